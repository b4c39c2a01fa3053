import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad, Quad_Object } from 'n3'

const { rdf } = vocabulary

/** A graph by subject and predicate: what is asked of it again and again. */
export interface View {
  readonly objects: (subject: string, predicate: NamedNode) => readonly Quad_Object[]
  /** Every node of a class, in the order of the graph. */
  readonly instances: (type: NamedNode) => readonly string[]
}

export function viewOf(quads: readonly Quad[]): View {
  const index = Map.groupBy(
    quads,
    ({ predicate, subject }) => `${subject.value} ${predicate.value}`,
  )
  const types = Map.groupBy(
    quads.filter(({ predicate }) => predicate.equals(rdf.type)),
    ({ object }) => object.value,
  )
  return {
    objects: (subject, predicate) =>
      (index.get(`${subject} ${predicate.value}`) ?? []).map(({ object }) => object),
    instances: (type) => (types.get(type.value) ?? []).map(({ subject }) => subject.value),
  }
}
