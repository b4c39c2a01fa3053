import { type Html, html } from '../html.ts'
import { hrefOf, type Page, phrase, publicAddress } from '../page.ts'
import { day } from '../parts/dates.ts'
import { licenceName } from '../parts/licence.ts'
import { linkName } from './link-name.ts'
import { oncePerRelease } from './once-per-release.ts'
import type { PageContent } from './page-content.ts'

/** For which network and by whom this is published, whom to ask, under which licence, as of when. */
function facts(page: Page): Html {
  const { network, modified } = page.release
  const words = page.messages.footer
  const rows = [
    [page.messages.start.network, phrase(page, network.name)],
    [words.publisher, network.publisher.name],
    [words.contact, html`<a href="mailto:${network.contact.email}">${network.contact.email}</a>`],
    [words.licence, licenceName(page, page.licence)],
    ...(modified === undefined ? [] : [[words.dataAsOf, day(page, modified)]]),
  ]
  return html`<dl>
${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`
}

/** The links at the foot of every page of a release in one language: made once, because they cost as much as a part. */
function navigation(page: Page): Html {
  const { design } = page.messages.footer
  const links = page.navigation.flatMap(({ foot, path }) =>
    foot
      ? [html`<li><a href="${hrefOf(page, path)}">${linkName(page, path, foot)}</a></li>\n`]
      : [],
  )
  return html`<nav aria-label="${page.messages.navigation.service}">
<ul>
${links}<li><a href="${page.assets.designLicence}">${design}</a></li>
</ul>
</nav>`
}

const navigationOf = oncePerRelease(navigation)

export function footer(page: Page, content: PageContent): Html {
  const words = page.messages.footer
  return html`<footer class="footer">
<div class="frame">
${page.release.network.demonstration && html`<p class="demonstration">${words.demonstration}</p>`}
${facts(page)}
${navigationOf(page)}
${!content.problem && html`<p class="printed">${words.printedFrom} <span class="address">${publicAddress(page)}</span></p>`}
</div>
</footer>`
}
