import { type Html, html, join } from '../html.ts'
import type { Page } from '../page.ts'

/** What people ask for most: a table, data for a program, and data with meaning. */
const wanted = ['text/csv', 'application/json', 'text/turtle']

/** The same view as data, by one link each; all formats stand at the end of the page. */
export function downloads(page: Page): Html | undefined {
  const links = wanted.flatMap((mediaType) =>
    page.formats.filter((format) => format.mediaType === mediaType),
  )
  if (links.length === 0) return undefined
  return html`<p class="choices">${page.messages.list.asData}: ${join(
    links.map(
      ({ href, label, mediaType }) => html`<a href="${href}" type="${mediaType}">${label}</a>`,
    ),
    ' · ',
  )}</p>
`
}
