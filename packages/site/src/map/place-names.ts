import { type Html, html } from '../html.ts'

type Spot = readonly [x: number, y: number]

/** A name beside its point. */
interface Name {
  readonly text: string
  readonly spot: Spot
}

/**
 * Units of the drawing: the height of a line, about the width of a character, and how far a name keeps from its mark.
 */
const line = 26
const character = 12
const gap = 13

type Box = readonly [left: number, top: number, right: number, bottom: number]

const boxOf = ({ spot: [x, y], text }: Name): Box => [
  x + 1,
  y - line / 2,
  x + gap + text.length * character,
  y + line / 2,
]

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

const covers = ([left, top, right, bottom]: Box, [x, y]: Spot): boolean =>
  x > left && x < right && y > top && y < bottom

/**
 * As many names as stand clear of each other, of other marks and of the edge, those first that come first.
 *
 * @param spots - where marks are, those of the names too
 */
export function placeNames(
  names: readonly Name[],
  spots: readonly Spot[],
  width: number,
): readonly Name[] {
  const placed: { readonly name: Name; readonly box: Box }[] = []
  for (const name of names) {
    const box = boxOf(name)
    const clear = !spots.some((spot) => covers(box, spot))
    if (clear && box[2] < width && !placed.some((each) => meet(each.box, box)))
      placed.push({ name, box })
  }
  return placed.map(({ name }) => name)
}

/** For the eye only: the marks and the list have the same names. */
export const nameLayer = (names: readonly Name[]): Html => html`<g class="names" aria-hidden="true">
${names.map(({ spot: [x, y], text }) => html`<g transform="translate(${x} ${y})"><text x="${gap}">${text}</text></g>\n`)}</g>`
