import { memberOf } from '@kommunalgraph/catalog'
import {
  type Base,
  type Instant,
  type Issue,
  type MunicipalProfile,
  mappingVersion,
  type Network,
  publishable,
  type Release,
  type Slug,
} from '@kommunalgraph/model'
import type { Committed, Draft, ReleaseWriter } from '@kommunalgraph/release'
import type { Findings } from './checking.ts'
import type { Crew } from './crew.ts'
import type { DocumentState } from './documents.ts'
import { unproved } from './findings.ts'
import { remember, rememberShared, rewritten } from './intake/outcome.ts'
import type { Scan } from './intake/scan.ts'
import type { Progress } from './options.ts'
import type { Plan } from './plan.ts'
import {
  type SharedChanges,
  type SharedState,
  sharedWorld,
  toMemory,
  toSharedState,
} from './shared.ts'
import { stamp } from './stamp.ts'
import type { Gated, ProveTask } from './tasks/prove.ts'
import { toBytes, toRecord } from './tasks/record.ts'
import { snapshotOf } from './tasks/snapshot.ts'
import { NextWorld } from './world.ts'

/* Rooms "release" and its gate: every new version is proved while the one transaction is open. */

/** Everything that a release is made of. */
export interface Intention {
  readonly writer: ReleaseWriter
  readonly standing: ReleaseWriter['standing']
  readonly last: Release | undefined
  readonly base: Base
  readonly instant: Instant
  readonly sequence: number
  readonly prefix: string
  readonly network: Network
  readonly scan: Scan
  readonly shared: SharedState
  readonly changes: SharedChanges
  readonly documents: DocumentState
  readonly findings: Findings
  readonly plan: Plan
}

/** An edited record gets its dates; one that only names something edited keeps them. */
function taskOf(intention: Intention, slug: Slug): ProveTask {
  const { findings, instant, last, standing, writer } = intention
  const card = findings.cards.get(slug)
  if (card === undefined) {
    // Only published records depend on anything.
    const record = toBytes(last?.record(slug) as MunicipalProfile)
    return { slug, record, recordChanged: false, standing: standing(slug)?.hash }
  }
  const dates = { standing, everPublished: (each: Slug) => writer.everPublished(each) }
  const stamped = stamp(dates, card, publishable(toRecord(card.bytes)), instant)
  return { ...stamped, slug, record: toBytes(stamped.record) }
}

function* tasksOf(intention: Intention): Iterable<ProveTask> {
  for (const slug of intention.plan.candidates) yield taskOf(intention, slug)
}

const worldOf = ({ findings, instant, last, standing, writer }: Intention): NextWorld =>
  new NextWorld(
    { standing, everPublished: (slug) => writer.everPublished(slug) },
    last,
    instant,
    findings.cards,
    findings.gone,
  )

/** The file of a record, as findings name it. */
const fileOf = ({ prefix }: Intention, slug: Slug): string => `${prefix}municipalities/${slug}.yaml`

function put(intention: Intention, draft: Draft, gated: Gated): void {
  const { slug, record, faults: _faults, state: _state, ...facts } = gated
  const before = intention.standing(slug)?.recordHash
  const recordHash = intention.findings.cards.get(slug)?.recordHash ?? before ?? ''
  const recordChanged = recordHash !== before
  draft.put({ ...facts, slug, record: toRecord(record), recordHash, recordChanged })
}

