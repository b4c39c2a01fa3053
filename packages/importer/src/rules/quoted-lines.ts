import type { ReadingContext } from '../reading.ts'
import type { TextLine } from '../source/source-page.ts'
import { type SourceSpan, slice, trimmed } from '../source/source-span.ts'
import { closingLength, isOpenAfter, pairAt } from '../values/marks.ts'
import { isBehindQuotation } from './credit-line.ts'

/** Lines that a quotation may run over. */
const farthest = 60
/** Characters behind a closing mark: a credit is no longer. */
const longestBehind = 200

/** The last line of a quotation, cut where the quoted text ends, and what stands behind it. */
interface Ending {
  readonly quoted: SourceSpan
  readonly behind: SourceSpan
}

/** Where a line ends a quotation: at its end, or before a credit. */
function endingOf(
  line: SourceSpan,
  pair: NonNullable<ReturnType<typeof pairAt>>,
): Ending | undefined {
  const from = Math.max(0, line.text.length - longestBehind)
  for (let at = line.text.length; at >= from; at -= 1) {
    const length = closingLength(line.text.slice(Math.max(0, at - 2), at), pair)
    if (length === 0) continue
    const behind = trimmed(slice(line, at))
    if (isBehindQuotation(behind.text)) return { quoted: slice(line, 0, at - length), behind }
  }
  return undefined
}

/** A quotation as its lines. */
export interface QuotedLines {
  readonly next: number
  readonly lines: readonly TextLine[]
  readonly ending: Ending
}

/** The lines of a quotation from the one that opens it to the one that closes it. */
export function quotedLines(context: ReadingContext, at: number): QuotedLines | undefined {
  const { lines } = context
  const pair = pairAt(lines[at]?.span.text ?? '')
  if (pair === undefined) return undefined
  const isOpen = isOpenAfter(pair)
  for (let to = at; to < Math.min(lines.length, at + farthest); to += 1) {
    const line = lines[to]
    if (line === undefined || (to > at && isTaken(context, to))) return undefined
    const ending = endingOf(line.span, pair)
    // The last mark closes the quotation: up to it, one must be open.
    const inside = ending?.quoted.text ?? line.span.text
    const closes = isOpen(inside) && ending !== undefined
    if (closes) return { next: to + 1, lines: lines.slice(at, to + 1), ending }
    isOpen(line.span.text.slice(inside.length))
  }
  return undefined
}

const isTaken = ({ labels, bullets }: ReadingContext, at: number): boolean =>
  labels[at] !== undefined || bullets[at] !== undefined
