import { conceptLabel, type MarkShape, municipalKindOf } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { type Page, phrase } from '../page.ts'

/** Shapes, so that no meaning rests on colour. */
const shapes = {
  square: html`<path d="M-8-8h16v16h-16z"/>`,
  disc: html`<circle r="9"/>`,
  ring: html`<circle class="hollow" r="7"/>`,
  diamond: html`<path d="M0-11 11 0 0 11-11 0z"/>`,
  triangle: html`<path d="M0-10 9 7H-9z"/>`,
} as const satisfies Record<MarkShape, Html>

/** What stands for a municipality of a kind. */
export const shapeOf = (page: Page, kind: string): MarkShape =>
  municipalKindOf(page.snapshot, kind).mark

/** The drawings of marks and hatching, once per map; ids of the frame hold an underscore. */
export const markShapes = (used: readonly MarkShape[]): Html => html`<defs>
<pattern id="map_hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v9"/></pattern>
${used.map((shape) => html`<g id="mark_${shape}" class="shape">${shapes[shape]}</g>\n`)}</defs>`

export const mark = (shape: MarkShape, [x, y]: readonly [number, number]): Html =>
  html`<use href="#mark_${shape}" x="${x}" y="${y}"/>`

/** What a mark means: the kinds that it stands for. */
export function legend(page: Page, kinds: readonly string[]): Html {
  const byShape = Map.groupBy(kinds, (kind) => shapeOf(page, kind))
  return html`<ul class="legend">
${[...byShape].map(
  ([shape, same]) =>
    html`<li><svg class="mark" viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">${shapes[shape]}</svg> ${same.map((kind, index) => html`${index > 0 && ', '}<span class="lifted">${phrase(page, conceptLabel(page.snapshot, 'kinds', kind))}</span>`)}</li>\n`,
)}</ul>`
}
