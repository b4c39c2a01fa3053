import { describe, expect, it } from 'vitest'
import { rules } from '../src/codes.ts'
import { extraFields } from './broken/extra-fields.ts'
import { fields } from './broken/fields.ts'
import { kindsOfFolder } from './broken/kinds.ts'
import { lookRows } from './broken/look.ts'
import { outlineFiles } from './broken/outlines.ts'
import { parts } from './broken/parts.ts'
import { reading } from './broken/reading.ts'
import { record } from './broken/record.ts'
import type { Row } from './broken/row.ts'
import { shared } from './broken/shared.ts'
import { slips } from './broken/slips.ts'
import { values } from './broken/values.ts'
import { brief, checked } from './fixture.ts'

const tables: Readonly<Record<string, readonly Row[]>> = {
  reading,
  slips,
  fields,
  values,
  record,
  parts,
  shared,
  'extra fields': extraFields,
  kinds: kindsOfFolder,
  look: lookRows,
  outlines: outlineFiles,
}
const rows = Object.values(tables).flat()

describe('the folder that the tables break', () => {
  it('has no finding itself', () => {
    expect(checked().issues).toEqual([])
  })
})

for (const [name, table] of Object.entries(tables))
  describe(`broken files: ${name}`, () => {
    it.each(table)(
      'finds $title, with code, line and column, and nothing else',
      ({ changes, found, previous }) => {
        const { issues } = checked(changes, previous)
        expect(issues.map(brief)).toEqual(found)
      },
    )
  })

describe('findings of all broken files', () => {
  const issues = rows.flatMap(({ changes, previous }) => checked(changes, previous).issues)

  it('are of at least a hundred files', () => {
    expect(rows.length).toBeGreaterThan(100)
  })

  it('use every code, but for those that only a disk can show', () => {
    const used = new Set(issues.map(({ code }) => code))
    const unused = Object.keys(rules).filter((code) => !used.has(code))
    expect(unused).toEqual(['data/unreadable', 'data/symbolic-link'])
  })

  it('leave no placeholder open in any sentence', () => {
    for (const { message, remedy } of issues)
      for (const sentence of [message.de, message.en, remedy.de, remedy.en])
        expect(sentence).not.toMatch(/(?<!\\u)\{\w+\}|undefined|NaN|\[object/)
  })

  it('hold no character that could command a terminal or turn the text', () => {
    for (const { message, remedy } of issues)
      expect(`${message.de}${message.en}${remedy.de}${remedy.en}`).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('point into the file', () => {
    for (const { pointer, line, column } of issues) {
      expect(pointer).toMatch(/^(?:\/[^/]+)*$/)
      expect(Math.min(line, column)).toBeGreaterThan(0)
    }
  })
})
