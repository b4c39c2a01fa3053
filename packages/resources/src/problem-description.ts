import {
  describeMentions,
  describePage,
  documentTitles,
  networkMentions,
  problemIri,
  type World,
} from '@kommunalgraph/model'
import { Graph, integer, iri, texts } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import { problemTypes } from './problems.ts'

const { hydra } = vocabulary

/** The kinds of refusal as RDF, each a `hydra:Status`. */
export function describeProblems(world: World): Quad[] {
  const graph = new Graph()
  describePage(graph, world, 'def/problems', {
    title: documentTitles['def/problems'],
    licence: world.network.licences.metadata,
  })
  for (const { type, status, title, explanation } of problemTypes) {
    const self = iri(problemIri(world.base, type))
    graph.type(self, hydra.Status)
    graph.add(self, hydra.statusCode, integer(status))
    graph.add(self, hydra.title, ...texts(title))
    graph.add(self, hydra.description, ...texts(explanation))
  }
  describeMentions(world, graph, networkMentions(world))
  return graph.quads()
}
