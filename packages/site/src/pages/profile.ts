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
import { openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { originsOf } from '../parts/origins.ts'
import { aroundPart } from '../profile/around.ts'
import { contactsId, contactsPart } from '../profile/contacts.ts'
import { datasetPart } from '../profile/dataset.ts'
import { extraPart } from '../profile/extra.ts'
import { figuresId, figuresPart } from '../profile/figures.ts'
import { focusPart } from '../profile/focus.ts'
import { gapsId, gapsPart } from '../profile/gaps.ts'
import { glossaryPart } from '../profile/glossary.ts'
import { headline, type Jump } from '../profile/headline.ts'
import { headlineFigure } from '../profile/headline-figure.ts'
import { keysPart } from '../profile/keys.ts'
import { participationsPart, youthOfficePart } from '../profile/participations.ts'
import type { Profile, ProfilePart, SeenVersion } from '../profile/profile-part.ts'
import { quotationPart } from '../profile/quotation.ts'
import { rightsPart } from '../profile/rights.ts'
import { territoryPart } from '../profile/territory.ts'
import { descriptionPart, goalsPart } from '../profile/texts.ts'
import { versionNotice, versionsPart } from '../profile/versions.ts'

/** The parts in the order of the page: the answers first, what is missing, then the place, and the machinery last. */
const ofFigures: readonly ProfilePart[] = [figuresPart]
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
const machinery: readonly ProfilePart[] = [glossaryPart, keysPart, rightsPart]
const ofDocument: readonly ProfilePart[] = [
  gapsPart,
  aroundPart,
  territoryPart,
  ...machinery,
  versionsPart,
  datasetPart,
]
/** Who is near, which versions there are and what is missing is a matter of today. */
const ofVersion: readonly ProfilePart[] = [territoryPart, ...machinery, datasetPart]

/** Where a reader may jump to, where the page has it. */
const jumpsOf = ({ messages }: Page, main: string): readonly Jump[] =>
  [
    { id: figuresId, label: messages.profile.figures },
    { id: fragments.description, label: messages.answers.why },
    { id: contactsId, label: messages.profile.contact },
    { id: gapsId, label: messages.answers.missing },
    { id: fragments.territory, label: messages.profile.territory },
    { id: fragments.dataset, label: messages.profile.data },
  ].filter(({ id }) => main.includes(`id="${id}"`))

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
  const body = html`${show(ofFigures)}<div id="${fragments.administration}">
${show(ofAdministration)}</div>
${show(seen ? ofVersion : ofDocument)}`
  const head = headline(jumpsOf(page, body.markup))
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
${head(profile)}${versionNotice(profile)}${body}</article>`,
  })
}
