import { type FacetName, facets } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { type Page, phrase } from '../page.ts'
import { facetLabel, valueLabel } from './labels.ts'
import { listHref } from './search.ts'
import type { ListState } from './state.ts'

/** One thing that narrows the list, and the view without it. */
export interface ListFilter {
  readonly name: string
  readonly value: Html | string
  readonly without: ListState
}

function without(state: ListState, facet: FacetName, value: string): ListState {
  const { [facet]: values = [], ...others } = state.where
  const rest = values.filter((each) => each !== value)
  return { ...state, page: 1, where: { ...others, ...(rest.length > 0 && { [facet]: rest }) } }
}

function withoutText({ text: _text, ...state }: ListState): ListState {
  return { ...state, page: 1 }
}

/** Everything that narrows a view. */
export function filtersOf(page: Page, state: ListState): readonly ListFilter[] {
  const words = page.messages.list
  const { closeQuote, openQuote } = page.messages.words
  const values = facets.flatMap((facet) =>
    (state.where[facet.name] ?? []).map((value) => ({
      name: facetLabel(page, facet),
      value: phrase(page, valueLabel(page, facet, value)),
      without: without(state, facet.name, value),
    })),
  )
  if (state.text === undefined) return values
  const text = { name: words.words, value: `${openQuote}${state.text}${closeQuote}` }
  return [{ ...text, without: withoutText(state) }, ...values]
}

/** What narrows the list, each with a link to the list without it. */
export function filterLinks(page: Page, filters: readonly ListFilter[]): Html | undefined {
  if (filters.length === 0) return undefined
  const words = page.messages.list
  return html`<div class="filters" role="group" aria-label="${words.active}">
<ul class="terms">
${filters.map(({ name, value, without }) => html`<li><a href="${listHref(page, without)}">${name}: ${value} <span aria-hidden="true">×</span><span class="kern-sr-only">, ${words.remove}</span></a></li>\n`)}<li><a href="${listHref(page, { where: {}, page: 1 })}">${words.all}</a></li>
</ul>
</div>
`
}
