import type { Base, Issue, World } from '@kommunalgraph/model'
import type { Quad } from 'n3'
import type { Crew } from './crew.ts'
import { unproved } from './findings.ts'
import { linesOf } from './prove/canonical.ts'
import type { Proved } from './prove/document.ts'
import {
  type Documents,
  describeDocuments,
  describedIn,
  documentDigests,
  type SharedMemory,
} from './shared.ts'

/* Documents that are not about a municipality: described whenever a shared file changed, proved where the graph did. */

/** Documents of one state of the shared files. */
export interface DocumentState {
  readonly described: ReadonlyMap<string, ReadonlySet<string>>
  readonly digests: Readonly<Record<string, string>>
  /** What the gate saw of those that changed, by path. */
  readonly proved: ReadonlyMap<string, Proved>
}

/** Documents described, before anything is proved. */
export interface Described extends Omit<DocumentState, 'proved'> {
  readonly quads: ReadonlyMap<string, readonly Quad[]>
}

export function describeShared(base: Base, world: World, others: Documents | undefined): Described {
  const quads = describeDocuments(world, others)
  return {
    quads,
    described: describedIn(base, quads),
    digests: documentDigests(base, quads),
  }
}

/**
 * Prove the documents whose graph is another than at the last release.
 *
 * @param records - how many records will be proved afterwards, by the same threads if they are many
 */
export async function proveDocuments(
  base: Base,
  { described, digests, quads }: Described,
  before: SharedMemory,
  crew: Crew,
  records: number,
): Promise<DocumentState> {
  const changed = [...quads].filter(([path]) => before.documents[path] !== digests[path])
  const proved = new Map<string, Proved>()
  await crew.do({
    kind: 'document',
    setup: { base, documents: described },
    tasks: changed.map(([path, each]) => ({ path, text: [...linesOf(each)].join('\n') })),
    count: changed.length === 0 ? 0 : changed.length + records,
    onResult: ({ path, ...facts }) => proved.set(path, facts),
  })
  return { described, digests, proved }
}

/** Faults as findings about the folder, since a document about shared things has no one file. */
export const faultsOf = ({ proved }: DocumentState, prefix: string): readonly Issue[] =>
  [...proved].flatMap(([path, { faults }]) =>
    faults.map((fault) => unproved(`${prefix}${path === '' ? 'network.yaml' : path}`, fault)),
  )
