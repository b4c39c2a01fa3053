import { fragments } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { langAttribute, phrase, wording } from '../page.ts'
import { reference } from '../parts/origins.ts'
import { paragraphs } from '../parts/paragraphs.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

type Speaker = NonNullable<NonNullable<Profile['record']['quotation']>['speaker']>

const named = ({ page }: Profile, { name, office }: Speaker): Html =>
  html`<span id="${fragments.speaker}">${name}</span>${office && html`, <span id="${fragments.office}">${phrase(page, office)}</span>`}`

/** What was said, in the language in which it was said, and who said it in which office. */
export const quotationPart: ProfilePart = (profile) => {
  const { origins, page, record } = profile
  if (record.quotation === undefined) return undefined
  const { source, speaker, text } = record.quotation
  const chosen = wording(page, text)
  return html`<figure class="quotation" id="${fragments.quotation}">
<blockquote${langAttribute(chosen)}>
${paragraphs(chosen.text)}</blockquote>
<figcaption>${speaker && named(profile, speaker)}${reference(page, origins, source)}</figcaption>
</figure>
`
}
