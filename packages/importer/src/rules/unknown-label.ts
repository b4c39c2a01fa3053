import type { ReadingContext, ReadingRule } from '../reading.ts'
import { joined, type SourceSpan, slice } from '../source/source-span.ts'
import { readList } from './bullet-list.ts'
import { blockAt } from './prose.ts'

const longestLabel = 50
const mostWords = 5
const longestValue = 120

/** The part before the colon, when it reads as a label: short, no sentence. */
function labelIn(line: SourceSpan, isTerm: boolean): SourceSpan | undefined {
  const colon = line.text.slice(0, longestLabel + 1).indexOf(':')
  if (colon < 0) return isTerm && line.text.length <= longestLabel ? line : undefined
  const label = slice(line, 0, colon + 1)
  const words = label.text.split(' ').length
  if (words > mostWords || !/^\p{Lu}/u.test(label.text)) return undefined
  // A time, an address, a sentence that goes on.
  if (/^\S/.test(line.text.slice(colon + 1))) return undefined
  const value = line.text.length - colon - 1
  return value <= longestValue ? label : undefined
}

const endOfSentence = /[.!?:;…"“”»«)]$/

/** A heading right above a list names what is listed: not necessarily goals. */
function headingOfList({ lines, bullets }: ReadingContext, at: number): SourceSpan | undefined {
  const line = lines[at]?.span
  if (line === undefined || bullets[at + 1] === undefined || bullets[at] !== undefined)
    return undefined
  const words = line.text.split(' ').length
  if (line.text.length > longestLabel || words > mostWords || endOfSentence.test(line.text))
    return undefined
  return /^\p{Lu}/u.test(line.text) ? line : undefined
}

/** What belongs to a label that stands alone: the list or block below it. */
function valueBelow(
  context: ReadingContext,
  at: number,
): { next: number; parts: readonly SourceSpan[] } {
  const { lines, labels, title } = context
  if (lines[at] === undefined || labels[at] !== undefined || at === title)
    return { next: at, parts: [] }
  const list = readList(context, at)
  if (list !== undefined) return { next: list.next, parts: list.items }
  const block = blockAt(context, at)
  return { next: at + block.length, parts: block.map(({ span }) => span) }
}

/** A label that is not in the table: reported with its value, which goes to no field. */
export const unknownLabel: ReadingRule = {
  name: 'unknown-label',
  read(context, at) {
    const line = context.lines[at]
    if (line === undefined) return undefined
    const label = labelIn(line.span, line.hints.term === true) ?? headingOfList(context, at)
    if (label === undefined) return undefined
    const isAlone = label.text.length === line.span.text.length
    const { next, parts } = isAlone ? valueBelow(context, at + 1) : { next: at + 1, parts: [] }
    const words = { text: label.text.replace(/:$/, '') }
    const whole = joined([line.span, ...parts], ' ')
    return { next, notes: [{ code: 'import/label-unknown', at: whole, words }] }
  },
}
