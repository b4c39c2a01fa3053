import {
  fill,
  type IssueKind,
  type MessageValues,
  mentionsPerson,
  pathOfPointer,
  personalAt,
} from '@kommunalgraph/model'
import type { ImportCode } from './codes.ts'
import type { Locator } from './source/locator.ts'
import { endOf, type SourceSpan, startOf } from './source/source-span.ts'

/** What a rule has noticed: a code, where, and the words that its message wants. */
export interface Note<C extends string = ImportCode> {
  readonly code: C
  readonly at: SourceSpan | SourceRange
  /** JSON pointer of the record's value it is about; inside a fact it is relative to the fact. */
  readonly field?: string
  readonly words?: MessageValues
}

/** Offsets in the source. */
export interface SourceRange {
  readonly from: number
  readonly to: number
}

/**
 * A finding about the input, for people and machines.
 *
 * `line`, `column` and `end` are of the original input, before any normalisation, and count characters from 1; for
 * HTML they are those of the source. `end` is the column after the last character, on the same line.
 */
export interface ImportFinding<C extends string = ImportCode> extends IssueKind {
  readonly code: C
  /** JSON pointer of the record's value that the finding is about; empty for none. */
  readonly field: string
  readonly line: number
  readonly column: number
  readonly end: number
  /** The input there, shortened, on one line; `…` where it probably names a person. */
  readonly excerpt: string
}

const longest = 120

/** A text on one line, at most 120 characters. */
function shortened(text: string, most = longest): string {
  const line = text
    .slice(0, most * 4)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line
}

export const rangeAt = (at: SourceSpan | SourceRange): SourceRange =>
  'from' in at ? at : { from: startOf(at), to: endOf(at) }

/** Words may begin with the blank or comma that joins them to the sentence. */
const spaced = (word: string): string => (word.startsWith(' ') ? ' ' : '') + shortened(word, 400)

/** A mailbox may be that of an office, and is judged by what it says. */
const isForPersons = (field: string): boolean => personalAt(pathOfPointer(field)) === 'always'

/** A finding names the place of a personal value, never the value. */
const shownIn =
  (field = '') =>
  (word: string): string =>
    isForPersons(field) || mentionsPerson(word) ? '…' : spaced(word)

/** A note with the sentences of its code and its position. */
export function toFinding<C extends string>(
  note: Note<C>,
  locator: Locator,
  { severity, message, remedy }: IssueKind,
): ImportFinding<C> {
  const { from, to } = rangeAt(note.at)
  const { line, column, end } = locator.range(from, to)
  const show = shownIn(note.field)
  const original = locator.original(from, to)
  const excerpt = show(original) === '…' ? '…' : shortened(original)
  const words = { text: excerpt, ...note.words }
  return {
    code: note.code,
    severity,
    message: fill(message, words, show),
    remedy,
    field: note.field ?? '',
    line,
    column,
    end,
    excerpt,
  }
}
