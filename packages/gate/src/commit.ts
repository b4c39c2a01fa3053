import { type Issue, mappingVersion } from '@kommunalgraph/model'
import type { Committed, ReleaseDraft, ReleaseWriter } from '@kommunalgraph/release'
import type { Findings } from './check.ts'
import { remember, rememberShared, rewritten } from './file-memory.ts'
import { type Making, makeVersions } from './make.ts'
import {
  changedEverywhere,
  type PlannedChange,
  plannedChange,
  plannedRemoval,
  type Rehearsal,
  rehearsalOf,
} from './rehearsal.ts'
import type { Scan } from './scan.ts'
import type { FinishedDocument } from './shared/documents.ts'
import { type SharedChanges, toMemory, toSharedState } from './shared/shared-files.ts'
import type { TaskRunner } from './task-runner/task-runner.ts'

/* Step 5, commit: records, facts and bodies in one transaction, which is opened before versions are made. */

/** Everything that a release is made of. */
export interface Intention extends Omit<Making, 'onMade' | 'onUnchanged'> {
  readonly writer: ReleaseWriter
  readonly scan: Scan
  readonly findings: Findings
  readonly changes: SharedChanges
  /** Documents about shared things that are others now. */
  readonly finished: readonly FinishedDocument[]
  /** Documents that are there no more, by path. */
  readonly dropped: readonly string[]
}

/** What was read is kept in the same transaction as what became of it. */
function keepFiles({ findings, scan }: Intention, { intake }: ReleaseDraft): void {
  for (const { path } of scan.gone) intake.drop(path)
  const listed = new Map(scan.changed.map((file) => [file.path, file]))
  for (const path of findings.same) {
    const [file, state] = [listed.get(path), intake.file(path)]
    if (state && file && 'size' in file)
      intake.touch(rewritten(state, { ...file, seen: scan.seen }))
  }
  for (const [path, checked] of findings.files) {
    const file = listed.get(path)
    const written = file && 'size' in file ? file : intake.file(path)
    if (written === undefined) continue
    const { entries, state } = remember(checked, { ...written, seen: scan.seen })
    intake.put(state, entries)
  }
}

function keepShared(intention: Intention, draft: ReleaseDraft): void {
  const { changes, documents, dropped, finished, shared } = intention
  for (const { bodies, path, sizes } of finished) draft.putDocument(path, sizes, bodies)
  for (const path of dropped) draft.dropDocument(path)
  if (changes.contents.length + changes.referenceData.length + finished.length === 0) return
  for (const { path, indexed } of shared.index) {
    const { entries, state } = rememberShared(path, indexed)
    draft.intake.put(state, entries)
  }
  draft.intake.put(toSharedState(toMemory(shared, documents.digests)), [])
}

/** A municipality that is gone leaves a notice; its versions stay. */
function remove({ instant, plan }: Intention, draft: ReleaseDraft): void {
  for (const { record, tombstone } of plan.removals)
    draft.remove({ ...tombstone, since: instant }, record)
}

function rehearse(
  { dropped, finished, network, plan, shared, writer }: Intention,
  made: readonly PlannedChange[],
): Rehearsal {
  const { last } = writer
  const removed = plan.removals
    .filter(({ tombstone }) => last?.record(tombstone.slug))
    .map(({ tombstone }) => plannedRemoval(last, tombstone))
  const municipalities = [...made, ...removed].toSorted((a, b) => a.slug.localeCompare(b.slug))
  return rehearsalOf(network, municipalities, {
    documents: finished.map(({ path }) => path),
    dropped,
    everywhere: changedEverywhere(last, network, shared.files.look),
  })
}

/** What came of a draft. */
export interface Outcome {
  readonly issues: readonly Issue[]
  readonly committed?: Committed
  /** What would have been done, where nothing was to be. */
  readonly rehearsal?: Rehearsal
}

/**
 * Make the release: prove, then commit, or change nothing.
 *
 * @param dryRun - whether the transaction is taken back even when everything holds
 * @throws ReleaseError when the store cannot be written; nothing was changed then
 */
export async function commitRelease(
  intention: Intention,
  runner: TaskRunner,
  dryRun: boolean,
): Promise<Outcome> {
  const { base, instant, network, shared, writer } = intention
  const { concepts, fields, look, outlines, shared: known, sources } = shared.files
  const { places } = known
  const head = {
    ...{ base, instant, mapping: mappingVersion },
    ...{ network, concepts, sources, fields, look, outlines, places },
  }
  const draft = writer.begin(head)
  try {
    keepFiles(intention, draft)
    const changes: PlannedChange[] = []
    const onMade: Making['onMade'] = ({ faults: _faults, state: _state, ...version }) => {
      if (dryRun) changes.push(plannedChange(writer.last, version))
      draft.put(version)
    }
    const onUnchanged: Making['onUnchanged'] = (slug, dependencies) =>
      draft.keepVersion(slug, dependencies)
    const issues = await makeVersions({ ...intention, onMade, onUnchanged }, runner)
    if (issues.length > 0) {
      draft.abort()
      return { issues }
    }
    remove(intention, draft)
    keepShared(intention, draft)
    if (!dryRun) return { issues, committed: draft.commit() }
    const rehearsal = rehearse(intention, changes)
    draft.abort()
    return { issues, rehearsal }
  } catch (error) {
    draft.abort()
    throw error
  }
}
