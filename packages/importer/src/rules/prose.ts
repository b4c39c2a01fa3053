import type { Note } from '../finding.ts'
import type { ReadingContext, ReadingRule } from '../reading.ts'
import type { TextLine } from '../source/source-page.ts'
import type { SourceSpan } from '../source/source-span.ts'
import { paragraphsOf } from './paragraph.ts'

const sentenceEnd = /[.!?:;…]["”“»«’')\]]*$/
const fewestWords = 4
const shortest = 60

/** A paragraph of sentences, not a heading or a stray word. */
export const isProse = ({ text }: SourceSpan): boolean =>
  text.length >= shortest ||
  (sentenceEnd.test(text) && text.split(' ', fewestWords).length >= fewestWords)

/** Lines from `at` that no other rule claims by their beginning, up to the next blank line. */
export function blockAt(
  { lines, labels, bullets, contacts, title }: ReadingContext,
  at: number,
): readonly TextLine[] {
  let to = at + 1
  while (
    lines[to]?.gap === false &&
    labels[to] === undefined &&
    bullets[to] === undefined &&
    to !== title &&
    !contacts[to]?.some(({ anchor }) => anchor) &&
    !isLoneQuotation(lines, to, bullets[to + 1] !== undefined)
  )
    to += 1
  return lines.slice(at, to)
}

const quoted = /^[„“"»«].*["“”«»]$/u

/** A line in quotation marks before a list is the motto, also without a blank line before it. */
function isLoneQuotation(lines: readonly TextLine[], at: number, beforeList: boolean): boolean {
  return beforeList && quoted.test(lines[at]?.span.text ?? '')
}

/** A text that ends without the end of a sentence has lost something. */
export function cutNote(texts: readonly SourceSpan[], field: string): readonly Note[] {
  const last = texts.at(-1)
  if (last === undefined || sentenceEnd.test(last.text)) return []
  const what = {
    de: 'der letzte Satz hat kein Ende',
    en: 'the last sentence has no end',
  }
  const words = { text: `…${last.text.slice(-40)}`, what }
  return [{ code: 'import/value-cut-off', at: last, field, words }]
}

/** Everything that reads as sentences: why and how it began, what comes next. */
export const prose: ReadingRule = {
  name: 'prose',
  read(context, at) {
    const block = blockAt(context, at)
    const { texts, notes } = paragraphsOf(block, context.measure)
    const paragraphs = texts.filter(isProse)
    if (paragraphs.length === 0) return undefined
    return { next: at + block.length, facts: [{ kind: 'description', paragraphs }], notes }
  },
}
