import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { MunicipalProfile } from '../src/fields/record.ts'
import { shippedRecords } from './shipped.ts'
import { readBeside } from './vocabulary/beside.ts'

/*
 * Every shipped record, held against what lies beside the repository: the list of the network's municipalities, that of
 * the state, and the official register itself. A difference stands in the record, where its readers see it.
 */

type Row = Readonly<Record<string, string>>

const members = readBeside('reference/municipalities.csv', 'the shipped records')
const places = readBeside('reference/nrw-reference.csv', 'the shipped records')
/** Editions of the register, by the day that their populations are of; the last one has the areas. */
const editions = new Map(
  [
    ['2021-12-31', '31122021'],
    ['2022-12-31', '30112023'],
    ['2024-12-31', '30112025'],
  ].map(([date = '', name]) => [
    date,
    new URL(`../../../../shared/reference/gv100ad/GV100AD_${name}.txt.gz`, import.meta.url),
  ]),
)
const newest = '2024-12-31'

const byKey = (text = ''): ReadonlyMap<string, Row> =>
  new Map(parse<Row>(text, { columns: true }).map((row) => [row['ags'] ?? '', row]))

/** Hectares and residents of every municipality, district and state: columns as Destatis gives them. */
function readRegister(
  edition: URL,
): ReadonlyMap<string, { readonly area: number; readonly people: number }> {
  const found = new Map<string, { area: number; people: number }>()
  const lines = gunzipSync(readFileSync(edition)).toString('utf8').split('\n')
  for (const line of lines.filter((each) => each.startsWith('60')))
    for (const length of [8, 5, 2]) {
      const key = line.slice(10, 10 + length)
      const { area, people } = found.get(key) ?? { area: 0, people: 0 }
      const [more, others] = [Number(line.slice(128, 139)), Number(line.slice(139, 150))]
      found.set(key, { area: area + more, people: people + others })
    }
  return found
}

const commentsOf = (slug: string): string =>
  readFileSync(new URL(`../../../data/municipalities/${slug}.yaml`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim().startsWith('#'))
    .join('\n')

const official = (record: MunicipalProfile, date: string): number | undefined =>
  (record.statistics ?? []).find(
    ({ measure, method, referenceDate }) =>
      measure === 'population' && method === 'official' && referenceDate === date,
  )?.value

/** A year is that of a participation, or the record says why it is not. */
function hasYear(slug: string, { participations = [] }: MunicipalProfile, year: string): boolean {
  return (
    participations.some(({ since }) => since?.startsWith(year)) ||
    participations.some(({ evidence }) => evidence === 'allotment') ||
    commentsOf(slug).includes(year)
  )
}

describe.skipIf(
  members === undefined ||
    places === undefined ||
    ![...editions.values()].every((edition) => existsSync(edition)),
)('The shipped records beside the reference', { meta: { needs: '../shared/reference' } }, () => {
  const [list, state] = [byKey(members), byKey(places)]
  const keyed = [...shippedRecords].flatMap(([slug, record]) => {
    const key = record.identifiers?.ags
    return key === undefined ? [] : [{ slug, record, key }]
  })
  const listed = keyed.flatMap(({ key, ...each }) => {
    const row = list.get(key)
    return row === undefined ? [] : [{ ...each, row }]
  })

  it('have every municipality of the list, and others only with a source of their own', () => {
    expect(listed).toHaveLength(list.size)
    const others = [...shippedRecords].filter(
      ([, { identifiers }]) => !list.has(identifiers?.ags ?? ''),
    )
    expect(others.map(([slug]) => slug)).toEqual(['bornheim', 'kommunen-im-kreis-unna'])
    for (const [, { participations = [] }] of others)
      expect(participations.filter(({ source }) => source === undefined)).toEqual([])
  })

  it('have the keys of both lists', () => {
    const said = listed.map(({ slug, record: { identifiers: is = {} } }) => [
      slug,
      ...[is.ars, is.nuts, is.wikidata].map((each) => each ?? ''),
    ])
    expect(said).toEqual(
      listed.map(({ slug, row }) => [slug, row['ars12'], row['nuts3_own'], row['wikidata']]),
    )
    const ofState = keyed.map(({ key, record }) => [
      record.identifiers?.wikidata,
      state.get(key)?.['wikidata'],
    ])
    expect(ofState.filter(([own, other]) => own !== other)).toEqual([])
  })

  it('have the names and points of the list', () => {
    const said = listed.map(({ record: { location, name } }) => [
      name.de,
      location?.lat,
      location?.lon,
    ])
    expect(said).toEqual(
      listed.map(({ row }) => [row['name'], Number(row['lat']), Number(row['lon'])]),
    )
  })

  it.each(['2018-12-31', '2019-12-31', '2021-12-31'])('have the populations of %s', (date) => {
    const column = `population_${date.replaceAll('-', '_')}`
    expect(listed.map(({ record, slug }) => [slug, official(record, date)])).toEqual(
      listed.map(({ row, slug }) => [slug, Number(row[column])]),
    )
    const others = keyed.map(({ key, record }) => [
      official(record, date),
      state.get(key)?.[column],
    ])
    expect(others.filter(([own, other]) => own && other && own !== Number(other))).toEqual([])
  })

  it.each([...editions])('have the populations of %s that the register has', (date, edition) => {
    const register = readRegister(edition)
    expect(keyed.map(({ key, record }) => [key, official(record, date)])).toEqual(
      keyed.map(({ key }) => [key, register.get(key)?.people]),
    )
  })

  it('have the areas of the newest edition, and say so', () => {
    const register = readRegister(editions.get(newest) as URL)
    const said = keyed.map(({ key, record: { areaKm2 } }) => [
      ...[key, areaKm2?.referenceDate, areaKm2?.value],
    ])
    expect(said).toEqual(
      keyed.map(({ key }) => [key, newest, (register.get(key)?.area ?? 0) / 100]),
    )
  })

  it('take part since the year of the list, or say why another one stands there', () => {
    const unexplained = listed.filter(
      ({ record, row, slug }) => row['year_joined'] && !hasYear(slug, record, row['year_joined']),
    )
    expect(unexplained.map(({ slug }) => slug)).toEqual([])
  })

  it('say no beginning where the list knows none, or only an allotment', () => {
    const vague = listed.filter(
      ({ row }) => row['year_joined'] === '' || row['cohort']?.includes('Förderzusage'),
    )
    expect(vague).toHaveLength(6)
    for (const { record } of vague)
      expect(record.participations?.map(({ since }) => since)).toEqual([undefined])
  })
})
