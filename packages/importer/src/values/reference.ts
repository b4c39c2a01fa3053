import { type IsoDate, isAboutDate, readDate } from './date.ts'

/** When a figure was counted, as the text after it says. Offsets are of the text that was read. */
export type ReferenceReading =
  | { readonly state: 'none' }
  | {
      readonly state: 'date'
      readonly date: IsoDate
      readonly from: number
      readonly to: number
      readonly open: boolean
    }
  /** Something incomplete, letter for letter. */
  | {
      readonly state: 'text'
      readonly text: string
      readonly from: number
      readonly to: number
      readonly open: boolean
    }

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

interface Aside {
  readonly content: string
  /** Offsets of the content. */
  readonly from: number
  readonly to: number
  /** Offset after the bracket. */
  readonly end: number
  readonly open: boolean
}

function asideOf(text: string): Aside | undefined {
  const start = text.length - text.trimStart().length
  const close = brackets[text.charAt(start)]
  if (close === undefined) {
    const to = text.trimEnd().length
    return isAboutDate(text.slice(start))
      ? { content: text.slice(start, to), from: start, to, end: to, open: false }
      : undefined
  }
  const end = text.indexOf(close, start)
  const to = end < 0 ? text.length : end
  const content = text.slice(start + 1, to)
  const from = start + 1 + content.length - content.trimStart().length
  return { content: content.trim(), from, to, end: end < 0 ? to : end + 1, open: end < 0 }
}

/**
 * Read the date after a figure: in brackets or not, complete, incomplete or cut.
 *
 * Only a complete date counts as one. An open bracket means that the page has lost something: whatever is left of it
 * is kept as it is.
 */
export function readReference(text: string): ReferenceReading {
  const aside = asideOf(text)
  if (aside === undefined || aside.content === '') return { state: 'none' }
  const { content, from, open } = aside
  const whole = { from, to: from + content.length, open }
  const date = readDate(content)
  if (date !== undefined) return { state: 'date', date, ...whole }
  // "(Stand: 31.12.2020, Quelle: …)": what follows the comma is no part of the date.
  const comma = content.search(/[,;]/)
  const first = comma > 0 ? readDate(content.slice(0, comma)) : undefined
  if (first !== undefined) return { state: 'date', date: first, from, to: from + comma, open }
  if (!open && !isAboutDate(content)) return { state: 'none' }
  return { state: 'text', text: content, ...whole }
}
