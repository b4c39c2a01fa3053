/** Degrees, in the order of GeoJSON. */
export type OutlinePoint = readonly [lon: number, lat: number]
export type OutlineLine = readonly OutlinePoint[]

/** Where the borders of a state run, and who says so. */
export interface Outlines {
  readonly land: readonly OutlineLine[]
  readonly borders: readonly OutlineLine[]
  /** By key of five digits. */
  readonly districts: Readonly<Record<string, readonly OutlineLine[]>>
  readonly source: { readonly credit: string; readonly url: string }
}

/** As the files in `outlines/` are written: GeoJSON with a source, and features `land`, `borders` and one per key. */
export interface OutlineFile {
  readonly source: Outlines['source']
  readonly features: readonly OutlineFeature[]
}

interface OutlineFeature {
  readonly id: string
  readonly geometry:
    | { readonly type: 'LineString'; readonly coordinates: OutlineLine }
    | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly OutlineLine[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly OutlineLine[])[] }
}

/** The lines of a feature, and of areas their rings. */
export function outlineLines({ geometry }: OutlineFeature): readonly OutlineLine[] {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates
}

/** What a checked file says. */
export function toOutlines({ features, source }: OutlineFile): Outlines {
  const all = new Map(features.map((each) => [each.id, outlineLines(each)]))
  return {
    source,
    land: all.get('land') ?? [],
    borders: all.get('borders') ?? [],
    districts: Object.fromEntries([...all].filter(([id]) => /^\d{5}$/.test(id))),
  }
}

/** The outlines that a network has, by the key of the state; a state without any is drawn as points only. */
export type OutlinesByState = ReadonlyMap<string, Outlines>

/** A network that has none. */
export const noOutlines: OutlinesByState = new Map()

/** The outlines of several states on one map; none where one of them has none, for half a map would mislead. */
export function outlinesOfAll(
  outlines: OutlinesByState,
  states: readonly string[],
): Outlines | undefined {
  const all = states.map((state) => outlines.get(state))
  const [first] = all
  if (first === undefined || all.length === 1) return first
  const found = all.filter((each) => each !== undefined)
  if (found.length < all.length) return undefined
  return {
    land: found.flatMap(({ land }) => land),
    borders: found.flatMap(({ borders }) => borders),
    districts: Object.assign({}, ...found.map(({ districts }) => districts)),
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
  outlines: OutlinesByState,
  ags: string,
): { readonly box: BoundingBox; readonly source: Outlines['source'] } | undefined {
  const ofState = outlines.get(ags.slice(0, 2))
  const [, district = ''] = /^(\d{5})(?:000)?$/.exec(ags) ?? []
  const lines = ags.length === 2 ? ofState?.land : ofState?.districts[district]
  return ofState && lines && { box: around(lines.flat()), source: ofState.source }
}
