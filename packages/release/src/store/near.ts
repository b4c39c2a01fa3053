import type { ListEntry, MapPoint, MunicipalProfile, Near, Slug } from '@kommunalgraph/model'
import { boxAround, farthest, kilometres } from '../rules/distance.ts'
import { populationsOf } from '../rules/figures.ts'
import type { Connection } from './connection.ts'

/** The first look goes so far, in kilometres; every further one twice as far. */
const firstLook = 20

interface PlaceRow extends Record<string, string | number> {
  readonly slug: Slug
  readonly lat: number
  readonly lon: number
}

interface Away {
  readonly slug: Slug
  readonly distance: number
}

type RecordOf = (slug: Slug) => MunicipalProfile | undefined

const byDistance = (a: Away, b: Away): number =>
  a.distance - b.distance || (a.slug < b.slug ? -1 : 1)

const withRecords = (away: readonly Away[], record: RecordOf): readonly Near[] =>
  away.flatMap(({ slug, distance }): readonly (ListEntry & Away)[] => {
    const found = record(slug)
    return found ? [{ slug, record: found, distance }] : []
  })

const places = 'SELECT slug, lat, lon FROM entry WHERE lat IS NOT NULL'

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
): readonly Near[] {
  const here = record(slug)?.location
  if (here === undefined || count <= 0) return []
  for (let reach = firstLook; ; reach *= 2) {
    const around = placesWithin(connection, here, reach)
      .filter((place) => place.slug !== slug)
      .map((place) => ({ slug: place.slug, distance: kilometres(here, place) }))
    const near = around.filter(({ distance }) => distance <= reach).sort(byDistance)
    if (near.length >= count || reach > farthest) return withRecords(near.slice(0, count), record)
  }
}

interface FigureRow extends Record<string, string | number> {
  readonly slug: Slug
  readonly value: number
}

const sameDate = `SELECT slug, value FROM figure JOIN entry ON entry.id = figure.document
  WHERE figure.kind = ? AND figure.date = ?`

/** Of the same kind, by population of the date of its own latest one. */
export function similarTo(
  connection: Connection,
  slug: Slug,
  count: number,
  record: RecordOf,
): readonly Near[] {
  const own = record(slug)
  const latest = own && populationsOf(own)[0]
  if (own === undefined || latest === undefined || count <= 0) return []
  const { referenceDate, value } = latest
  const away = (row: FigureRow): Away => ({
    slug: row.slug,
    distance: Math.abs(row.value - value),
  })
  const side = (compare: string, way: string): readonly Away[] =>
    connection
      .all<FigureRow>(
        `${sameDate} AND value ${compare} ? ORDER BY value ${way} LIMIT ?`,
        ...[own.kind, referenceDate, value, count + 1],
      )
      .map(away)
  const nearest = [...side('>=', 'ASC'), ...side('<', 'DESC')].sort(byDistance)
  // One more for the municipality itself; all that are as far as the last one, since addresses decide among them.
  const last = nearest[Math.min(count, nearest.length - 1)]?.distance ?? 0
  const within = connection
    .all<FigureRow>(
      `${sameDate} AND value BETWEEN ? AND ?`,
      ...[own.kind, referenceDate, value - last, value + last],
    )
    .map(away)
    .filter((each) => each.slug !== slug)
    .sort(byDistance)
  return withRecords(within.slice(0, count), record)
}

interface PointRow extends PlaceRow {
  readonly name: string
  readonly kind: MapPoint['kind']
}

export const pointsAt = (connection: Connection, limit: number): readonly MapPoint[] =>
  connection
    .all<PointRow>(
      'SELECT slug, name, kind, lat, lon FROM entry WHERE lat IS NOT NULL ORDER BY slug LIMIT ?',
      limit,
    )
    .map(({ slug, name, kind, lat, lon }) => ({ slug, name: JSON.parse(name), kind, lat, lon }))
