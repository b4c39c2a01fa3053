import type { Note } from '../finding.ts'
import type { TextLine } from '../source/source-page.ts'
import { endOf, joined, type SourceSpan, slice } from '../source/source-span.ts'

/*
 * Lines to paragraphs: which line ends are old line breaks inside a paragraph, and which end one.
 */

/** A page that was wrapped has lines up to about this length. */
const widest = 120
const sentenceEnd = /[.!?:…]["“”»«’')\]]*$/
const beginsLow = /^["„‚»(]?\p{Ll}/u
/** Words that go on after a hyphen that is one: Kinder- und Jugendhilfe. */
const afterHyphen = /^(?:und|oder|bzw|sowie|beziehungsweise|als|wie|noch|bis)(?![\p{L}])/u

const firstWord = (text: string): string => {
  const blank = text.indexOf(' ')
  return blank < 0 ? text : text.slice(0, blank)
}

/** The measure of a block of lines, or of a page. */
export interface Measure {
  /** Its longest line. */
  readonly width: number
  /** Some line ends inside a sentence: the block was wrapped. */
  readonly wrapped: boolean
}

/** The measure of a page: one line that certainly goes on below tells that all of it was wrapped. */
export function pageMeasure(lines: readonly TextLine[]): Measure {
  const width = lines.reduce((most, { span }) => Math.max(most, span.text.length), 0)
  const wrapped = lines.some(({ span: { text }, gap }, index) => {
    const before = lines[index - 1]?.span.text
    return !gap && before !== undefined && !sentenceEnd.test(before) && beginsLow.test(text)
  })
  return { width, wrapped: wrapped && width <= widest }
}

export function measureOf(lines: readonly TextLine[]): Measure {
  const texts = lines.map(({ span }) => span.text)
  const width = texts.reduce((most, { length }) => Math.max(most, length), 0)
  const wrapped = texts.slice(0, -1).some((text) => !sentenceEnd.test(text))
  return { width, wrapped: wrapped && width <= widest }
}

/** Whether the first word of the next line would not have fitted any more. */
export const isFull = (before: string, after: string, { width, wrapped }: Measure): boolean =>
  wrapped && before.length + 1 + firstWord(after).length > width

/** Whether the end of a line is an old break inside a paragraph. */
function isSoftBreak(before: string, after: string, measure: Measure): boolean {
  const { width } = measure
  if (beginsLow.test(after)) return true
  if (/\p{L}-$/u.test(before)) return true
  if (sentenceEnd.test(before)) return isFull(before, after, measure)
  return before.length >= (width > widest ? width / 2 : Math.min(40, width * 0.6))
}

interface Join {
  readonly text: SourceSpan
  readonly notes: readonly Note[]
}

/** What becomes of a line's last hyphen: a word's own, a compound's, or one that only divided a word. */
type Seam = 'blank' | 'compound' | 'divided'

function seamOf(before: string, after: string): Seam {
  if (!/\p{L}-$/u.test(before) || afterHyphen.test(after)) return 'blank'
  return /^\p{Ll}/u.test(after) ? 'divided' : 'compound'
}

const blank = (at: number): SourceSpan => ({
  text: ' ',
  starts: Uint32Array.of(at),
  ends: Uint32Array.of(at),
})

/** Lines of one paragraph as one; a hyphen that only divided a word goes, and is reported. */
export function joinLines(lines: readonly SourceSpan[]): Join {
  const notes: Note[] = []
  const parts = lines.flatMap((line, index) => {
    const after = lines[index + 1]
    if (after === undefined) return [line]
    const seam = seamOf(line.text, after.text)
    if (seam === 'blank') return [line, blank(endOf(line))]
    if (seam === 'compound') return [line]
    const last = line.text.length - 1
    const word = line.text.slice(line.text.lastIndexOf(' ') + 1)
    const words = { text: `${word} ${firstWord(after.text)}` }
    notes.push({ code: 'import/hyphen-joined', at: slice(line, last), words })
    return [slice(line, 0, last)]
  })
  return { text: joined(parts, ''), notes }
}

export interface Paragraphs {
  readonly texts: readonly SourceSpan[]
  readonly notes: readonly Note[]
}

/** A block of lines as its paragraphs; a page that was wrapped sets the measure. */
export function paragraphsOf(lines: readonly TextLine[], page: Measure): Paragraphs {
  const measure = page.wrapped ? page : measureOf(lines)
  const groups: SourceSpan[][] = []
  for (const [index, { span, gap }] of lines.entries()) {
    const before = lines[index - 1]?.span.text
    const last = groups.at(-1)
    if (
      last === undefined ||
      before === undefined ||
      gap ||
      !isSoftBreak(before, span.text, measure)
    )
      groups.push([span])
    else last.push(span)
  }
  const joins = groups.map(joinLines)
  return { texts: joins.map(({ text }) => text), notes: joins.flatMap(({ notes }) => notes) }
}
