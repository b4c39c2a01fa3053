import type { KindLevelName, MapPoint, Release, Slug } from '@kommunalgraph/model'
import {
  municipalKindOf,
  type OutlinePoint,
  type Outlines,
  outlinesOfAll,
} from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { perRelease } from '../per-release.ts'
import { fit, type Projection, toPath } from './projection.ts'

/**
 * More points than this would make a page of megabytes, on which no one finds anything: then the first by address are
 * drawn, and the map says so.
 */
export const mostPoints = 1000

/** So many of the largest places may carry their names. */
const mostNames = 30

/** What all maps of a release share. Paths are finished markup: no page writes them anew. */
export interface MapScene {
  readonly projection: Projection
  /** The land; a plain sheet where no outline is known. */
  readonly land: Html
  /** The borders inside it, which lie over what is hatched. */
  readonly borders: Html
  /** The attribute with the path of a district, by key of five digits. */
  readonly districts: ReadonlyMap<string, Html>
  readonly source: Outlines['source'] | undefined
}

/** All who have a place, or the first of them. */
export const mapMembersOf = perRelease((release): readonly MapPoint[] => release.points(mostPoints))

/** Places that people live in, where the largest are told apart. */
const named: ReadonlySet<KindLevelName> = new Set(['independent-city', 'municipality'])

const namedKinds = (release: Release): readonly string[] =>
  (release.concepts.get('kinds')?.concepts ?? [])
    .map(({ notation }) => notation)
    .filter((kind) => named.has(municipalKindOf(release, kind).levelName))

/** Those to name first. */
export const largestOf = perRelease((release): readonly Slug[] =>
  release
    .list({
      page: 1,
      size: mostNames,
      sort: 'population',
      descending: true,
      where: { kind: namedKinds(release) },
    })
    .entries.map(({ slug }) => slug),
)

const positionOf = ({ lat, lon }: MapPoint): OutlinePoint => [lon, lat]

/** Without outlines the drawing is as large as those in it need. */
function sheet(release: Release): MapScene {
  const projection = fit(mapMembersOf(release).map(positionOf))
  const { height, width } = projection
  const land = html`<rect class="land" width="${width}" height="${height}"/>`
  return { projection, land, borders: html``, districts: new Map(), source: undefined }
}

function drawn({ borders, districts, land, source }: Outlines): MapScene {
  const projection = fit(land.flat())
  const area = toPath(projection, land, true)
  const lines = toPath(projection, borders, false)
  return {
    projection,
    source,
    land: html`<path class="land" d="${area}"/>`,
    borders: html`<path class="borders" d="${lines}"/>`,
    districts: new Map(
      Object.entries(districts).map(([key, rings]) => [
        key,
        html` d="${toPath(projection, rings, true)}"`,
      ]),
    ),
  }
}

/** Built once per release. */
export const sceneOf = perRelease((release): MapScene => {
  const outlines = outlinesOfAll(release.outlines, release.network.states)
  return outlines === undefined ? sheet(release) : drawn(outlines)
})

/** A district that is shown itself, hatched. */
export function areaOf({ districts }: MapScene, key: string | undefined): Html | undefined {
  const path = districts.get(key ?? '')
  return path && html`<path class="area" fill="url(#map_hatch)"${path}/>\n`
}

/** Where a point stands in the drawing; undefined beyond its edges. */
export function spotOf(
  { projection: { height, place, width } }: MapScene,
  point: MapPoint,
): readonly [number, number] | undefined {
  const [x, y] = place(positionOf(point))
  return x >= 0 && x <= width && y >= 0 && y <= height ? [x, y] : undefined
}
