import {
  type Base,
  type ConceptScheme,
  type KeyScheme,
  type ListEntry,
  type ListPage,
  type ListQuery,
  type MunicipalProfile,
  type Network,
  type Place,
  publishable,
  type Release,
  type Slug,
  type Source,
  type Tombstone,
  toSlug,
  wholeAgs,
} from '@kommunalgraph/model'
import { closest } from './closest.ts'

/** What a release is made of: checked data and the base that all its IRIs begin with. */
export interface ReleaseInput {
  readonly base: Base
  readonly network: Network
  readonly concepts: ReadonlyMap<string, ConceptScheme>
  readonly sources: ReadonlyMap<string, Source>
  readonly places: ReadonlyMap<string, Place>
  readonly records: ReadonlyMap<Slug, MunicipalProfile>
  readonly sequence?: number
}

/**
 * A release held in memory: for tests, and for serving a folder as it stands.
 *
 * What may not be published is left out on the way in; the handle never has it.
 */
export function memoryRelease(input: ReleaseInput): Release {
  const { base, network, concepts, sources, places, sequence = 1 } = input
  const { active, tombstones } = sift(input.records)
  const keys = indexKeys(input.records, active)
  const slugs = [...active.keys()].sort()
  const sorted = byName(active)
  return Object.freeze({
    sequence,
    base,
    network,
    concepts,
    sources,
    modified: newest(active.values(), concepts.values()),
    record: (slug: Slug) => active.get(slug),
    tombstone: (slug: Slug) => tombstones.get(slug),
    resolve: (scheme: KeyScheme, value: string) => keys.get(`${scheme}/${value}`),
    place: (ags: string) => places.get(ags),
    list: (query: ListQuery) => pageOf(sorted, query),
    slugs: () => slugs,
    suggest: (text: string) => closest(toSlug(text), slugs),
  })
}

function sift(records: ReleaseInput['records']) {
  const active = new Map<Slug, MunicipalProfile>()
  const tombstones = new Map<Slug, Tombstone>()
  for (const [slug, record] of records) {
    if (record.status === 'merged' || record.status === 'withdrawn')
      tombstones.set(slug, tombstoneOf(slug, record, record.status))
    else active.set(slug, publishable(record))
  }
  return { active, tombstones }
}

function tombstoneOf(slug: Slug, record: MunicipalProfile, status: Tombstone['status']): Tombstone {
  return {
    slug,
    name: record.name,
    status,
    ...(record.replacedBy !== undefined && { replacedBy: record.replacedBy }),
    ...(record.modified !== undefined && { modified: record.modified }),
  }
}

/** Every key and other name of a record, as the resolver takes them. */
function keysOf(slug: Slug, record: MunicipalProfile): (readonly [KeyScheme, string])[] {
  const { ags, ars, nuts, wikidata, geonames, gnd } = record.identifiers ?? {}
  const names = [...(record.aliases ?? []), ...(record.misspellings ?? [])].map(toSlug)
  const single = [
    ['ars', ars],
    ['nuts', nuts],
    ['wikidata', wikidata],
    ['geonames', geonames],
    ['gnd', gnd],
  ] as const
  return [
    ['slug', slug],
    ...(ags ? wholeAgs(record.kind, ags) : []).map((key) => ['ags', key] as const),
    ...single.flatMap(([scheme, value]) => (value ? [[scheme, value] as const] : [])),
    ...[...(record.formerSlugs ?? []), ...names].map((name) => ['alias', name] as const),
  ]
}

/**
 * Whom each key leads to: a municipality that is gone keeps its keys, unless a published one has them now; another
 * name never hides an address.
 */
function indexKeys(
  all: ReadonlyMap<Slug, MunicipalProfile>,
  active: ReadonlyMap<Slug, MunicipalProfile>,
): Map<string, Slug> {
  const index = new Map<string, Slug>()
  const goneFirst = [...all].sort(([a], [b]) => Number(active.has(a)) - Number(active.has(b)))
  for (const [slug, record] of goneFirst)
    for (const [scheme, value] of keysOf(slug, record))
      if (!(scheme === 'alias' && all.has(value))) index.set(`${scheme}/${value}`, slug)
  return index
}

/** By name in German order, then by address; `Intl` with a fixed locale, so that every machine agrees. */
function byName(records: ReadonlyMap<Slug, MunicipalProfile>): ListEntry[] {
  const { compare } = new Intl.Collator('de-DE', { numeric: true })
  const entries = [...records].map(([slug, record]) => ({ slug, record }))
  return entries.sort(
    (a, b) => compare(a.record.name.de, b.record.name.de) || (a.slug < b.slug ? -1 : 1),
  )
}

function pageOf(entries: readonly ListEntry[], { page, size }: ListQuery): ListPage {
  const start = (page - 1) * size
  return {
    entries: entries.slice(start, start + size),
    page,
    pages: Math.max(1, Math.ceil(entries.length / size)),
    total: entries.length,
  }
}

function newest(...groups: Iterable<{ readonly modified?: string | undefined }>[]) {
  const dates = groups.flatMap((group) => [...group].flatMap(({ modified }) => modified ?? []))
  return dates.sort().at(-1)
}
