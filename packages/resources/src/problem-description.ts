import {
  describeMentions,
  describePage,
  fixedDocuments,
  networkMentions,
  problemIri,
  type ReferenceData,
} from '@kommunalgraph/model'
import { Graph, integer, iri, texts } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import { problemTypes } from './problems.ts'

const { hydra } = vocabulary

/** The kinds of refusal as RDF, each a `hydra:Status`. */
export function describeProblems(referenceData: ReferenceData): Quad[] {
  const graph = new Graph()
  describePage(graph, referenceData, fixedDocuments.problems.path, {
    title: fixedDocuments.problems.title,
    licence: referenceData.network.licences.metadata,
  })
  for (const { type, status, title, explanation } of problemTypes) {
    const self = iri(problemIri(referenceData.base, type))
    graph.type(self, hydra.Status)
    graph.add(self, hydra.statusCode, integer(status))
    graph.add(self, hydra.title, ...texts(title))
    graph.add(self, hydra.description, ...texts(explanation))
  }
  describeMentions(referenceData, graph, networkMentions(referenceData))
  return graph.quads()
}
