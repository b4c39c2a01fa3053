import { documentPath, pageIri } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { searchForm } from '../list/search.ts'
import { pointsMap } from '../map/points-map.ts'
import { mapMembersOf } from '../map/scene.ts'
import { hrefOf, openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { addressLink } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { factList } from '../parts/facts.ts'
import { formatSection } from '../parts/formats.ts'
import { prose } from '../parts/paragraphs.ts'
import { part } from '../parts/part.ts'
import { telephoneLink } from '../parts/telephone.ts'
import { facetCountsOf } from '../start/counts.ts'
import { glance } from '../start/glance.ts'
import { latest } from '../start/latest.ts'
import { useData } from '../start/use-data.ts'

/** What this is, and the way to a municipality. */
function intro(page: Page): Html {
  const { name, site } = page.release.network
  const total = page.formatting.number(page.release.count)
  return html`<div class="headline">
<p class="kind">${phrase(page, name)}</p>
<h1 class="kern-heading-x-large">${phrase(page, site.name)}</h1>
<div class="lead">${prose(page, site.description)}</div>
${searchForm(page)}<p><a href="${hrefOf(page, 'kommunen')}">${page.messages.start.openList(total)}</a></p>
</div>
`
}

/** Everyone with a place, on a map and, for those who do not see or point, by name. */
function map(page: Page): Html | undefined {
  const points = mapMembersOf(page.release)
  if (points.length === 0) return undefined
  const sorted = points
    .map(({ name, slug }) => ({ slug, name, text: wording(page, name).text }))
    .toSorted((a, b) => page.formatting.compare(a.text, b.text))
  const names = sorted.map(
    ({ name, slug }) =>
      html`<li><a href="${hrefOf(page, documentPath(slug))}">${phrase(page, name)}</a></li>\n`,
  )
  return part(
    page.messages.map.heading,
    html`${pointsMap(page, points, page.release.count, facetCountsOf(page.release)['district'])}<details class="users">
<summary>${page.messages.start.byName}</summary>
<ul class="columns">
${names}</ul>
</details>`,
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

const parts = [map, glance, latest, useData, definitions, about, formatSection]

/** What this is, who takes part and where, what is new, how to get the data, who is behind it. */
export function startPage(context: PageContext): string {
  const page = openPage(context)
  const { name } = page.release.network
  const site = wording(page, page.release.network.site.name).text
  return layout(page, {
    title: fitTitle(`${site}: ${wording(page, name).text}`, site),
    description: fitDescription(page.messages.start.description),
    crumbs: [],
    main: html`${intro(page)}${parts.map((make) => make(page))}`,
  })
}
