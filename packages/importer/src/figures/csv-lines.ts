import type { SourceRange } from '../finding.ts'
import type { FigureNote } from './figure-table.ts'
import { note } from './values.ts'

/* Tables of cells, each with its place in the text. */

/** A cell without quotes and blanks around it. */
export interface CsvCell extends SourceRange {
  readonly text: string
}

export interface CsvLine extends SourceRange {
  readonly cells: readonly CsvCell[]
}

interface Scanned {
  readonly cell: CsvCell
  /** Where the next one begins, or the line ends. */
  readonly next: number
}

function quotedEnd(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return text.length
    if (text.charAt(quote + 1) !== '"') return quote + 1
    at = quote + 2
  }
}

function cellFrom(text: string, from: number, delimiter: string): Scanned {
  const start = text.charAt(from) === '"' ? quotedEnd(text, from) : from
  let next = start
  while (next < text.length && text.charAt(next) !== delimiter && !isBreak(text, next)) next += 1
  const raw = text.slice(from, next)
  const inner = raw
    .trim()
    .replace(/^"((?:[^"]|"")*)"$/, (_whole, quoted: string) => quoted.replaceAll('""', '"').trim())
  return { cell: { text: inner, from, to: next }, next }
}

const isBreak = (text: string, at: number): boolean =>
  text.charAt(at) === '\n' || text.charAt(at) === '\r'

/** Lines of cells; quotes may hold delimiters and breaks. Lines without a cell are left out. */
export function csvLines(text: string, delimiter: string): readonly CsvLine[] {
  const lines: CsvLine[] = []
  for (let at = 0; at < text.length; ) {
    const from = at
    const cells: CsvCell[] = []
    for (;;) {
      const { cell, next } = cellFrom(text, at, delimiter)
      cells.push(cell)
      at = next + 1
      if (next >= text.length || text.charAt(next) !== delimiter) {
        if (text.startsWith('\r\n', next)) at += 1
        if (cells.some(({ text: inner }) => inner !== '')) lines.push({ cells, from, to: next })
        break
      }
    }
  }
  return lines
}

/**
 * A quote that nobody closed, or closed within a cell: the lines behind it are a part of that cell. One is told, since
 * behind it nothing is what it seems.
 */
export function quoteNotes(lines: readonly CsvLine[]): readonly FigureNote[] {
  const open = lines.flatMap(({ cells }) => cells).find(({ text }) => text.startsWith('"'))
  return open === undefined ? [] : [note('figures/quote-open', { ...open, to: open.from + 1 })]
}

/** The sign between cells: what the first line has more of. */
export function delimiterOf(text: string): ';' | ',' {
  const first =
    text
      .slice(0, 20_000)
      .split(/\r?\n/)
      .find((line) => /[;,]/.test(line)) ?? ''
  return first.split(';').length >= first.split(',').length ? ';' : ','
}
