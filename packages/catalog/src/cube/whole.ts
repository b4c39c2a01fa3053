import { describe, type ListEntry, type Snapshot } from '@kommunalgraph/model'
import { Graph, writeCsv } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'
import { observationColumns, observationsOf } from './figure-rows.ts'
import { cubeDocuments, cubePart } from './observations.ts'

/** How many records are read at a time. */
const batchSize = 200

function* entriesOf(snapshot: Snapshot): Generator<ListEntry> {
  let entries = snapshot.entries(undefined, batchSize)
  while (entries.length > 0) {
    yield* entries
    entries = snapshot.entries(entries.at(-1)?.slug, batchSize)
  }
}

/**
 * The cube in one piece, for exports and checks, and while there are no dumps, and so no packed file: it grows with the
 * collection, the dumps of it do not.
 */
export function describeWholeCube(snapshot: Snapshot): Quad[] {
  const graph = new Graph()
  for (const quads of cubeDocuments(snapshot, [false])) graph.addAll(quads)
  for (const { record, slug } of entriesOf(snapshot))
    graph.addAll(cubePart(describe(snapshot, slug, record)))
  return graph.quads()
}

/** Its table in one piece. */
export const writeWholeCube = (snapshot: Snapshot): string =>
  writeCsv(
    observationColumns(snapshot),
    [...entriesOf(snapshot)].flatMap((entry) => observationsOf(snapshot, entry)),
  )
