import { dateLiteral, Graph, iri, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad } from 'n3'
import type { Mention } from '../description-context.ts'
import { documentIri, fragments, type Slug } from '../iri.ts'
import type { ReferenceData } from '../reference-data.ts'
import type { Tombstone } from '../release.ts'
import { describeMentions } from './mentions.ts'

/** The three things that an address stands for. */
const nodesOf = (referenceData: ReferenceData, slug: Slug) => {
  const document = documentIri(referenceData.base, slug)
  return {
    document: iri(document),
    territory: iri(`${document}#${fragments.territory}`),
    administration: iri(`${document}#${fragments.administration}`),
  }
}

/** What it was called, so that a reader who met only its IRI knows what is gone. */
function describeRemains(
  graph: Graph,
  referenceData: ReferenceData,
  { name, slug }: Tombstone,
): void {
  const { administration, document, territory } = nodesOf(referenceData, slug)
  graph.type(document, v.foaf.Document, v.prov.Entity)
  graph.type(territory, v.dct.Location, v.cv.AdminUnit, v.schema.AdministrativeArea)
  graph.type(
    administration,
    v.cv.PublicOrganisation,
    v.org.Organization,
    v.schema.GovernmentOrganization,
    // What an event of ORG changes is an entity to PROV.
    v.prov.Entity,
  )
  for (const each of [territory, administration]) {
    graph.add(each, v.skos.prefLabel, ...texts(name))
    graph.add(each, v.schema.name, ...texts(name))
  }
}

/** The event in which one administration became part of another (ORG, section 5.6). */
function describeMerger(
  graph: Graph,
  document: NamedNode,
  before: NamedNode,
  after: NamedNode,
): void {
  const event = iri(`${document.value}#${fragments.merger}`)
  graph.add(before, v.org.changedBy, event)
  graph.type(event, v.org.ChangeEvent)
  graph.add(event, v.org.originalOrganization, before)
  graph.add(event, v.org.resultingOrganization, after)
}

/** Whom to turn to instead; only what merged passed its territory and its duties on. */
function describeSuccession(
  graph: Graph,
  referenceData: ReferenceData,
  { slug, status }: Tombstone,
  to: Slug,
): void {
  const gone = nodesOf(referenceData, slug)
  const successor = nodesOf(referenceData, to)
  graph.add(gone.document, v.dct.isReplacedBy, successor.document)
  if (status !== 'merged') return
  graph.add(gone.territory, v.dct.isReplacedBy, successor.territory)
  describeMerger(graph, gone.document, gone.administration, successor.administration)
  const mentions = new Map<string, Mention>([
    [successor.territory.value, { kind: 'territory', slug: to }],
    [successor.administration.value, { kind: 'administration', slug: to }],
  ])
  describeMentions(referenceData, graph, mentions)
}

/**
 * What remains of a withdrawn, merged or deleted municipality, for an answer 410: its name, since when its document
 * is gone, who follows.
 *
 * The day on which an administration was dissolved is not told: we know only when its document went offline.
 */
export function describeTombstone(referenceData: ReferenceData, tombstone: Tombstone): Quad[] {
  const graph = new Graph()
  const { document } = nodesOf(referenceData, tombstone.slug)
  describeRemains(graph, referenceData, tombstone)
  if (tombstone.since) graph.add(document, v.prov.invalidatedAtTime, dateLiteral(tombstone.since))
  if (tombstone.replacedBy)
    describeSuccession(graph, referenceData, tombstone, tombstone.replacedBy)
  return graph.quads()
}
