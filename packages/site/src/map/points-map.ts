import {
  conceptLabel,
  documentPath,
  type FacetCount,
  type MapPoint,
  markShapeNames,
  municipalKindOf,
  pluralOf,
} from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { districtLabel } from '../list/labels.ts'
import { listHref } from '../list/search.ts'
import { hrefOf, type Page, wording } from '../page.ts'
import { caption, zoomWords } from './caption.ts'
import { districtKey } from './district.ts'
import { legend, mark, markShapes, shapeOf } from './marks.ts'
import { nameLayer, placeNames } from './place-names.ts'
import { areaOf, largestOf, type MapScene, mostPoints, sceneOf, spotOf } from './scene.ts'

/** A municipality with its place in the drawing. */
interface Placed {
  readonly point: MapPoint
  readonly name: string
  readonly spot: readonly [number, number]
}

function placedOf(page: Page, scene: MapScene, points: readonly MapPoint[]): readonly Placed[] {
  return points.flatMap((point) => {
    const spot = spotOf(scene, point)
    return spot ? [{ point, spot, name: wording(page, point.name).text }] : []
  })
}

/** The area of a district that is shown itself, hatched. */
function area(page: Page, scene: MapScene, { kind, slug }: MapPoint): Html | undefined {
  if (municipalKindOf(page.snapshot, kind).levelName !== 'district') return undefined
  const record = page.snapshot.record(slug)
  return record && areaOf(scene, districtKey(record))
}

/** A district as a link to the municipalities in it. */
function districtLink(page: Page, scene: MapScene, { count, value }: FacetCount): Html | undefined {
  const path = scene.districts.get(value)
  if (path === undefined) return undefined
  const name = wording(page, districtLabel(page, value)).text
  const text = `${name}: ${page.messages.list.count(count, page.formatting.number(count))}`
  return html`<a href="${listHref(page, { where: { district: [value] }, page: 1 })}" tabindex="-1"><title>${text}</title><path class="district"${path}/></a>
`
}

/**
 * A point as a link for those who point. The keyboard finds the same links in the list beside the map, without a
 * stop for each of a hundred marks.
 */
const link = (page: Page, { name, point, spot }: Placed): Html =>
  html`<a href="${hrefOf(page, documentPath(point.slug))}" tabindex="-1"><title>${name}</title>${mark(shapeOf(page, point.kind), spot)}</a>
`

/** As few as this are all named, not only large ones. */
const fewest = 12

function namesOf(page: Page, scene: MapScene, placed: readonly Placed[]) {
  const bySlug = new Map(placed.map((each) => [each.point.slug, each]))
  const first =
    placed.length <= fewest
      ? placed
      : largestOf(page.release).flatMap((slug) => bySlug.get(slug) ?? [])
  return placeNames(
    first.map(({ name, spot }) => ({ text: name, spot })),
    placed.map(({ spot }) => spot),
    scene.projection.width,
  )
}

/** Who is not on the map, and why. */
function missing(page: Page, shown: number, total: number): Html | undefined {
  if (total === shown) return undefined
  const { crowded, elsewhere } = page.messages.map
  const { number } = page.formatting
  return total > mostPoints
    ? html`<p>${crowded(number(shown), number(total))}</p>`
    : html`<p>${elsewhere(number(total - shown))}</p>`
}

/** Districts lie under cities, and these under towns. */
const layerOf = (page: Page, { point }: Placed): number =>
  markShapeNames.indexOf(shapeOf(page, point.kind))

/** What those are called whose area is hatched; undefined where none is. */
function hatchedNames(page: Page, placed: readonly Placed[]): string | undefined {
  const names = [...new Set(placed.map(({ point }) => point.kind))].map(
    (kind) =>
      wording(page, pluralOf(page.snapshot, kind) ?? conceptLabel(page.snapshot, 'kinds', kind))
        .text,
  )
  return names.length === 0 ? undefined : [...new Set(names)].join(', ')
}

/**
 * A map of municipalities, each a link. The caller lists the same ones beside it.
 *
 * @param points - at most `mostPoints`
 * @param total - how many there are, where that is more
 * @param districts - those that lead to the municipalities in them
 */
export function pointsMap(
  page: Page,
  points: readonly MapPoint[],
  total: number = points.length,
  districts: readonly FacetCount[] = [],
): Html {
  const words = page.messages.map
  const scene = sceneOf(page.release)
  const { height, width } = scene.projection
  const placed = placedOf(page, scene, points).toSorted(
    (a, b) => layerOf(page, a) - layerOf(page, b),
  )
  const kinds = [...new Set(placed.map(({ point }) => point.kind))]
  const areas = placed.map(({ point }) => area(page, scene, point))
  const hatched = hatchedNames(
    page,
    placed.filter((_each, index) => areas[index] !== undefined),
  )
  const count = page.formatting.number(placed.length)
  return html`<figure class="map" data-map${zoomWords(page)}>
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="map_title map_desc">
<title id="map_title">${words.title(placed.length, count)}</title>
<desc id="map_desc">${words.points(hatched)}</desc>
${markShapes([...new Set(kinds.map((kind) => shapeOf(page, kind)))])}
${scene.land}${areas}${scene.borders}
${districts.map((each) => districtLink(page, scene, each))}
${placed.map((each) => link(page, each))}${nameLayer(namesOf(page, scene, placed))}
</svg>
${caption(
  page,
  scene,
  html`${legend(page, kinds)}
${hatched && html`<p>${words.hatched(hatched)}</p>`}${missing(page, placed.length, total)}`,
)}
</figure>
`
}
