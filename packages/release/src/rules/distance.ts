interface Point {
  readonly lat: number
  readonly lon: number
}

/** Mean radius of the earth in kilometres (IUGG). */
const radius = 6371.0088

/** Half the way around: nothing is farther away. */
export const farthest = Math.PI * radius

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two points on a sphere (haversine): off by half a percent at most, which a list may be. */
export function kilometres(from: Point, to: Point): number {
  const north = radians(to.lat - from.lat) / 2
  const east = radians(to.lon - from.lon) / 2
  const chord =
    Math.sin(north) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(east) ** 2
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)))
}

export interface Box {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/**
 * A box in degrees that holds every point within some kilometres.
 *
 * @returns undefined where such a box would touch a pole or the date line: then every point may be near
 */
export function boxAround({ lat, lon }: Point, distance: number): Box | undefined {
  const high = (distance / radius) * (180 / Math.PI) * 1.001
  const poleward = Math.abs(lat) + high
  if (poleward >= 89) return undefined
  const wide = high / Math.cos(radians(poleward))
  if (Math.abs(lon) + wide >= 180) return undefined
  return { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide }
}
