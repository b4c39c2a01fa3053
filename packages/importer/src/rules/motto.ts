import type { ReadingContext, ReadingRule } from '../reading.ts'
import { type SourceSpan, slice, trimmed } from '../source/source-span.ts'
import { closingLength, pairAt } from '../values/marks.ts'
import { readList } from './bullet-list.ts'

const longest = 200

/** A line without the quotation marks around it; undefined when it has none. */
export function unquoted(line: SourceSpan): SourceSpan | undefined {
  const pair = pairAt(line.text)
  const close = pair === undefined ? 0 : closingLength(line.text, pair)
  if (pair === undefined || close === 0 || line.text.length <= pair.open.length + close)
    return undefined
  return trimmed(slice(line, pair.open.length, line.text.length - close))
}

/** The list below a motto or its label: the goals. */
export function goalsBelow(context: ReadingContext, at: number) {
  const list = readList(context, at)
  if (list === undefined) return undefined
  const { items, whole, next, notes, structure } = list
  return { next, structure, fact: { kind: 'goals', items, strong: true, whole, notes } as const }
}

/** One line in quotation marks, right before a list. */
export const motto: ReadingRule = {
  name: 'motto',
  read(context, at) {
    const line = context.lines[at]?.span
    if (line === undefined || line.text.length > longest) return undefined
    const text = unquoted(line)
    const goals = goalsBelow(context, at + 1)
    if (text === undefined || goals === undefined) return undefined
    const { next, structure, fact } = goals
    return { next, facts: [{ kind: 'motto', text }, fact], structure }
  },
}
