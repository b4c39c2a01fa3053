import { existsSync, readFileSync } from 'node:fs'

/** Degrees, in the order of GeoJSON. */
export type OutlinePoint = readonly [lon: number, lat: number]
export type OutlineLine = readonly OutlinePoint[]

/** Where borders run, and who says so. */
export interface Outlines {
  readonly land: readonly OutlineLine[]
  readonly borders: readonly OutlineLine[]
  /** By key of five digits. */
  readonly districts: ReadonlyMap<string, readonly OutlineLine[]>
  readonly source: { readonly credit: string; readonly url: string }
}

/** As the files in `outlines/` are written. */
interface File {
  readonly source: Outlines['source']
  readonly features: readonly {
    readonly id: string
    readonly geometry:
      | { readonly type: 'MultiLineString'; readonly coordinates: readonly OutlineLine[] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly OutlineLine[])[] }
  }[]
}

const linesOf = ({ geometry }: File['features'][number]): readonly OutlineLine[] =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates

/** Beside `src` and `dist`. */
const fileOf = (state: string): URL => new URL(`../outlines/${state}.geojson`, import.meta.url)

function read(state: string): Outlines | undefined {
  const file = fileOf(state)
  if (!existsSync(file)) return undefined
  const { features, source } = JSON.parse(readFileSync(file, 'utf8')) as File
  const all = new Map(features.map((each) => [each.id, linesOf(each)]))
  return {
    source,
    land: all.get('land') ?? [],
    borders: all.get('borders') ?? [],
    districts: new Map([...all].filter(([id]) => /^\d{5}$/.test(id))),
  }
}

const known = new Map<string, Outlines | undefined>()

/** The outlines of a state by its key of two digits; undefined where no file has them. Read once. */
export function outlinesOf(state: string): Outlines | undefined {
  if (!known.has(state)) known.set(state, read(state))
  return known.get(state)
}

/** The outlines of several states on one map; none where one of them has none, for half a map would mislead. */
export function outlinesOfAll(states: readonly string[]): Outlines | undefined {
  const all = states.map(outlinesOf)
  const [first] = all
  if (first === undefined || all.length === 1) return first
  const found = all.filter((each) => each !== undefined)
  if (found.length < all.length) return undefined
  return {
    land: found.flatMap(({ land }) => land),
    borders: found.flatMap(({ borders }) => borders),
    districts: new Map(found.flatMap(({ districts }) => [...districts])),
    source: first.source,
  }
}

/** The least and greatest degrees of a territory. */
export interface BoundingBox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

function around(points: readonly OutlinePoint[]): BoundingBox {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
  return {
    ...{ west: Math.min(...lons), south: Math.min(...lats) },
    ...{ east: Math.max(...lons), north: Math.max(...lats) },
  }
}

/**
 * What a state, a district or an independent city lies in, and who says so, by AGS of 2, 5 or 8 digits; undefined where
 * no file has its outline.
 */
export function boxOf(
  ags: string,
): { readonly box: BoundingBox; readonly source: Outlines['source'] } | undefined {
  const outlines = outlinesOf(ags.slice(0, 2))
  const [, district = ''] = /^(\d{5})(?:000)?$/.exec(ags) ?? []
  const lines = ags.length === 2 ? outlines?.land : outlines?.districts.get(district)
  return outlines && lines && { box: around(lines.flat()), source: outlines.source }
}
