import { type Source, sourceAttribution, sourceIri } from '@kommunalgraph/model'
import type { Html } from '../html.ts'
import { register } from '../layout/register.ts'
import { openPage, type Page, type PageContext, phrase } from '../page.ts'
import { addressLink, code } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { factList } from '../parts/facts.ts'
import { fieldLabel } from '../parts/labels.ts'
import { licenceName } from '../parts/licence.ts'
import { part } from '../parts/part.ts'

/** A source under its id, which is the fragment of its IRI. */
function section(page: Page, source: Source): Html {
  const { edition, id, licence: key, publisher, retrieved, title, url } = source
  const attribution = sourceAttribution(source)
  const words = page.messages
  return part(
    phrase(page, title),
    factList([
      edition && { label: fieldLabel(page, 'sources.edition'), value: phrase(page, edition) },
      publisher !== undefined && { label: words.words.publisher, value: publisher },
      url !== undefined && { label: words.words.address, value: addressLink(url) },
      { label: words.words.licence, value: licenceName(page, key) },
      attribution !== undefined && {
        label: words.sources.attribution,
        value: attribution[page.language],
      },
      retrieved !== undefined && { label: words.sources.retrieved, value: date(page, retrieved) },
      { label: words.words.identifier, value: code(sourceIri(page.release.base, id)) },
    ]),
    id,
  )
}

/** The sources that many records share. */
export function sourcesPage(context: PageContext): string {
  const page = openPage(context)
  const sections = Array.from(page.release.sources.values(), (source) => section(page, source))
  return register(page, page.messages.sources, sections)
}
