import type { ListEntry } from '@kommunalgraph/model'
import { type Html, html, type Part } from '../html.ts'
import { hrefOf, type Page, phrase } from '../page.ts'
import { municipalityLink } from '../parts/places.ts'
import { compareQuery } from './choice.ts'

/** A line of a comparison: what is compared, and what each has; undefined where one has nothing. */
export interface Row {
  readonly label: Part
  readonly cells: readonly Part[]
  readonly numeric?: boolean
}

/** A municipality by name, and the comparison without it, where more than two stand there. */
function header(page: Page, entry: ListEntry, all: readonly ListEntry[]): Html {
  const words = page.messages.compare
  const others = all.filter((each) => each !== entry).map(({ slug }) => slug)
  const remove =
    others.length > 1 &&
    html`<br><a class="note" rel="nofollow" href="${hrefOf(page, 'vergleich')}${compareQuery(others)}">${words.remove}<span class="kern-sr-only">: ${phrase(page, entry.record.name)}</span></a>`
  return html`<th scope="col" class="kern-table__header">${municipalityLink(page, entry.slug)}${remove}</th>
`
}

function line(page: Page, { cells, label, numeric = false }: Row): Html {
  const cell = (value: Part) =>
    html`<td class="kern-table__cell">${value === undefined ? html`<span class="note">${page.messages.compare.missing}</span>` : value}</td>
`
  return html`<tr class="kern-table__row${numeric && ' numbers'}">
<th scope="row" class="kern-table__header">${label}</th>
${cells.map(cell)}</tr>
`
}

/** Municipalities as columns; a row that none of them has is left out. */
export function columns(
  page: Page,
  entries: readonly ListEntry[],
  caption: string,
  rows: readonly Row[],
): Html {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined))
  return html`<section class="kern-table-responsive" tabindex="0" aria-label="${caption}">
<table class="kern-table kern-table--small comparison">
<caption class="kern-sr-only">${caption}</caption>
<thead class="kern-table__head">
<tr class="kern-table__row">
<td class="kern-table__cell"></td>
${entries.map((entry) => header(page, entry, entries))}</tr>
</thead>
<tbody class="kern-table__body">
${filled.map((row) => line(page, row))}</tbody>
</table>
</section>
`
}
