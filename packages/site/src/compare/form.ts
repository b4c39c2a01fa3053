import type { ListEntry } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page, wording } from '../page.ts'
import { suggestAttributes } from '../parts/suggest.ts'
import { mostCompared } from './choice.ts'

/** A list of more names than this is no longer quicker than typing. */
const mostOptions = 500

const listId = 'compare_names'

/** All names once, for browsers that offer them by themselves; a script puts suggestions in their place. */
function names(page: Page): Html | undefined {
  if (page.release.count > mostOptions) return undefined
  const sorted = page.release
    .entries(undefined, mostOptions)
    .map(({ record }) => wording(page, record.name).text)
    .toSorted(page.formatting.compare)
  return html`<datalist id="${listId}">
${sorted.map((name) => html`<option value="${name}"></option>\n`)}</datalist>
`
}

/** Which to compare: names, of which the beginning is enough. */
export function compareForm(page: Page, entries: readonly ListEntry[]): Html {
  const words = page.messages.compare
  const options = names(page)
  const fields = Array.from({ length: mostCompared }, (_, index) => {
    const id = `compare_${index + 1}`
    const record = entries[index]?.record
    const chosen = record && wording(page, record.name).text
    return html`<div>
<label for="${id}">${words.place(page.formatting.number(index + 1))}</label>
<input class="kern-form-input__input" type="text" id="${id}" name="mit" value="${chosen ?? ''}" autocomplete="off" spellcheck="false"${options && html` list="${listId}"`}${suggestAttributes(page)}>
</div>
`
  })
  return html`<form class="compare-form" action="${hrefOf(page, 'vergleich')}" method="get">
${fields}<div><button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${words.compare}</span></button></div>
${options}</form>
`
}
