import { type Source, sourceIri } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { addressLink, code } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { factList } from '../parts/facts.ts'
import { formatSection } from '../parts/formats.ts'
import { licence } from '../parts/licence.ts'
import { part } from '../parts/part.ts'

/** A source under its id, which is the fragment of its IRI. */
function section(page: Page, source: Source): Html {
  const { attribution, id, licence: key, publisher, retrieved, title, url } = source
  const words = page.messages
  return part(
    phrase(page, title),
    factList([
      publisher !== undefined && { label: words.words.publisher, value: publisher },
      url !== undefined && { label: words.words.address, value: addressLink(url) },
      { label: words.words.licence, value: licence(page, key) },
      attribution !== undefined && { label: words.sources.attribution, value: attribution },
      retrieved !== undefined && { label: words.sources.retrieved, value: date(page, retrieved) },
      { label: words.words.identifier, value: code(sourceIri(page.release.base, id)) },
    ]),
    id,
  )
}

/** The sources that many records share. */
export function sourcesPage(context: PageContext): string {
  const page = openPage(context)
  const words = page.messages.sources
  const site = wording(page, page.release.network.site.name).text
  return layout(page, {
    title: fitTitle(`${words.title} – ${site}`, words.title),
    description: fitDescription(words.description),
    crumbs: [{ name: words.title }],
    licence: page.release.network.licences.metadata,
    main: html`<div class="headline">
<h1 class="kern-heading-x-large">${words.title}</h1>
<p class="lead">${words.intro}</p>
</div>
${[...page.release.sources.values()].map((source) => section(page, source))}${formatSection(page)}`,
  })
}
