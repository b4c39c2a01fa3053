import { type Html, html } from '../html.ts'
import { hrefOf, type Page } from '../page.ts'
import { suggestAttributes } from '../parts/suggest.ts'
import { formId } from './facets.ts'
import { type ListState, listQuery, sortParameters } from './state.ts'

const listPath = 'kommunen'

/** The address of a view of the list. */
export const listHref = (page: Page, state: ListState): string =>
  `${hrefOf(page, listPath)}${listQuery(state)}`

/** What the form must not lose although it has no field for it. */
function kept({ descending, map, sort }: Partial<ListState>): Html {
  const order =
    sort &&
    html`<input type="hidden" name="sort" value="${descending && '-'}${sortParameters[sort]}">\n`
  return html`${order}${map && html`<input type="hidden" name="ansicht" value="karte">\n`}`
}

/** A field for words, which leads to the list. Results of the list follow while one types, where scripts run. */
export function searchForm(page: Page, state: Partial<ListState> = {}): Html {
  const words = page.messages.list
  return html`<form class="search" id="${formId}" role="search" action="${hrefOf(page, listPath)}" method="get">
<label for="list_words">${words.search}</label>
<p class="note" id="list_hint">${words.searchHint}</p>
<div class="search-row">
<input class="kern-form-input__input" type="search" id="list_words" name="q" value="${state.text ?? ''}" maxlength="200" autocomplete="off" spellcheck="false" aria-describedby="list_hint"${suggestAttributes(page)}>
<button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${words.find}</span></button>
</div>
${kept(state)}</form>
`
}
