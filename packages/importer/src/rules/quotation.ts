import type { Note } from '../finding.ts'
import type { QuotationFact, Reading, ReadingContext, ReadingRule } from '../reading.ts'
import { joined, type SourceSpan, slice, trimmed } from '../source/source-span.ts'
import type { Credit } from '../values/credit.ts'
import { pairAt } from '../values/marks.ts'
import { creditOf, withoutCredit } from './credit-line.ts'
import { joinLines, type Measure, type Paragraphs, paragraphsOf } from './paragraph.ts'
import { blockAt } from './prose.ts'
import { type QuotedLines, quotedLines } from './quoted-lines.ts'

/** A quotation's lines without its outer marks. */
function textOf({ lines, ending }: QuotedLines, measure: Measure): Paragraphs {
  const open = pairAt(lines[0]?.span.text ?? '')?.open.length ?? 0
  const inner = lines.map((line, index) => {
    const whole = index === lines.length - 1 ? ending.quoted : line.span
    return { ...line, span: trimmed(index === 0 ? slice(whole, open) : whole) }
  })
  return paragraphsOf(
    inner.filter(({ span }) => span.text !== ''),
    measure,
  )
}

/** A quotation that begins at a line with a quotation mark. */
function markedAt(context: ReadingContext, at: number, labelled: boolean): Reading | undefined {
  const found = quotedLines(context, at)
  if (found === undefined) return undefined
  const { texts, notes } = textOf(found, context.measure)
  if (texts.length === 0) return undefined
  const { credit, next, notes: about } = creditOf(context, found.ending.behind, found.next)
  const isQuoted = context.lines[at]?.hints.quoted === true
  const weak = !labelled && !isQuoted && credit === undefined
  if (weak && texts.length === 1 && (texts[0]?.text.length ?? 0) < 100) return undefined
  const whole = found.lines.map(({ span }) => span)
  return { next, facts: [toFact(texts, credit, weak, whole, [...notes, ...about])] }
}

function toFact(
  paragraphs: readonly SourceSpan[],
  credit: Credit | undefined,
  weak: boolean,
  whole: readonly SourceSpan[],
  notes: readonly Note[],
): QuotationFact & { readonly notes: readonly Note[] } {
  const speaker = credit === undefined ? {} : { speaker: credit }
  return { kind: 'quotation', paragraphs, ...speaker, weak, whole: [joined(whole, ' ')], notes }
}

/** A quotation without closing mark, or without any: the block below its label. */
function unmarkedAt(context: ReadingContext, at: number): Reading | undefined {
  const block = blockAt(context, at)
  const first = block[0]?.span
  if (first === undefined || context.bullets[at] !== undefined) return undefined
  const open = pairAt(first.text)?.open.length ?? 0
  const { text, notes } = joinLines(block.map(({ span }) => span))
  const { body, credit, about } = withoutCredit(trimmed(slice(text, open)))
  if (body.text.length < 20 && open === 0) return undefined
  const what = {
    de: 'das schließende Anführungszeichen fehlt',
    en: 'the closing quotation mark is missing',
  }
  const words = { text: `…${body.text.slice(-40)}`, what }
  const cut: Note[] =
    open === 0 ? [] : [{ code: 'import/value-cut-off', at: body, field: '/text/de', words }]
  return {
    next: at + block.length,
    facts: [toFact([body], credit, false, [text], [...notes, ...about, ...cut])],
  }
}

/** What stands below the label of a quotation. */
export const quotationBelow = (context: ReadingContext, at: number): Reading | undefined =>
  markedAt(context, at, true) ?? unmarkedAt(context, at)

/** A text in quotation marks with a credit, in any style of marks. */
export const quotation: ReadingRule = {
  name: 'quotation',
  read(context, at) {
    const marked = markedAt(context, at, false)
    if (marked !== undefined) return marked
    return context.lines[at]?.hints.quoted === true ? unmarkedAt(context, at) : undefined
  },
}
