import { dateLiteral, type Graph, iri, plain, tagged, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { keyTargets, networkIri, type PageLanguage, pageIri, resourceIri } from '../iri.ts'
import { type LicenceKey, licenceIri, licenceOf } from '../licences.ts'
import type { ReferenceData } from '../reference-data.ts'

/** What a document about shared things is called, about, licensed under. */
interface DocumentFacts {
  readonly title: { readonly de?: string | undefined; readonly en?: string | undefined }
  readonly topic?: NamedNode
  readonly licence: LicenceKey
  readonly modified?: string | undefined
}

/** What the page of every language says: the German one is the document itself. */
function describeInLanguage(
  graph: Graph,
  { base }: ReferenceData,
  self: NamedNode,
  language: PageLanguage,
  { licence, modified, topic }: DocumentFacts,
): void {
  const publisher = iri(networkIri(base, 'herausgeber'))
  graph.add(self, v.schema.url, self)
  graph.add(self, v.dct.language, iri(keyTargets.language(language)))
  graph.add(self, v.schema.inLanguage, plain(language))
  graph.add(self, v.schema.isPartOf, iri(networkIri(base, 'website')))
  if (topic) graph.add(self, v.foaf.primaryTopic, topic)
  graph.add(self, v.dct.publisher, publisher)
  graph.add(self, v.schema.publisher, publisher)
  graph.add(self, v.dct.license, iri(licenceIri(licence)))
  const text = licenceOf(licence).text
  if (text) graph.add(self, v.schema.license, iri(text))
  if (modified) graph.add(self, v.dct.modified, dateLiteral(modified))
  if (modified) graph.add(self, v.schema.dateModified, dateLiteral(modified))
}

/** A document about something that municipalities share, and its page in English. */
export function describePage(
  graph: Graph,
  referenceData: ReferenceData,
  path: string,
  facts: DocumentFacts,
): NamedNode {
  const self = iri(resourceIri(referenceData.base, path))
  const { de = '', en = de } = facts.title
  graph.type(self, v.foaf.Document, v.schema.WebPage)
  graph.add(self, v.dct.title, ...texts(facts.title))
  graph.add(self, v.schema.name, ...texts(facts.title))
  describeInLanguage(graph, referenceData, self, 'de', facts)
  if (!referenceData.network.languages.includes('en')) return self
  const english = iri(pageIri(referenceData.base, path, 'en'))
  graph.type(english, v.foaf.Document, v.schema.WebPage)
  graph.add(english, v.dct.title, tagged(en, 'en'))
  graph.add(english, v.schema.name, tagged(en, 'en'))
  graph.add(english, v.schema.translationOfWork, self)
  describeInLanguage(graph, referenceData, english, 'en', facts)
  return self
}
