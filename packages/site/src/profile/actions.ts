import { documentPath, pageIri } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, wording } from '../page.ts'
import type { Profile } from './profile-part.ts'

/** Where it says how to cite: ids of the frame hold an underscore, fragments of things do not. */
export const citationId = 'cite_this'

/** Formats in the row under the title, by media type; all others stand at the end of the page. */
const offered = [
  ['text/csv', 'table'],
  ['text/turtle', undefined],
  ['application/json', undefined],
] as const

/** A mail to the network's functional mailbox that says by itself which page it is about. */
export function reportLink({ page, record, slug }: Profile): Html {
  const { base, network } = page.release
  const { report: text, reportSubject } = page.messages.profile
  const subject = encodeURIComponent(reportSubject(wording(page, record.name).text))
  const body = encodeURIComponent(pageIri(base, documentPath(slug), page.language))
  return html`<a href="mailto:${network.contact.email}?subject=${subject}&body=${body}">${text}</a>`
}

/** What people do with a profile, in one row: take it as data, say that it is wrong, cite, compare, print it. */
export function actions(profile: Profile): Html {
  const { page, slug } = profile
  const words = page.messages.answers
  const data = offered.flatMap(([mediaType, word]) => {
    const format = page.formats.find((each) => each.mediaType === mediaType)
    return format
      ? [
          html`<li><a href="${format.href}" type="${mediaType}">${word ? words[word] : format.label}</a></li>\n`,
        ]
      : []
  })
  const [table, turtle, ...others] = data
  return html`<nav class="actions" aria-label="${words.actions}">
<ul data-print="${words.print}">
${table}${turtle}<li>${reportLink(profile)}</li>
<li><a href="#${citationId}">${words.cite}</a></li>
${others}<li><a rel="nofollow" href="${hrefOf(page, 'vergleich')}?mit=${slug}">${words.compare}</a></li>
</ul>
</nav>
`
}
