import {
  type FoundPlace,
  type ReferencePlace,
  type Slug,
  shortPlaceName,
} from '@kommunalgraph/model'
import { sortKey } from '../rules/folding.ts'
import { type IndexedPlace, indexPlace, placesLike, rankName, ranks } from '../rules/places.ts'
import { questionOf } from '../rules/search-text.ts'
import type { Connection } from './connection.ts'
import { rankOrder } from './list.ts'
import { selected } from './selection.ts'

interface JsonRow extends Record<string, string> {
  readonly json: string
}

/** The reference list as of a release, by key. */
export const placesAt = (connection: Connection, sequence: number): readonly ReferencePlace[] =>
  connection
    .all<JsonRow>(
      `SELECT json FROM place AS own WHERE json IS NOT NULL AND sequence = (
          SELECT max(sequence) FROM place WHERE ags = own.ags AND sequence <= ?) ORDER BY ags`,
      sequence,
    )
    .map(({ json }) => JSON.parse(json))

/** The list as it is searched: made at the first question, and kept with the handle. */
export const indexPlaces = (places: readonly ReferencePlace[]): readonly IndexedPlace[] =>
  places.map(indexPlace)

interface NameRow extends Record<string, string> {
  readonly slug: Slug
  readonly names: string
  readonly name_key: string
}

/** What was found, with what decides its place among the others. */
interface Candidate extends FoundPlace {
  readonly rank: number
  readonly key: string
}

/** Published municipalities by name; of names alike the best. */
function members(connection: Connection, words: readonly string[], limit: number): Candidate[] {
  const ids = selected(words, [], 'names')
  if (ids === undefined) return []
  const order = rankOrder(words)
  return connection
    .all<NameRow>(
      `SELECT slug, names, name_key FROM (${ids.sql}) CROSS JOIN entry USING (id)
        ORDER BY ${order.sql} LIMIT ?`,
      ...[...ids.values, ...order.values, limit],
    )
    .map(({ name_key, names, slug }) => ({
      slug,
      rank: rankName(names, words) ?? ranks.inside,
      key: name_key,
    }))
}

/** The beginning of a name is worth no more than that of a word in it: Kreis Wesel is as near to “wes” as Wesel. */
const groupOf = ({ rank }: Candidate): number => (rank === ranks.words ? ranks.beginning : rank)

/** Names before wrong letters and abbreviations; of equals those that are published, then by name. */
const bestFirst = (a: Candidate, b: Candidate): number =>
  groupOf(a) - groupOf(b) ||
  Number(a.slug === undefined) - Number(b.slug === undefined) ||
  a.rank - b.rank ||
  (a.key < b.key ? -1 : 1)

/** Of a municipality and its place one answer, ranked by what fits better. */
function united(candidates: readonly Candidate[]): readonly FoundPlace[] {
  const bySlug = Map.groupBy(candidates, ({ place, slug }) => slug ?? `/${place?.ags}`)
  return [...bySlug.values()]
    .map((same) => Object.assign({}, ...same.toSorted((a, b) => b.rank - a.rank)) as Candidate)
    .toSorted(bestFirst)
    .map(({ place, slug }) => ({ ...(slug && { slug }), ...(place && { place }) }))
}

/** Municipalities and places that words mean, best first. */
export function found(
  connection: Connection,
  index: readonly IndexedPlace[],
  slugOf: (ags: string) => Slug | undefined,
  { limit, text }: { readonly limit: number; readonly text: string },
): readonly FoundPlace[] {
  const places = placesLike(index, text).map(({ place, rank }): Candidate => {
    const slug = slugOf(place.ags)
    return { place, rank, key: sortKey(shortPlaceName(place)), ...(slug && { slug }) }
  })
  const named = members(connection, questionOf(text), limit)
  return united([...named, ...places]).slice(0, limit)
}
