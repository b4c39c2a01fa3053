import { dateLiteral, type Graph, iri, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { networkIri, resourceIri } from '../iri.ts'
import { type LicenceKey, licenceIri, licenceOf } from '../licences.ts'
import type { ReferenceData } from '../reference-data.ts'

/** What a document about shared things is called, about, licensed under. */
interface DocumentFacts {
  readonly title: { readonly de?: string | undefined; readonly en?: string | undefined }
  readonly topic?: NamedNode
  readonly licence: LicenceKey
  readonly modified?: string | undefined
}

/** A document about something that municipalities share. */
export function describePage(
  graph: Graph,
  referenceData: ReferenceData,
  path: string,
  facts: DocumentFacts,
): NamedNode {
  const self = iri(resourceIri(referenceData.base, path))
  const publisher = iri(networkIri(referenceData.base, 'herausgeber'))
  graph.type(self, v.foaf.Document, v.schema.WebPage)
  graph.add(self, v.dct.title, ...texts(facts.title))
  graph.add(self, v.schema.name, ...texts(facts.title))
  graph.add(self, v.schema.url, self)
  graph.add(self, v.schema.isPartOf, iri(networkIri(referenceData.base, 'website')))
  if (facts.topic) graph.add(self, v.foaf.primaryTopic, facts.topic)
  graph.add(self, v.dct.publisher, publisher)
  graph.add(self, v.schema.publisher, publisher)
  graph.add(self, v.dct.license, iri(licenceIri(facts.licence)))
  const text = licenceOf(facts.licence).text
  if (text) graph.add(self, v.schema.license, iri(text))
  if (facts.modified) graph.add(self, v.dct.modified, dateLiteral(facts.modified))
  if (facts.modified) graph.add(self, v.schema.dateModified, dateLiteral(facts.modified))
  return self
}
