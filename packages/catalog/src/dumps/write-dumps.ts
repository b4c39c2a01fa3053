import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import {
  type CubeFacts,
  isDated,
  type ListEntry,
  type Slug,
  type Snapshot,
  statementFacts,
} from '@kommunalgraph/model'
import { compareDates } from '@kommunalgraph/rdf'
import { statementsIn, textsOf } from '../bodies/kept.ts'
import { cubeFacts, cubeSeen } from '../cube/contents.ts'
import { type DumpFile, type DumpName, type DumpSet, dumpNames } from '../dump-set.ts'
import { countsOfUnion } from './counts.ts'
import { csvMetadata } from './csvw.ts'
import { sharedDocuments } from './documents.ts'
import { openPair, sameBytes } from './file-pair.ts'
import { listed, mediaTypes } from './files.ts'
import { type DumpPart, dumpParts, tableColumns } from './parts.ts'

export interface DumpOptions {
  /** Gives the same release again, before each batch: who writes for long must not keep one handle of a store. */
  readonly renew?: () => Snapshot
  /** When the first release was published; else this is taken for the first. */
  readonly issued?: string | undefined
  /** Gives up between two batches when it fires; the folder is then of no use. */
  readonly signal?: AbortSignal
}

/** Few enough that a batch weighs little: between two of them, whatever else waits has its turn. */
const batchSize = 20

/**
 * Write all dumps of a release into an empty folder: the texts of the documents, put together as they were proved, with
 * the same memory for ten records and a hundred thousand.
 *
 * Documents come in the order of their addresses, the shared ones first; statements about shared things may recur. The
 * same release gives the same bytes.
 */
export async function writeDumps(
  snapshot: Snapshot,
  folder: string,
  options: DumpOptions = {},
): Promise<DumpSet> {
  const found = await survey(snapshot, options)
  const files = dumpParts.map((part) => openFile(snapshot, folder, part))
  try {
    return await fill(files, snapshot, folder, { ...options, ...found })
  } catch (error) {
    // Those that nobody closed would stay open as long as the program runs.
    await Promise.all(files.map((file) => file.abandon()))
    throw error
  }
}

async function fill(
  files: readonly OpenFile[],
  snapshot: Snapshot,
  folder: string,
  { methods, period, ...options }: DumpOptions & Survey,
): Promise<DumpSet> {
  const union = countsOfUnion()
  const cube = cubeFacts(snapshot, methods, options.issued)
  for (const quads of sharedDocuments(snapshot, cube).values())
    union.add(statementFacts(snapshot.base, '', quads))
  for (const file of files) await file.begin(cube)
  for await (const { entry, from } of entriesOf(snapshot, options)) {
    union.add(statementsIn(from, entry))
    const textOf = textsOf(from, entry)
    for (const file of files) await file.write(textOf)
  }
  const written: DumpFile[] = []
  for (const file of files) written.push(...(await file.close()))
  for (const name of dumpNames) written.push(await metadata(snapshot, folder, name))
  return {
    sequence: snapshot.sequence,
    published: snapshot.published,
    modified: snapshot.modified,
    count: snapshot.count,
    ...union.counts(),
    ...(period && { period }),
    files: [...written, ...(await asQuads(folder, written))],
  }
}

/** What the files say at their beginning of all that follows. */
interface Survey {
  readonly methods: CubeFacts['methods']
  readonly period: DumpSet['period']
}

/** Reads the records once before they are written. */
async function survey(snapshot: Snapshot, options: DumpOptions): Promise<Survey> {
  const [cube, period] = [cubeSeen(snapshot), periodSeen()]
  for await (const { entry } of entriesOf(snapshot, options)) {
    cube.see(entry)
    period.see(entry)
  }
  return { methods: cube.methods(), period: period.range() }
}

/** A published record, and the handle to read its texts from. */
interface Read {
  readonly entry: ListEntry
  readonly from: Snapshot
}

/** Every published record in the order of the addresses. */
async function* entriesOf(
  snapshot: Snapshot,
  { renew = () => snapshot, signal }: DumpOptions,
): AsyncGenerator<Read> {
  let after: Slug | undefined
  do {
    await turn()
    signal?.throwIfAborted()
    const from = renew()
    const entries = from.entries(after, batchSize)
    for (const entry of entries) yield { entry, from }
    after = entries.at(-1)?.slug
  } while (after !== undefined)
}

type OpenFile = ReturnType<typeof openFile>

function openFile(snapshot: Snapshot, folder: string, part: DumpPart) {
  const { body, end, extension, head, name } = part
  const pair = openPair(join(folder, `${name}.${extension}`))
  return {
    async begin(cube: CubeFacts): Promise<void> {
      for (const text of head(snapshot, cube)) await pair.write(Buffer.from(text))
    },
    async write(textOf: ReturnType<typeof textsOf>): Promise<void> {
      const text = textOf(body)
      if (text.length === 0) return
      await pair.write(text)
      if (end !== '') await pair.write(Buffer.from(end))
    },
    close: async (): Promise<readonly DumpFile[]> => listed(name, extension, await pair.close()),
    abandon: () => pair.abandon(),
  }
}

/** Statements of the unnamed graph are the same lines in N-Quads. */
async function asQuads(folder: string, files: readonly DumpFile[]): Promise<readonly DumpFile[]> {
  const triples = files.filter(({ extension }) => extension === 'nt')
  for (const { gzip, name } of triples) {
    const ending = gzip ? '.gz' : ''
    await sameBytes(join(folder, `${name}.nt${ending}`), join(folder, `${name}.nq${ending}`))
  }
  return triples.map((file) => ({ ...file, extension: 'nq', mediaType: mediaTypes.nq }))
}

/** Small, and so not packed. */
async function metadata(snapshot: Snapshot, folder: string, name: DumpName): Promise<DumpFile> {
  const extension = 'csv-metadata.json'
  const bytes = Buffer.from(csvMetadata(snapshot, name, tableColumns(snapshot)[name]))
  await writeFile(join(folder, `${name}.${extension}`), bytes)
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex')
  return {
    ...{ name, extension, gzip: false, mediaType: mediaTypes[extension] },
    ...{ bytes: bytes.length, sha256: digest('sha256'), sha1: digest('sha1') },
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
