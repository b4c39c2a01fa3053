import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  type Base,
  describeCube,
  describeNetwork,
  describeScheme,
  describeSources,
  documentTitles,
  mappingVersion,
  type Network,
  resourceIri,
  type World,
} from '@kommunalgraph/model'
import type { FileState, Intake } from '@kommunalgraph/release'
import {
  changedContents,
  checkSharedFiles,
  type FoundFile,
  type Indexed,
  type ListedFile,
  readOne,
  type SharedFiles,
  sharedContents,
} from '@kommunalgraph/validator'
import type { Quad } from 'n3'
import { linesOf } from './prove/canonical.ts'

/* The files that all records share: read whenever one of them changed, remembered by what is in them. */

/** Digests by name. */
type Digests = Readonly<Record<string, string>>

/** What is remembered of shared files, to tell what an edit of one of them changed. */
export interface SharedMemory {
  /** What a check can read of them. */
  readonly contents: Digests
  /** Concept schemes as descriptions read them. */
  readonly schemes: Digests
  /** The graphs of the documents about them. */
  readonly documents: Digests
}

export interface SharedState {
  readonly files: SharedFiles
  readonly today: string
  /** Path, size and time of every file: the same text means that nothing was written. */
  readonly signature: string
  readonly listed: readonly ListedFile[]
  readonly contents: Digests
  readonly schemes: Digests
  /** Entries that rules across files look for, by path. */
  readonly index: readonly { readonly path: string; readonly indexed: Indexed }[]
}

/** What reads differently than at the last release: for checks, and for descriptions. */
export interface SharedChanges {
  readonly contents: readonly string[]
  readonly world: readonly string[]
}

/** Stands among the files that are remembered; no file of the folder is called so. */
const path = '*shared'

const nothing: SharedMemory = { contents: {}, schemes: {}, documents: {} }

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64').slice(0, 22)

const digests = (contents: ReadonlyMap<string, string>): Digests =>
  Object.fromEntries([...contents].map(([key, text]) => [key, digest(text)]))

export const signatureOf = (listed: readonly ListedFile[]): string =>
  listed.map((file) => Object.values(file).join(' ')).join('\n')

/** Schemes with what is said of them as a whole, which no check reads. */
const schemesOf = ({ concepts }: SharedFiles): ReadonlyMap<string, string> =>
  new Map([...concepts].map(([name, scheme]) => [`concepts/${name}`, JSON.stringify(scheme)]))

const find = (folder: string, file: ListedFile): Promise<FoundFile> | FoundFile =>
  'fault' in file ? file : readOne(join(folder, file.path), file.path)

export async function readShared(
  folder: string,
  listed: readonly ListedFile[],
  today: string,
  prefix: string,
): Promise<SharedState> {
  const found = await Promise.all(listed.map((file) => find(folder, file)))
  const files = checkSharedFiles(found, { today, prefix })
  return {
    files,
    today,
    signature: signatureOf(listed),
    listed,
    contents: digests(sharedContents(files.shared)),
    schemes: digests(schemesOf(files)),
    index: files.index.map((indexed) => ({ path: indexed.file.slice(prefix.length), indexed })),
  }
}

const changes = (before: Digests, after: Digests): readonly string[] =>
  changedContents(new Map(Object.entries(before)), new Map(Object.entries(after)))

export const rememberedShared = (intake: Intake): SharedMemory => {
  const state = intake.file(path)
  return state ? (JSON.parse(state.outcome) as SharedMemory) : nothing
}

/** A place is asked for by a world as `place/…`; what else both know has one name. */
const toWorldKey = (key: string): string => key.replace(/^places\//, 'place/')

const isInWorld = (key: string): boolean => /^(?:network$|places\/|sources\/)/.test(key)

export function changedShared(
  before: SharedMemory,
  { contents, schemes }: Pick<SharedState, 'contents' | 'schemes'>,
): SharedChanges {
  const changed = changes(before.contents, contents)
  const world = changed.filter(isInWorld).map(toWorldKey)
  return { contents: changed, world: [...world, ...changes(before.schemes, schemes)] }
}

export const toMemory = ({ contents, schemes }: SharedState, documents: Digests): SharedMemory => ({
  contents,
  schemes,
  documents,
})

export function toSharedState(memory: SharedMemory): FileState {
  const outcome = JSON.stringify(memory)
  return { path, size: 0, mtimeMs: 0, digest: digest(outcome), outcome }
}

/** Documents that somebody else describes, by path; they read nothing but what records share. */
export type Documents = (world: World) => ReadonlyMap<string, readonly Quad[]>

/** Shared things as a world; it has no records, which no document about shared things names. */
export const sharedWorld = (base: Base, files: SharedFiles, network: Network): World => ({
  base,
  network,
  concepts: files.concepts,
  sources: files.sources,
  record: () => undefined,
  resolve: () => undefined,
  place: (ags) => files.shared.places.get(ags),
})

/** Every document that is not about a municipality, by path. */
export function describeDocuments(
  world: World,
  others: Documents | undefined,
): ReadonlyMap<string, readonly Quad[]> {
  return new Map<string, readonly Quad[]>([
    ['', describeNetwork(world)],
    ['def/sources', describeSources(world)],
    ['def/population', describeCube(world)],
    ...[...world.concepts.values()].map(
      (scheme) => [`def/${scheme.scheme}`, describeScheme(world, scheme)] as const,
    ),
    ...(others?.(world) ?? []),
  ])
}

/**
 * What else answers below the base, with the things described there that others name: documents about a whole release,
 * which cannot be described before there is one.
 */
const besides: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.keys(documentTitles).map((path) => [path, []])),
  '.well-known/void': ['dataset'],
  daten: [],
  feed: ['feed'],
  katalog: ['katalog', 'reihe'],
  'kontext/v1': [],
}

/** Every IRI that a document describes, by the document's path. */
export function describedIn(
  base: Base,
  documents: ReadonlyMap<string, readonly Quad[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const described = [...documents].map(
    ([at, quads]) => [at, new Set(quads.map(({ subject }) => subject.value))] as const,
  )
  const others = Object.entries(besides).map(
    ([at, things]) =>
      [at, new Set<string>(things.map((thing) => `${resourceIri(base, at)}#${thing}`))] as const,
  )
  return new Map([...others, ...described])
}

/** A digest for each document: of its graph, its address and the mapping. */
export const documentDigests = (
  base: Base,
  documents: ReadonlyMap<string, readonly Quad[]>,
): Digests =>
  digests(
    new Map(
      [...documents].map(([at, quads]) => [
        at,
        [base, mappingVersion, ...linesOf(quads)].join('\n'),
      ]),
    ),
  )
