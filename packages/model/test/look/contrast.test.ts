import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contrast,
  contrastIn,
  inkOn,
  leastContrast,
  nearestShade,
  themes,
} from '../../src/look/contrast.ts'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#000000', 5.25],
  ])('of %s and %s is %s, as WCAG counts it', (one, other, ratio) => {
    expect(Math.round(contrast(one, other) * 100) / 100).toBe(ratio)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })

  it('gives each colour a shade that stands out, and leaves one that does', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(...themes), (value, theme) => {
        for (const use of ['text', 'mark'] as const) {
          const shade = nearestShade(theme, value, use)
          expect(contrastIn(theme, shade)).toBeGreaterThanOrEqual(leastContrast[use])
          if (contrastIn(theme, value) >= leastContrast[use]) expect(shade).toBe(value)
        }
      }),
    )
  })

  it('writes on a colour in whatever is read best', () => {
    fc.assert(
      fc.property(colour, (value) => {
        expect(contrast(value, inkOn(value))).toBeGreaterThan(4.5)
      }),
    )
  })
})
