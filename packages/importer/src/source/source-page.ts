import type { SourceRange } from '../finding.ts'
import { normalised } from './normalise.ts'
import { type SourceSpan, verbatim } from './source-span.ts'

/** What is known of a line besides its text; most of it only HTML tells. */
export interface LineHints {
  readonly heading?: boolean
  /** Number of the list item that the line stands in. */
  readonly item?: number
  /** Inside `blockquote`. */
  readonly quoted?: boolean
  /** The label of a `dl` or of a table with two columns. */
  readonly term?: boolean
  /** Stood on the line of its label. */
  readonly behindLabel?: boolean
}

/** A link: where its text stands in the source, and where it leads. */
export interface SourceLink extends SourceRange {
  /** The address as written; undefined where there is none. */
  readonly href: string | undefined
  /** TYPO3's masked mail address: token and vector. */
  readonly token?: string
  readonly vector?: string
}

/** A line that is not blank. */
export interface TextLine {
  readonly span: SourceSpan
  /** Whether a blank line or the border of a block stands before it. */
  readonly gap: boolean
  /** Blanks in front of it in the source. */
  readonly indent: number
  readonly hints: LineHints
  readonly links: readonly SourceLink[]
}

/** A picture of the profile: its alternative text or file name. */
export interface SourcePicture extends SourceRange {
  readonly name: string
}

/** Why a text is left out: nobody sees it, it is withdrawn, it is the mark of a footnote, or a table of many values. */
export type AsideReason = 'hidden' | 'struck' | 'footnote' | 'table'

/** A text that is left out of the line in which it is. */
export interface Aside {
  readonly reason: AsideReason
  readonly at: SourceSpan
}

/** A page as lines that know their place, whatever it was before. */
export interface SourcePage {
  readonly lines: readonly TextLine[]
  /** Ranges of control characters that were taken out. */
  readonly removed: readonly (readonly [from: number, to: number])[]
  /** Lines of the site around the profile. */
  readonly around: readonly SourceSpan[]
  readonly pictures: readonly SourcePicture[]
  /** Text that is left out of its line. */
  readonly asides: readonly Aside[]
  /** The page's own JSON-LD. */
  readonly data: readonly (SourceRange & { readonly text: string })[]
  /** Base of relative links, if the page or the caller names one. */
  readonly base: string | undefined
  readonly html: boolean
}

/** Every character that ends a line: line feed, carriage return, vertical tab, form feed, NEL, U+2028, U+2029. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

const blanks = /^[^\S\n]*/

/** A text as lines. */
export function linesOfText(source: string): SourcePage {
  const lines: TextLine[] = []
  const removed: (readonly [number, number])[] = []
  let gap = true
  const add = (from: number, to: number): void => {
    const raw = verbatim(source, from, to)
    const { line, removed: taken } = normalised(raw)
    for (const range of taken) removed.push(range)
    if (line.text === '') {
      gap = true
      return
    }
    const indent = blanks.exec(raw.text)?.[0].length ?? 0
    lines.push({ span: line, gap, indent, hints: {}, links: [] })
    gap = false
  }
  let from = 0
  for (const end of source.matchAll(lineEnds)) {
    add(from, end.index)
    from = end.index + end[0].length
  }
  add(from, source.length)
  return {
    lines,
    removed,
    around: [],
    pictures: [],
    asides: [],
    data: [],
    base: undefined,
    html: false,
  }
}
