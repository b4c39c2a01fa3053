import { dateLiteral, Graph, integer, iri, plain, tagged, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type Quad } from 'n3'
import type { Concept, ConceptScheme } from '../fields/concept.ts'
import { conceptIri, datasetIri, keyTargets, resourceIri, schemeIri, sourceIri } from '../iri.ts'
import { licenceIri } from '../licences.ts'
import type { ReferenceData } from '../reference-data.ts'
import { describeDatasetMarkup } from './dataset-markup.ts'
import { fixedDocuments } from './documents.ts'
import { describeDownloads, distributions } from './downloads.ts'
import {
  catalogueMentions,
  describeMentions,
  describeSource,
  labelConcept,
  networkMentions,
} from './mentions.ts'
import { describePage } from './page.ts'

/** A concept scheme with all its concepts. */
export function describeScheme(referenceData: ReferenceData, scheme: ConceptScheme): Quad[] {
  const graph = new Graph()
  const self = iri(schemeIri(referenceData.base, scheme.scheme))
  describePage(graph, referenceData, `def/${scheme.scheme}`, {
    title: scheme.title,
    topic: self,
    licence: scheme.licence,
    modified: scheme.modified,
  })
  graph.type(self, v.skos.ConceptScheme)
  graph.add(self, v.dct.title, ...texts(scheme.title))
  graph.add(self, v.dct.description, ...texts(scheme.description))
  graph.add(self, v.dct.license, iri(licenceIri(scheme.licence)))
  if (scheme.modified) graph.add(self, v.dct.modified, dateLiteral(scheme.modified))
  const urls = (scheme.evidence ?? []).flatMap(({ url }) => (url ? [iri(url)] : []))
  graph.add(self, v.dct.source, ...urls)
  for (const concept of scheme.concepts)
    if (concept.broader === undefined)
      graph.add(
        self,
        v.skos.hasTopConcept,
        iri(conceptIri(referenceData.base, scheme.scheme, concept.notation)),
      )
  for (const concept of scheme.concepts) describeConcept(graph, referenceData, scheme, concept)
  describeSchemeDataset(graph, referenceData, scheme)
  describeMentions(referenceData, graph, catalogueMentions(referenceData))
  return graph.quads()
}

/** The scheme as a data set, for search engines; its DCAT description stands in the catalogue. */
function describeSchemeDataset(
  graph: Graph,
  referenceData: ReferenceData,
  scheme: ConceptScheme,
): void {
  const path = `def/${scheme.scheme}`
  const document = iri(resourceIri(referenceData.base, path))
  const self = iri(datasetIri(referenceData.base, path))
  const { description, licence, modified, title } = scheme
  describeDatasetMarkup(graph, referenceData, self, {
    ...{ document, name: title, description, licence, modified },
    keywords: [referenceData.network.site.name, title],
  })
  describeDownloads(graph, document, self, scheme, distributions.slice(0, 3))
}

/** One concept, with its place in the scheme. */
function describeConcept(
  graph: Graph,
  referenceData: ReferenceData,
  scheme: ConceptScheme,
  concept: Concept,
): void {
  const node = (notation: string) => iri(conceptIri(referenceData.base, scheme.scheme, notation))
  const inScheme = iri(schemeIri(referenceData.base, scheme.scheme))
  const self = node(concept.notation)
  labelConcept(graph, self, scheme, concept)
  // Of two notations the one with the scheme as its datatype is the scheme's own.
  graph.add(self, v.skos.notation, DataFactory.literal(concept.notation, inScheme))
  if (concept.code) graph.add(self, v.skos.notation, plain(concept.code))
  graph.add(self, v.skos.altLabel, ...(concept.altLabels ?? []).map((label) => tagged(label, 'de')))
  if (concept.definition) graph.add(self, v.skos.definition, ...texts(concept.definition))
  graph.add(self, v.skos.inScheme, inScheme)
  if (concept.broader) graph.add(self, v.skos.broader, node(concept.broader))
  else graph.add(self, v.skos.topConceptOf, inScheme)
  if (concept.replaces) graph.add(self, v.dct.replaces, node(concept.replaces))
  if (concept.property) graph.add(self, v.schema.sameAs, iri(keyTargets.wikidata(concept.property)))
  if (scheme.ordered)
    graph.add(self, v.schema.position, integer(scheme.concepts.indexOf(concept) + 1))
}

/** The sources that many records share. */
export function describeSources(referenceData: ReferenceData): Quad[] {
  const graph = new Graph()
  const { path, title } = fixedDocuments.sources
  describePage(graph, referenceData, path, {
    title,
    licence: referenceData.network.licences.metadata,
  })
  for (const source of referenceData.sources.values())
    describeSource(graph, iri(sourceIri(referenceData.base, source.id)), source)
  describeMentions(referenceData, graph, networkMentions(referenceData))
  return graph.quads()
}
