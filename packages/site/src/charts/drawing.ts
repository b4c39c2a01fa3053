import { type Html, type HtmlPart, html } from '../html.ts'

/** A drawing that a text beside it says too. */
export interface Drawing {
  /** Makes the ids inside unique on the page. */
  readonly id: string
  readonly title: string
  /** What is to be seen, in a sentence or two. */
  readonly description: string
  readonly width: number
  readonly height: number
  /** The class that style sheets know. */
  readonly kind: string
}

/** An SVG with title and description; colours come from the style sheet, so that the dark theme follows. */
export const drawing = (
  { description, height, id, kind, title, width }: Drawing,
  shapes: HtmlPart,
): Html =>
  html`<svg class="chart ${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}_title ${id}_text">
<title id="${id}_title">${title}</title>
<desc id="${id}_text">${description}</desc>
${shapes}</svg>
`

/** A number in a drawing: tenths of a unit are finer than any screen. */
export const at = (value: number): string => String(Math.round(value * 10) / 10)
