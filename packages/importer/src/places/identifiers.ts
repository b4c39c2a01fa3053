import type { DraftRecord, Of } from '../draft/draft-part.ts'
import type { Municipality, PlaceIndex } from './place-index.ts'

/** A key that a page states. */
export type StatedKey = Of<'key'>

/** Where the keys of the reference list come from: ids of data/sources.yaml. */
const keySources = {
  ags: 'destatis-gv',
  ars: 'destatis-gv',
  nuts: 'eu-nuts',
  wikidata: 'hbz-nwbib',
} as const

/** The keys of an entry, each with its own source; a town within a district has no NUTS code of its own. */
export function identifiersOf({
  place,
  kind,
}: Municipality): NonNullable<DraftRecord['identifiers']> {
  const isTown = kind === 'gemeinde' || kind === 'kreisangehoerige-stadt'
  const isDistrict = kind === 'kreis' || kind === 'staedteregion'
  const keys = {
    ags: place.ags,
    ...(place.ars === undefined || isDistrict ? {} : { ars: place.ars }),
    ...(place.nuts === undefined || isTown ? {} : { nuts: place.nuts }),
    ...(place.wikidata === undefined ? {} : { wikidata: place.wikidata }),
  }
  const source = Object.fromEntries(Object.entries(keySources).filter(([scheme]) => scheme in keys))
  return { ...keys, source }
}

/** A record whose keys name no source that the network does not have. */
export function withKnownSources(
  record: DraftRecord,
  known: ReadonlySet<string> | undefined,
): DraftRecord {
  const { source, ...keys } = record.identifiers ?? {}
  if (known === undefined || typeof source !== 'object') return record
  const rest = Object.entries(source).filter(([, id]) => id !== undefined && known.has(id))
  const sources = rest.length === 0 ? {} : { source: Object.fromEntries(rest) }
  return { ...record, identifiers: { ...keys, ...sources } }
}

/** The entry that a key of the page belongs to; `undefined` for a key that is in no list. */
function keyed(
  { scheme, value }: StatedKey,
  { municipalities, byAgs }: PlaceIndex,
): Municipality | undefined {
  if (scheme === 'ags') return byAgs.get(value) ?? byAgs.get(value.replace(/000$/, ''))
  return municipalities.find(({ place, kind }) => {
    // The list gives towns the NUTS code of their district.
    const isOwn = scheme !== 'nuts' || (kind !== 'gemeinde' && kind !== 'kreisangehoerige-stadt')
    return isOwn && place[scheme] === value
  })
}

/** What the page's keys say: one entry, a contradiction, or nothing. */
export function byKeys(
  keys: readonly StatedKey[],
  index: PlaceIndex,
): Municipality | 'contradiction' | undefined {
  const found = new Set(keys.map((key) => keyed(key, index)))
  if (found.size === 0) return undefined
  const [only] = found
  return found.size === 1 && only !== undefined ? only : 'contradiction'
}
