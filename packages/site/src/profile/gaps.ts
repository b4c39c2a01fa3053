import {
  firstParticipation,
  type MunicipalProfile,
  officialPopulations,
} from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, wording } from '../page.ts'
import { part } from '../parts/part.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

/** Where it says what is missing. */
export const gapsId = 'missing_here'

type Gap = keyof Profile['page']['messages']['answers']['gaps']

const isConsortium = ({ members = [] }: MunicipalProfile): boolean => members.length > 0

/** What readers would look for, and whether a record lacks it; a consortium has no figures of its own. */
const gaps: readonly (readonly [gap: Gap, isMissing: (record: MunicipalProfile) => boolean])[] = [
  ['contacts', ({ contacts = [] }) => contacts.every(({ basis }) => basis === 'none')],
  ['website', ({ website }) => website === undefined],
  ['since', (record) => firstParticipation(record) === undefined],
  ['description', ({ description }) => description === undefined],
  ['goals', ({ goals = [] }) => goals.length === 0],
  ['focus', ({ fieldsOfAction = [], phases = [] }) => fieldsOfAction.length + phases.length === 0],
  ['population', (record) => !isConsortium(record) && officialPopulations(record).length === 0],
  [
    'children',
    (record) =>
      !isConsortium(record) &&
      !record.statistics?.some(({ measure }) => measure === 'population-under-18'),
  ],
]

/** A mail to the network's mailbox with a line for each thing that is missing, and one for its source. */
function mailHref({ page, record }: Profile, labels: readonly string[]): string {
  const { completeSubject, sourceOfIt } = page.messages.answers
  const subject = encodeURIComponent(completeSubject(wording(page, record.name).text))
  const lines = labels.map((label) => `${label}:\r\n${sourceOfIt}:\r\n`)
  return `mailto:${page.release.network.contact.email}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`
}

/** What the network does not have of this place, and how to complete it: no gap is silent. */
export const gapsPart: ProfilePart = (profile): Html | undefined => {
  const { page, record } = profile
  const missing = gaps.filter(([, isMissing]) => isMissing(record)).map(([gap]) => gap)
  if (missing.length === 0) return undefined
  const words = page.messages.answers
  const labels = missing.map((gap) => words.gaps[gap])
  return part(
    words.missing,
    html`<div class="gaps">
<p>${words.missingText(wording(page, record.name).text)}</p>
<ul>
${labels.map((label) => html`<li>${label}</li>\n`)}</ul>
<p>${words.howToComplete} <a href="${mailHref(profile, labels)}">${words.completeMail}</a> · <a href="${hrefOf(page, 'mitmachen')}">${words.completeGuide}</a></p>
</div>`,
    gapsId,
  )
}
