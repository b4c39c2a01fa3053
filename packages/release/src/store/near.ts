import type { MapPoint, MunicipalProfile, NearbyMunicipality, Slug } from '@kommunalgraph/model'
import { boxAround, farthest, kilometres } from '../rules/distance.ts'
import { comparableKey, populationsOf } from '../rules/figures.ts'
import type { Connection } from './connection.ts'

/** The first look goes so far, in kilometres; every further one twice as far. */
const firstLook = 20

type RecordOf = (slug: Slug) => MunicipalProfile | undefined

interface PlaceRow extends Record<string, string | number> {
  readonly id: number
  readonly slug: Slug
  readonly lat: number
  readonly lon: number
}

/** An entry at a distance; of many that are looked at few are told. */
interface Away {
  readonly id: number
  readonly slug: Slug
  readonly distance: number
  readonly value?: number
}

const byDistance = (a: Away, b: Away): number =>
  a.distance - b.distance || (a.slug < b.slug ? -1 : 1)

interface NameRow extends Record<string, string> {
  readonly name: string
  readonly kind: NearbyMunicipality['kind']
}

/** The nearest with their names. */
const told = (
  connection: Connection,
  away: readonly Away[],
  count: number,
): readonly NearbyMunicipality[] =>
  away.slice(0, count).flatMap(({ id, ...rest }): readonly NearbyMunicipality[] => {
    const row = connection.get<NameRow>('SELECT name, kind FROM entry WHERE id = ?', id)
    return row ? [{ ...rest, name: JSON.parse(row.name), kind: row.kind }] : []
  })

const places = 'SELECT id, slug, lat, lon FROM entry WHERE lat IS NOT NULL'

function placesWithin(
  connection: Connection,
  here: { readonly lat: number; readonly lon: number },
  distance: number,
): readonly PlaceRow[] {
  const box = boxAround(here, distance)
  if (box === undefined) return connection.all<PlaceRow>(places)
  return connection.all<PlaceRow>(
    `${places} AND lat BETWEEN ? AND ? AND lon BETWEEN ? AND ?`,
    ...[box.south, box.north, box.west, box.east],
  )
}

/** Widens the look until enough are within its reach: what lies outside is farther than all that were found. */
export function nearestTo(
  connection: Connection,
  slug: Slug,
  count: number,
  record: RecordOf,
): readonly NearbyMunicipality[] {
  const here = record(slug)?.location
  if (here === undefined || count <= 0) return []
  for (let reach = firstLook; ; reach *= 2) {
    const around = placesWithin(connection, here, reach)
      .filter((place) => place.slug !== slug)
      .map((place) => ({ id: place.id, slug: place.slug, distance: kilometres(here, place) }))
    const near = around.filter(({ distance }) => distance <= reach).sort(byDistance)
    if (near.length >= count || reach > farthest) return told(connection, near, count)
  }
}

interface FigureRow extends Record<string, string | number> {
  readonly id: number
  readonly slug: Slug
  readonly value: number
}

const sameDate = `SELECT entry.id, slug, value FROM figure JOIN entry ON entry.id = figure.document
  WHERE figure.kind = ? AND figure.date = ?`

/** Of the same kind, by population of the date and base of its own latest one. */
export function similarTo(
  connection: Connection,
  slug: Slug,
  count: number,
  record: RecordOf,
): readonly NearbyMunicipality[] {
  const own = record(slug)
  const latest = own && populationsOf(own)[0]
  if (own === undefined || latest === undefined || count <= 0) return []
  const { value } = latest
  const comparable = comparableKey(latest)
  const away = ({ id, slug: other, value: theirs }: FigureRow): Away => ({
    ...{ id, slug: other, value: theirs },
    distance: Math.abs(theirs - value),
  })
  // One more for the municipality itself.
  const limit = count + 1
  const sides = sideQueries.map((sql) =>
    connection.all<FigureRow>(sql, own.kind, comparable, value, limit).map(away),
  )
  const nearest = sides.flat().sort(byDistance)
  const last = nearest[Math.min(count, nearest.length - 1)]?.distance ?? 0
  // All that are as far as the last one, since addresses decide among them: where a side may have more, they are asked
  // for.
  const isWhole = sides.every((side) => side.length < limit || (side.at(-1)?.distance ?? 0) > last)
  const within = isWhole
    ? nearest
    : connection
        .all<FigureRow>(
          `${sameDate} AND value BETWEEN ? AND ?`,
          ...[own.kind, comparable, value - last, value + last],
        )
        .map(away)
        .sort(byDistance)
  const others = within.filter((each) => each.slug !== slug)
  return told(connection, others, count)
}

/** The next figures above and below. */
const sideQueries = [
  `${sameDate} AND value >= ? ORDER BY value ASC LIMIT ?`,
  `${sameDate} AND value < ? ORDER BY value DESC LIMIT ?`,
] as const

interface PointRow extends PlaceRow {
  readonly name: string
  readonly kind: MapPoint['kind']
}

export const pointsAt = (connection: Connection, limit: number): readonly MapPoint[] =>
  connection
    .all<PointRow>(
      'SELECT id, slug, name, kind, lat, lon FROM entry WHERE lat IS NOT NULL ORDER BY slug LIMIT ?',
      limit,
    )
    .map(({ slug, name, kind, lat, lon }) => ({ slug, name: JSON.parse(name), kind, lat, lon }))
