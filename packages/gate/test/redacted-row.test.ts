import { type MunicipalProfile, municipalityColumns, noExtraFields } from '@kommunalgraph/model'
import { type Base, writeCsv } from '@kommunalgraph/rdf'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { redactedRow } from '../src/redacted-row.ts'

const base: Base = 'https://daten.example.org/'
const slug = 'musterstadt'

const known = { base, fields: noExtraFields }

const before: MunicipalProfile = {
  kind: 'gemeinde',
  name: { de: 'Musterstadt', en: 'Sampletown' },
  aliases: [],
  contacts: [
    { id: 1, name: 'Erika Mustermann', basis: 'consent', telephone: '+4924215550', source: 'page' },
  ],
}
const { contacts: _contacts, ...after } = before

const rowOf = (record: MunicipalProfile) => writeCsv(municipalityColumns(known), [{ slug, record }])

const cellsOf = (csv: string): Readonly<Record<string, string>> => {
  const [row = {}]: Record<string, string>[] = parse(csv, { columns: true })
  return row
}

/** A row as an older program may have written it, with columns of its own. */
const olderRow = (cells: Readonly<Record<string, string>>): string => {
  const names = Object.keys(cells)
  return writeCsv(
    names.map((name) => ({ name, value: (row: typeof cells) => row[name] })),
    [cells],
  )
}

describe('the row of a version without what was erased', () => {
  it('is that of the record without it, where the columns are those of today', () => {
    expect(cellsOf(rowOf(before))['telephone']).toBe('tel:+4924215550')
    const row = redactedRow(known, slug, rowOf(before), before, after, ['+4924215550'])
    expect(row).toBe(rowOf(after))
  })

  it('keeps the columns that it had, in their order, and what else they said', () => {
    const csv = olderRow({ town: 'Musterstadt', slug: 'altstadt', telephone: 'tel:+4924215550' })
    const row = redactedRow(known, slug, csv, before, after, ['+4924215550'])
    expect(row.split('\r\n')[0]).toBe('town,slug,telephone')
    expect(cellsOf(row)).toEqual({ town: 'Musterstadt', slug: 'altstadt', telephone: '' })
  })

  it('is empty in columns that are there no more, where they say an erased value in either spelling', () => {
    const csv = olderRow({ contact: 'Erika Mustermann', fax: 'tel:+4924215550', note: 'Erika' })
    const row = redactedRow(known, slug, csv, before, after, ['Erika Mustermann', '+4924215550'])
    expect(cellsOf(row)).toEqual({ contact: '', fax: '', note: 'Erika' })
  })

  it('says what the record says now, where that is another value', () => {
    const renamed = { ...before, name: { de: 'Musterstadt', en: 'Specimen' } }
    const row = redactedRow(known, slug, rowOf(before), before, renamed, ['Sampletown'])
    expect(cellsOf(row)['name_en']).toBe('Specimen')
  })
})
