import type { MunicipalProfile, Slug } from '@kommunalgraph/model'
import fc from 'fast-check'

/*
 * Small collections in which everything meets: few letters, so that names, keys and places collide; both spellings of
 * umlauts, parts of words, one wrong letter.
 */

const parts = ['dür', 'duer', 'en', 'Köln', 'koeln', 'a', 'ab', 'neu', 'stadt', 'Straße', 'x9', 'É']

export const nameArbitrary = fc
  .array(fc.constantFrom(...parts, ' ', '-'), { minLength: 1, maxLength: 5 })
  .map((each) => each.join('').trim())
  .filter((name) => /\p{L}/u.test(name))

/** Some have one name, and then their addresses decide. */
const germanName = fc.oneof(nameArbitrary, fc.constantFrom('Neustadt', 'Köln'))

const some = <T>(...values: readonly T[]) => fc.subarray([...values])

const figure = fc.record(
  {
    measure: fc.constantFrom('population', 'population-under-18'),
    value: fc.nat(5),
    referenceDate: fc.constantFrom('2019-12-31', '2021', '2021-12-31'),
    base: fc.constantFrom('census-2011', 'census-2022'),
    method: fc.constantFrom('official', 'stated'),
  },
  { requiredKeys: ['measure', 'value', 'referenceDate', 'method'] },
)

const fields:
  | { [K in keyof MunicipalProfile]-?: fc.Arbitrary<NonNullable<MunicipalProfile[K]>> }
  | object = {
  kind: fc.constantFrom('kreis', 'gemeinde', 'kreisfreie-stadt'),
  name: fc.record({ de: germanName, en: nameArbitrary }, { requiredKeys: ['de'] }),
  aliases: fc.array(nameArbitrary, { maxLength: 2 }),
  misspellings: fc.array(nameArbitrary, { maxLength: 1 }),
  identifiers: fc.record(
    { ags: fc.constantFrom('05358', '05358008', '05911'), wikidata: fc.constantFrom('Q1', 'Q2') },
    { requiredKeys: [] },
  ),
  location: fc.record({
    lat: fc.constantFrom(50, 50.1, 51, -50, 89.9, 0),
    lon: fc.constantFrom(6, 6.1, 7, 179.9, -179.9, 0),
  }),
  partOf: fc.constantFrom('05', '05358', '05911'),
  participations: fc.array(
    fc.record(
      {
        programme: fc.constantFrom('p1', 'p2'),
        since: fc.constantFrom('2012', '2017-04', '2020-01-31'),
        cohort: fc.constantFrom('c1', 'c2'),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  ),
  statistics: fc.array(figure, { maxLength: 4 }),
  description: fc.record({ de: nameArbitrary }),
  phases: some('birth', 'school'),
  fieldsOfAction: some('health', 'language', 'school'),
  modified: fc.constantFrom('2026-01-01', '2026-01-02T08:00:00Z'),
  status: fc.constantFrom('active', 'active', 'merged', 'withdrawn'),
  replacedBy: fc.constantFrom('a', 'neustadt'),
}

/** A record with what lists, search, facets and neighbours look at. */
export const recordArbitrary: fc.Arbitrary<MunicipalProfile> = fc.record(
  fields as { [key: string]: fc.Arbitrary<unknown> },
  { requiredKeys: ['kind', 'name'] },
  // The fields above have the values that the schema allows.
) as fc.Arbitrary<unknown> as fc.Arbitrary<MunicipalProfile>

export const slugs = ['a', 'ab', 'ahlen', 'dueren', 'duelmen', 'kreis-dueren', 'koeln', 'neustadt']

export const collectionArbitrary: fc.Arbitrary<ReadonlyMap<Slug, MunicipalProfile>> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...slugs), recordArbitrary), {
    selector: ([slug]) => slug,
    maxLength: slugs.length,
  })
  .map((entries) => new Map(entries))
