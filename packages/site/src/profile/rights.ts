import {
  differingRights,
  documentIri,
  factLicenceOf,
  fragments,
  type LicenceKey,
  profileAttribution,
  profileTitle,
  sourceAttribution,
} from '@kommunalgraph/model'
import { type Html, html, join } from '../html.ts'
import { hrefOf, phrase } from '../page.ts'
import { addressLink } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { type Fact, factList } from '../parts/facts.ts'
import { foldedPart } from '../parts/folded-part.ts'
import { fieldLabel } from '../parts/labels.ts'
import { licenceName } from '../parts/licence.ts'
import type { Origin } from '../parts/origins.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

/** Licences of facts and of texts: the record's own, else the network's. */
export const licencesOf = ({ page, record }: Profile) => ({
  facts: factLicenceOf(page.snapshot.network, record),
  texts: record.licence?.texts ?? page.snapshot.network.licences.texts,
})

/** Texts whose licence differs, by the name of their part. */
function textLicences({ page, record }: Profile): Fact[] {
  const texts: readonly (readonly [field: string, key: LicenceKey | undefined])[] = [
    ['motto', record.motto?.licence],
    ['quotation', record.quotation?.licence],
    ['description', record.description?.licence],
    ...[...new Set(record.goals?.map((goal) => goal.licence))].map(
      (key) => ['goals', key] as const,
    ),
  ]
  return texts.flatMap(([field, key]) =>
    key === undefined ? [] : [{ label: fieldLabel(page, field), value: licenceName(page, key) }],
  )
}

/** Whom to name when the profile is used, and which parts are under another licence. */
function terms({ page, record, slug }: Profile): readonly (Fact | false | undefined)[] {
  const { language, messages, release, snapshot } = page
  const differing = differingRights(snapshot, record)
  const profile = {
    title: { de: profileTitle(record.name, 'de'), en: profileTitle(record.name, 'en') },
    address: documentIri(release.base, slug),
  }
  return [
    differing && {
      id: fragments.rights,
      label: messages.profile.differing,
      value: differing[language],
    },
    {
      label: messages.sources.attribution,
      value: profileAttribution(snapshot, record, profile)[language],
    },
  ]
}

function licenceFacts(profile: Profile): Html {
  const { facts, texts } = licencesOf(profile)
  const { factLicence, textLicences: others } = profile.page.messages.profile
  return factList([
    { label: factLicence, value: licenceName(profile.page, facts) },
    { label: others, value: licenceName(profile.page, texts) },
    ...textLicences(profile),
    ...terms(profile),
  ])
}

/** A source with everything known about it; shared ones have an entry in the list of sources. */
function entry({ page }: Profile, { own, source }: Origin): Html {
  const { edition, id, publisher, retrieved, title, url } = source
  const attribution = sourceAttribution(source)?.[page.language]
  const words = page.messages.profile
  const name = html`<cite>${phrase(page, title)}</cite>`
  const where = [
    edition && phrase(page, edition),
    publisher,
    url && addressLink(url),
    retrieved && html`${words.retrieved} ${date(page, retrieved)}`,
  ].filter(Boolean)
  const licence = html`${page.messages.words.licence}: ${licenceName(page, source.licence)}`
  const lines = [
    own ? name : html`<a href="${hrefOf(page, 'def/sources')}#${id}">${name}</a>`,
    where.length > 0 && join(where, ' · '),
    html`<span class="note">${attribution ? html`<span class="twice">${licence} · </span>${attribution}` : licence}</span>`,
  ]
  return html`<li id="${fragments.source(id)}">${join(lines.filter(Boolean), html`<br>\n`)}</li>
`
}

/** Under which licence each part stands, and every source that the page names by number. */
export const rightsPart: ProfilePart = (profile) => {
  const { origins, page } = profile
  const words = page.messages.profile
  const list = html`<h3 class="kern-heading-small">${words.sources}</h3>
<ol class="sources">
${[...origins.values()].map((origin) => entry(profile, origin))}</ol>`
  return foldedPart(
    words.rights,
    html`${licenceFacts(profile)}
${origins.size > 0 && list}`,
  )
}
