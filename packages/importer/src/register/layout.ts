import type { SourceRange } from '../finding.ts'

/* Where things stand in a line of the register GV100AD. Source: the notes of Destatis beside each edition. */

/** First and last column, counted from 1. */
type Columns = readonly [first: number, last: number]

const columns = {
  recordKind: [1, 2],
  territorialStatus: [3, 10],
  key: [11, 18],
  association: [19, 22],
  name: [23, 72],
  seat: [73, 122],
  kindCode: [123, 124],
  areaHectares: [129, 139],
  population: [140, 150],
  male: [151, 161],
  postcode: [166, 170],
  severalPostcodes: [171, 175],
} as const satisfies Record<string, Columns>

export type Column = keyof typeof columns

/** Columns that are blank in every edition: a figure in them belongs one column further left or right. */
const gaps: readonly Columns[] = [
  [125, 128],
  [162, 165],
  [221, Number.POSITIVE_INFINITY],
]

/** A line with its place in the text. */
export interface RegisterLine {
  /** Counted from 1. */
  readonly number: number
  readonly from: number
  readonly text: string
}

/** What stands in certain columns of a line, without the blanks around it. */
export interface Cell extends SourceRange {
  readonly text: string
  readonly raw: string
}

function cellIn({ from, text }: RegisterLine, [first, last]: Columns): Cell {
  const raw = text.slice(first - 1, last)
  const inner = raw.trim()
  const start = from + Math.min(first - 1, text.length)
  if (inner === '') return { text: '', raw, from: start, to: start + raw.length }
  const begin = start + raw.indexOf(inner)
  return { text: inner, raw, from: begin, to: begin + inner.length }
}

export const cellOf = (line: RegisterLine, column: Column): Cell => cellIn(line, columns[column])

/** The first thing that stands where nothing may stand. */
export const outOfColumn = (line: RegisterLine): Cell | undefined =>
  gaps.map((gap) => cellIn(line, gap)).find(({ text }) => text !== '')

/** Lines that are not blank. Blanks at their ends may have been trimmed by an editor. */
export function toLines(text: string): readonly RegisterLine[] {
  const ends = [...text.matchAll(/\r\n|\r|\n|$/g)]
  return ends
    .map((end, index): RegisterLine => {
      const before = ends[index - 1]
      const from = before === undefined ? 0 : before.index + before[0].length
      return { number: index + 1, from, text: text.slice(from, end.index) }
    })
    .filter((line) => line.text.trim() !== '')
}
