import { fragments } from '@kommunalgraph/model'
import { type Html, html, join } from '../html.ts'
import { langAttribute, phrase, wording } from '../page.ts'
import { date } from '../parts/dates.ts'
import { reference } from '../parts/origins.ts'
import { paragraphs } from '../parts/paragraphs.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

type Speaker = NonNullable<NonNullable<Profile['record']['quotation']>['speaker']>

/** Offices end: how long this one was held, else that it was held when speaking. */
function term({ page }: Profile, { since, until }: NonNullable<Speaker['term']>): Html {
  const words = page.messages.profile
  const ends = [
    since && html`${words.officeSince} ${date(page, since)}`,
    until && html`${words.officeUntil} ${date(page, until)}`,
  ].filter(Boolean)
  return ends.length > 0 ? join(ends, ', ') : html`${words.officeThen}`
}

function named(profile: Profile, speaker: Speaker): Html {
  const { origins, page } = profile
  const { name, office, term: held = {} } = speaker
  return html`<span id="${fragments.speaker}">${name}</span>${office && html`, <span id="${fragments.office}">${phrase(page, office)}</span> (${term(profile, held)})`}${reference(page, origins, held.source)}`
}

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