/** Prove every version that is new, and put it into the draft. */
async function gate(
  intention: Intention,
  draft: Draft,
  crew: Crew,
  onProgress: (progress: Progress) => void,
): Promise<readonly Issue[]> {
  const { base, documents, instant, network, plan, sequence, shared } = intention
  const { concepts, shared: known, sources } = shared.files
  const world = worldOf(intention)
  const issues: Issue[] = []
  const total = plan.candidates.length
  let done = 0
  await crew.do({
    kind: 'prove',
    setup: {
      ...{ base, network, concepts, sources, places: known.places },
      ...{ documents: documents.described, sequence, instant },
    },
    tasks: tasksOf(intention),
    count: total,
    answer: (key) => world.answer(key),
    onResult: (result) => {
      done += 1
      onProgress({ stage: 'prove', done, total })
      if (result.state === 'unchanged') {
        draft.stand(result.slug, result.dependencies)
        return
      }
      const file = fileOf(intention, result.slug)
      issues.push(...result.faults.map((fault) => unproved(file, fault)))
      // A draft with a fault is thrown away: nothing more has to go into it.
      if (issues.length === 0) put(intention, draft, result)
    },
  })
  return issues
}

/** What was read stands in the same transaction as what became of it. */
function keepRecords({ findings, scan }: Intention, { intake }: Draft): void {
  for (const { path } of scan.gone) intake.drop(path)
  const listed = new Map(scan.changed.map((file) => [file.path, file]))
  for (const path of findings.same) {
    const [file, state] = [listed.get(path), intake.file(path)]
    if (state && file && 'size' in file)
      intake.touch(rewritten(state, { ...file, seen: scan.seen }))
  }
  for (const [path, each] of findings.checked) {
    const file = listed.get(path)
    const written = file && 'size' in file ? file : intake.file(path)
    if (written !== undefined) {
      const { entries, state } = remember(each, { ...written, seen: scan.seen })
      intake.put(state, entries)
    }
    // Of thousands of files this is most of what is in memory, and nobody looks at it again.
    findings.checked.delete(path)
  }
}

function keepShared({ changes, documents, shared }: Intention, draft: Draft): void {
  for (const [path, { sizes }] of documents.proved) draft.shareSizes(path, sizes)
  if (changes.contents.length + changes.world.length + documents.proved.size === 0) return
  for (const { path, indexed } of shared.index) {
    const { entries, state } = rememberShared(path, indexed)
    draft.intake.put(state, entries)
  }
  draft.intake.put(toSharedState(toMemory(shared, documents.digests)), [])
}

/** The feed's statement that a municipality is gone. */
function goodbyeOf({ base, instant, sequence, shared, network }: Intention, slug: Slug): string {
  const facts = { hash: '', recordChanged: true, personal: false } as const
  const version = { ...facts, slug, sequence, instant, change: 'delete' } as const
  return memberOf(snapshotOf(sharedWorld(base, shared.files, network), version), slug, version)
}

function remove(intention: Intention, draft: Draft): void {
  const { instant, plan } = intention
  for (const { card, tombstone } of plan.removals) {
    const record = card && publishable(toRecord(card.bytes))
    draft.remove({ ...tombstone, since: instant }, record, goodbyeOf(intention, tombstone.slug))
  }
}

/** What came of a draft. */
export type Outcome = { readonly issues: readonly Issue[]; readonly committed?: Committed }

/**
 * Make the release: prove, then commit, or change nothing.
 *
 * @param dryRun - whether the transaction is taken back even when everything holds
 * @throws ReleaseError when the store cannot be written; nothing was changed then
 */
export async function release(
  intention: Intention,
  crew: Crew,
  dryRun: boolean,
  onProgress: (progress: Progress) => void,
): Promise<Outcome> {
  const { base, instant, network, shared, writer } = intention
  const { concepts, shared: known, sources } = shared.files
  const { places } = known
  const head = { base, instant, mapping: mappingVersion, network, concepts, sources, places }
  const draft = writer.begin(head)
  try {
    keepRecords(intention, draft)
    const issues = await gate(intention, draft, crew, onProgress)
    if (issues.length > 0) {
      draft.abort()
      return { issues }
    }
    remove(intention, draft)
    keepShared(intention, draft)
    if (!dryRun) return { issues, committed: draft.commit() }
    draft.abort()
    return { issues }
  } catch (error) {
    draft.abort()
    throw error
  }
}
