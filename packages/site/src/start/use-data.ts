import { documentIri, resourceIri } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page } from '../page.ts'
import { part } from '../parts/part.ts'

const command = (page: Page, label: string, text: string): Html =>
  html`<p class="command-label">${label}</p>
<pre class="command" data-copy="${page.messages.start.copy}" data-copied="${page.messages.start.copied}"><code>${text}</code></pre>
`

/** Three ways to the data; commands can be copied as they are, with a municipality of this release. */
export function useData(page: Page): Html {
  const words = page.messages.start
  const { catalogue, commands, download, downloadText, dumps, portal, portalText, program } = words
  const { base } = page.release
  const [first] = page.release.entries(undefined, 1)
  const example = first ? documentIri(base, first.slug) : resourceIri(base, 'kommunen')
  const files = ['csv', 'json', 'ttl'].map(
    (extension) =>
      html`<li><a href="${hrefOf(page, `kommunen.${extension}`, 'de')}">kommunen.${extension}</a></li>\n`,
  )
  return part(
    words.useData,
    html`<h3 class="kern-heading-small">${portal}</h3>
<p>${portalText}</p>
<p><a href="${hrefOf(page, 'katalog')}">${catalogue}</a></p>
<h3 class="kern-heading-small">${program}</h3>
<p>${words.useDataText}</p>
${command(page, commands.turtle, `curl -H 'Accept: text/turtle' ${example}`)}${command(page, commands.json, `curl ${example}.json`)}<h3 class="kern-heading-small">${download}</h3>
<p>${downloadText}</p>
<ul>
${files}<li><a href="${hrefOf(page, 'daten')}">${dumps}</a></li>
</ul>
${command(page, commands.csv, `curl -O ${resourceIri(base, 'kommunen.csv')}`)}`,
  )
}
