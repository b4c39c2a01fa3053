import {
  isGone,
  type KeyScheme,
  type KnownKinds,
  type Neighbour,
  neighbourOf,
  type Release,
  type Slug,
} from '@kommunalgraph/model'
import { type EditedRecord, resolvableKeys } from './edited-record.ts'

/** What descriptions may know of others in the release that is made: the last one, with the edits before it. */
export interface NextRelease {
  /** Undefined for what will not be published. */
  readonly neighbour: (slug: Slug) => Neighbour | undefined
  /** Whom a key will lead to: `ags/05358`. */
  readonly holder: (key: string) => Slug | undefined
}

/** Who has a key of its own; who is published wins over who is gone. */
function holdersIn(
  kinds: KnownKinds,
  edited: ReadonlyMap<Slug, EditedRecord>,
): ReadonlyMap<string, Slug> {
  const publishedLast = [...edited.values()].toSorted(
    (a, b) => Number(isGone(b.record)) - Number(isGone(a.record)),
  )
  return new Map(
    publishedLast.flatMap(({ record, slug }) =>
      resolvableKeys(kinds, record).map((key) => [key, slug]),
    ),
  )
}

/**
 * @param kinds - of the release that is made
 * @param edited - records that were read again, published or not
 * @param gone - addresses whose file is there no more
 */
export function nextRelease(
  kinds: KnownKinds,
  last: Release | undefined,
  edited: ReadonlyMap<Slug, EditedRecord>,
  gone: ReadonlySet<Slug>,
): NextRelease {
  const holders = holdersIn(kinds, edited)
  const neighbour = (slug: Slug): Neighbour | undefined => {
    const own = edited.get(slug)
    if (own) return isGone(own.record) ? undefined : neighbourOf(own.record)
    return gone.has(slug) ? undefined : last?.neighbour(slug)
  }
  const holder = (key: string): Slug | undefined => {
    const [scheme = '', ...value] = key.split('/')
    const own = holders.get(key)
    // The scheme was one when the key was made.
    const before = last?.resolve(scheme as KeyScheme, value.join('/'))
    const stays = before !== undefined && !edited.has(before) && !gone.has(before)
    if (own === undefined) return stays || (before && gone.has(before)) ? before : undefined
    return stays && neighbour(own) === undefined ? before : own
  }
  return { neighbour, holder }
}
