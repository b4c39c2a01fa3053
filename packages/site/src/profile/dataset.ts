import {
  coveredPeriod,
  datasetTexts,
  documentIri,
  fragments,
  licenceOf,
  profileTitle,
} from '@kommunalgraph/model'
import { html, join } from '../html.ts'
import { publicAddress } from '../page.ts'
import { code } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { factList } from '../parts/facts.ts'
import { foldedPart } from '../parts/folded-part.ts'
import { formatList } from '../parts/formats.ts'
import { fieldLabel } from '../parts/labels.ts'
import { citationId, reportLink } from './actions.ts'
import type { Profile, ProfilePart } from './profile-part.ts'
import { licencesOf } from './rights.ts'

/** A reference for a bibliography: who, what, as of when, where, under which licence. */
function citation(profile: Profile) {
  const { page, record } = profile
  const { network } = page.release
  const address = publicAddress(page)
  const licence = licenceOf(licencesOf(profile).facts).title[page.language]
  const asOf =
    record.modified &&
    page.messages.profile.asOf(page.formatting.date(record.modified.slice(0, 10)))
  const parts = [asOf, address, licence].filter((text) => text !== undefined && text !== '')
  return html`${network.publisher.name}: <cite>${profileTitle(record.name, page.language)}</cite>. ${join(parts, '. ')}.`
}

/** First and last date of the figures, or since when there is membership. */
function period({ page, record }: Profile) {
  const covered = coveredPeriod(record)
  if (covered === undefined) return undefined
  const { end, start } = covered
  if (end === undefined) return html`${page.messages.profile.from} ${date(page, start)}`
  const ends = start === end ? [start] : [start, end]
  return join(
    ends.map((each) => date(page, each)),
    ' – ',
  )
}

/** The profile as a data set: what it holds, its dates, its identifiers, downloads, and how to cite it. */
export const datasetPart: ProfilePart = (profile) => {
  const { page, record, slug } = profile
  const words = page.messages.profile
  const { name, description } = datasetTexts(record)
  const document = documentIri(page.release.base, slug)
  const covered = period(profile)
  const facts = factList([
    record.issued !== undefined && {
      label: fieldLabel(page, 'issued'),
      value: date(page, record.issued),
    },
    record.modified !== undefined && {
      label: fieldLabel(page, 'modified'),
      value: date(page, record.modified),
    },
    covered && { label: words.dataPeriod, value: covered, id: fragments.temporal },
    { label: words.territoryIri, value: code(`${document}#${fragments.territory}`) },
    { label: words.administrationIri, value: code(`${document}#${fragments.administration}`) },
    { label: words.cite, value: citation(profile), id: citationId },
    {
      label: words.mistake,
      value: html`${reportLink(profile)} (${page.release.network.contact.email})`,
    },
  ])
  return foldedPart(
    words.data,
    html`<p><strong>${name[page.language]}</strong><br>
${description[page.language]}</p>
${facts}
<h3 class="kern-heading-small">${words.download}</h3>
${formatList(page, true)}`,
    fragments.dataset,
  )
}
