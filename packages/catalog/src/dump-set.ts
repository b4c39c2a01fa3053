import type { FileFacts } from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'

/** What a dump holds: every document, all figures as a table, the population cube. */
export const dumpNames = ['kommunen', 'figures', 'population'] as const
export type DumpName = (typeof dumpNames)[number]

/** In which form: N-Triples, N-Quads, Turtle, JSON Lines, CSV, or the CSVW metadata of the CSV. */
export const dumpExtensions = ['nt', 'nq', 'ttl', 'jsonl', 'csv', 'csv-metadata.json'] as const
export type DumpExtension = (typeof dumpExtensions)[number]

/** One finished file at `/daten/{name}.{extension}[.gz]`; size and digests are those of the file as sent. */
export interface DumpFile extends FileFacts {
  readonly name: DumpName
  readonly extension: DumpExtension
  readonly gzip: boolean
  /** Of the content, never `application/gzip`: `application/n-triples`. */
  readonly mediaType: string
}

/** The finished dumps of one release: what `/daten`, the catalogue and VoID tell of them. */
export interface DumpSet {
  readonly sequence: number
  /** When its release was published. */
  readonly published: Instant
  /** The newest `modified` of what it holds: a day or instant; undefined when none is known. */
  readonly modified: string | undefined
  /** How many municipalities it holds. */
  readonly count: number
  /** Different statements in `kommunen.nt`: its lines. */
  readonly triples: number
  /** Different subjects in `kommunen.nt`. */
  readonly entities: number
  /** First and last date of a dated figure, each as precise as it is written; absent where there is none. */
  readonly period?: { readonly start: string; readonly end: string }
  readonly files: readonly DumpFile[]
}

/** Where a file of a set is served, relative to the base. */
export const dumpPath = ({ name, extension, gzip }: DumpFile): string =>
  `daten/${name}.${extension}${gzip ? '.gz' : ''}`

/** The fragment of what a file is described as; the description of columns is no distribution and has none. */
export const dumpFragment = ({
  extension,
  gzip,
  name,
}: Pick<DumpFile, 'extension' | 'gzip' | 'name'>): string =>
  `${name}-${extension}${gzip ? '-gz' : ''}`
