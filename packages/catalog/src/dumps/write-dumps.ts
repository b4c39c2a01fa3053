import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  compareDates,
  describe,
  isDated,
  type ListEntry,
  municipalityColumns,
  type Slug,
  type Snapshot,
  toPublished,
} from '@kommunalgraph/model'
import {
  type FigureRow,
  figureColumns,
  figuresOf,
  observationColumns,
  observationsOf,
} from '../cube/figure-rows.ts'
import { cubeDocuments, cubePart } from '../cube/observations.ts'
import type { DumpFile, DumpName, DumpSet } from '../dump-set.ts'
import { csvMetadata } from './csvw.ts'
import { sharedDocuments } from './documents.ts'
import { sameBytes } from './file-pair.ts'
import { mediaTypes, openGraph, openTable, openText, type Sink } from './files.ts'
import { unionOf } from './union.ts'

export interface DumpOptions {
  /** Rest between batches, as a multiple of the time that a batch took: 0 takes all the time there is. */
  readonly rest?: number
  /** Gives up between two batches when it fires; the folder is then of no use. */
  readonly signal?: AbortSignal
}

/** Few enough that nothing else waits long, and that a batch weighs little. */
const batchSize = 20

/**
 * Write all dumps of a release into an empty folder, with the same memory for ten records and a hundred thousand.
 *
 * Statements come once each: those of the shared documents first, then document by document in the order of the
 * addresses, sorted within a document. The same release gives the same bytes.
 */
export async function writeDumps(
  snapshot: Snapshot,
  folder: string,
  options: DumpOptions = {},
): Promise<DumpSet> {
  const products = await Promise.all([
    collection(snapshot, folder),
    cube(snapshot, folder),
    tables(snapshot, folder),
  ])
  const period = periodSeen()
  for await (const entry of entriesOf(snapshot, options)) {
    period.see(entry)
    const quads = describe(snapshot, entry.slug, entry.record)
    for (const product of products) await product.write(entry, quads)
  }
  const files: DumpFile[] = []
  for (const product of products) files.push(...(await product.close()))
  const [all] = products
  const range = period.range()
  return {
    sequence: snapshot.sequence,
    published: snapshot.published,
    modified: snapshot.modified,
    count: snapshot.count,
    ...all.counts(),
    ...(range && { period: range }),
    files,
  }
}

/** Every published record in the order of the addresses, with a rest for others after each batch. */
async function* entriesOf(
  snapshot: Snapshot,
  { rest = 0, signal }: DumpOptions,
): AsyncGenerator<ListEntry> {
  let after: Slug | undefined
  while (true) {
    signal?.throwIfAborted()
    const begun = performance.now()
    const entries = snapshot.entries(after, batchSize)
    yield* entries
    after = entries.at(-1)?.slug
    if (after === undefined) return
    await wait((performance.now() - begun) * rest)
  }
}

/** Files that grow with each record. */
interface Product {
  write(entry: ListEntry, quads: ReturnType<typeof describe>): Promise<void>
  close(): Promise<readonly DumpFile[]>
}

/** `kommunen` as RDF and as records. */
async function collection(snapshot: Snapshot, folder: string) {
  const union = unionOf(snapshot)
  const graph = openGraph(folder, 'kommunen', snapshot.base)
  const records = openText(folder, 'kommunen', 'jsonl')
  for (const quads of sharedDocuments(snapshot)) await graph.write(union.shared(quads))
  return {
    async write({ slug, record }: ListEntry, quads: ReturnType<typeof describe>) {
      await graph.write(union.municipality(slug, quads))
      await records.write(`${JSON.stringify(toPublished(snapshot.base, slug, record))}\n`)
    },
    close: async () => [
      ...(await withQuads(folder, 'kommunen', graph)),
      ...(await records.close()),
    ],
    counts: union.counts,
  }
}

/** `population` as RDF. */
async function cube(snapshot: Snapshot, folder: string): Promise<Product> {
  const union = unionOf(snapshot)
  const graph = openGraph(folder, 'population', snapshot.base)
  for (const quads of cubeDocuments(snapshot)) await graph.write(union.shared(quads))
  return {
    write: ({ slug }, quads) => graph.write(union.municipality(slug, cubePart(quads))),
    close: () => withQuads(folder, 'population', graph),
  }
}

/** Statements of the unnamed graph are the same lines in N-Quads. */
async function withQuads(
  folder: string,
  name: DumpName,
  graph: Sink<never>,
): Promise<readonly DumpFile[]> {
  const files = await graph.close()
  const triples = files.filter(({ extension }) => extension === 'nt')
  for (const { gzip } of triples) {
    const ending = gzip ? '.gz' : ''
    await sameBytes(join(folder, `${name}.nt${ending}`), join(folder, `${name}.nq${ending}`))
  }
  const quads = triples.map(
    (file): DumpFile => ({ ...file, extension: 'nq', mediaType: mediaTypes.nq }),
  )
  return [...files, ...quads]
}

/** The tables, each with its metadata. */
async function tables(snapshot: Snapshot, folder: string): Promise<Product> {
  const columns = {
    kommunen: municipalityColumns(snapshot.base),
    figures: figureColumns(snapshot),
    population: observationColumns(snapshot),
  }
  const kommunen = await openTable(folder, 'kommunen', columns.kommunen)
  const figures = await openTable<FigureRow>(folder, 'figures', columns.figures)
  const population = await openTable(folder, 'population', columns.population)
  return {
    async write(entry) {
      await kommunen.write([entry])
      await figures.write(figuresOf(entry))
      await population.write(observationsOf(snapshot, entry))
    },
    async close() {
      const files: DumpFile[] = []
      for (const table of [kommunen, figures, population]) files.push(...(await table.close()))
      for (const name of ['kommunen', 'figures', 'population'] as const)
        files.push(await metadata(snapshot, folder, name, columns[name]))
      return files
    },
  }
}

/** Small, and so not packed. */
async function metadata(
  snapshot: Snapshot,
  folder: string,
  name: DumpName,
  columns: readonly { readonly name: string }[],
): Promise<DumpFile> {
  const extension = 'csv-metadata.json'
  const names = columns.map((column) => column.name)
  const bytes = Buffer.from(csvMetadata(snapshot, name, names))
  await writeFile(join(folder, `${name}.${extension}`), bytes)
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex')
  return {
    name,
    extension,
    gzip: false,
    mediaType: mediaTypes[extension],
    bytes: bytes.length,
    sha256: digest('sha256'),
    sha1: digest('sha1'),
  }
}

/** First and last date of all dated figures. */
function periodSeen() {
  let [start, end]: (string | undefined)[] = []
  return {
    see({ record }: ListEntry): void {
      for (const { referenceDate } of (record.statistics ?? []).filter(isDated)) {
        if (start === undefined || compareDates(referenceDate, start) < 0) start = referenceDate
        if (end === undefined || compareDates(referenceDate, end) > 0) end = referenceDate
      }
    },
    range: () => (start === undefined || end === undefined ? undefined : { start, end }),
  }
}
