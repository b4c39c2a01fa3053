import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'

/** A number as people of the page's language write it, with the exact one for machines. */
export const number = (page: Page, value: number): Html =>
  html`<data value="${String(value)}">${page.formatting.number(value)}</data>`

/** Something to copy: an identifier, an address, a command. */
export const code = (text: string): Html => html`<code>${text}</code>`

/** An address without what readers need not see. */
const shortAddress = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')

/** A link whose text is where it leads. */
export const addressLink = (url: string): Html =>
  html`<a class="address" href="${url}">${shortAddress(url)}</a>`
