import type { OutlineLine, OutlinePoint } from '@kommunalgraph/model'

/** From degrees to the units of a drawing. */
export interface Projection {
  readonly width: number
  readonly height: number
  /** Whole units: a drawing is never shown larger than it is measured. */
  place(position: OutlinePoint): readonly [x: number, y: number]
}

/** Units of every drawing from left to right. */
const width = 800
const margin = 16

const extent = (values: readonly number[]): readonly [number, number] =>
  values.reduce(([least, most], each) => [Math.min(least, each), Math.max(most, each)], [
    Infinity,
    -Infinity,
  ] as readonly [number, number])

/**
 * Fit an area into a drawing: degrees as a grid, with the middle parallel true to scale.
 *
 * Good for a state, which is small enough that no one sees the error; not for a continent.
 */
export function fit(positions: readonly OutlinePoint[]): Projection {
  const [west, east] = extent(positions.map(([lon]) => lon))
  const [south, north] = extent(positions.map(([, lat]) => lat))
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180)
  // A single point has no extent: then a tenth of a degree around it is shown.
  const scale = (width - 2 * margin) / Math.max((east - west) * narrowing, north - south, 0.1)
  const left = (width - (east - west) * narrowing * scale) / 2
  return {
    width,
    height: Math.round((north - south) * scale + 2 * margin),
    place: ([lon, lat]) => [
      Math.round(left + (lon - west) * narrowing * scale),
      Math.round(margin + (north - lat) * scale),
    ],
  }
}

/** Lines as a path; points that fall together are drawn once. */
export function toPath(
  { place }: Projection,
  lines: readonly OutlineLine[],
  closed: boolean,
): string {
  return lines.map((line) => pathOf(line.map(place), closed)).join('')
}

function pathOf(points: readonly (readonly [number, number])[], closed: boolean): string {
  let [x, y] = points[0] ?? [0, 0]
  let path = `M${x} ${y}`
  for (const [toX, toY] of points.slice(1)) {
    if (toX === x && toY === y) continue
    path += `l${toX - x} ${toY - y}`
    x = toX
    y = toY
  }
  return closed ? `${path}z` : path
}
