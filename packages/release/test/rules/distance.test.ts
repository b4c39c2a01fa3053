import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAround, farthest, kilometres } from '../../src/rules/distance.ts'

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('kilometres', () => {
  it('are those of known places', () => {
    const [koeln, berlin] = [
      { lat: 50.9375, lon: 6.9603 },
      { lat: 52.52, lon: 13.405 },
    ]
    expect(kilometres(koeln, berlin)).toBeCloseTo(477, -1)
    expect(kilometres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.2, 1)
  })

  it('are the same there and back, and never more than half the way around', () => {
    fc.assert(
      fc.property(point, point, (here, there) => {
        expect(kilometres(here, there)).toBeCloseTo(kilometres(there, here), 6)
        expect(kilometres(here, there)).toBeLessThanOrEqual(farthest)
      }),
    )
  })
})

describe('a box around a point', () => {
  it('holds everything that near', () => {
    fc.assert(
      fc.property(
        point,
        point,
        fc.double({ min: 1, max: 9_000, noNaN: true }),
        (here, there, reach) => {
          const box = boxAround(here, reach)
          fc.pre(box !== undefined && kilometres(here, there) <= reach)
          expect(there.lat).toBeGreaterThanOrEqual(box?.south ?? 91)
          expect(there.lat).toBeLessThanOrEqual(box?.north ?? -91)
          expect(there.lon).toBeGreaterThanOrEqual(box?.west ?? 181)
          expect(there.lon).toBeLessThanOrEqual(box?.east ?? -181)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it('is none over a pole or the date line', () => {
    expect(boxAround({ lat: 89.9, lon: 0 }, 50)).toBeUndefined()
    expect(boxAround({ lat: 0, lon: 179.9 }, 50)).toBeUndefined()
  })
})
