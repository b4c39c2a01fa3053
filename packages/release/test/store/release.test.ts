import { describe, expect, it } from 'vitest'
import { town } from '../network.ts'
import { publish, readerOn, temporaryFile, writerOn } from './publish.ts'

describe('a stored release', () => {
  it('says what was published', () => {
    const file = temporaryFile()
    const writer = writerOn(file)
    expect(writer.last).toBeUndefined()
    const records = new Map([
      ['ahlen', town('Ahlen')],
      ['kreis-dueren', town('Kreis Düren', { aliases: ['Dürener Land'] })],
    ])
    expect(publish(writer, records)).toEqual({
      sequence: 1,
      created: 2,
      updated: 0,
      deleted: 0,
      unchanged: 0,
    })
    const release = readerOn(file).current()
    expect(release?.record('ahlen')).toEqual(town('Ahlen'))
    expect(release?.resolve('alias', 'duerener-land')).toBe('kreis-dueren')
    expect(release?.list({ page: 1, size: 10, text: 'Dürn' })).toMatchObject({
      total: 1,
      corrected: 'Düren',
    })
    expect(publish(writer, records)).toMatchObject({ sequence: 1, unchanged: 2 })
    expect(release?.suggest('kreis-durn')).toEqual(['kreis-dueren'])
  })
})
