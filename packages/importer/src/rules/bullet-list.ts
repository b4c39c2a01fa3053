import type { Note } from '../finding.ts'
import type { ReadingContext, ReadingRule } from '../reading.ts'
import type { TextLine } from '../source/source-page.ts'
import { joined, type SourceSpan, slice, trimmed } from '../source/source-span.ts'
import { isFull, joinLines, type Measure, measureOf } from './paragraph.ts'

/** Whether a line goes on with the item before it. */
function continues(context: ReadingContext, at: number, measure: Measure, indent: number): boolean {
  const line = context.lines[at]
  const before = context.lines[at - 1]
  if (line === undefined || before === undefined) return false
  if (context.bullets[at] !== undefined || context.labels[at] !== undefined) return false
  if (line.hints.item !== undefined) return line.hints.item === before.hints.item
  if (line.gap || before.hints.item !== undefined || context.contacts[at] !== undefined)
    return false
  if (line.indent > indent + 1) return true
  const low = /^["„‚»(]?\p{Ll}/u.test(line.span.text) || /[,–-]$/.test(before.span.text)
  return low || isFull(before.span.text, line.span.text, measure)
}

/** Lines that are looked at for the measure of a list. */
const farthest = 100

/** The lines of a list from its first bullet; blank lines between items do not end it. */
function stretchOf({ bullets, lines }: ReadingContext, at: number): readonly TextLine[] {
  let to = at
  while (to < at + farthest && (bullets[to] !== undefined || lines[to]?.gap === false)) to += 1
  return lines.slice(at, to)
}

interface Item {
  readonly bullet: SourceSpan
  readonly text: SourceSpan
  readonly next: number
  readonly notes: readonly Note[]
}

/** The lines of one item: the rest of its first line, perhaps the line below, and what goes on. */
function itemAt(context: ReadingContext, at: number, measure: Measure): Item | undefined {
  const { lines, bullets } = context
  const first = lines[at]
  const bullet = bullets[at]
  if (first === undefined || bullet === undefined) return undefined
  const rest = slice(first.span, bullet.length)
  // Copied lists often have the bullet alone above its text.
  const below = rest.text === '' && isFree(context, at + 1) ? lines[at + 1] : undefined
  const parts = [below?.span ?? rest]
  let next = at + (below === undefined ? 1 : 2)
  while (continues(context, next, measure, first.indent)) {
    parts.push(...lines.slice(next, next + 1).map(({ span }) => span))
    next += 1
  }
  const { text, notes } = joinLines(parts)
  return { bullet: slice(first.span, 0, bullet.length), text: trimmed(text), next, notes }
}

/** A list: its items, alone and with their bullets. */
export interface List {
  readonly next: number
  readonly items: readonly SourceSpan[]
  readonly whole: readonly SourceSpan[]
  readonly structure: readonly SourceSpan[]
  readonly notes: readonly Note[]
}

/** Read a list that begins at a line. */
export function readList(context: ReadingContext, at: number): List | undefined {
  if (context.bullets[at] === undefined) return undefined
  const measure = measureOf(stretchOf(context, at))
  const items: Item[] = []
  for (let item = itemAt(context, at, measure); item !== undefined; ) {
    items.push(item)
    item = itemAt(context, item.next, measure)
  }
  const full = items.filter(({ text }) => text.text !== '')
  return {
    next: items.at(-1)?.next ?? at + 1,
    items: full.map(({ text }) => text),
    whole: full.map(({ bullet, text }) => joined([bullet, text], '')),
    structure: items.map(({ bullet }) => bullet),
    notes: items.flatMap(({ notes }) => notes),
  }
}

const isFree = ({ bullets, labels, lines }: ReadingContext, at: number): boolean =>
  lines[at] !== undefined && bullets[at] === undefined && labels[at] === undefined

/** Bullets, dashes, numbers and letters: the goals. */
export const list: ReadingRule = {
  name: 'list',
  read(context, at) {
    const read = readList(context, at)
    if (read === undefined) return undefined
    const { next, items, whole, structure, notes } = read
    return { next, facts: [{ kind: 'goals', items, strong: false, whole }], structure, notes }
  },
}
