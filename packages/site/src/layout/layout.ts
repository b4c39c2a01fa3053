import type { LicenceKey } from '@kommunalgraph/model'
import { type Html, html, scriptData } from '../html.ts'
import type { Page } from '../page.ts'
import { breadcrumb, type Crumb } from './breadcrumb.ts'
import { footer } from './footer.ts'
import { head } from './head.ts'
import { header } from './header.ts'

/** What differs from page to page. */
export interface Content {
  /** Name first; made unique and short by `head`. */
  readonly title: string
  readonly description: string
  readonly crumbs: readonly Crumb[]
  readonly main: Html
  /** Of what the page tells; the network's licence of facts unless another is named. */
  readonly licence?: LicenceKey
  /** The address of a picture for link previews, without base. */
  readonly picture?: string
  /** An answer about an error: no address of its own, not for search engines. */
  readonly problem?: boolean
  /** A page of its own that search engines need not show: what was, and what changed. */
  readonly hidden?: boolean
}

const dataBlock = (block: string | undefined): Html | undefined =>
  block === undefined
    ? undefined
    : html`<script type="application/ld+json">${scriptData(block)}</script>`

/**
 * A whole page.
 *
 * Ids of the frame hold an underscore, which no fragment of ours has: they never collide with a thing's id.
 */
export function layout(page: Page, content: Content): string {
  return html`<!DOCTYPE html>
<html lang="${page.language}">
${head(page, content)}
<body>
<a class="skip" href="#main_content">${page.messages.navigation.skip}</a>
${header(page)}
${breadcrumb(page, content.crumbs)}
<main id="main_content" class="frame" tabindex="-1">
${content.main}
</main>
${footer(page, content)}
${dataBlock(page.block)}
</body>
</html>
`.toString()
}
