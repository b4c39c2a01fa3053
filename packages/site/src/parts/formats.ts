import { fragments } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import type { FormatLink, Page } from '../page.ts'
import { code } from './data.ts'
import { part } from './part.ts'

/** The last part of an address behind the dot: `ttl`. */
const extensionOf = (href: string): string => /\.([a-z0-9]+)$/.exec(href)?.[1] ?? ''

/** An address inside the site as the public knows it. */
const publicHref = ({ origin }: Page, href: string): string =>
  href.startsWith('/') ? origin + href : href

/** A download by its name, media type and public address; a distribution of a data set has a fragment. */
function download(page: Page, { label, mediaType, href }: FormatLink, identified: boolean): Html {
  const id = identified && html` id="${fragments.distribution(extensionOf(href))}"`
  return html`<li${id}>
<a href="${href}" type="${mediaType}">${label}</a> ${code(mediaType)}
<span class="address">${publicHref(page, href)}</span>
</li>
`
}

/** Every fixed representation of the page in a data format. */
export const formatList = (page: Page, identified = false): Html =>
  html`<ul class="downloads">
${page.formats.map((format) => download(page, format, identified))}</ul>`

/**
 * A section with the formats of a page that has no part about its data.
 *
 * @param id - the fragment of the data set, where the page is about one; then each download has its own, too
 */
export function formatSection(page: Page, id?: string): Html | undefined {
  if (page.formats.length === 0) return undefined
  const { heading, page: text } = page.messages.formats
  return part(
    heading,
    html`<p>${text}</p>
${formatList(page, id !== undefined)}`,
    id,
  )
}
