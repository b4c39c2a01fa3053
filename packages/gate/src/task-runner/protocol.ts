import type { JobKind, Jobs } from './jobs.ts'

/* What the main thread and its workers send each other. */

/** To a worker: what comes next is of this kind and has this in common. */
export interface Prepare<K extends JobKind = JobKind> {
  readonly type: 'prepare'
  readonly kind: K
  readonly setup: Jobs[K]['setup']
}

/** To a worker: do these. */
export interface Batch {
  readonly type: 'batch'
  readonly tasks: readonly Jobs[JobKind]['task'][]
}

export type ToWorker = Prepare | Batch

/** From a worker: what came of a batch; what went wrong in the program. */
export type FromWorker =
  | { readonly type: 'done'; readonly results: readonly Jobs[JobKind]['result'][] }
  | { readonly type: 'failed'; readonly error: Error }
