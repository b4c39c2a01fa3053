import type { Issue, Slug } from '@kommunalgraph/model'
import type { Intake, ReleaseWriter } from '@kommunalgraph/release'
import {
  checkFolder,
  checkTogether,
  type Edit,
  inOrder,
  isPlaced,
  type ListedFile,
  listPath,
  placeOf,
} from '@kommunalgraph/validator'
import type { Crew } from './crew.ts'
import { readsField, valuesOf } from './intake/outcome.ts'
import type { Scan } from './intake/scan.ts'
import { Interned } from './interned.ts'
import type { Progress } from './options.ts'
import type { SharedChanges, SharedState } from './shared.ts'
import type { Checked, CheckTask } from './tasks/check.ts'
import { type Card, toCard } from './world.ts'

/* Room "check": what changed is checked by itself, then together with what shares a value with it. */

/** A folder as it was found, before it is checked. */
export interface Found {
  readonly folder: string
  /** What findings put before the path of a file: `data/`. */
  readonly prefix: string
  readonly scan: Scan
  readonly misplaced: readonly ListedFile[]
  readonly shared: SharedState
  readonly changes: SharedChanges
  readonly intake: Intake
  readonly standing: ReleaseWriter['standing']
  /** Nothing was ever published: everything is checked against everything. */
  readonly first: boolean
}

/** What the check of a folder gave. */
export interface Findings {
  /** Files that were checked, by path, for as long as they have to be kept. */
  readonly checked: Map<string, Checked>
  readonly parsed: number
  /** Paths of files that were only written again. */
  readonly same: readonly string[]
  /** Records that were checked, whether they are published or not. */
  readonly cards: ReadonlyMap<Slug, Card>
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
const staleIn = ({ changes, intake }: Found): ReadonlySet<string> =>
  new Set(
    changes.contents.flatMap((key) => intake.holders(readsField, key)).map(({ path }) => path),
  )

/** What to read: a file that was only written again is recognised by its digest, unless it has to be checked anyway. */
function tasksOf({ folder, intake, scan, standing, ...found }: Found): readonly CheckTask[] {
  const stale = staleIn({ folder, intake, scan, standing, ...found })
  const known = new Set([...scan.changed, ...scan.gone].map(({ path }) => path))
  const others = [...stale].filter((path) => !known.has(path))
  const again = others.flatMap((path) => listPath(folder, path) ?? [])
  return [...scan.changed, ...again].map((file) => ({
    file,
    known: stale.has(file.path) ? undefined : intake.file(file.path)?.digest,
    previous: standing(slugAt(file.path)),
  }))
}

async function read(
  found: Found,
  crew: Crew,
  onProgress: (progress: Progress) => void,
): Promise<Pick<Findings, 'same'> & { readonly checked: readonly Checked[] }> {
  const { folder, prefix, shared } = found
  const tasks = tasksOf(found)
  const total = tasks.length
  const interned = new Interned()
  const checked: Checked[] = []
  const same: string[] = []
  let done = 0
  await crew.do({
    kind: 'check',
    setup: { folder, prefix, today: shared.today, shared: shared.files.shared },
    tasks,
    count: total,
    onResult: (result) => {
      done += 1
      if (result.state === 'checked') checked.push(interned.keep(result))
      else same.push(result.path)
      onProgress({ stage: 'check', done, total })
    },
  })
  // Who proves needs no parser of YAML: new threads take less room than old ones that learn more.
  await crew.rest()
  return { checked: checked.toSorted((a, b) => (a.path < b.path ? -1 : 1)), same }
}

/** Every file whose entries are others now, with those that it had. */
function editsOf(
  { changes, intake, scan, shared }: Found,
  checked: readonly Checked[],
): readonly Edit[] {
  const before = (path: string): Edit['before'] => {
    const state = intake.file(path)
    return state ? valuesOf(state) : []
  }
  const index = changes.contents.length > 0 ? shared.index : []
  return [
    ...index.map(({ path, indexed }) => ({ path, before: before(path), after: indexed })),
    ...checked.map(({ path, indexed }) => ({ path, before: before(path), after: indexed })),
    ...scan.gone.map((state) => ({
      path: state.path,
      before: valuesOf(state),
      after: undefined,
    })),
  ]
}

const cardsOf = (checked: readonly Checked[]): ReadonlyMap<Slug, Card> =>
  new Map(
    checked.flatMap(({ indexed, record, recordHash }) =>
      record && recordHash ? [[indexed.name, toCard(indexed.name, record, recordHash)]] : [],
    ),
  )

/** Check a folder as far as it is not as it was when it was last published. */
export async function checkFound(
  found: Found,
  crew: Crew,
  onProgress: (progress: Progress) => void,
): Promise<Findings> {
  const { first, intake, misplaced, prefix, scan, shared } = found
  const { checked, same } = await read(found, crew, onProgress)
  const edits = editsOf(found, checked)
  const cards = cardsOf(checked)
  const here = new Set(checked.map(({ indexed }) => indexed.name))
  return {
    checked: new Map(checked.map((each) => [each.path, each])),
    parsed: checked.length,
    same,
    cards,
    gone: new Set(scan.gone.map(({ path }) => slugAt(path)).filter((slug) => !here.has(slug))),
    issues: inOrder([
      ...checkFolder(misplaced, scan.records, { prefix }),
      ...shared.files.issues,
      ...checked.flatMap(({ issues }) => issues),
      ...checkTogether(edits, first ? undefined : intake, { prefix }),
    ]),
  }
}
