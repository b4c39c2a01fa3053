import { dateLiteral, Graph, integer, iri, plain, tagged, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import type { Concept, ConceptScheme } from '../fields/concept.ts'
import {
  catalogIri,
  conceptIri,
  datasetIri,
  keyTargets,
  networkIri,
  resourceIri,
  schemeIri,
  sourceIri,
} from '../iri.ts'
import { licenceIri, licenceOf } from '../licences.ts'
import type { World } from '../release.ts'
import { describeDownloads, distributions } from './dataset.ts'
import { documentTitles } from './documents.ts'
import { describeMentions, describeSource, labelConcept, networkMentions } from './mentions.ts'
import { describePage } from './page.ts'

/** A concept scheme with all its concepts. */
export function describeScheme(world: World, scheme: ConceptScheme): Quad[] {
  const graph = new Graph()
  const self = iri(schemeIri(world.base, scheme.scheme))
  describePage(graph, world, `def/${scheme.scheme}`, {
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
        iri(conceptIri(world.base, scheme.scheme, concept.notation)),
      )
  for (const concept of scheme.concepts) describeConcept(graph, world, scheme, concept)
  describeSchemeDataset(graph, world, scheme)
  const catalogue = [catalogIri(world.base, 'katalog'), { kind: 'catalogue' }] as const
  describeMentions(world, graph, new Map([...networkMentions(world), catalogue]))
  return graph.quads()
}

/** The scheme as a data set, for search engines; its DCAT description stands in the catalogue. */
function describeSchemeDataset(graph: Graph, world: World, scheme: ConceptScheme): void {
  const path = `def/${scheme.scheme}`
  const document = iri(resourceIri(world.base, path))
  const self = iri(datasetIri(world.base, path))
  const text = licenceOf(scheme.licence).text
  graph.type(self, v.schema.Dataset)
  graph.add(self, v.schema.name, ...texts(scheme.title))
  graph.add(self, v.schema.description, ...texts(scheme.description))
  graph.add(self, v.schema.url, document)
  if (text) graph.add(self, v.schema.license, iri(text))
  graph.add(self, v.schema.creator, iri(networkIri(world.base, 'herausgeber')))
  graph.add(self, v.schema.includedInDataCatalog, iri(catalogIri(world.base, 'katalog')))
  if (scheme.modified) graph.add(self, v.schema.dateModified, dateLiteral(scheme.modified))
  describeDownloads(graph, document, self, distributions.slice(0, 3))
}

/** One concept, with its place in the scheme. */
function describeConcept(
  graph: Graph,
  world: World,
  scheme: ConceptScheme,
  concept: Concept,
): void {
  const node = (notation: string) => iri(conceptIri(world.base, scheme.scheme, notation))
  const inScheme = iri(schemeIri(world.base, scheme.scheme))
  const self = node(concept.notation)
  labelConcept(graph, self, scheme, concept)
  const notations = [concept.notation, concept.code].flatMap((text) => (text ? [plain(text)] : []))
  graph.add(self, v.skos.notation, ...notations)
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
export function describeSources(world: World): Quad[] {
  const graph = new Graph()
  describePage(graph, world, 'def/sources', {
    title: documentTitles['def/sources'],
    licence: world.network.licences.metadata,
  })
  for (const source of world.sources.values())
    describeSource(graph, iri(sourceIri(world.base, source.id)), source)
  describeMentions(world, graph, networkMentions(world))
  return graph.quads()
}
