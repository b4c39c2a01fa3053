import {
  type Change,
  describe,
  type Instant,
  isPersonal,
  type MunicipalProfile,
  type Slug,
  type Tombstone,
  type Version,
  versionHash,
  type World,
} from '@kommunalgraph/model'
import { noticeHash } from '../rules/digest.ts'

/** One change per municipality: it came into being, or went, in the only release there is. */
export function historyOf(
  world: World,
  active: ReadonlyMap<Slug, MunicipalProfile>,
  tombstones: ReadonlyMap<Slug, Tombstone>,
  { sequence, published }: { readonly sequence: number; readonly published: Instant },
) {
  const slugs = [...active.keys(), ...tombstones.keys()].sort()
  const made = new Map<Slug, Version>()
  const make = (slug: Slug): Version | undefined => {
    const head = { slug, sequence, instant: published, recordChanged: true } as const
    const record = active.get(slug)
    if (record) return { ...head, ...livingFacts(world, slug, record) }
    const tombstone = tombstones.get(slug)
    if (tombstone === undefined) return undefined
    return { ...head, change: 'delete', hash: noticeHash(tombstone), personal: false }
  }
  const version = (slug: Slug): Version | undefined => {
    const known = made.get(slug) ?? make(slug)
    if (known) made.set(slug, known)
    return known
  }
  const change = (slug: Slug, index: number): Change[] => {
    const own = version(slug)
    const name = (active.get(slug) ?? tombstones.get(slug))?.name
    return own && name ? [{ ...own, cursor: index + 1, name }] : []
  }
  const range = (from: number, to: number): readonly Change[] =>
    slugs.slice(from, to).flatMap((slug, index) => change(slug, from + index))
  return {
    version,
    versions: (slug: Slug): readonly Version[] => [version(slug) ?? []].flat(),
    changes: (after: number, limit: number) =>
      range(Math.max(0, after), Math.max(0, after) + limit),
    latest: (limit: number) => range(Math.max(0, slugs.length - limit), slugs.length).toReversed(),
  }
}

const livingFacts = (world: World, slug: Slug, record: MunicipalProfile) =>
  ({
    change: 'create',
    hash: versionHash(world, record, describe(world, slug, record)),
    personal: isPersonal(record),
  }) as const
