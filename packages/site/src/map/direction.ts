import type { Projection } from './projection.ts'

/** Counter-clockwise from the east, an eighth of the circle each. */
const directions = [
  'east',
  'northEast',
  'north',
  'northWest',
  'west',
  'southWest',
  'south',
  'southEast',
] as const

export type Direction = (typeof directions)[number] | 'centre'

/** As near to the middle as this counts as the middle, of half the drawing. */
const middle = 0.25

/** In which part of the land a place is, for those who do not see the drawing. */
export function directionOf(
  { height, width }: Projection,
  [x, y]: readonly [number, number],
): Direction {
  const right = (x - width / 2) / (width / 2)
  const up = (height / 2 - y) / (height / 2)
  if (Math.hypot(right, up) < middle) return 'centre'
  const eighth = Math.round((Math.atan2(up, right) * 4) / Math.PI)
  return directions[(eighth + 8) % 8] ?? 'centre'
}
