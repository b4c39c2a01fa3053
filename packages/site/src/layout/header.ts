import { type Html, html } from '../html.ts'
import { twinOf } from '../language.ts'
import { logo } from '../look/page-look.ts'
import { hrefOf, isBilingual, type Page, phrase } from '../page.ts'
import { suggestAttributes } from '../parts/suggest.ts'
import { linkName } from './link-name.ts'

const listPath = 'kommunen'

/** `aria-current` of a navigation entry: the page itself, or a page below it. */
function current(page: Page, path: string): Html | undefined {
  const [here = ''] = page.path.split('?', 1)
  if (here === path) return html` aria-current="page"`
  return here.startsWith(`${path}/`) ? html` aria-current="true"` : undefined
}

/** A link to the twin, where the site speaks two languages. */
function languages(page: Page): Html | undefined {
  if (!isBilingual(page)) return undefined
  const { languages, otherLanguage } = page.messages.navigation
  const other = twinOf[page.language]
  return html`<nav class="languages" aria-label="${languages}">
<a href="${hrefOf(page, page.path, other)}" hreflang="${other}" lang="${other}">${otherLanguage}</a>
</nav>`
}

/** A short way to the list; not where the page itself begins with a larger one. */
function search(page: Page): Html | undefined {
  const [here = ''] = page.path.split('?', 1)
  if (here === '' || here === listPath) return undefined
  const { find, search: label } = page.messages.list
  return html`<form class="head-search" role="search" action="${hrefOf(page, listPath)}" method="get">
<label class="kern-sr-only" for="head_words">${label}</label>
<input type="search" id="head_words" name="q" maxlength="200" autocomplete="off" spellcheck="false"${suggestAttributes(page)}>
<button class="tool" type="submit">${find}</button>
</form>
`
}

/** Name of the site, navigation, search, language. */
export function header(page: Page): Html {
  const { main } = page.messages.navigation
  const entries = page.navigation.flatMap(({ head, path }) =>
    head
      ? [
          html`<li><a href="${hrefOf(page, path)}"${current(page, path)}>${linkName(page, path, head)}</a></li>\n`,
        ]
      : [],
  )
  return html`<header class="masthead">
<div class="frame masthead-row">
<a class="brand" href="${hrefOf(page, '')}">${logo(page) ?? html`<img src="${page.assets.icon}" alt="" width="32" height="32">`} ${phrase(page, page.release.network.site.name)}</a>
<nav class="main-navigation" aria-label="${main}">
<ul>
${entries}</ul>
</nav>
${languages(page)}${search(page)}
</div>
</header>`
}
