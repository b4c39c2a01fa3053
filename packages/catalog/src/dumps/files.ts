import { join } from 'node:path'
import {
  type Base,
  type CsvColumn,
  csvHeader,
  csvRows,
  formatNamed,
  turtleParts,
} from '@kommunalgraph/model'
import type { Quad } from 'n3'
import type { DumpExtension, DumpFile, DumpName } from '../dump-set.ts'
import { openPair, type PairFacts } from './file-pair.ts'

/** Of what a file is made, whatever compresses it. */
export const mediaTypes: Readonly<Record<DumpExtension, string>> = {
  nt: 'application/n-triples',
  nq: 'application/n-quads',
  ttl: 'text/turtle',
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  'csv-metadata.json': 'application/csvm+json',
}

/** Both files of a pair as the set lists them. */
const listed = (
  name: DumpName,
  extension: DumpExtension,
  { plain, packed }: PairFacts,
): DumpFile[] => {
  const common = { name, extension, mediaType: mediaTypes[extension] }
  return [
    { ...common, gzip: false, ...plain },
    { ...common, gzip: true, ...packed },
  ]
}

/** Takes what belongs into one file or a few, and says at the end what was written. */
export interface Sink<Piece> {
  write(piece: Piece): Promise<void>
  close(): Promise<readonly DumpFile[]>
}

/** Text that is a file as it comes. */
export function openText(folder: string, name: DumpName, extension: DumpExtension): Sink<string> {
  const pair = openPair(join(folder, `${name}.${extension}`))
  return {
    write: (text) => pair.write(text),
    close: async () => listed(name, extension, await pair.close()),
  }
}

/** A table with its header. */
export async function openTable<Entry>(
  folder: string,
  name: DumpName,
  columns: readonly CsvColumn<Entry>[],
): Promise<Sink<Iterable<Entry>>> {
  const text = openText(folder, name, 'csv')
  await text.write(csvHeader(columns))
  return { write: (entries) => text.write(csvRows(columns, entries)), close: text.close }
}

const nTriples = formatNamed('n-triples')

/** Statements as N-Triples and Turtle, document by document. */
export function openGraph(folder: string, name: DumpName, base: Base): Sink<readonly Quad[]> {
  const [triples, turtle] = [openText(folder, name, 'nt'), openText(folder, name, 'ttl')]
  const toTurtle = turtleParts(base)
  return {
    async write(quads) {
      if (quads.length === 0) return
      await triples.write(nTriples.write(quads))
      await turtle.write(`${toTurtle(quads)}\n`)
    },
    close: async () => [...(await triples.close()), ...(await turtle.close())],
  }
}
