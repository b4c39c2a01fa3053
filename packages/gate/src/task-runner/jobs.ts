import type { CheckResult, CheckSetup, CheckTask } from '../tasks/check.ts'
import type { MakeResult, MakeSetup, MakeTask } from '../tasks/make.ts'

interface Job<Setup, Task, Result> {
  readonly setup: Setup
  readonly task: Task
  readonly result: Result
}

/** The two tasks a record, by kind: what all of one run share, a task, what comes of it. */
export interface Jobs {
  readonly check: Job<CheckSetup, CheckTask, CheckResult>
  readonly make: Job<MakeSetup, MakeTask, MakeResult>
}

export type JobKind = keyof Jobs

/** Does one task after the other. */
export type Work<K extends JobKind> = (task: Jobs[K]['task']) => Promise<Jobs[K]['result']>

type Prepare<K extends JobKind> = (setup: Jobs[K]['setup']) => Promise<Work<K>>

/**
 * How each kind of work is done, in whatever thread. Parsers and shapes are loaded with the first version that is made:
 * who only checks needs none of them.
 */
const preparations: { readonly [K in JobKind]: Prepare<K> } = {
  async check(setup) {
    const { check } = await import('../tasks/check.ts')
    return (task) => check(task, setup)
  },
  async make(setup) {
    const { make } = await import('../tasks/make.ts')
    return (task) => make(task, setup)
  },
}

/** Get ready for work of a kind. */
export const prepareWork = <K extends JobKind>(
  kind: K,
  setup: Jobs[K]['setup'],
): Promise<Work<K>> => preparations[kind](setup)
