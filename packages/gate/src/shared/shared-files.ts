import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { FileState, Intake } from '@kommunalgraph/release'
import {
  type CheckOptions,
  changedContents,
  checkSharedFiles,
  type FoundFile,
  type Indexed,
  type ListedFile,
  readOne,
  type SharedFiles,
  sharedContents,
} from '@kommunalgraph/validator'

/* The files that all records share: read whenever one of them changed, remembered by what is in them. */

/** Digests by name. */
export type Digests = Readonly<Record<string, string>>

/** What is remembered of shared files, to tell what an edit of one of them changed. */
export interface SharedMemory {
  /** What a check can read of them. */
  readonly contents: Digests
  /** Concept schemes and outlines as descriptions read them. */
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
  readonly referenceData: readonly string[]
}

/** Is among the files that are remembered; no file of the folder is called so. */
const path = '*shared'

/** Before the first release. */
export const nothingKept: SharedMemory = { contents: {}, schemes: {}, documents: {} }

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64').slice(0, 22)

export const digests = (contents: ReadonlyMap<string, string>): Digests =>
  Object.fromEntries([...contents].map(([key, text]) => [key, digest(text)]))

export const signatureOf = (listed: readonly ListedFile[]): string =>
  listed.map((file) => Object.values(file).join(' ')).join('\n')

/** Schemes with what is said of them as a whole, and outlines, which no check reads. */
const schemesOf = ({ concepts, outlines }: SharedFiles): ReadonlyMap<string, string> =>
  new Map([
    ...Array.from(
      concepts,
      ([name, scheme]) => [`concepts/${name}`, JSON.stringify(scheme)] as const,
    ),
    ...Array.from(
      outlines,
      ([state, each]) => [`outlines/${state}`, JSON.stringify(each)] as const,
    ),
  ])

/** No check reads what is in the files of the look, but pages show it: their names hold a hash. */
const lookDigest = ({ look }: SharedFiles): Digests =>
  digests(
    new Map(look.size === 0 ? [] : [['look', [...look.values()].map(({ name }) => name).join()]]),
  )

const find = (folder: string, file: ListedFile): Promise<FoundFile> | FoundFile =>
  'fault' in file ? file : readOne(join(folder, file.path), file.path)

export async function readShared(
  folder: string,
  listed: readonly ListedFile[],
  options: Pick<CheckOptions, 'today' | 'prefix' | 'own'> & { readonly prefix: string },
): Promise<SharedState> {
  const { prefix, today } = options
  const found = await Promise.all(listed.map((file) => find(folder, file)))
  const files = checkSharedFiles(found, options)
  return {
    files,
    today,
    signature: signatureOf(listed),
    listed,
    contents: { ...digests(sharedContents(files.shared)), ...lookDigest(files) },
    schemes: digests(schemesOf(files)),
    index: files.index.map((indexed) => ({ path: indexed.file.slice(prefix.length), indexed })),
  }
}

const changes = (before: Digests, after: Digests): readonly string[] =>
  changedContents(new Map(Object.entries(before)), new Map(Object.entries(after)))

export const rememberedShared = (intake: Intake): SharedMemory => {
  const state = intake.file(path)
  return state ? (JSON.parse(state.outcome) as SharedMemory) : nothingKept
}

/** A place is asked for by reference data as `place/…`; what else both know has one name. */
const toReferenceKey = (key: string): string => key.replace(/^places\//, 'place/')

const isReferenceKey = (key: string): boolean =>
  /^(?:network$|fields$|places\/|sources\/)/.test(key)

export function changedShared(
  before: SharedMemory,
  { contents, schemes }: Pick<SharedState, 'contents' | 'schemes'>,
): SharedChanges {
  const changed = changes(before.contents, contents)
  const referenceData = changed.filter(isReferenceKey).map(toReferenceKey)
  return {
    contents: changed,
    referenceData: [...referenceData, ...changes(before.schemes, schemes)],
  }
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
