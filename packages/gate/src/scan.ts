import type { FileState, Intake } from '@kommunalgraph/release'
import {
  type DataFileKind,
  isPlaced,
  type ListedFile,
  listFolder,
  listPath,
  placeOf,
  sharedFolders,
} from '@kommunalgraph/validator'
import { isAsRead } from './file-memory.ts'

/* Step 1, scan: which files may have changed since the last release. */

/** What a look at the folder shows, before any file is read. */
export interface Scan {
  /** Files of records that are new, or not as they were read. */
  readonly changed: readonly ListedFile[]
  /** Remembered files of records that are there no more. */
  readonly gone: readonly FileState[]
  /** All files that records share; undefined where nobody looked, since none was named. */
  readonly shared: readonly ListedFile[] | undefined
  /** Files that nobody can use, by path; undefined for a path that is in order now. */
  readonly misplaced: ReadonlyMap<string, ListedFile | undefined>
  /** How many files records have now, and how many are remembered. */
  readonly records: number
  readonly remembered: number
  /** When it began, in milliseconds of the epoch. */
  readonly seen: number
}

const kindOf = (path: string): DataFileKind | 'none' => {
  const place = placeOf(path)
  return isPlaced(place) ? place.kind : 'none'
}

const isRecordPath = (path: string): boolean => kindOf(path) === 'municipality'

const isShared = ({ path }: ListedFile): boolean => !isRecordPath(path) && kindOf(path) !== 'none'

const isUnusable = (file: ListedFile): boolean => 'fault' in file && kindOf(file.path) === 'none'

const isChanged = (file: ListedFile, state: FileState | undefined): boolean =>
  'fault' in file || !isAsRead(state, file)

/** Look at the whole folder. */
export async function scanFolder(folder: string, intake: Intake): Promise<Scan> {
  const seen = Date.now()
  const listed = await listFolder(folder)
  const records = listed.filter(({ path }) => isRecordPath(path))
  const before = new Map<string, FileState>()
  for (const state of intake.files()) if (isRecordPath(state.path)) before.set(state.path, state)
  const remembered = before.size
  const changed = records.filter((file) => isChanged(file, before.get(file.path)))
  for (const { path } of records) before.delete(path)
  return {
    changed,
    gone: [...before.values()],
    shared: listed.filter(isShared),
    misplaced: new Map(listed.filter(isUnusable).map((file) => [file.path, file])),
    records: records.length,
    remembered,
    seen,
  }
}

/**
 * Look at some paths only, since something else saw that these changed.
 *
 * @param remembered - how many files of records are remembered
 */
export async function scanPaths(
  folder: string,
  intake: Intake,
  paths: readonly string[],
  remembered: number,
): Promise<Scan> {
  const began = Date.now()
  const seen = [...new Set(paths)].map((path) => {
    const state = isRecordPath(path) ? intake.file(path) : undefined
    return { path, file: listPath(folder, path), state }
  })
  const own = seen.filter(({ path }) => isRecordPath(path))
  const gone = own.flatMap(({ file, state }) => (file === undefined && state ? [state] : []))
  const fresh = own.filter(({ file, state }) => file !== undefined && state === undefined)
  const others = seen.some(({ path }) => !isRecordPath(path) && kindOf(path) !== 'none')
  return {
    changed: own.flatMap(({ file, state }) => (file && isChanged(file, state) ? [file] : [])),
    gone,
    shared: others ? (await listFolder(folder, sharedFolders)).filter(isShared) : undefined,
    misplaced: new Map(
      seen
        .filter(({ path }) => kindOf(path) === 'none')
        .map(({ file, path }) => [path, file && isUnusable(file) ? file : undefined]),
    ),
    records: remembered + fresh.length - gone.length,
    remembered,
    seen: began,
  }
}
