import { type Facets, facets } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { listHref } from '../list/search.ts'
import type { Page } from '../page.ts'
import { conceptLink, inSchemeOrder } from '../parts/concepts.ts'
import { number } from '../parts/data.ts'
import { day } from '../parts/dates.ts'
import { part } from '../parts/part.ts'
import { countsOf } from './counts.ts'

/** How many municipalities have each concept; each number leads to them. */
function counts(page: Page, all: Facets, facet: string, caption: string): Html {
  const scheme = facets.find(({ name }) => name === facet)?.scheme ?? ''
  const known = new Map((all[facet] ?? []).map(({ count, value }) => [value, count]))
  const row = (value: string): Html => html`<tr class="kern-table__row">
<th scope="row" class="kern-table__header">${conceptLink(page, scheme, value)}</th>
<td class="kern-table__cell kern-table__cell--numeric"><a href="${listHref(page, { where: { [facet]: [value] }, page: 1 })}">${number(page, known.get(value) ?? 0)}</a></td>
</tr>
`
  return html`<table class="kern-table kern-table--small counts">
<caption>${caption}</caption>
<tbody class="kern-table__body">
${inSchemeOrder(page, scheme, [...known.keys()]).map(row)}</tbody>
</table>
`
}

/** How many take part, by kind and cohort. */
export function glance(page: Page): Html {
  const { byCohort, byKind, glance: heading, glanceNote, glanceOf } = page.messages.start
  const { count, modified } = page.release
  const all = countsOf(page.release)
  return part(
    heading,
    html`<p>${glanceOf(page.messages.list.count(count, page.formatting.number(count)))}${modified !== undefined && html` ${page.messages.footer.dataAsOf}: ${day(page, modified)}.`}</p>
<div class="side-by-side">
${counts(page, all, 'kind', byKind)}${counts(page, all, 'cohort', byCohort)}</div>
<p class="note">${glanceNote}</p>`,
  )
}
