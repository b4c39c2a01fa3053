import type { Issue, Slug } from '@kommunalgraph/model'
import type { Intake, ReleaseWriter } from '@kommunalgraph/release'
import {
  checkFolder,
  checkTogether,
  type Edit,
  isPlaced,
  type ListedFile,
  listPath,
  placeOf,
  sortedIssues,
} from '@kommunalgraph/validator'
import type { EditedRecord } from './edited-record.ts'
import { readsField, valuesOf } from './file-memory.ts'
import type { Progress } from './options.ts'
import type { Scan } from './scan.ts'
import type { SharedReading } from './shared/shared-reader.ts'
import type { TaskRunner } from './task-runner/task-runner.ts'
import type { CheckedText, CheckTask } from './tasks/check.ts'

/* Step 2, check: what changed is checked by itself, then together with what shares a value with it. */

/** A folder as it was found. */
export interface ScannedFolder {
  readonly folder: string
  /** What findings put before the path of a file: `data/`. */
  readonly prefix: string
  readonly scan: Scan
  readonly misplaced: readonly ListedFile[]
  readonly shared: SharedReading
  readonly intake: Intake
  readonly publishedVersion: ReleaseWriter['publishedVersion']
  /** Nothing was ever published: everything is checked against everything. */
  readonly isFirst: boolean
}

/** What the check of a folder gave. */
export interface Findings {
  /** Files that were checked, by path. */
  readonly files: ReadonlyMap<string, CheckedText>
  /** Paths of files that were only written again. */
  readonly same: readonly string[]
  /** Records that were checked, whether they are published or not. */
  readonly edited: ReadonlyMap<Slug, EditedRecord>
  /** Addresses whose file is there no more. */
  readonly gone: ReadonlySet<Slug>
  readonly issues: readonly Issue[]
}

/** The address of a record by its file. */
const slugAt = (path: string): Slug => {
  const place = placeOf(path)
  return isPlaced(place) ? place.name : ''
}

/** Files that read something that changed, whether they changed themselves or not. */
const staleIn = ({ intake, isFirst, shared }: ScannedFolder): ReadonlySet<string> => {
  // Before the first release nothing was read, and every shared thing is new.
  const changes = isFirst ? [] : shared.changes.contents
  return new Set(changes.flatMap((key) => intake.holders(readsField, key).map(({ path }) => path)))
}

/** What to read: a file that was only written again is recognised by its digest, unless it has to be checked anyway. */
function tasksOf(found: ScannedFolder): readonly CheckTask[] {
  const { folder, intake, publishedVersion, scan } = found
  const stale = staleIn(found)
  const known = new Set([...scan.changed, ...scan.gone].map(({ path }) => path))
  const others = [...stale].filter((path) => !known.has(path))
  const again = others.flatMap((path) => listPath(folder, path) ?? [])
  return [...scan.changed, ...again].map((file) => ({
    file,
    known: stale.has(file.path) ? undefined : intake.file(file.path)?.digest,
    previous: publishedVersion(slugAt(file.path)),
  }))
}

async function read(
  found: ScannedFolder,
  runner: TaskRunner,
  onProgress: (progress: Progress) => void,
): Promise<Pick<Findings, 'files' | 'same'>> {
  const { folder, prefix, shared } = found
  const { files, today } = shared.state
  const tasks = tasksOf(found)
  const total = tasks.length
  const checked: CheckedText[] = []
  const same: string[] = []
  let done = 0
  await runner.run({
    kind: 'check',
    setup: { folder, prefix, today, shared: files.shared },
    tasks,
    count: total,
    onResult: (result) => {
      done += 1
      if (result.state === 'checked') checked.push(result)
      else same.push(result.path)
      onProgress({ stage: 'check', done, total })
    },
  })
  // Who makes versions needs no parser of YAML: new threads take less room than old ones that learn more.
  await runner.renew()
  const inOrderOfPaths = checked.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return { files: new Map(inOrderOfPaths.map((each) => [each.path, each])), same }
}

/** Every file whose entries are others now, with those that it had. */
function editsOf(
  { intake, scan, shared }: ScannedFolder,
  checked: Iterable<CheckedText>,
): readonly Edit[] {
  const before = (path: string): Edit['before'] => {
    const state = intake.file(path)
    return state ? valuesOf(state) : []
  }
  const index = shared.changes.contents.length > 0 ? shared.state.index : []
  return [
    ...index.map(({ path, indexed }) => ({ path, before: before(path), after: indexed })),
    ...Array.from(checked, ({ path, indexed }) => ({
      path,
      before: before(path),
      after: indexed,
    })),
    ...scan.gone.map((state) => ({
      path: state.path,
      before: valuesOf(state),
      after: undefined,
    })),
  ]
}

const editedIn = (checked: Iterable<CheckedText>): ReadonlyMap<Slug, EditedRecord> =>
  new Map(
    [...checked].flatMap(({ indexed: { name: slug }, record, recordHash }) =>
      record && recordHash ? [[slug, { slug, record, recordHash }]] : [],
    ),
  )

/** Check a folder as far as it is not as it was when it was last published. */
export async function checkFound(
  found: ScannedFolder,
  runner: TaskRunner,
  onProgress: (progress: Progress) => void,
): Promise<Findings> {
  const { intake, isFirst, misplaced, prefix, scan, shared } = found
  const { files, same } = await read(found, runner, onProgress)
  const checked = [...files.values()]
  const here = new Set(checked.map(({ indexed }) => indexed.name))
  return {
    ...{ files, same, edited: editedIn(checked) },
    gone: new Set(scan.gone.map(({ path }) => slugAt(path)).filter((slug) => !here.has(slug))),
    issues: sortedIssues([
      ...checkFolder(misplaced, scan.records, { prefix }),
      ...shared.state.files.issues,
      ...checked.flatMap(({ issues }) => issues),
      ...checkTogether(editsOf(found, checked), isFirst ? undefined : intake, { prefix }),
    ]),
  }
}
