import {
  boolean,
  dateLiteral,
  type Graph,
  iri,
  type Localized,
  plain,
  texts,
} from '@kommunalgraph/rdf'
import { dct, schema } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { catalogIri, networkIri } from '../iri.ts'
import { type LicenceKey, licenceIri, licenceOf } from '../licences.ts'
import type { ReferenceData } from '../reference-data.ts'

/** What search engines are told of every data set, whatever it holds. */
export interface DatasetMarkup {
  readonly document: NamedNode
  readonly name: Localized
  readonly description: Localized
  /** Words that the page shows. */
  readonly keywords: readonly Localized[]
  readonly licence: LicenceKey
  readonly issued?: string | undefined
  readonly modified?: string | undefined
}

/** A data set in the words of schema.org: all that its readers ask for or recommend. */
export function describeDatasetMarkup(
  graph: Graph,
  { base, network }: Pick<ReferenceData, 'base' | 'network'>,
  self: NamedNode,
  { description, document, issued, keywords, licence, modified, name }: DatasetMarkup,
): void {
  const publisher = iri(networkIri(base, 'herausgeber'))
  const text = licenceOf(licence).text
  graph.type(self, schema.Dataset)
  graph.add(self, schema.name, ...texts(name))
  graph.add(self, schema.description, ...texts(description))
  graph.add(self, schema.keywords, ...keywords.flatMap(texts))
  graph.add(self, schema.url, document)
  graph.add(self, schema.identifier, plain(self.value))
  graph.add(self, dct.license, iri(licenceIri(licence)))
  if (text) graph.add(self, schema.license, iri(text))
  graph.add(self, schema.isAccessibleForFree, boolean(true))
  graph.add(self, schema.creator, publisher)
  graph.add(self, dct.publisher, publisher)
  graph.add(self, schema.publisher, publisher)
  graph.add(self, schema.includedInDataCatalog, iri(catalogIri(base, 'katalog')))
  graph.add(self, schema.inLanguage, ...network.languages.map(plain))
  if (issued) graph.add(self, schema.datePublished, dateLiteral(issued))
  if (modified) graph.add(self, schema.dateModified, dateLiteral(modified))
}
