import { type Html, html } from '../html.ts'
import { hrefOf, type Page, phrase, publicAddress } from '../page.ts'
import { day } from '../parts/dates.ts'
import { licence } from '../parts/licence.ts'
import type { Content } from './layout.ts'

/** Pages that exist: a link to a page that does not exist yet has no place here. */
function links(page: Page): readonly (readonly [path: string, label: string])[] {
  const { home, municipalities, problems, sources } = page.messages.navigation
  return [
    ['', home],
    ['kommunen', municipalities],
    ['def/sources', sources],
    ['def/problems', problems],
  ]
}

/** For which network and by whom this is published, whom to ask, under which licence, as of when. */
function facts(page: Page): Html {
  const { network, modified } = page.release
  const words = page.messages.footer
  const rows = [
    [page.messages.start.network, phrase(page, network.name)],
    [words.publisher, network.publisher.name],
    [words.contact, html`<a href="mailto:${network.contact.email}">${network.contact.email}</a>`],
    [words.licence, licence(page, network.licences.facts)],
    ...(modified === undefined ? [] : [[words.dataAsOf, day(page, modified)]]),
  ]
  return html`<dl>
${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`
}

export function footer(page: Page, content: Content): Html {
  const words = page.messages.footer
  return html`<footer class="footer">
<div class="frame">
${page.release.network.demonstration && html`<p class="demonstration">${words.demonstration}</p>`}
${facts(page)}
<nav aria-label="${page.messages.navigation.service}">
<ul>
${links(page).map(([path, label]) => html`<li><a href="${hrefOf(page, path)}">${label}</a></li>\n`)}<li><a href="${page.assets.designLicence}">${words.design}</a></li>
</ul>
</nav>
${!content.problem && html`<p class="printed">${words.printedFrom} <span class="address">${publicAddress(page)}</span></p>`}
</div>
</footer>`
}
