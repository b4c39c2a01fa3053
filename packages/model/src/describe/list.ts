import { Graph, integer, iri, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad } from 'n3'
import { documentIri, fragments, keyTargets, resourceIri } from '../iri.ts'
import { factLicenceOf } from '../licences.ts'
import type { ReferenceData } from '../reference-data.ts'
import type { ListPage } from '../release.ts'
import { fixedDocuments } from './documents.ts'
import { describeMentions, networkMentions } from './mentions.ts'
import { describePage } from './page.ts'

/** Which list is described: narrowed or ordered in another way, it is a collection of its own. */
interface ListFacts {
  /** Its address without the base, with the query that belongs to it. */
  readonly path: string
  readonly title: { readonly de: string; readonly en: string }
}

const everyone: ListFacts = fixedDocuments.list

/** A page of a list of municipalities, as a Hydra collection. */
export function describeList(
  referenceData: ReferenceData,
  page: ListPage,
  { path, title }: ListFacts = everyone,
): Quad[] {
  const graph = new Graph()
  const address = resourceIri(referenceData.base, path)
  const self = describePage(graph, referenceData, path, {
    title,
    licence: factLicenceOf(referenceData.network),
  })
  graph.type(self, v.hydra.Collection)
  graph.add(self, v.hydra.totalItems, integer(page.total))
  if (page.pages > 1) describeView(graph, self, address, page)
  for (const { slug, record } of page.entries) {
    const document = documentIri(referenceData.base, slug)
    const member = iri(`${document}#${fragments.territory}`)
    graph.add(self, v.hydra.member, member)
    graph.type(member, v.dct.Location, v.cv.AdminUnit, v.schema.AdministrativeArea)
    graph.add(member, v.skos.prefLabel, ...texts(record.name))
    graph.add(member, v.schema.name, ...texts(record.name))
    graph.add(member, v.foaf.isPrimaryTopicOf, iri(document))
    const ags = record.identifiers?.ags
    if (ags) graph.add(member, v.cv.code, iri(keyTargets.ags(ags)))
  }
  describeMentions(referenceData, graph, networkMentions(referenceData))
  return graph.quads()
}

function describeView(graph: Graph, list: NamedNode, address: string, page: ListPage): void {
  const before = address.includes('?') ? '&' : '?'
  const at = (number: number) => iri(`${address}${before}seite=${number}`)
  const view = at(page.page)
  graph.add(list, v.hydra.view, view)
  graph.type(view, v.hydra.PartialCollectionView)
  graph.add(view, v.hydra.first, at(1))
  if (page.page > 1) graph.add(view, v.hydra.previous, at(page.page - 1))
  if (page.page < page.pages) graph.add(view, v.hydra.next, at(page.page + 1))
  graph.add(view, v.hydra.last, at(page.pages))
}
