import { dateLiteral, iri, plain, tagged, texts } from '@kommunalgraph/rdf'
import { dct, foaf, schema, voidTerms } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { differingRights } from '../attribution.ts'
import { factLicence, linkedDataNode, networkNode, node } from '../description-context.ts'
import { documentPath, fragments, keyTargets, type PageLanguage, pageIri } from '../iri.ts'
import { licenceIri, licenceOf } from '../licences.ts'
import type { RecordContext } from './record-context.ts'

/** The title of a profile's page. */
export function profileTitle(
  name: { de: string; en?: string | undefined },
  language: PageLanguage,
): string {
  return language === 'de'
    ? `${name.de} – Kommunalprofil`
    : `${name.en ?? name.de} – municipal profile`
}

/** The page of a language; German is the document itself. */
function describePage(context: RecordContext, language: PageLanguage): void {
  const { graph, record, referenceData } = context
  const address = pageIri(referenceData.base, documentPath(context.slug), language)
  const page = iri(address)
  const title = tagged(profileTitle(record.name, language), language)
  graph.type(page, foaf.Document, schema.WebPage, schema.AboutPage)
  graph.add(page, foaf.primaryTopic, context.territory)
  graph.add(page, dct.title, title)
  graph.add(page, schema.name, title)
  graph.add(page, schema.url, page)
  graph.add(page, dct.language, iri(keyTargets.language(language)))
  graph.add(page, schema.inLanguage, plain(language))
  graph.add(page, schema.mainEntity, context.territory)
  graph.add(page, schema.about, context.administration)
  const publisher = networkNode(context, 'publisher')
  const licence = factLicence(context)
  const { text } = licenceOf(licence)
  graph.add(page, schema.isPartOf, networkNode(context, 'website'))
  graph.add(page, dct.publisher, publisher)
  graph.add(page, schema.publisher, publisher)
  graph.add(page, dct.license, iri(licenceIri(licence)))
  if (text) graph.add(page, schema.license, iri(text))
  if (language !== 'de') describeTranslation(context, page)
}

/** A page in another language is of the same days as the document, which says its own as fields of the record. */
function describeTranslation({ document, graph, record }: RecordContext, page: NamedNode): void {
  const { issued, modified } = record
  graph.add(page, schema.translationOfWork, document)
  for (const term of [dct.issued, schema.datePublished])
    if (issued) graph.add(page, term, dateLiteral(issued))
  for (const term of [dct.modified, schema.dateModified])
    if (modified) graph.add(page, term, dateLiteral(modified))
}

/** The document, German page first, and its pages in other languages. */
export function describeDocument(context: RecordContext): void {
  const { graph, document, referenceData } = context
  describePage(context, 'de')
  graph.add(document, voidTerms.inDataset, linkedDataNode(context))
  for (const language of referenceData.network.languages)
    if (language !== 'de') describePage(context, language)
}

/** Some texts keep the rights of their source: who reads the licence of the whole is told of them. */
export function describeRights(context: RecordContext): void {
  const { document, graph, record, referenceData } = context
  const differing = differingRights(referenceData, record)
  if (differing === undefined) return
  const self = node(context, fragments.rights)
  graph.add(document, dct.rights, self)
  graph.type(self, dct.RightsStatement)
  graph.add(self, dct.description, ...texts(differing))
}

/** All sources that any part of the document names; only at the end is it known which ones these are. */
export function describeOrigins(context: RecordContext): void {
  const own = (context.record.sources ?? []).map((each) => node(context, fragments.source(each.id)))
  const shared = [...context.mentions].filter(([, what]) => what.kind === 'source')
  context.graph.add(context.document, dct.source, ...own, ...shared.map(([target]) => iri(target)))
}
