import {
  conceptLabel,
  containerKeyOf,
  documentPath,
  firstParticipation,
  type ListEntry,
} from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page, phrase, wording } from '../page.ts'
import { number } from '../parts/data.ts'
import { date, shortDate } from '../parts/dates.ts'
import { baseText } from '../parts/figures.ts'
import { type TableRow, wideTable } from '../parts/table.ts'
import { headlineFigure } from '../profile/headline-figure.ts'
import { districtLabel } from './labels.ts'

/** The figure with its date; an undated one is never shown in a column that invites comparison. */
function population(page: Page, { record }: ListEntry): Html {
  const figure = headlineFigure(record)
  if (figure?.referenceDate === undefined)
    return html`<span class="note">${page.messages.list.noFigure}</span>`
  return html`${number(page, figure.value)}<br><span class="note">${shortDate(page, figure.referenceDate)}${baseText(page, figure)}</span>`
}

function since(page: Page, { record }: ListEntry): Html {
  const value = firstParticipation(record)?.since
  if (value === undefined) return html`<span class="note">${page.messages.list.noDate}</span>`
  return date(page, value)
}

/** The kind, and the district around. */
function note(page: Page, { record }: ListEntry): Html {
  const key = containerKeyOf(record)
  const kind = html`<span class="lifted">${phrase(page, conceptLabel(page.snapshot, 'kinds', record.kind))}</span>`
  return key?.length === 5 ? html`${kind}, ${phrase(page, districtLabel(page, key))}` : kind
}

const rowOf = (page: Page, entry: ListEntry): TableRow => ({
  head: html`<a href="${hrefOf(page, documentPath(entry.slug))}">${phrase(page, entry.record.name)}</a><br><span class="note">${note(page, entry)}</span>`,
  cells: [
    since(page, entry),
    population(page, entry),
    html`<label class="pick"><input type="checkbox" name="mit" value="${entry.slug}"><span class="kern-sr-only">${page.messages.list.compareOne(wording(page, entry.record.name).text)}</span></label>`,
  ],
})

/** The entries of a page, and a way to see some of them side by side. */
export function municipalityTable(page: Page, entries: readonly ListEntry[]): Html {
  const words = page.messages.list
  return html`<form action="${hrefOf(page, 'vergleich')}" method="get">
${wideTable(words.caption, {
  name: 'municipalities',
  caption: words.caption,
  hidesCaption: true,
  columns: [
    { name: words.name },
    { name: words.since },
    { name: words.population, numeric: true },
    { name: words.compare },
  ],
  groups: [{ rows: entries.map((entry) => rowOf(page, entry)) }],
})}<p class="compare-row"><button class="kern-btn kern-btn--secondary" type="submit"><span class="kern-label">${words.compareChosen}</span></button> <span class="note">${words.compareHint}</span></p>
</form>
`
}
