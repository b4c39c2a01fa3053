import {
  facetNames,
  keySchemes,
  type ListQuery,
  type MunicipalProfile,
  mappingVersion,
  type Release,
  type Slug,
  sortNames,
} from '@kommunalgraph/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { memoryRelease, openReader, openWriter } from '../src/index.ts'
import { collectionArbitrary, nameArbitrary, slugs } from './collection-arbitrary.ts'
import { base, network } from './network.ts'
import {
  headOf,
  instantOf,
  isGone,
  sizesOf,
  temporaryFile,
  tombstoneOf,
  versionOf,
  worldOf,
} from './store/publish.ts'

/* The store and the release in memory answer every question alike. */

const places = new Map([
  ['05', { level: 'land', ags: '05', name: 'Musterland' } as const],
  ['05358', { level: 'kreis', ags: '05358', name: 'Musterkreis' } as const],
])

function inMemory(records: ReadonlyMap<Slug, MunicipalProfile>): Release {
  const shared = { base, network, concepts: new Map(), sources: new Map(), places }
  const sizes = new Map([['def/phases', sizesOf('phases')]])
  for (const slug of records.keys()) sizes.set(`kommunen/${slug}`, sizesOf(slug))
  return memoryRelease({ ...shared, records, sizes, published: instantOf(1) })
}

/** Store what the memory holds, in the order of addresses. */
function stored(records: ReadonlyMap<Slug, MunicipalProfile>, twin: Release) {
  const file = temporaryFile()
  const writer = openWriter(file)
  const head = headOf(1, { places, mapping: mappingVersion })
  const world = worldOf(head, records)
  const draft = writer.begin(head)
  draft.shareSizes('def/phases', sizesOf('phases'))
  for (const [slug, record] of [...records].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (isGone(record)) draft.remove(tombstoneOf(slug, record), record)
    else
      draft.put({
        ...versionOf(world, slug, record),
        hash: twin.version(slug)?.hash ?? '',
        sizes: sizesOf(slug),
      })
  draft.commit()
  writer.close()
  return openReader(file)
}

const some = <T>(values: fc.Arbitrary<T>) => fc.array(values, { minLength: 1, maxLength: 2 })

const facetValue = {
  kind: fc.constantFrom('kreis', 'gemeinde'),
  cohort: fc.constantFrom('c1', 'c2', 'c3'),
  year: fc.constantFrom('2012', '2017'),
  district: fc.constantFrom('05358', '05911'),
  field: fc.constantFrom('health', 'school'),
  phase: fc.constantFrom('birth', 'school'),
}
const choice = fc.record(
  Object.fromEntries(facetNames.map((name) => [name, some(facetValue[name])])),
  { requiredKeys: [] },
)

const typed = fc.oneof(
  nameArbitrary,
  nameArbitrary.map((name) => name.slice(0, 3)),
  nameArbitrary.map((name) => `${name.slice(1)}`),
  fc.constantFrom('dürn', 'Kölln', 'nue', 'stadt', 'ta', '?', 'dueren kreis', 'xyzxyz'),
)

const query: fc.Arbitrary<ListQuery> = fc.record(
  {
    page: fc.integer({ min: 1, max: 3 }),
    size: fc.constantFrom(1, 3, 20),
    text: typed,
    where: choice,
    sort: fc.constantFrom(...sortNames),
    descending: fc.boolean(),
  },
  { requiredKeys: ['page', 'size'] },
)

interface Question {
  readonly query: ListQuery
  readonly text: string
  readonly count: number
}

const question: fc.Arbitrary<Question> = fc.record({
  query,
  text: typed,
  count: fc.integer({ min: 1, max: 4 }),
})

const keyValues = [
  ...slugs,
  '05',
  '05358',
  '05358008',
  '05911',
  '05911000',
  'Q1',
  'dueren-x9',
  'en',
]

/** Every question of the interface; a tombstone in memory never was online, so it has no `since`. */
const answersTo = (release: Release, { query, text, count }: Question) => ({
  head: [release.sequence, release.published, release.modified, release.count, release.base],
  world: [release.network, [...release.concepts], [...release.sources], release.place('05358')],
  list: release.list(query),
  facets: release.facets({
    ...(query.text && { text: query.text }),
    ...(query.where && { where: query.where }),
  }),
  all: release.facets(),
  slugs: release.slugs(),
  entries: [release.entries(undefined, 3), release.entries('dueren', 9)],
  suggest: release.suggest(text),
  points: release.points(count + 1),
  users: [
    release.users('phases', 'birth', count),
    release.users('kinds', 'gemeinde', count),
    release.users('methods', 'official', 9),
  ],
  resolve: keySchemes.flatMap((scheme) =>
    [...keyValues, text].map((value) => release.resolve(scheme, value)),
  ),
  each: slugs.map((slug) => ({
    record: release.record(slug),
    tombstone: { ...release.tombstone(slug), since: undefined },
    version: release.version(slug),
    versions: release.versions(slug),
    sizes: release.record(slug) && release.sizes(`kommunen/${slug}`),
    near: release.nearest(slug, count),
    similar: release.similar(slug, count),
  })),
  sizes: [release.sizes('def/phases'), release.sizes('def/none')],
  changes: [release.changes(0, 3), release.changes(2, 9), release.latest(2)],
  asOf: [release.asOf(1)?.count, release.asOf(2), release.asOf(1)?.entries(undefined, 9)],
})

it('the store answers as the release in memory does', () => {
  fc.assert(
    fc.property(
      collectionArbitrary,
      fc.array(question, { minLength: 1, maxLength: 8 }),
      (records, asked) => {
        const memory = inMemory(records)
        const reader = stored(records, memory)
        const store = reader.current()
        for (const each of asked)
          expect(store && answersTo(store, each)).toEqual(answersTo(memory, each))
        reader.close()
      },
    ),
    { numRuns: Number(process.env['KG_RUNS'] ?? (process.env['KG_FULL'] ? 500 : 150)) },
  )
})
