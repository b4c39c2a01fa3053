import { createHash } from 'node:crypto'
import { formatNamed } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad } from 'n3'

const { dcat, rdf } = vocabulary

/** What a harvester takes a dataset to be: everything that can be reached from it. */
export function closureOf(quads: readonly Quad[], dataset: string): Quad[] {
  const bySubject = Map.groupBy(quads, ({ subject }) => subject.value)
  const reached = new Set([dataset])
  for (const each of reached)
    for (const { object } of bySubject.get(each) ?? [])
      if (object.termType === 'NamedNode') reached.add(object.value)
  return [...reached].flatMap((each) => bySubject.get(each) ?? [])
}

export const ofType = (quads: readonly Quad[], type: NamedNode): string[] =>
  quads
    .filter(({ object, predicate }) => predicate.equals(rdf.type) && object.equals(type))
    .map(({ subject }) => subject.value)

export const ofClass = (quads: readonly Quad[], name: 'Catalog' | 'Dataset'): string[] =>
  ofType(quads, dcat[name])

/** Sorted statements: without blank nodes, equal texts mean equal graphs. */
export const canonical = (quads: readonly Quad[]): string => formatNamed('n-triples').write(quads)

/** A hash of every dataset's closure, by its IRI: how piveau and GovData see whether something changed. */
export const harvest = (quads: readonly Quad[]): Map<string, string> =>
  new Map(
    ofClass(quads, 'Dataset').map((dataset) => [
      dataset,
      createHash('md5')
        .update(canonical(closureOf(quads, dataset)))
        .digest('hex'),
    ]),
  )
