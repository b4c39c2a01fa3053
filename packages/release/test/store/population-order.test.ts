import { recordSchema } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { Connection } from '../../src/store/connection.ts'
import { publish, readerOn, temporaryFile, writerOn } from './publish.ts'

const town = (name: string, ...figures: readonly (readonly [number, string, string?])[]) =>
  recordSchema.parse({
    ...{ kind: 'gemeinde', name: { de: name } },
    statistics: figures.map(([value, referenceDate, base]) => ({
      ...{ measure: 'population', value, referenceDate, method: 'official' },
      ...(base !== undefined && { base }),
    })),
  })

const records = new Map([
  ['alt', town('Alt', [900, '2021-12-31', 'census-2011'])],
  ['beide', town('Beide', [10, '2022-12-31', 'census-2011'], [20, '2022-12-31', 'census-2022'])],
  ['gross', town('Groß', [500, '2021-12-31', 'census-2011'], [30, '2024-12-31', 'census-2022'])],
  ['klein', town('Klein', [5, '2024-12-31', 'census-2022'])],
  ['ohne', town('Ohne')],
])

function orderIn(file: string, descending: boolean): readonly string[] {
  const release = readerOn(file).current()
  const list = release?.list({ page: 1, size: 9, sort: 'population', descending })
  return (list?.entries ?? []).map(({ slug }) => slug)
}

function stored(): string {
  const file = temporaryFile()
  const writer = writerOn(file)
  publish(writer, records)
  writer.close()
  return file
}

describe('A list sorted by population', () => {
  it('never ranks figures of different dates or censuses: the newest stand first, each among its like', () => {
    const file = stored()
    expect(orderIn(file, true)).toEqual(['gross', 'klein', 'beide', 'alt', 'ohne'])
    expect(orderIn(file, false)).toEqual(['klein', 'gross', 'beide', 'alt', 'ohne'])
  })

  it('is so in a file that an earlier program wrote, once it is brought up to date', () => {
    const file = stored()
    const connection = new Connection(file)
    connection.execute('ALTER TABLE entry DROP COLUMN population_of')
    // What came after it.
    for (const column of ['look', 'outlines'])
      connection.execute(`ALTER TABLE release DROP COLUMN ${column}`)
    connection.execute('DROP TABLE look_file')
    connection.execute('PRAGMA user_version = 4')
    connection.close()
    writerOn(file).close()
    expect(orderIn(file, true)).toEqual(['gross', 'klein', 'beide', 'alt', 'ohne'])
  })
})
