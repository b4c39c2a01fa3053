import {
  type Concept,
  type ConceptScheme,
  conceptIri,
  facets,
  fragments,
  keyTargets,
  recordSchemes,
  schemeIri,
} from '@kommunalgraph/model'
import { SiteError } from '../errors.ts'
import { type Html, html, join } from '../html.ts'
import { twinOf } from '../language.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { german, hrefOf, openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { conceptLink } from '../parts/concepts.ts'
import { addressLink, code } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { type Fact, factList } from '../parts/facts.ts'
import { formatSection } from '../parts/formats.ts'
import { licenceName } from '../parts/licence.ts'
import { prose } from '../parts/paragraphs.ts'
import { part } from '../parts/part.ts'
import { municipalityLink } from '../parts/places.ts'

/** So many names help to see who uses a concept; more would drown the definition. */
const mostUsers = 100

/** The label in the other language, which belongs to the concept as much as this page's. */
function otherLabel(page: Page, { label }: Concept): Fact | false {
  const other = twinOf[page.language]
  const text = label[other]
  return (
    text !== undefined && {
      label: page.messages.scheme.otherLabel,
      value: html`<span lang="${other}">${text}</span>`,
    }
  )
}

const concept = (
  page: Page,
  label: string,
  scheme: string,
  notation: string | undefined,
): Fact | false => notation !== undefined && { label, value: conceptLink(page, scheme, notation) }

/** Everything about a concept that is short. */
function conceptFacts(page: Page, scheme: ConceptScheme, each: Concept): Html {
  const words = page.messages.scheme
  const { altLabels, ageGroup, broader, notation, property, replaces, unit } = each
  return factList([
    otherLabel(page, each),
    altLabels && {
      label: words.synonyms,
      value: join(
        altLabels.map((label) => german(page, label)),
        ', ',
      ),
    },
    scheme.ordered === true && {
      label: words.position,
      value: page.formatting.number(scheme.concepts.indexOf(each) + 1),
    },
    concept(page, words.broader, scheme.scheme, broader),
    concept(page, words.replaces, scheme.scheme, replaces),
    concept(page, words.unit, 'units', unit),
    concept(page, words.ageGroup, 'age-groups', ageGroup),
    property !== undefined && {
      label: words.property,
      value: addressLink(keyTargets.wikidata(property)),
    },
    { label: words.notation, value: code(notation) },
    each.code !== undefined && { label: words.code, value: code(each.code) },
    {
      label: page.messages.words.identifier,
      value: code(conceptIri(page.release.base, scheme.scheme, notation)),
    },
  ])
}

function listLink(page: Page, scheme: string, notation: string): Html | undefined {
  const { parameter } = facets.find((each) => each.scheme === scheme) ?? {}
  if (parameter === undefined) return undefined
  const href = `${hrefOf(page, 'kommunen')}?${parameter}=${notation}`
  return html`<p><a href="${href}">${page.messages.scheme.asList}</a></p>`
}

/** Who uses a concept, behind its number. */
function users(page: Page, scheme: string, notation: string): Html | undefined {
  if (!recordSchemes.has(scheme)) return undefined
  const words = page.messages.scheme
  const { slugs, total } = page.release.users(scheme, notation, mostUsers)
  if (total === 0) return html`<p class="note">${words.unused}</p>`
  const links = slugs.flatMap((slug) => municipalityLink(page, slug) ?? [])
  const rest = total - links.length
  return html`<details class="users">
<summary>${words.usedBy(total, page.formatting.number(total))}</summary>
<p>${join(links, ' · ')}${rest > 0 && html` ${words.further(page.formatting.number(rest))}`}</p>
${listLink(page, scheme, notation)}
</details>`
}

const conceptSection = (page: Page, scheme: ConceptScheme, each: Concept): Html =>
  part(
    phrase(page, each.label),
    html`${each.definition && prose(page, each.definition)}
${conceptFacts(page, scheme, each)}
${users(page, scheme.scheme, each.notation)}`,
    each.notation,
  )

/** What the list as a whole is: its identifier, licence, date and evidence. */
function schemeFacts(
  page: Page,
  { evidence = [], licence: key, modified, scheme }: ConceptScheme,
): Html {
  const words = page.messages.scheme
  return factList([
    { label: words.identifier, value: code(schemeIri(page.release.base, scheme)) },
    { label: page.messages.words.licence, value: licenceName(page, key) },
    modified !== undefined && { label: words.modified, value: date(page, modified) },
    evidence.length > 0 && {
      label: words.evidence,
      value: html`<ul>${evidence.map(({ title, url }) => html`<li>${german(page, title)}${url && html`<br>${addressLink(url)}`}</li>\n`)}</ul>`,
    },
  ])
}

/**
 * A concept scheme: each concept under its notation, which is the fragment of its IRI.
 *
 * @throws SiteError `site/unknown-scheme` when the release has no such scheme: the caller answers 404
 */
export function schemePage(context: PageContext, name: string): string {
  const page = openPage(context)
  const scheme = page.release.concepts.get(name)
  if (scheme === undefined) throw new SiteError('site/unknown-scheme', name)
  const words = page.messages.scheme
  const title = wording(page, scheme.title).text
  const site = wording(page, page.release.network.site.name).text
  const count = scheme.concepts.length
  return layout(page, {
    title: fitTitle(`${title} – ${site}`, title),
    description: fitDescription(words.description(title)),
    crumbs: [{ name: phrase(page, scheme.title) }],
    main: html`<div class="headline" id="scheme">
<h1 class="kern-heading-x-large">${phrase(page, scheme.title)}</h1>
<div class="lead">${prose(page, scheme.description)}</div>
<p>${words.concepts(count, page.formatting.number(count))}</p>
${schemeFacts(page, scheme)}
</div>
${scheme.concepts.map((each) => conceptSection(page, scheme, each))}${formatSection(page, fragments.dataset)}`,
  })
}
