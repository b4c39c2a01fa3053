import type { Note } from '../finding.ts'
import type { Context, QuotationFact, Reading, Rule } from '../reading.ts'
import type { Line } from '../source/page.ts'
import { joined, type Passage, slice, trimmed } from '../source/passage.ts'
import { type Credit, namesOffice, readCredit } from '../values/credit.ts'
import { closingLength, isOpenAfter, pairAt } from '../values/marks.ts'
import { joinLines, paragraphsOf } from './paragraph.ts'
import { blockAt } from './prose.ts'

/** Lines that a quotation may run over. */
const farthest = 60
const longestCredit = 200

/** The last line of a quotation, cut where the quoted text ends, and what stands behind it. */
interface Ending {
  readonly quoted: Passage
  readonly behind: Passage
}

/** Where a line ends a quotation: at its end, or before a credit. */
function endingOf(line: Passage, pair: NonNullable<ReturnType<typeof pairAt>>): Ending | undefined {
  const from = Math.max(0, line.text.length - longestCredit)
  for (let at = line.text.length; at >= from; at -= 1) {
    const length = closingLength(line.text.slice(Math.max(0, at - 2), at), pair)
    if (length === 0) continue
    const behind = trimmed(slice(line, at))
    if (isBehind(behind.text)) return { quoted: slice(line, 0, at - length), behind }
  }
  return undefined
}

/** What may stand behind a quotation: nothing, a credit in brackets or after a dash, a full stop. */
const isBehind = (text: string): boolean =>
  /^[.,]?$/.test(text) ||
  /^\([^()]*(?:\([^()]*\)[^()]*)*\)?\.?$/.test(text) ||
  isDashCredit(text) ||
  isOffice(text)

const isDashCredit = (text: string): boolean => /^[-–—] ?\p{Lu}/u.test(text) && text.length <= longestCredit

interface Found {
  readonly next: number
  readonly lines: readonly Line[]
  readonly ending: Ending
}

/** The lines of a quotation from the one that opens it to the one that closes it. */
function quotedLines(context: Context, at: number): Found | undefined {
  const { lines } = context
  const pair = pairAt(lines[at]?.passage.text ?? '')
  if (pair === undefined) return undefined
  const isOpen = isOpenAfter(pair)
  for (let to = at; to < Math.min(lines.length, at + farthest); to += 1) {
    const line = lines[to]
    if (line === undefined || (to > at && isTaken(context, to))) return undefined
    const ending = endingOf(line.passage, pair)
    // The last mark closes the quotation: up to it, one must be open.
    const inside = ending?.quoted.text ?? line.passage.text
    const closes = isOpen(inside) && ending !== undefined
    if (closes) return { next: to + 1, lines: lines.slice(at, to + 1), ending }
    isOpen(line.passage.text.slice(inside.length))
  }
  return undefined
}

const isTaken = ({ labels, bullets }: Context, at: number): boolean =>
  labels[at] !== undefined || bullets[at] !== undefined

interface CreditReading {
  readonly credit?: Credit
  readonly next: number
  readonly notes: readonly Note[]
}

const bare = (text: Passage): Passage => {
  const inner = text.text.replace(/^(?:\(|[-–—] ?)/, '')
  const end = inner.replace(/\)?\.?$/, '')
  const from = text.text.length - inner.length
  return trimmed(slice(text, from, from + end.length))
}

/** The credit behind a quotation, or on the next line. */
function creditOf(context: Context, behind: Passage, next: number): CreditReading {
  if (behind.text.length > 1) return read(behind, next)
  const line = context.lines[next]
  if (line === undefined || context.labels[next] !== undefined) return { next, notes: [] }
  const { text } = line.passage
  const isOwn = /^\(\p{Lu}.*\)?$/u.test(text) || isDashCredit(text) || isOffice(text)
  if (!isOwn || text.length > longestCredit || context.bullets[next]?.kind === 'sign')
    return { next, notes: [] }
  return read(line.passage, next + 1)
}

/** Name and office without any sign around them. */
const isOffice = (text: string): boolean =>
  text.length < 120 && /^\p{Lu}/u.test(text) && namesOffice(text) && !/[.!?]$/.test(text)

