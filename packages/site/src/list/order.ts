import { type SortName, sortNames } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'
import { listHref } from './search.ts'
import { type ListState, usualSort } from './state.ts'

/** The view in another order, from its beginning; the usual order has no parameter. */
function sortedBy(state: ListState, sort: SortName, descending: boolean): ListState {
  const { descending: _descending, sort: _sort, ...rest } = state
  const first = { ...rest, page: 1 }
  if (sort === usualSort(state.text) && !descending) return first
  return { ...first, sort, ...(descending && { descending }) }
}

/** Numbers and dates are asked for from the greatest down; names from A. */
const downFirst: ReadonlySet<SortName> = new Set(['population', 'modified'])

/** An order as a link; the one that holds is turned round by it. Crawlers need not walk through all of them. */
function order(page: Page, state: ListState, sort: SortName): Html {
  const words = page.messages.list
  const current = (state.sort ?? usualSort(state.text)) === sort
  if (current && sort === 'relevance')
    return html`<li><span aria-current="true">${words.sorts[sort]}</span></li>\n`
  const down = state.descending ?? false
  const href = listHref(page, sortedBy(state, sort, current ? !down : downFirst.has(sort)))
  const mark =
    current &&
    html` <span aria-hidden="true">${down ? '↓' : '↑'}</span><span class="kern-sr-only">(${down ? words.descending : words.ascending})</span>`
  return html`<li><a rel="nofollow" href="${href}"${current && html` aria-current="true"`}>${words.sorts[sort]}${mark}</a></li>\n`
}

/** In which order the list stands, and the others. */
export function orders(page: Page, state: ListState): Html {
  const { messages } = page
  const offered = sortNames.filter((sort) => sort !== 'relevance' || state.text !== undefined)
  return html`<nav class="choices" aria-label="${messages.list.sort}">
<span aria-hidden="true">${messages.list.sort}:</span>
<ul>
${offered.map((sort) => order(page, state, sort))}</ul>
</nav>
`
}

/** As a table, or with a map above it. */
export function views(page: Page, state: ListState): Html {
  const words = page.messages.list
  const { map = false, ...table } = state
  const view = (label: string, to: ListState, current: boolean) =>
    html`<li><a rel="nofollow" href="${listHref(page, to)}"${current && html` aria-current="true"`}>${label}</a></li>\n`
  return html`<nav class="choices" aria-label="${words.view}">
<span aria-hidden="true">${words.view}:</span>
<ul>
${view(words.asTable, table, !map)}${view(words.asMap, { ...table, map: true }, map)}</ul>
</nav>
`
}
