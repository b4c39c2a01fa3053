import type { SourceLink } from '../source/source-page.ts'
import { attribute, type HtmlElement, isElement } from './parse.ts'

/** Elements that begin and end a block. */
export const blocks = new Set(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr
  ul`.split(/\s+/),
)

export const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** What a picture is called: its alternative text, else its file; empty for decoration. */
export function pictureName(image: HtmlElement): string {
  const alternative = attribute(image, 'alt')
  if (alternative !== undefined) return alternative.trim()
  return (attribute(image, 'src') ?? '').split(/[?#]/)[0]?.split('/').at(-1) ?? ''
}

/** The first of exactly two cells of a row. */
export function isRowLabel(element: HtmlElement): boolean {
  if (element.tagName !== 'th' && element.tagName !== 'td') return false
  const row = element.parentNode
  // Two cells and the blanks around them.
  if (row === null || !('tagName' in row) || row.childNodes.length > 9) return false
  const cells = row.childNodes.filter(isElement)
  return cells.length === 2 && cells[0] === element
}

/** Where a link stands and leads. */
export function linkOf(element: HtmlElement): SourceLink {
  const at = element.sourceCodeLocation
  const token = attribute(element, 'data-mailto-token')
  const vector = attribute(element, 'data-mailto-vector')
  return {
    from: at?.startOffset ?? 0,
    to: at?.endOffset ?? 0,
    href: attribute(element, 'href'),
    ...(token === undefined ? {} : { token }),
    ...(vector === undefined ? {} : { vector }),
  }
}
