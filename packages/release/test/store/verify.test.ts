import { describe, expect, it } from 'vitest'
import { openWriter, verifyStore } from '../../src/index.ts'
import { Connection } from '../../src/store/connection.ts'
import { town } from '../network.ts'
import { publish, temporaryFile } from './publish.ts'

function storeOfTwo(): string {
  const file = temporaryFile()
  const writer = openWriter(file)
  const ahlen = town('Ahlen', { phases: ['birth'], identifiers: { wikidata: 'Q1' } })
  publish(
    writer,
    new Map([
      ['ahlen', ahlen],
      ['unna', town('Unna')],
    ]),
  )
  publish(
    writer,
    new Map([
      ['ahlen', town('Ahlen')],
      ['unna', town('Unna', { phases: ['birth'] })],
    ]),
  )
  writer.close()
  return file
}

/** What one wrong row is called. */
const damages: readonly (readonly [string, string])[] = [
  ["DELETE FROM entry WHERE slug = 'ahlen'", 'store/entry'],
  ["UPDATE entry SET version = 1 WHERE slug = 'ahlen'", 'store/entry'],
  [
    "DELETE FROM search WHERE rowid = (SELECT id FROM document WHERE slug = 'ahlen')",
    'store/search',
  ],
  ["UPDATE term SET count = count + 1 WHERE name = 'phase'", 'store/sum'],
  ["UPDATE record SET json = replace(json, 'Ahlen', 'Aalen') WHERE id = 1", 'store/content'],
  ["UPDATE record SET json = '{' WHERE id = (SELECT max(id) FROM record)", 'store/record'],
  ['DELETE FROM facet_of', 'store/facet'],
  ["UPDATE version_body SET gzip = X'00' WHERE name = 'turtle'", 'store/body'],
  ["DELETE FROM version_body WHERE name = 'n-quads'", 'store/incomplete'],
  ['UPDATE release SET records = 9 WHERE sequence = 2', 'store/count'],
  ['PRAGMA foreign_keys = OFF; DELETE FROM document', 'store/reference'],
]

describe('verifyStore', () => {
  it('finds nothing where all is well', () => {
    expect(verifyStore(storeOfTwo())).toEqual([])
  })

  it.each(damages)('finds what %s does', (sql, code) => {
    const file = storeOfTwo()
    const connection = new Connection(file)
    connection.execute(sql)
    connection.close()
    const findings = verifyStore(file)
    expect(findings.map((each) => each.code)).toContain(code)
    for (const { message } of findings) expect(message.de && message.en).toBeTruthy()
  })

  it('finds a missing key', () => {
    const file = temporaryFile()
    const writer = openWriter(file)
    publish(writer, new Map([['ahlen', town('Ahlen', { identifiers: { wikidata: 'Q1' } })]]))
    writer.close()
    const connection = new Connection(file)
    connection.execute('DELETE FROM key')
    connection.close()
    expect(verifyStore(file).map(({ code }) => code)).toEqual(['store/key'])
  })
})
