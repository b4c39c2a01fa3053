import { writeCsv } from '@kommunalgraph/rdf'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { municipalityColumns } from '../src/columns.ts'
import { noExtraFields } from '../src/fields/extra.ts'
import type { Figure } from '../src/fields/nodes/figure.ts'
import type { MunicipalProfile } from '../src/fields/record.ts'
import { base, profileOf, slug } from './fixture.ts'
import { musterdorf, musterstadt } from './musterstadt.ts'
import { shippedRecords } from './shipped.ts'

const rowsOf = (
  ...entries: readonly (readonly [string, MunicipalProfile])[]
): Record<string, string>[] =>
  parse(
    writeCsv(
      municipalityColumns({ base, fields: noExtraFields }),
      entries.map(([slug, record]) => ({ slug, record })),
    ),
    { columns: true },
  )

const rowOf = (record: MunicipalProfile): Record<string, string> => rowsOf([slug, record])[0] ?? {}

const rowWith = (...statistics: readonly Figure[]) =>
  rowOf(profileOf({ kind: 'gemeinde', name: { de: 'Musterdorf' }, statistics: [...statistics] }))

const figure = (value: number, method: string, referenceDate?: string): Figure => ({
  measure: 'population',
  value,
  method,
  ...(referenceDate && { referenceDate }),
})

describe('The table of municipalities', () => {
  it('has one row each, with the address that leads to everything else', () => {
    const rows = rowsOf(...shippedRecords)
    expect(rows.map(({ slug }) => slug)).toEqual([...shippedRecords.keys()])
    expect(
      rows.every(({ slug, iri }) => iri === `https://daten.example.org/kommunen/${slug}`),
    ).toBe(true)
  })

  it('leaves cells empty for what a record does not have', () => {
    const filled = Object.entries(rowOf(musterdorf)).filter(([, cell]) => cell !== '')
    expect(Object.fromEntries(filled)).toEqual({
      slug: 'musterstadt',
      iri: 'https://daten.example.org/kommunen/musterstadt',
      kind: 'gemeinde',
      name: 'Musterdorf',
      name_en: 'Sample Village',
      ags: '16998001',
      part_of: '16998',
    })
  })

  it('fills every cell for a record that has everything', () => {
    expect(Object.entries(rowOf(musterstadt)).filter(([, cell]) => cell === '')).toEqual([])
  })

  it('has the newest official figure, whatever stands after it', () => {
    const figures = [
      figure(2, 'official', '2021-12-31'),
      figure(1, 'official', '2019-12-31'),
      figure(3, 'register', '2022-12-31'),
      figure(4, 'stated'),
    ]
    for (const statistics of [figures, figures.toReversed()])
      expect(rowWith(...statistics)).toMatchObject({
        population: '2',
        population_date: '2021-12-31',
        population_method: 'official',
      })
  })

  it('shows no figure rather than one without a date or of another method', () => {
    expect(rowWith(figure(3, 'register', '2022'), figure(4, 'official'))).toMatchObject({
      population: '',
      population_date: '',
      population_method: '',
    })
  })

  it('takes the more precise of two dates of one year for the newer one', () => {
    expect(
      rowWith(figure(1, 'official', '2021'), figure(2, 'official', '2021-12-31')),
    ).toMatchObject({
      population: '2',
    })
  })

  it('disarms names that a spreadsheet would run, and no telephone number', () => {
    const row = rowOf(
      profileOf({
        kind: 'gemeinde',
        name: { de: '=HYPERLINK("https://example.org")', en: '@SUM(1)' },
        contacts: [{ id: 1, telephone: '+49999000001', email: '-a@example.org' }],
      }),
    )
    expect(row).toMatchObject({
      name: '\'=HYPERLINK("https://example.org")',
      name_en: "'@SUM(1)",
      telephone: 'tel:+49999000001',
      email: "'-a@example.org",
    })
  })

  it('takes telephone and mail from the first contact that has them', () => {
    const contacts = [
      { id: 1 },
      { id: 2, email: 'a@example.org' },
      { id: 3, telephone: '+49999000001', email: 'b@example.org' },
    ]
    expect(rowOf(profileOf({ kind: 'gemeinde', name: { de: 'x' }, contacts }))).toMatchObject({
      telephone: 'tel:+49999000001',
      email: 'a@example.org',
    })
  })
})
