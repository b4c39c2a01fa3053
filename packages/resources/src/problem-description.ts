import {
  Graph,
  integer,
  iri,
  problemIri,
  texts,
  vocabulary,
  type World,
} from '@kommunalgraph/model'
import type { Quad } from 'n3'
import { problemTypes } from './problems.ts'

const { dct, foaf, hydra, schema } = vocabulary

/** The kinds of refusal as RDF, each a `hydra:Status`. */
export function describeProblems(world: World): Quad[] {
  const graph = new Graph()
  const document = iri(`${world.base}def/problems`)
  graph.type(document, foaf.Document, schema.WebPage)
  graph.add(document, dct.title, ...texts({ de: 'Fehlermeldungen', en: 'Problems' }))
  for (const { type, status, title, explanation } of problemTypes) {
    const self = iri(problemIri(world.base, type))
    graph.type(self, hydra.Status)
    graph.add(self, hydra.statusCode, integer(status))
    graph.add(self, hydra.title, ...texts(title))
    graph.add(self, hydra.description, ...texts(explanation))
  }
  return graph.quads()
}
