import {
  conceptLabel,
  documentPath,
  firstParticipation,
  fragments,
  profileTitle,
  type Slug,
} from '@kommunalgraph/model'
import { SiteError } from '../errors.ts'
import { html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { openPage, type PageContext, phrase, wording } from '../page.ts'
import { originsOf } from '../parts/origins.ts'
import { aroundPart } from '../profile/around.ts'
import { contactsPart } from '../profile/contacts.ts'
import { datasetPart } from '../profile/dataset.ts'
import { extraPart } from '../profile/extra.ts'
import { figuresPart } from '../profile/figures.ts'
import { focusPart } from '../profile/focus.ts'
import { headlineFigure, headlinePart } from '../profile/headline.ts'
import { keysPart } from '../profile/keys.ts'
import { participationsPart, youthOfficePart } from '../profile/participations.ts'
import type { Profile, ProfilePart, SeenVersion } from '../profile/profile-part.ts'
import { quotationPart } from '../profile/quotation.ts'
import { rightsPart } from '../profile/rights.ts'
import { territoryPart } from '../profile/territory.ts'
import { descriptionPart, goalsPart } from '../profile/texts.ts'
import { versionNotice, versionsPart } from '../profile/versions.ts'

/** The parts in the order of the page: first the place, then what its administration does, then the data. */
const ofTerritory: readonly ProfilePart[] = [territoryPart, figuresPart]
const ofAdministration: readonly ProfilePart[] = [
  participationsPart,
  youthOfficePart,
  quotationPart,
  descriptionPart,
  goalsPart,
  focusPart,
  extraPart,
  contactsPart,
]
const ofDocument: readonly ProfilePart[] = [
  aroundPart,
  keysPart,
  rightsPart,
  versionsPart,
  datasetPart,
]
/** Who is near and which versions there are is a matter of today. */
const ofVersion: readonly ProfilePart[] = [keysPart, rightsPart, datasetPart]

/** What a search engine shows below the title. */
function summary({ page, record }: Profile): string {
  const words = page.messages.profile.summaryOf
  const figure = headlineFigure(record)
  const first = firstParticipation(record)
  const kind = wording(page, conceptLabel(page.snapshot, 'kinds', record.kind)).text
  return fitDescription(words.closing, [
    words.kind(wording(page, record.name).text, kind),
    first && words.since(page.formatting.date(first.since)),
    figure?.referenceDate &&
      words.population(
        page.formatting.number(figure.value),
        page.formatting.date(figure.referenceDate),
        figure.base && wording(page, conceptLabel(page.snapshot, 'census-bases', figure.base)).text,
      ),
  ])
}

/**
 * The page of a municipality.
 *
 * Every fact, date and source of its record is on it, and every thing of its description has its fragment as an
 * element id, so that a thing's IRI leads to its place.
 *
 * @param seen - an earlier version, shown with today's templates; the published one where absent
 * @throws SiteError `site/unknown-record` when the release has no such record: the caller answers 404 or 410
 */
export function profilePage(context: PageContext, slug: Slug, seen?: SeenVersion): string {
  const page = openPage(context, seen?.snapshot)
  const record = page.snapshot.record(slug)
  if (record === undefined) throw new SiteError('site/unknown-record', slug)
  const profile: Profile = { page, slug, record, origins: originsOf(page, record), seen }
  const show = (parts: readonly ProfilePart[]) => parts.map((make) => make(profile))
  return layout(page, {
    title: fitTitle(profileTitle(record.name, page.language), wording(page, record.name).text),
    description: summary(profile),
    ...(seen === undefined && { picture: `${documentPath(slug)}.png` }),
    crumbs: [
      { name: page.messages.list.title, path: 'kommunen' },
      { name: phrase(page, record.name) },
    ],
    hidden: seen !== undefined,
    main: html`<article class="profile">
${headlinePart(profile)}${versionNotice(profile)}${show(ofTerritory)}<div id="${fragments.administration}">
${show(ofAdministration)}</div>
${show(seen ? ofVersion : ofDocument)}</article>`,
  })
}
