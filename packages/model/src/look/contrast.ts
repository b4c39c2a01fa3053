/* Contrast as WCAG 2.2 measures it, and the backgrounds that pages have. */

/** A colour as `#rrggbb`, in small letters. */
export type Colour = string

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/**
 * What stands behind text and marks in each theme: the page, the bands and boxes on it, the place that an address leads
 * to.
 *
 * Source: KERN UX, `--kern-color-layout-background-default`, `…-default-surface`,
 * `--kern-color-feedback-info-background`; held against its style sheet by a test of the site.
 */
export const backgrounds: Readonly<Record<Theme, readonly Colour[]>> = {
  light: ['#ffffff', '#f3f4f7', '#c0f3ff'],
  dark: ['#000000', '#131525', '#002533'],
}

/** What WCAG 2.2 asks at least: of text (1.4.3), of marks that mean something (1.4.11). */
export const leastContrast = { text: 4.5, mark: 3 } as const
export type ContrastUse = keyof typeof leastContrast

const channels = (colour: Colour): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

const linear = (channel: number): number => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The least contrast of a colour to what stands behind it in a theme. */
export const contrastIn = (theme: Theme, colour: Colour): number =>
  Math.min(...backgrounds[theme].map((background) => contrast(colour, background)))

/** What stands out best on a colour: black or white. */
export const inkOn = (colour: Colour): Colour =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000'

const mixed = (colour: Colour, other: Colour, percent: number): Colour => {
  const [from, to] = [channels(colour), channels(other)]
  const parts = from.map((each, index) =>
    Math.round(each + (((to[index] ?? each) - each) * percent) / 100),
  )
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

const percents = Array.from({ length: 101 }, (_, percent) => percent)

/** The colour itself, or the nearest shade of it that stands out enough: darker on light, lighter on dark. */
export function nearestShade(theme: Theme, colour: Colour, use: ContrastUse): Colour {
  const end = theme === 'light' ? '#000000' : '#ffffff'
  const shades = percents.map((percent) => mixed(colour, end, percent))
  return shades.find((shade) => contrastIn(theme, shade) >= leastContrast[use]) ?? end
}
