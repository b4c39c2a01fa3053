import type { Issue, Network, Slug } from '@kommunalgraph/model'
import type { Base, Instant } from '@kommunalgraph/rdf'
import { unproved } from './findings.ts'
import type { Progress } from './options.ts'
import type { Plan } from './plan.ts'
import type { DescribedDocuments } from './shared/documents.ts'
import type { SharedState } from './shared/shared-files.ts'
import type { TaskRunner } from './task-runner/task-runner.ts'
import type { MadeVersion } from './tasks/make.ts'

/* Step 4, make: every version that is to be new is described, written and proved. */

/** What versions are made from, and who takes them. */
export interface Making {
  readonly base: Base
  readonly network: Network
  readonly instant: Instant
  readonly sequence: number
  /** What findings put before the path of a file: `data/`. */
  readonly prefix: string
  readonly shared: SharedState
  readonly documents: DescribedDocuments
  readonly plan: Plan
  readonly onMade: (version: MadeVersion) => void
  /** Described anew, and as it was published. */
  readonly onUnchanged: (slug: Slug, dependencies: readonly string[]) => void
  readonly onProgress: (progress: Progress) => void
}

/** @returns what could not be proved; once there is something, no further version is handed over */
export async function makeVersions(
  { onMade, onProgress, onUnchanged, plan, prefix, ...given }: Making,
  runner: TaskRunner,
): Promise<readonly Issue[]> {
  const { base, documents, instant, network, sequence, shared } = given
  const { concepts, fields, outlines, shared: known, sources } = shared.files
  const issues: Issue[] = []
  const total = plan.candidates.length
  let done = 0
  await runner.run({
    kind: 'make',
    setup: {
      ...{ base, network, concepts, sources, fields, outlines, places: known.places },
      ...{ documents: documents.described, sequence, instant },
    },
    tasks: plan.tasks(),
    count: total,
    onResult: (result) => {
      done += 1
      onProgress({ stage: 'make', done, total })
      if (result.state === 'unchanged') return onUnchanged(result.slug, result.dependencies)
      const file = `${prefix}municipalities/${result.slug}.yaml`
      issues.push(...result.faults.map((fault) => unproved(file, fault)))
      if (issues.length === 0) onMade(result)
    },
  })
  return issues
}
