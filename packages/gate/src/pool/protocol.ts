import type { Checked, CheckSetup, CheckTask, Same } from '../tasks/check.ts'
import type { DocumentSetup, DocumentTask, ProvedDocument } from '../tasks/document.ts'
import type { ProveSetup, ProveTask, Result } from '../tasks/prove.ts'

/* What the main thread and its workers say to each other. */

interface Job<Setup, Task, Result> {
  readonly setup: Setup
  readonly task: Task
  readonly result: Result
}

/** What there is to do, by kind: what all tasks share, a task, what comes of it. */
export interface Jobs {
  readonly check: Job<CheckSetup, CheckTask, Checked | Same>
  readonly document: Job<DocumentSetup, DocumentTask, ProvedDocument>
  readonly prove: Job<ProveSetup, ProveTask, Result>
}

export type Kind = keyof Jobs

/** To a worker: what comes next is of this kind and has this in common. */
export interface Prepare<K extends Kind = Kind> {
  readonly say: 'prepare'
  readonly kind: K
  readonly setup: Jobs[K]['setup']
}

/** To a worker: do these. */
export interface Batch {
  readonly say: 'batch'
  readonly id: number
  readonly tasks: readonly Jobs[Kind]['task'][]
}

/** To a worker: what it asked for. */
export interface Answer {
  readonly say: 'answer'
  readonly key: string
  readonly value: unknown
}

export type ToWorker = Prepare | Batch | Answer

/** From a worker: what came of a batch, what it must know, what went wrong in the program. */
export type FromWorker =
  | { readonly say: 'done'; readonly id: number; readonly results: readonly Jobs[Kind]['result'][] }
  | { readonly say: 'ask'; readonly key: string }
  | { readonly say: 'failed'; readonly error: Error }
