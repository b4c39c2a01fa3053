import { documentPath, type ListEntry, type ListPage } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { hrefOf, openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { conceptLabel } from '../parts/concepts.ts'
import { number } from '../parts/data.ts'
import { date, shortDate } from '../parts/dates.ts'
import { formatSection } from '../parts/formats.ts'
import { headlineFigure } from '../profile/headline.ts'

const path = 'kommunen'

/** The figure with its date; an undated one is never shown in a column that invites comparison. */
function population(page: Page, { record }: ListEntry): Html {
  const figure = headlineFigure(record)
  if (figure?.referenceDate === undefined)
    return html`<span class="note">${page.messages.list.noFigure}</span>`
  return html`${number(page, figure.value)}<br><span class="note">${shortDate(page, figure.referenceDate)}</span>`
}

function since(page: Page, { record }: ListEntry): Html {
  const value = record.membership?.since
  if (value === undefined) return html`<span class="note">${page.messages.list.noDate}</span>`
  return date(page, value)
}

const row = (page: Page, entry: ListEntry): Html =>
  html`<tr class="kern-table__row">
<th scope="row" class="kern-table__header"><a href="${hrefOf(page, documentPath(entry.slug))}">${phrase(page, entry.record.name)}</a><br><span class="note lifted">${phrase(page, conceptLabel(page, 'kinds', entry.record.kind))}</span></th>
<td class="kern-table__cell">${since(page, entry)}</td>
<td class="kern-table__cell kern-table__cell--numeric">${population(page, entry)}</td>
</tr>
`

/** In the order of the page's language: a district has another first letter in English. */
function sorted(page: Page, entries: readonly ListEntry[]): readonly ListEntry[] {
  const nameOf = ({ record }: ListEntry) => wording(page, record.name).text
  return entries.toSorted((a, b) => page.formatting.compare(nameOf(a), nameOf(b)))
}

function table(page: Page, entries: readonly ListEntry[]): Html {
  const words = page.messages.list
  return html`<section class="kern-table-responsive" tabindex="0" aria-label="${words.caption}">
<table class="kern-table kern-table--small municipalities">
<caption class="kern-sr-only">${words.caption}</caption>
<thead class="kern-table__head">
<tr class="kern-table__row">
<th scope="col" class="kern-table__header">${words.name}</th>
<th scope="col" class="kern-table__header">${words.since}</th>
<th scope="col" class="kern-table__header kern-table__header--numeric">${words.population}</th>
</tr>
</thead>
<tbody class="kern-table__body">
${sorted(page, entries).map((entry) => row(page, entry))}</tbody>
</table>
</section>
`
}

const pageHref = (page: Page, wanted: number): string =>
  wanted === 1 ? hrefOf(page, path) : `${hrefOf(page, path)}?seite=${wanted}`

function paging(page: Page, list: ListPage): Html | undefined {
  if (list.pages < 2) return undefined
  const words = page.messages.navigation
  const at = page.formatting.number
  const step = (wanted: number, rel: 'next' | 'prev', label: string) =>
    wanted >= 1 &&
    wanted <= list.pages &&
    html`<a rel="${rel}" href="${pageHref(page, wanted)}">${label}</a>`
  return html`<nav class="paging" aria-label="${words.paging}">
${step(list.page - 1, 'prev', words.previous)}
<span>${words.pageOf(at(list.page), at(list.pages))}</span>
${step(list.page + 1, 'next', words.next)}
</nav>
`
}

/** All municipalities, with a link to each. */
export function listPage(context: PageContext, list: ListPage): string {
  const page = openPage(context)
  const words = page.messages.list
  const total = page.formatting.number(list.total)
  const site = wording(page, page.release.network.site.name).text
  return layout(page, {
    title: fitTitle(`${words.title} – ${site}`, words.title),
    description: fitDescription(words.description(total)),
    crumbs: [{ name: words.title }],
    licence: page.release.network.licences.metadata,
    main: html`<div class="headline">
<h1 class="kern-heading-x-large">${words.title}</h1>
<p>${words.count(list.total, total)}</p>
</div>
${table(page, list.entries)}${paging(page, list)}${formatSection(page)}`,
  })
}
