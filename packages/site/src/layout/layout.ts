import { type Html, html, scriptData } from '../html.ts'
import type { Page } from '../page.ts'
import { breadcrumb } from './breadcrumb.ts'
import { footer } from './footer.ts'
import { head } from './head.ts'
import { header } from './header.ts'
import type { PageContent } from './page-content.ts'

const dataBlock = (block: string | undefined): Html | undefined =>
  block === undefined
    ? undefined
    : html`<script type="application/ld+json">${scriptData(block)}</script>`

/**
 * A whole page.
 *
 * Ids of the frame hold an underscore, which no fragment of ours has: they never collide with a thing's id.
 */
export function layout(page: Page, content: PageContent): string {
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
