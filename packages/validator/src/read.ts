import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ValidatorError } from './errors.ts'
import { type Finding, finding } from './finding.ts'
import { folders, isPlaced, placeOf } from './layout.ts'
import { tooLarge } from './look/limits.ts'

/** A file as found: its bytes, or why there are none. */
export type FoundFile = {
  /** Where it stands in the data folder, with slashes. */
  readonly path: string
  /** What findings call it, where that is not its path behind the folder's. */
  readonly label?: string
} & ({ readonly bytes: Uint8Array } | { readonly fault: Finding })

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)

const isMissing = (cause: unknown): boolean => reasonOf(cause) === 'ENOENT'

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    if (isMissing(cause)) return []
    throw new ValidatorError('validator/not-a-folder', folder, { cause })
  }
}

/** A file of the look that is too large is not even read. */
async function tooLargeFor(file: string, path: string): Promise<Finding | undefined> {
  const place = placeOf(path)
  return isPlaced(place) && place.kind === 'look'
    ? tooLarge(path, (await stat(file)).size)
    : undefined
}

/** Read one file; what cannot be read is a fault of the data, not of the program. */
export async function readOne(file: string, path: string): Promise<FoundFile> {
  try {
    const fault = await tooLargeFor(file, path)
    if (fault) return { path, fault }
    return { path, bytes: await readFile(file) }
  } catch (cause) {
    return { path, fault: finding('data/unreadable', [], { reason: reasonOf(cause) }) }
  }
}

type Kind = Pick<Dirent, 'isFile' | 'isSymbolicLink'>

/** Why a file cannot be used where it stands; undefined for one that can, and for one that has no meaning there. */
function faultOf(path: string, entry: Kind): Finding | undefined {
  const place = placeOf(path)
  if (place === undefined) return undefined
  const name = basename(path)
  if (!isPlaced(place) && place.code === 'data/unread') return place
  // A link could lead out of the folder that is reviewed, or change without a trace in git.
  if (entry.isSymbolicLink()) return finding('data/symbolic-link', [], { name })
  if (!entry.isFile()) return finding('data/unexpected-file', [], { name })
  return isPlaced(place) ? undefined : place
}

async function readEntry(
  folder: string,
  path: string,
  entry: Dirent,
): Promise<FoundFile | undefined> {
  if (placeOf(path) === undefined) return undefined
  const fault = faultOf(path, entry)
  return fault ? { path, fault } : readOne(join(folder, entry.name), path)
}

/** Open files at a time; a folder may hold thousands. */
const batch = 64

async function readEntries(folder: string, prefix: string): Promise<readonly FoundFile[]> {
  const entries = (await entriesOf(folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const found: (FoundFile | undefined)[] = []
  for (let start = 0; start < entries.length; start += batch) {
    const some = entries.slice(start, start + batch)
    found.push(
      ...(await Promise.all(
        some.map((entry) => readEntry(folder, `${prefix}${entry.name}`, entry)),
      )),
    )
  }
  return found.filter((each) => each !== undefined)
}

async function assertFolder(folder: string): Promise<void> {
  const state = await stat(folder).catch((cause: unknown) => {
    throw new ValidatorError('validator/folder-missing', folder, { cause })
  })
  if (!state.isDirectory()) throw new ValidatorError('validator/not-a-folder', folder)
}

/**
 * Read every file of a data folder that has a meaning there.
 *
 * @throws ValidatorError when there is no such folder
 */
export async function readFolder(folder: string): Promise<readonly FoundFile[]> {
  await assertFolder(folder)
  const parts = await Promise.all([
    readEntries(folder, ''),
    ...Object.keys(folders).map((name) => readEntries(join(folder, name), `${name}/`)),
  ])
  return parts.flat()
}

/** A file of the folder before it is read: how large it is and when it was written, or why it cannot be used. */
export type ListedFile = { readonly path: string } & (
  | { readonly size: number; readonly mtimeMs: number }
  | { readonly fault: Finding }
)

/**
 * Look at one path of a data folder without reading the file.
 *
 * @returns undefined where there is nothing, or nothing that has a meaning there
 */
export function listPath(folder: string, path: string): ListedFile | undefined {
  if (placeOf(path) === undefined) return undefined
  const state = lstatSync(join(folder, path), { throwIfNoEntry: false })
  if (state === undefined) return undefined
  const fault = faultOf(path, state)
  return fault ? { path, fault } : { path, size: state.size, mtimeMs: state.mtimeMs }
}

function listEntries(folder: string, prefix: string): readonly ListedFile[] {
  const names = readdirSync(join(folder, prefix)).toSorted()
  return names.flatMap((name) => listPath(folder, `${prefix}${name}`) ?? [])
}

/**
 * Look at every file of a data folder that has a meaning there, without reading any.
 *
 * Without a turn of the event loop for each file: a hundred thousand take half a second so, and several otherwise.
 *
 * @param names - the folders in it that are looked into
 * @throws ValidatorError when there is no such folder
 */
export async function listFolder(
  folder: string,
  names: readonly string[] = Object.keys(folders),
): Promise<readonly ListedFile[]> {
  await assertFolder(folder)
  const there = names.filter((name) =>
    lstatSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory(),
  )
  return ['', ...there.map((name) => `${name}/`)].flatMap((prefix) => listEntries(folder, prefix))
}
