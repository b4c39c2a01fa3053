import {
  type LicenceKey,
  type Link,
  licenceIri,
  licenceOf,
  networkIri,
  type PageLanguage,
  pageIri,
  type Release,
  resourceIri,
} from '@kommunalgraph/model'
import { type FormatRow, formatNamed, type Iri } from '@kommunalgraph/rdf'
import { formatsOfSubject } from './formats.ts'
import type { DocumentKind, Subject, Variant } from './resource.ts'

const primaryTopic = 'http://xmlns.com/foaf/0.1/primaryTopic'

/** The address of a document in one format; the root's file is called index. */
export function fixedAddress(release: Release, subject: Subject, format: FormatRow): Iri {
  const path = subject.path === '' ? 'index' : subject.path
  return resourceIri(release.base, `${path}.${format.extension}${subject.query ?? ''}`)
}

/** The address of a document, or of its page in another language. */
export const addressOf = (
  release: Release,
  subject: Pick<Subject, 'path' | 'query'>,
  language: PageLanguage,
): Iri => `${pageIri(release.base, subject.path, language)}${subject.query ?? ''}`

/** What a data format is to its document, and the document to it; the table is an item of the collection D. */
const relationsOf = ({ name }: FormatRow): Readonly<Record<'there' | 'back', string>> =>
  name === 'csv'
    ? { there: 'item', back: 'collection' }
    : { there: name === 'json-ld' ? 'alternate' : 'describedby', back: 'describes' }

/**
 * HTML and Turtle have exactly one alternate, the JSON-LD, because jsonld.js fails to load a page with two; the other
 * formats describe the document.
 */
function formatLinks(release: Release, kind: DocumentKind, subject: Subject, own: string): Link[] {
  if (own !== 'html' && own !== 'turtle') return []
  return formatsOfSubject(kind, subject)
    .filter(({ name }) => name !== 'html' && name !== own)
    .map((format) => ({
      rel: relationsOf(format).there,
      href: fixedAddress(release, subject, format),
      type: format.mediaType,
    }))
}

/** Signposting for a page about data: what to cite, whose work and what it is. */
function signposts(
  { base, network }: Release,
  document: Iri,
  { types: own }: DocumentKind,
  format: string,
): Link[] {
  if (format !== 'html' || own === undefined) return []
  const types = own.map((href) => ({ rel: 'type', href }))
  const author = network.publisher.url ?? networkIri(base, 'herausgeber')
  return [{ rel: 'cite-as', href: document }, { rel: 'author', href: author }, ...types]
}

/** Under which licence something may be used and, where that asks for it, where it stands whom to name. */
export function licenceLinks(
  { base }: Pick<Release, 'base'>,
  key: LicenceKey,
  language: PageLanguage,
): Link[] {
  const { attribution, text } = licenceOf(key)
  const credits = { rel: 'copyright', href: pageIri(base, 'quellen', language) }
  return [{ rel: 'license', href: text ?? licenceIri(key) }, ...(attribution ? [credits] : [])]
}

/** From a data file back to the document it describes. */
function backLinks(document: Iri, format: FormatRow, fixed: boolean): Link[] {
  if (!fixed || format.name === 'html') return []
  return [{ rel: relationsOf(format).back, href: document }]
}

/**
 * The relations of a representation.
 *
 * @param fixed - whether the address itself names the format
 */
export function linksOf(
  release: Release,
  kind: DocumentKind,
  subject: Subject,
  variant: Variant,
  fixed: boolean,
): Link[] {
  const document = addressOf(release, subject, 'de')
  const named = subject.memento ? { path: subject.memento.original } : subject
  const format = formatNamed(variant.format)
  const language = format.name === 'html' ? variant.language : 'de'
  const topic = subject.topic ? [{ rel: primaryTopic, href: subject.topic }] : []
  return [
    { rel: 'canonical', href: addressOf(release, named, language) },
    ...formatLinks(release, kind, subject, format.name),
    ...backLinks(document, format, fixed),
    ...licenceLinks(release, subject.licence, language),
    ...signposts(release, document, kind, format.name),
    ...topic,
    ...(kind.links?.(subject, release) ?? []),
  ]
}