function read(text: Passage, next: number): CreditReading {
  const open = text.text.startsWith('(') && !text.text.includes(')')
  const notes: Note[] = open ? [{ code: 'import/bracket-open', at: text, field: '/speaker' }] : []
  const credit = readCredit(bare(text))
  return credit === undefined ? { next, notes } : { credit, next, notes }
}

/** A quotation's lines without its outer marks. */
function textOf({ lines, ending }: Found): { texts: readonly Passage[]; notes: readonly Note[] } {
  const open = pairAt(lines[0]?.passage.text ?? '')?.open.length ?? 0
  const inner = lines.map((line, index) => {
    const whole = index === lines.length - 1 ? ending.quoted : line.passage
    return { ...line, passage: trimmed(index === 0 ? slice(whole, open) : whole) }
  })
  return paragraphsOf(inner.filter(({ passage }) => passage.text !== ''))
}

/** A quotation that begins at a line with a quotation mark. */
function markedAt(context: Context, at: number, labelled: boolean): Reading | undefined {
  const found = quotedLines(context, at)
  if (found === undefined) return undefined
  const { texts, notes } = textOf(found)
  if (texts.length === 0) return undefined
  const { credit, next, notes: about } = creditOf(context, found.ending.behind, found.next)
  const isQuoted = context.lines[at]?.hints.quoted === true
  const weak = !labelled && !isQuoted && credit === undefined
  if (weak && texts.length === 1 && (texts[0]?.text.length ?? 0) < 100) return undefined
  const whole = found.lines.map(({ passage }) => passage)
  return { next, facts: [toFact(texts, credit, weak, whole, [...notes, ...about])] }
}

function toFact(
  paragraphs: readonly Passage[],
  credit: Credit | undefined,
  weak: boolean,
  whole: readonly Passage[],
  notes: readonly Note[],
): QuotationFact & { readonly notes: readonly Note[] } {
  const speaker = credit === undefined ? {} : { speaker: credit }
  return { kind: 'quotation', paragraphs, ...speaker, weak, whole: [joined(whole, ' ')], notes }
}

/** A quotation without closing mark, or without any: the block below its label. */
function unmarkedAt(context: Context, at: number): Reading | undefined {
  const block = blockAt(context, at)
  const first = block[0]?.passage
  if (first === undefined || context.bullets[at] !== undefined) return undefined
  const open = pairAt(first.text)?.open.length ?? 0
  const { text, notes } = joinLines(block.map(({ passage }) => passage))
  const { body, credit, about } = withoutCredit(trimmed(slice(text, open)))
  if (body.text.length < 20 && open === 0) return undefined
  const what = { de: 'das schließende Anführungszeichen fehlt', en: 'the closing quotation mark is missing' }
  const words = { text: `…${body.text.slice(-40)}`, what }
  const cut: Note[] =
    open === 0 ? [] : [{ code: 'import/value-cut-off', at: body, field: '/text/de', words }]
  return {
    next: at + block.length,
    facts: [toFact([body], credit, false, [text], [...notes, ...about, ...cut])],
  }
}

/** A credit in brackets at the end of a text without marks. */
function withoutCredit(text: Passage): { body: Passage; credit: Credit | undefined; about: readonly Note[] } {
  const none = { body: text, credit: undefined, about: [] }
  const open = text.text.lastIndexOf('(')
  if (open < 20 || text.text.length - open > longestCredit) return none
  const behind = trimmed(slice(text, open))
  const { credit, notes } = read(behind, 0)
  if (credit?.office === undefined || !namesOffice(behind.text.slice(1))) return none
  return { body: trimmed(slice(text, 0, open)), credit, about: notes }
}

/** What stands below the label of a quotation. */
export const quotationBelow = (context: Context, at: number): Reading | undefined =>
  markedAt(context, at, true) ?? unmarkedAt(context, at)

/** A text in quotation marks with a credit, in any style of marks. */
export const quotation: Rule = {
  name: 'quotation',
  read(context, at) {
    const marked = markedAt(context, at, false)
    if (marked !== undefined) return marked
    return context.lines[at]?.hints.quoted === true ? unmarkedAt(context, at) : undefined
  },
}
