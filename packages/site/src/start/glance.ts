import { type Facets, facets } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { listHref } from '../list/search.ts'
import type { Page } from '../page.ts'
import { conceptLink, inSchemeOrder } from '../parts/concepts.ts'
import { number } from '../parts/data.ts'
import { day } from '../parts/dates.ts'
import { part } from '../parts/part.ts'
import { type TableRow, table } from '../parts/table.ts'
import { facetCountsOf } from './counts.ts'

/** How many municipalities have each concept; each number leads to them. */
function counts(page: Page, all: Facets, facet: string, caption: string): Html {
  const scheme = facets.find(({ name }) => name === facet)?.scheme ?? ''
  const known = new Map((all[facet] ?? []).map(({ count, value }) => [value, count]))
  const rowOf = (value: string): TableRow => ({
    head: conceptLink(page, scheme, value),
    cells: [
      html`<a href="${listHref(page, { where: { [facet]: [value] }, page: 1 })}">${number(page, known.get(value) ?? 0)}</a>`,
    ],
  })
  return table({
    name: 'counts',
    caption,
    columns: [{ name: undefined }, { name: undefined, numeric: true }],
    groups: [{ rows: inSchemeOrder(page, scheme, [...known.keys()]).map(rowOf) }],
  })
}

/** How many take part, by kind and programme. */
export function glance(page: Page): Html {
  const { byKind, byProgramme, glance: heading, glanceNote, glanceOf } = page.messages.start
  const { count, modified } = page.release
  const all = facetCountsOf(page.release)
  return part(
    heading,
    html`<p>${glanceOf(page.messages.list.count(count, page.formatting.number(count)))}${modified !== undefined && html` ${page.messages.footer.dataAsOf}: ${day(page, modified)}.`}</p>
<div class="side-by-side">
${counts(page, all, 'kind', byKind)}${counts(page, all, 'programme', byProgramme)}</div>
<p class="note">${glanceNote}</p>`,
  )
}
