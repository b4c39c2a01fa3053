import {
  type Base,
  type ConceptScheme,
  type Instant,
  type KeyScheme,
  type ListEntry,
  type MunicipalProfile,
  type Network,
  type Place,
  publishable,
  type Release,
  type Sizes,
  type Slug,
  type Source,
  type Tombstone,
  toSlug,
  type World,
} from '@kommunalgraph/model'
import { historyOf } from './memory/history.ts'
import { nearest, pointsOf, similar } from './memory/near.ts'
import { collectionOf } from './memory/search.ts'
import { conceptsOf } from './rules/concepts.ts'
import { keysOf } from './rules/keys.ts'
import { isAskable, nearestAddresses } from './rules/suggestion.ts'

/** What a release is made of: checked data and the base that all its IRIs begin with. */
export interface ReleaseInput {
  readonly base: Base
  readonly network: Network
  readonly concepts: ReadonlyMap<string, ConceptScheme>
  readonly sources: ReadonlyMap<string, Source>
  readonly places: ReadonlyMap<string, Place>
  readonly records: ReadonlyMap<Slug, MunicipalProfile>
  readonly sequence?: number
  /** When; a release that never was published has no true instant. */
  readonly published?: Instant
  /** Facts of files by the path of their document. */
  readonly sizes?: ReadonlyMap<string, Sizes>
}

const never: Instant = '1970-01-01T00:00:00.000Z'

/**
 * A release held in memory: for tests, and for serving a folder as it stands. Every record has one version, made in
 * this release.
 *
 * What may not be published is left out on the way in; the handle never has it.
 */
export function memoryRelease(input: ReleaseInput): Release {
  const { concepts, places, sequence = 1, published = never } = input
  const { active, tombstones } = sift(input.records)
  const keys = indexKeys(input.records, active)
  const slugs = [...active.keys()].sort()
  const entries = slugs.flatMap((slug) => entryOf(active, slug))
  const world: World = {
    base: input.base,
    network: input.network,
    concepts,
    sources: input.sources,
    record: (slug: Slug) => active.get(slug),
    resolve: (scheme: KeyScheme, value: string) => keys.get(`${scheme}/${value}`),
    place: (ags: string) => places.get(ags),
  }
  const release: Release = Object.freeze({
    ...world,
    ...collectionOf(entries),
    ...historyOf(world, active, tombstones, { sequence, published }),
    sequence,
    published,
    modified: newest(active.values(), concepts.values()),
    count: active.size,
    tombstone: (slug: Slug) => tombstones.get(slug),
    entries: (after: Slug | undefined, limit: number) => entriesAfter(entries, after, limit),
    sizes: (path: string) => input.sizes?.get(path),
    users: usersIn(entries),
    slugs: () => slugs,
    suggest: (text: string) => suggestFrom(slugs, text),
    points: (limit: number) => pointsOf(entries, limit),
    nearest: (slug: Slug, count: number) => nearest(active, slug, count),
    similar: (slug: Slug, count: number) => similar(active, slug, count),
    asOf: (earlier: number) => (earlier === sequence ? release : undefined),
    member: () => undefined,
  })
  return release
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
    kind: record.kind,
    status,
    ...(record.replacedBy !== undefined && { replacedBy: record.replacedBy }),
    ...(record.modified !== undefined && { modified: record.modified }),
  }
}

/**
 * Whom each key leads to: a municipality that is gone keeps its keys, unless a published one has them now; another
 * name never hides an address. A former address comes before a name; of two with one name the first by address has it.
 */
function indexKeys(
  all: ReadonlyMap<Slug, MunicipalProfile>,
  active: ReadonlyMap<Slug, MunicipalProfile>,
): Map<string, Slug> {
  const index = new Map<string, Slug>()
  const goneFirst = [...all].sort(
    ([a], [b]) => Number(active.has(a)) - Number(active.has(b)) || (a < b ? 1 : -1),
  )
  const keys = goneFirst.flatMap(([slug, record]) =>
    keysOf(slug, record).map((key) => ({ slug, ...key })),
  )
  for (const { slug, scheme, value } of keys.filter(({ former }) => !former))
    if (!(scheme === 'alias' && all.has(value))) index.set(`${scheme}/${value}`, slug)
  for (const { slug, value } of keys.filter(({ former }) => former))
    if (!all.has(value))
      for (const scheme of ['alias', 'slug']) index.set(`${scheme}/${value}`, slug)
  return index
}

const entryOf = (active: ReadonlyMap<Slug, MunicipalProfile>, slug: Slug): readonly ListEntry[] => {
  const record = active.get(slug)
  return record ? [{ slug, record }] : []
}

function entriesAfter(entries: readonly ListEntry[], after: Slug | undefined, limit: number) {
  const start = after === undefined ? 0 : entries.findIndex(({ slug }) => slug > after)
  return start === -1 ? [] : entries.slice(start, start + limit)
}

function usersIn(entries: readonly ListEntry[]): Release['users'] {
  return (scheme, notation, limit) => {
    const users = entries.filter(({ record }) =>
      conceptsOf(record).includes(`${scheme}/${notation}`),
    )
    return { total: users.length, slugs: users.slice(0, limit).map(({ slug }) => slug) }
  }
}

function suggestFrom(slugs: readonly Slug[], text: string): readonly Slug[] {
  const word = toSlug(text)
  return isAskable(word) ? nearestAddresses(word, slugs) : []
}

function newest(...groups: Iterable<{ readonly modified?: string | undefined }>[]) {
  const dates = groups.flatMap((group) => [...group].flatMap(({ modified }) => modified ?? []))
  return dates.sort().at(-1)
}
