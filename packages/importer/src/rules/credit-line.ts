import type { Note } from '../finding.ts'
import type { ReadingContext } from '../reading.ts'
import { type SourceSpan, slice, trimmed } from '../source/source-span.ts'
import { type Credit, namesOffice, readCredit } from '../values/credit.ts'
import { joinLines } from './paragraph.ts'

const longestCredit = 200

export interface CreditReading {
  readonly credit?: Credit
  readonly next: number
  readonly notes: readonly Note[]
}

const isDashCredit = (text: string): boolean =>
  /^[-–—] ?\p{Lu}/u.test(text) && text.length <= longestCredit

/** Name and office without any sign around them. */
const isOffice = (text: string): boolean =>
  text.length < 120 && /^\p{Lu}/u.test(text) && namesOffice(text) && !/[.!?]$/.test(text)

/** What may stand behind a quotation: nothing, a credit in brackets or after a dash, a full stop. */
export const isBehindQuotation = (text: string): boolean =>
  /^[.,]?$/.test(text) ||
  /^\([^()]*(?:\([^()]*\)[^()]*)*\)?\.?$/.test(text) ||
  isDashCredit(text) ||
  isOffice(text)

const bare = (text: SourceSpan): SourceSpan => {
  const inner = text.text.replace(/^(?:\(|[-–—] ?)/, '')
  const end = inner.replace(/\)?\.?$/, '')
  const from = text.text.length - inner.length
  return trimmed(slice(text, from, from + end.length))
}

function read(text: SourceSpan, next: number): CreditReading {
  const open = text.text.startsWith('(') && !text.text.includes(')')
  const notes: Note[] = open ? [{ code: 'import/bracket-open', at: text, field: '/speaker' }] : []
  const credit = readCredit(bare(text))
  return credit === undefined ? { next, notes } : { credit, next, notes }
}

/** Lines that a credit may go on over. */
const mostCreditLines = 3

/** A credit whose bracket is closed on one of the next lines. */
function continuedCredit(
  { lines }: ReadingContext,
  behind: SourceSpan,
  next: number,
): CreditReading | undefined {
  if (!behind.text.startsWith('(') || behind.text.includes(')')) return undefined
  for (let to = next; to < next + mostCreditLines && lines[to]?.gap === false; to += 1) {
    if (lines[to]?.span.text.includes(')') !== true) continue
    const parts = [behind, ...lines.slice(next, to + 1).map(({ span }) => span)]
    const { text } = joinLines(parts)
    return /^[^)]*\)\.?$/.test(text.text) ? read(text, to + 1) : undefined
  }
  return undefined
}

/** Whether a line is an item of a list; a dash alone may stand before a credit. */
const isListed = ({ bullets }: ReadingContext, at: number): boolean =>
  bullets[at] !== undefined && (bullets[at]?.kind !== 'dash' || bullets[at + 1] !== undefined)

/** The credit behind a quotation, or on the next line. */
export function creditOf(context: ReadingContext, behind: SourceSpan, next: number): CreditReading {
  if (behind.text.length > 1) return continuedCredit(context, behind, next) ?? read(behind, next)
  const line = context.lines[next]
  if (line === undefined || context.labels[next] !== undefined) return { next, notes: [] }
  const { text } = line.span
  const isOwn = /^\(\p{Lu}.*\)?$/u.test(text) || isDashCredit(text) || isOffice(text)
  if (!isOwn || text.length > longestCredit || isListed(context, next)) return { next, notes: [] }
  const found = continuedCredit(context, line.span, next + 1) ?? read(line.span, next + 1)
  // A line that names nobody is something else, such as the first item of a list.
  return found.credit === undefined ? { next, notes: [] } : found
}

/** A credit in brackets at the end of a text without marks. */
export function withoutCredit(text: SourceSpan): {
  body: SourceSpan
  credit: Credit | undefined
  about: readonly Note[]
} {
  const none = { body: text, credit: undefined, about: [] }
  const open = text.text.lastIndexOf('(')
  if (open < 20 || text.text.length - open > longestCredit) return none
  const behind = trimmed(slice(text, open))
  const { credit, notes } = read(behind, 0)
  if (credit?.office === undefined || !namesOffice(behind.text.slice(1))) return none
  return { body: trimmed(slice(text, 0, open)), credit, about: notes }
}
