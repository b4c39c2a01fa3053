import { describe, type Release } from '@kommunalgraph/model'
import { Graph, writeCsv } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'
import { firstPublished } from '../catalogue/first-published.ts'
import { allEntries, cubeFacts, methodsOfCube } from './contents.ts'
import { observationColumns, observationsOf } from './figure-rows.ts'
import { cubeDocuments, cubePart } from './observations.ts'

/**
 * The cube in one piece, for exports and checks, and while there are no dumps, and so no packed file: it grows with the
 * collection, the dumps of it do not.
 */
export function describeWholeCube(release: Release): Quad[] {
  const graph = new Graph()
  const facts = cubeFacts(release, methodsOfCube(release), firstPublished(release))
  for (const quads of cubeDocuments(release, facts, [false])) graph.addAll(quads)
  for (const { record, slug } of allEntries(release))
    graph.addAll(cubePart(describe(release, slug, record)))
  return graph.quads()
}

/** Its table in one piece. */
export const writeWholeCube = (release: Release): string =>
  writeCsv(
    observationColumns(release),
    [...allEntries(release)].flatMap((entry) => observationsOf(release, entry)),
  )
