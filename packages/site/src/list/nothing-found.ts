import { documentPath } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page, phrase } from '../page.ts'
import { unknownPlace } from '../places/found-places.ts'
import { filtersOf, type ListFilter } from './filters.ts'
import { listHref } from './search.ts'
import type { ListState } from './state.ts'

/** Names that are written alike. */
function alike(page: Page, text: string): Html | undefined {
  const links = page.release.suggest(text).flatMap((slug) => {
    const record = page.release.record(slug)
    return record
      ? [
          html`<li><a href="${hrefOf(page, documentPath(slug))}">${phrase(page, record.name)}</a></li>\n`,
        ]
      : []
  })
  if (links.length === 0) return undefined
  return html`<p>${page.messages.list.alike}</p>
<ul>
${links}</ul>
`
}

/** How many there would be without one of the things that narrow the list. */
function wider(page: Page, { name, value, without }: ListFilter): Html | undefined {
  const words = page.messages.list
  const { text, where } = without
  const { total } = page.release.list({ ...(text && { text }), where, page: 1, size: 1 })
  if (total === 0) return undefined
  const count = words.count(total, page.formatting.number(total))
  return html`<li><a href="${listHref(page, without)}">${words.without} ${name}: ${value}</a> (${count})</li>\n`
}

/**
 * What to do where nothing was found.
 *
 * @param isAnswered - whether what was meant is told already
 */
export function nothingFound(page: Page, state: ListState, isAnswered: boolean): Html | undefined {
  if (isAnswered && Object.keys(state.where).length === 0) return undefined
  const words = page.messages.list
  const links = filtersOf(page, state).flatMap((filter) => wider(page, filter) ?? [])
  return html`<section class="nothing">
${!isAnswered && html`<h2 class="kern-heading-medium">${words.nothing}</h2>\n${state.text !== undefined && html`${unknownPlace(page, state.text)}${alike(page, state.text)}`}`}${
  links.length > 0 &&
  html`<p>${words.wider}</p>
<ul>
${links}</ul>
`
}<p><a href="${listHref(page, { where: {}, page: 1 })}">${words.all}</a></p>
</section>
`
}
