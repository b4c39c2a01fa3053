import type { ListPage } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'
import { listHref } from './search.ts'
import type { ListState } from './state.ts'

/** The pages before and after this one. */
export function paging(page: Page, state: ListState, list: ListPage): Html | undefined {
  if (list.pages < 2) return undefined
  const words = page.messages.navigation
  const at = page.formatting.number
  const step = (wanted: number, rel: 'next' | 'prev', label: string) =>
    wanted >= 1 &&
    wanted <= list.pages &&
    html`<a rel="${rel}" href="${listHref(page, { ...state, page: wanted })}">${label}</a>`
  return html`<nav class="paging" aria-label="${words.paging}">
${step(list.page - 1, 'prev', words.previous)}
<span>${words.pageOf(at(list.page), at(list.pages))}</span>
${step(list.page + 1, 'next', words.next)}
</nav>
`
}
