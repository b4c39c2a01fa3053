import {
  type BodyName,
  type CubeFacts,
  municipalityColumns,
  type Snapshot,
} from '@kommunalgraph/model'
import { csvHeader, formatNamed } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'
import { figureColumns, observationColumns } from '../cube/figure-rows.ts'
import { cubeDocuments } from '../cube/observations.ts'
import type { DumpExtension, DumpName } from '../dump-set.ts'
import type { ColumnDescription } from './csvw.ts'
import { sharedDocuments } from './documents.ts'

/** A file that is put together: what it begins with, then a text of every version, in the order of the addresses. */
export interface DumpPart {
  readonly name: DumpName
  readonly extension: DumpExtension
  readonly head: (snapshot: Snapshot, cube: CubeFacts) => Iterable<string>
  readonly body: BodyName
  /** What stands behind each text. */
  readonly end: '' | '\n'
}

const [triples, turtle] = [formatNamed('n-triples'), formatNamed('turtle')]

const inTriples = (graphs: Iterable<readonly Quad[]>): readonly string[] =>
  Array.from(graphs, (quads) => triples.write(quads))

const inTurtle = (graphs: Iterable<readonly Quad[]>, { base }: Snapshot): readonly string[] =>
  Array.from(graphs, (quads) => `${turtle.write(quads, base)}\n`)

const shared = (snapshot: Snapshot, cube: CubeFacts) => sharedDocuments(snapshot, cube).values()

/** Every file that is put together. N-Quads are the bytes of the N-Triples. */
export const dumpParts: readonly DumpPart[] = [
  {
    ...{ name: 'kommunen', extension: 'nt', body: 'n-triples', end: '' },
    head: (snapshot, cube) => inTriples(shared(snapshot, cube)),
  },
  {
    ...{ name: 'kommunen', extension: 'ttl', body: 'turtle', end: '\n' },
    head: (snapshot, cube) => inTurtle(shared(snapshot, cube), snapshot),
  },
  { ...{ name: 'kommunen', extension: 'jsonl', body: 'row:records', end: '' }, head: () => [] },
  {
    ...{ name: 'kommunen', extension: 'csv', body: 'row:kommunen', end: '' },
    head: (snapshot) => [csvHeader(municipalityColumns(snapshot))],
  },
  {
    ...{ name: 'figures', extension: 'csv', body: 'row:figures', end: '' },
    head: (snapshot) => [csvHeader(figureColumns(snapshot))],
  },
  {
    ...{ name: 'population', extension: 'nt', body: 'cube:n-triples', end: '' },
    head: (snapshot, cube) => inTriples(cubeDocuments(snapshot, cube)),
  },
  {
    ...{ name: 'population', extension: 'ttl', body: 'cube:turtle', end: '' },
    head: (snapshot, cube) => inTurtle(cubeDocuments(snapshot, cube), snapshot),
  },
  {
    ...{ name: 'population', extension: 'csv', body: 'row:population', end: '' },
    head: (snapshot) => [csvHeader(observationColumns(snapshot))],
  },
]

/** The columns of each table, for the description beside it. */
export const tableColumns = (
  snapshot: Snapshot,
): Readonly<Record<DumpName, readonly ColumnDescription[]>> => ({
  kommunen: municipalityColumns(snapshot),
  figures: figureColumns(snapshot),
  population: observationColumns(snapshot),
})
