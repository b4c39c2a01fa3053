import { documentIri, pageIri, resourceIri, type SchemeName } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { hrefOf, openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { conceptLink } from '../parts/concepts.ts'
import { addressLink, number } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { factList } from '../parts/facts.ts'
import { formatSection } from '../parts/formats.ts'
import { prose } from '../parts/paragraphs.ts'
import { part } from '../parts/part.ts'
import { telephoneLink } from '../parts/telephone.ts'
import { usersOf } from '../usage.ts'

const total = (page: Page): string => page.formatting.number(page.release.slugs().length)

function intro(page: Page): Html {
  const { name, site } = page.release.network
  return html`<div class="headline">
<p class="kind">${phrase(page, name)}</p>
<h1 class="kern-heading-x-large">${phrase(page, site.name)}</h1>
<div class="lead">${prose(page, site.description)}</div>
<p><a class="kern-btn kern-btn--primary" href="${hrefOf(page, 'kommunen')}"><span class="kern-label">${page.messages.start.openList(total(page))}</span></a></p>
</div>
`
}

/** How many municipalities use each concept of a scheme; concepts that nobody uses are left out. */
function counts(page: Page, scheme: SchemeName, caption: string): Html {
  const rows = (page.release.concepts.get(scheme)?.concepts ?? []).flatMap(({ notation }) => {
    const users = usersOf(page.release, scheme, notation).length
    return users === 0 ? [] : [{ notation, users }]
  })
  return html`<table class="kern-table kern-table--small counts">
<caption>${caption}</caption>
<tbody class="kern-table__body">
${rows.map(
  ({ notation, users }) => html`<tr class="kern-table__row">
<th scope="row" class="kern-table__header">${conceptLink(page, scheme, notation)}</th>
<td class="kern-table__cell kern-table__cell--numeric">${number(page, users)}</td>
</tr>
`,
)}</tbody>
</table>
`
}

function glance(page: Page): Html {
  const { byCohort, byKind, glance: heading, glanceNote } = page.messages.start
  return part(
    heading,
    html`<div class="side-by-side">
${counts(page, 'kinds', byKind)}${counts(page, 'cohorts', byCohort)}</div>
<p class="note">${glanceNote}</p>`,
  )
}

const command = (label: string, text: string): Html =>
  html`<p class="command-label">${label}</p>
<pre class="command"><code>${text}</code></pre>
`

/** Commands that can be copied as they are; the example is a municipality of this release. */
function useData(page: Page): Html {
  const { commands, useData: heading, useDataText } = page.messages.start
  const { base } = page.release
  const [first] = page.release.slugs()
  const example = first === undefined ? resourceIri(base, 'kommunen') : documentIri(base, first)
  return part(
    heading,
    html`<p>${useDataText}</p>
${command(commands.turtle, `curl -H 'Accept: text/turtle' ${example}`)}${command(commands.json, `curl ${example}.json`)}${command(commands.csv, `curl -O ${resourceIri(base, 'kommunen.csv')}`)}`,
  )
}

/** The network, the publisher, their mailbox and this website: the things that the root describes. */
function about(page: Page): Html {
  const { base, network } = page.release
  const { contact, modified, publisher } = network
  const words = page.messages
  return part(
    words.start.about,
    factList([
      { id: 'netzwerk', label: words.start.network, value: phrase(page, network.name) },
      {
        id: 'herausgeber',
        label: words.words.publisher,
        value: html`${publisher.name}${publisher.url && html`<br>${addressLink(publisher.url)}`}`,
      },
      {
        id: 'kontakt',
        label: phrase(page, contact.name),
        value: html`<a href="mailto:${contact.email}">${contact.email}</a>${contact.telephone && html`<br>${telephoneLink(contact.telephone)}`}${contact.url && html`<br>${addressLink(contact.url)}`}`,
      },
      {
        id: 'website',
        label: words.start.website,
        value: html`<a class="address" href="${hrefOf(page, '')}">${pageIri(base, '', page.language)}</a>`,
      },
      modified !== undefined && { label: words.scheme.modified, value: date(page, modified) },
    ]),
  )
}

/** Where terms are defined: every scheme, and the structure of the figures. */
function definitions(page: Page): Html {
  const { cube, start } = page.messages
  const schemes = [...page.release.concepts.values()].map(({ scheme, title }) => ({
    path: `def/${scheme}`,
    name: phrase(page, title),
  }))
  const entries = [...schemes, { path: 'def/population', name: html`${cube.title}` }]
  return part(
    start.definitions,
    html`<p>${start.definitionsText}</p>
<ul class="columns">
${entries.map(({ name, path }) => html`<li><a href="${hrefOf(page, path)}">${name}</a></li>\n`)}</ul>`,
  )
}

/** What this is, how many take part, how to get the data, who is behind it. */
export function startPage(context: PageContext): string {
  const page = openPage(context)
  const { name } = page.release.network
  const site = wording(page, page.release.network.site.name).text
  return layout(page, {
    title: fitTitle(`${site}: ${wording(page, name).text}`, site),
    description: fitDescription(page.messages.start.description),
    crumbs: [],
    licence: page.release.network.licences.metadata,
    main: html`${intro(page)}${glance(page)}${useData(page)}${definitions(page)}${about(page)}${formatSection(page)}`,
  })
}
