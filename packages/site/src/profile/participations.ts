import { fragments, type Participation } from '@kommunalgraph/model'
import { type Html, html, join } from '../html.ts'
import type { Page } from '../page.ts'
import { phrase } from '../page.ts'
import { conceptLink } from '../parts/concepts.ts'
import { date } from '../parts/dates.ts'
import { type Fact, factList } from '../parts/facts.ts'
import { fieldLabel } from '../parts/labels.ts'
import { reference } from '../parts/origins.ts'
import { part } from '../parts/part.ts'
import { territoryLink } from '../parts/places.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

/** The bounds that are known; a period and each bound have a fragment. */
function periodText(page: Page, { programme, since, until }: Participation): Html {
  const words = page.messages.profile
  if (since === undefined && until === undefined)
    return html`<span class="note">${words.noBeginning}</span>`
  const from =
    since &&
    html`${until ? words.from : words.fromOnwards} <span id="${fragments.participationBeginning(programme)}">${date(page, since)}</span>`
  const to =
    until &&
    html`${words.to} <span id="${fragments.participationEnd(programme)}">${date(page, until)}</span>`
  return html`<span id="${fragments.participationPeriod(programme)}">${join([from, to].filter(Boolean), ' ')}</span>`
}

/** The sources of all its statements, each once. */
const sourcesOf = ({ source }: Participation): readonly string[] =>
  [...new Set(typeof source === 'object' ? Object.values(source) : [source])].filter(
    (id) => id !== undefined,
  )

/** What group it came with, and how sure it is. */
function notes(page: Page, { cohort, evidence }: Participation): Html | undefined {
  const links = [
    ...(cohort ? [conceptLink(page, 'cohorts', cohort)] : []),
    ...(evidence ? [conceptLink(page, 'evidence', evidence)] : []),
  ]
  return links.length > 0 ? html`<br><span class="note">${join(links, ', ')}</span>` : undefined
}

const participationFact = ({ origins, page }: Profile, value: Participation): Fact => ({
  id: fragments.participation(value.programme),
  label:
    value.programme === undefined
      ? page.messages.profile.unnamedProgramme
      : conceptLink(page, 'programmes', value.programme),
  value: html`${periodText(page, value)}${sourcesOf(value).map((id) => reference(page, origins, id))}${notes(page, value)}`,
})

/** In which programmes the municipality takes part or took part, each with its own beginning. */
export const participationsPart: ProfilePart = (profile) => {
  const { page, record } = profile
  const participations = record.participations ?? []
  if (participations.length === 0) return undefined
  return part(
    page.messages.profile.participations,
    html`${factList(participations.map((each) => participationFact(profile, each)))}
<p class="note">${page.messages.profile.participationsNote}</p>`,
  )
}

/** The youth welfare office that takes part, and the territory it is responsible for. */
export const youthOfficePart: ProfilePart = ({ origins, page, record }) => {
  const office = record.youthOffice
  if (office === undefined) return undefined
  const area = office.covers ?? []
  return part(
    fieldLabel(page, 'youthOffice'),
    factList([
      {
        id: fragments.youthOffice,
        label: fieldLabel(page, 'youthOffice.name'),
        value: html`${phrase(page, office.name)}${reference(page, origins, office.source)}`,
      },
      area.length > 0 && {
        label: fieldLabel(page, 'youthOffice.covers'),
        value: join(
          area.map((key) => territoryLink(page, key)),
          ', ',
        ),
      },
    ]),
  )
}
