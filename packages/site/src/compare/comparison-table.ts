import type { ListEntry } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page, phrase } from '../page.ts'
import { municipalityLink } from '../parts/places.ts'
import { type TableColumn, type TableRow, wideTable } from '../parts/table.ts'
import { compareQuery } from './choice.ts'

/** A municipality by name, and the comparison without it, where more than two stand there. */
function columnOf(page: Page, entry: ListEntry, all: readonly ListEntry[]): TableColumn {
  const words = page.messages.compare
  const others = all.filter((each) => each !== entry).map(({ slug }) => slug)
  const remove =
    others.length > 1 &&
    html`<br><a class="note" rel="nofollow" href="${hrefOf(page, 'vergleich')}${compareQuery(others)}">${words.remove}<span class="kern-sr-only">: ${phrase(page, entry.record.name)}</span></a>`
  return { name: html`${municipalityLink(page, entry.slug)}${remove}` }
}

function filledRow(page: Page, row: TableRow): TableRow {
  const missing = html`<span class="note">${page.messages.compare.missing}</span>`
  return { ...row, cells: row.cells.map((cell) => cell ?? missing) }
}

/** Municipalities as columns; a row that none of them has is left out. */
export function comparisonTable(
  page: Page,
  entries: readonly ListEntry[],
  caption: string,
  rows: readonly TableRow[],
): Html {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined))
  return wideTable(caption, {
    name: 'comparison',
    caption,
    hidesCaption: true,
    columns: [{ name: undefined }, ...entries.map((entry) => columnOf(page, entry, entries))],
    groups: [{ rows: filled.map((row) => filledRow(page, row)) }],
  })
}
