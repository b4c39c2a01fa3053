import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ValidatorError } from './errors.ts'
import { type Finding, finding } from './finding.ts'
import { folders, isPlaced, placeOf } from './layout.ts'

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

/** Read one file; what cannot be read is a fault of the data, not of the program. */
export async function readOne(file: string, path: string): Promise<FoundFile> {
  try {
    return { path, bytes: await readFile(file) }
  } catch (cause) {
    return { path, fault: finding('data/unreadable', [], { reason: reasonOf(cause) }) }
  }
}

async function readEntry(
  folder: string,
  path: string,
  entry: Dirent,
): Promise<FoundFile | undefined> {
  const place = placeOf(path)
  if (place === undefined) return undefined
  const { name } = entry
  // A link could lead out of the folder that is reviewed, or change without a trace in git.
  if (entry.isSymbolicLink()) return { path, fault: finding('data/symbolic-link', [], { name }) }
  if (!entry.isFile()) return { path, fault: finding('data/unexpected-file', [], { name }) }
  return isPlaced(place) ? readOne(join(folder, name), path) : { path, fault: place }
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

/**
 * Read every file of a data folder that has a meaning there.
 *
 * @throws ValidatorError when there is no such folder
 */
export async function readFolder(folder: string): Promise<readonly FoundFile[]> {
  const state = await stat(folder).catch((cause: unknown) => {
    throw new ValidatorError('validator/folder-missing', folder, { cause })
  })
  if (!state.isDirectory()) throw new ValidatorError('validator/not-a-folder', folder)
  const parts = await Promise.all([
    readEntries(folder, ''),
    ...Object.keys(folders).map((name) => readEntries(join(folder, name), `${name}/`)),
  ])
  return parts.flat()
}
