import {
  documentPath,
  type MunicipalProfile,
  publishable,
  type Sizes,
  type Slug,
  type Snapshot,
  type Tombstone,
  type Version,
  type World,
} from '@kommunalgraph/model'
import { keysOf } from '../rules/keys.ts'
import type { DraftHead } from '../store/world.ts'

type Records = ReadonlyMap<Slug, MunicipalProfile>

/** Whether a record says that its municipality is no longer there. */
export const isGone = ({ status }: MunicipalProfile): boolean =>
  status === 'merged' || status === 'withdrawn'

/** The notice that stands in the place of a record. */
export function tombstoneOf(slug: Slug, record: MunicipalProfile): Tombstone {
  const { kind, modified, name, replacedBy, status } = record
  return {
    ...{ slug, name, kind, status: status === 'merged' ? status : 'withdrawn' },
    ...(replacedBy !== undefined && { replacedBy }),
    ...(modified !== undefined && { modified }),
  }
}

/** Whom each key leads to; of two with one key the one that is published has it, then the first by address. */
function holdersIn(records: Records): ReadonlyMap<string, Slug> {
  const lastWins = [...records].toSorted(
    ([a, one], [b, other]) => Number(isGone(other)) - Number(isGone(one)) || (a < b ? 1 : -1),
  )
  const held = lastWins.flatMap(([slug, record]) =>
    keysOf(slug, record).map(({ scheme, value }) => [`${scheme}/${value}`, slug] as const),
  )
  return new Map(held)
}

/** What a folder of records says to a description. */
export function worldOf(
  { base, concepts, network, places, sources }: Omit<DraftHead, 'instant' | 'mapping'>,
  records: Records,
): World {
  const holders = holdersIn(records)
  return {
    ...{ base, concepts, network, sources },
    record: (slug) => {
      const record = records.get(slug)
      return record && !isGone(record) ? publishable(record) : undefined
    },
    resolve: (scheme, value) => holders.get(`${scheme}/${value}`),
    place: (ags) => places.get(ags),
  }
}

/** The release as far as the feed's statement of one change looks at it. */
export const snapshotOf = (world: World, version: Version, sizes: Sizes): Snapshot => ({
  ...world,
  sequence: version.sequence,
  published: version.instant,
  modified: undefined,
  count: 1,
  tombstone: () => undefined,
  entries: () => [],
  version: (slug) => (slug === version.slug ? version : undefined),
  sizes: (path) => (path === documentPath(version.slug) ? sizes : undefined),
})
