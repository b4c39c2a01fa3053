import { requireWellFormed } from './terms.ts'

/** A column of a table. */
export interface CsvColumn<Entry> {
  readonly name: string
  /** Undefined leaves the cell empty. */
  readonly value: (entry: Entry) => string | number | undefined
  /** Whether people write what they like here: such cells never become formulas of a spreadsheet. */
  readonly freeText?: true
}

/** What a description of the table (CSV on the Web) says of a column; without a datatype it is text. */
export interface DescribedColumn<Entry> extends CsvColumn<Entry> {
  readonly titles: { readonly de: string; readonly en: string }
  readonly datatype?: string | { readonly base: string; readonly format: string }
  /** The statement that a cell makes of its row. */
  readonly propertyUrl?: string
  readonly valueUrl?: string
}

/** Datatypes of columns: a day, a month or a year, as precise as it is known; and the same with a time. */
export const columnDatatypes = {
  partialDate: { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' },
  instant: { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]+Z)?)?)?' },
} as const

/**
 * CSV as in RFC 4180: a header, CRLF after every line, UTF-8 without BOM.
 *
 * Numbers have a decimal point and no grouping.
 */
export const writeCsv = <Entry>(
  columns: readonly CsvColumn<Entry>[],
  entries: Iterable<Entry>,
): string => csvHeader(columns) + csvRows(columns, entries)

/** The first line of a table: for one that is written piece by piece. */
export const csvHeader = <Entry>(columns: readonly CsvColumn<Entry>[]): string =>
  writeLine(columns.map(({ name }) => quote(name)))

/** Lines of a table. */
export function csvRows<Entry>(
  columns: readonly CsvColumn<Entry>[],
  entries: Iterable<Entry>,
): string {
  const lines = Array.from(entries, (entry) =>
    writeLine(columns.map((column) => writeCell(column, entry))),
  )
  return requireWellFormed(lines.join(''))
}

const writeLine = (cells: readonly string[]): string => `${cells.join(',')}\r\n`

function writeCell<Entry>({ value, freeText }: CsvColumn<Entry>, entry: Entry): string {
  const text = String(value(entry) ?? '')
  return quote(freeText ? disarm(text) : text)
}

/** Line ends and quotes must be quoted; blanks at the ends are, because some readers trim bare cells. */
const quotable = /[",\r\n]|^\s|\s$/

const quote = (cell: string): string =>
  quotable.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** CSV injection (OWASP): spreadsheets run cells that begin so; an apostrophe makes them text. */
const formula = /^[=+\-@\t\r]/

const disarm = (text: string): string => (formula.test(text) ? `'${text}` : text)
