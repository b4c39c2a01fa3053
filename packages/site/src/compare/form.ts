import type { ListEntry, Slug } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page, wording } from '../page.ts'
import { mostCompared } from './choice.ts'

/** A list of more names than this is no longer quicker than typing. */
const mostOptions = 500

type Option = readonly [slug: Slug, name: string]

const everyone = (page: Page): readonly Option[] =>
  page.release
    .entries(undefined, mostOptions)
    .map(({ record, slug }): Option => [slug, wording(page, record.name).text])
    .toSorted((a, b) => page.formatting.compare(a[1], b[1]))

const select = (options: readonly Option[], id: string, chosen: Slug | undefined): Html =>
  html`<div class="kern-form-input__select-wrapper"><select class="kern-form-input__select" id="${id}" name="mit">
<option value=""></option>
${options.map(([slug, name]) => html`<option value="${slug}"${slug === chosen && html` selected`}>${name}</option>\n`)}</select></div>`

const input = (id: string, chosen: Slug | undefined): Html =>
  html`<input class="kern-form-input__input" type="text" id="${id}" name="mit" value="${chosen ?? ''}" autocomplete="off" spellcheck="false">`

/** Which to compare: chosen from all, or typed where they are too many. */
export function compareForm(page: Page, entries: readonly ListEntry[]): Html {
  const words = page.messages.compare
  const options = page.release.count > mostOptions ? undefined : everyone(page)
  const fields = Array.from({ length: mostCompared }, (_, index) => {
    const id = `compare_${index + 1}`
    const chosen = entries[index]?.slug
    return html`<div>
<label for="${id}">${words.place(page.formatting.number(index + 1))}</label>
${options ? select(options, id, chosen) : input(id, chosen)}
</div>
`
  })
  return html`<form class="compare-form" action="${hrefOf(page, 'vergleich')}" method="get">
${fields}<div><button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${words.compare}</span></button></div>
</form>
`
}
