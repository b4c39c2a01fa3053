import { type MunicipalProfile, placeName, type Slug } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { type Page, wording } from '../page.ts'
import { caption } from './caption.ts'
import { directionOf } from './direction.ts'
import { districtKey, stateOf } from './district.ts'
import { mark, markShapes, shapeOf } from './marks.ts'
import { fit } from './projection.ts'
import { areaOf, sceneOf, spotOf } from './scene.ts'

/**
 * In which part of its own state a municipality lies.
 *
 * @returns undefined where the list does not name the state, or no file has its borders
 */
function whereabouts(page: Page, { location, ...record }: MunicipalProfile) {
  const key = stateOf(record)
  const place = key === undefined ? undefined : page.snapshot.place(key)
  const outlines = key === undefined ? undefined : page.snapshot.outlines.get(key)
  if (location === undefined || place === undefined || outlines === undefined) return undefined
  const projection = fit(outlines.land.flat())
  const direction = directionOf(projection, projection.place([location.lon, location.lat]))
  return { direction, state: wording(page, placeName(place)).text }
}

/** From the middle of the mark to the name. */
const gap = 28

/** The name beside the mark, on the side where there is more room; for the eye only. */
function label(name: string, [x, y]: readonly [number, number], width: number): Html {
  const left = x < width / 2
  return html`<g class="names" aria-hidden="true"><g transform="translate(${x} ${y})"><text x="${left ? gap : -gap}"${!left && html` text-anchor="end"`}>${name}</text></g></g>`
}

/**
 * Where a municipality lies: a mark in the land, its district hatched.
 *
 * The caption says the same in words.
 *
 * @returns undefined for one without a location on the map
 */
export function locatorMap(page: Page, slug: Slug): Html | undefined {
  const record = page.snapshot.record(slug)
  const scene = sceneOf(page.release)
  if (record?.location === undefined) return undefined
  const point = { slug, ...record, ...record.location }
  const spot = spotOf(scene, point)
  if (spot === undefined) return undefined
  const { height, width } = scene.projection
  const { lies, located } = page.messages.map
  const name = wording(page, point.name).text
  const where = whereabouts(page, record)
  const shape = shapeOf(page, point.kind)
  const sentence = where ? lies(name, where.direction, where.state) : located(name)
  return html`<figure class="map locator">
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="map_title map_desc">
<title id="map_title">${located(name)}</title>
<desc id="map_desc">${sentence}</desc>
${markShapes([shape])}
${scene.land}${areaOf(scene, districtKey(point))}${scene.borders}
${mark(shape, spot)}${label(name, spot, width)}
</svg>
${caption(page, scene, html`<p>${sentence}</p>`)}
</figure>
`
}
