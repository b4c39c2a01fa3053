import { type Html, html } from '../html.ts'
import { hrefOf, type Page, publicAddress } from '../page.ts'

/** A step on the way to a page; the last one has no path, because it is the page. */
export interface Crumb {
  readonly name: Html | string
  readonly path?: string
}

const list = 'http://schema.org/BreadcrumbList'
const listItem = 'http://schema.org/ListItem'

function step(page: Page, { name, path }: Crumb, position: number): Html {
  const label =
    path === undefined
      ? html`<span aria-current="page"><span itemprop="name">${name}</span><link itemprop="item" href="${publicAddress(page)}"></span>`
      : html`<a itemprop="item" href="${hrefOf(page, path)}"><span itemprop="name">${name}</span></a>`
  return html`<li itemprop="itemListElement" itemscope itemtype="${listItem}">${label}<meta itemprop="position" content="${position}"></li>
`
}

/** The way to a page, with microdata in the visible list, so that both always agree. Empty for the start page. */
export function breadcrumb(page: Page, crumbs: readonly Crumb[]): Html | undefined {
  if (crumbs.length === 0) return undefined
  const { breadcrumb: label, home } = page.messages.navigation
  const all = [{ name: home, path: '' }, ...crumbs]
  return html`<nav class="frame breadcrumb" aria-label="${label}">
<ol itemscope itemtype="${list}">
${all.map((crumb, index) => step(page, crumb, index + 1))}</ol>
</nav>`
}
