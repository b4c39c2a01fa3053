import { type HtmlElement, type HtmlNode, isElement, shortTextOf } from './parse.ts'

/* Tables are read by column and row heading, or not at all. */

/** Whether a text is a known label. */
export type IsLabel = (text: string) => boolean

type Cells = readonly HtmlElement[]

const mostRows = 200
const longestCell = 120
const sections = new Set(['thead', 'tbody', 'tfoot'])

const elementsIn = ({ childNodes }: HtmlElement): Cells => childNodes.filter(isElement)

const isCell = ({ tagName }: HtmlElement): boolean => tagName === 'td' || tagName === 'th'

const cellText = (cell: HtmlElement | undefined): string =>
  cell === undefined ? '' : shortTextOf(cell).replaceAll(/\s+/g, ' ').trim()

/** The rows of a table of values; undefined for one that only lays out the page. */
function rowsOf(table: HtmlElement): readonly Cells[] | undefined {
  const rows = elementsIn(table)
    .flatMap((part) => (sections.has(part.tagName) ? elementsIn(part) : [part]))
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => elementsIn(row).filter(isCell))
    .filter((cells) => cells.length > 0)
  if (rows.length > mostRows || rows.length === 0) return undefined
  return rows.flat().every(isValueCell) ? rows : undefined
}

/** Short, and without blocks that make a cell part of a layout. */
const isValueCell = (cell: HtmlElement): boolean =>
  !elementsIn(cell).some(({ tagName }) => /^(?:table|div|ul|ol|dl|h[1-6])$/.test(tagName)) &&
  cellText(cell).length <= longestCell

type Kind = 'rows' | 'columns' | 'unread'

/** By its labels: each before its one value, all above their one value, or anything else. */
function kindOf(rows: readonly Cells[], isLabel: IsLabel): Kind {
  const labelled = (cells: Cells): boolean[] => cells.map((cell) => isLabel(cellText(cell)))
  const [first = [], second = []] = rows
  const heads = labelled(first)
  if (!rows.some((cells) => labelled(cells).includes(true))) return 'rows'
  const isHead = heads.slice(1).includes(true) || (heads[0] === true && first.length === 1)
  if (!isHead) return rows.every((cells) => cells.length <= 2) ? 'rows' : 'unread'
  if (first.length === 1) return 'rows'
  return rows.length === 2 && first.length === second.length ? 'columns' : 'unread'
}

/** Whether a table has several values for one label: nobody can tell which one is meant. */
export function isUnreadTable(table: HtmlElement, isLabel: IsLabel): boolean {
  const rows = rowsOf(table)
  return rows !== undefined && kindOf(rows, isLabel) === 'unread'
}

/** The cells of a table whose labels stand above their values: each value behind its label. */
export function cellsByColumn(
  table: HtmlElement,
  isLabel: IsLabel,
): readonly HtmlNode[] | undefined {
  const rows = table.tagName === 'table' ? rowsOf(table) : undefined
  if (rows === undefined || kindOf(rows, isLabel) !== 'columns') return undefined
  const [heads = [], values = []] = rows
  return heads.flatMap((head, at) => [head, ...values.slice(at, at + 1)])
}
