import { readFileSync } from 'node:fs'
import { backgrounds, themes } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'

const kern = readFileSync(
  new URL('../../node_modules/@kern-ux/native/dist/kern.css', import.meta.url),
  'utf8',
)

const valueIn = (text: string, name: string): string =>
  new RegExp(`${name}:\\s*([^;]+);`).exec(text)?.[1] ?? ''

/** The block of rules of a theme. */
const block = (theme: string): string => {
  const start = kern.indexOf(`@media (prefers-color-scheme: ${theme})`)
  return kern.slice(start, kern.indexOf('\n}', start))
}

/** A custom property of KERN down to `oklch(…)`. */
function resolved(theme: string, name: string): string {
  const value = valueIn(block(theme), name) || valueIn(kern, name)
  const inner = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return inner ? resolved(theme, inner) : value
}

/** https://bottosson.github.io/posts/oklab/ */
function toHex(oklch: string): string {
  const [light = 0, chroma = 0, hue = 0] = (oklch.match(/[\d.]+/g) ?? []).map(Number)
  const angle = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const l = (light / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (light / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (light / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const coded = channels.map((part) => {
    const inside = Math.min(1, Math.max(0, part))
    return inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055
  })
  return `#${coded
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const names = [
  '--kern-color-layout-background-default',
  '--kern-color-layout-background-default-surface',
  '--kern-color-feedback-info-background',
]

describe('the backgrounds that colours are held against', () => {
  it.each(themes)('are those of the %s theme of the design system', (theme) => {
    expect(names.map((name) => toHex(resolved(theme, name)))).toEqual(backgrounds[theme])
  })
})
