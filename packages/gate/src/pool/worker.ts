import { parentPort } from 'node:worker_threads'
import { type Doing, doing } from './doing.ts'
import { withLookUps } from './missing.ts'
import type { Answer, Batch, FromWorker, Jobs, Kind, Prepare, ToWorker } from './protocol.ts'

/* A thread that does whatever kind of work it was prepared for. */

const known = new Map<string, unknown>()
const waiting = new Map<string, () => void>()

const say = (message: FromWorker, moved: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, [...moved])

const ask = (key: string): Promise<void> =>
  new Promise((resolve) => {
    waiting.set(key, resolve)
    say({ say: 'ask', key })
  })

let ready: Promise<Doing<Kind>> | undefined

function prepare({ kind, setup }: Prepare): void {
  known.clear()
  // The pool sends the setup and the tasks of one kind.
  ready = doing(kind, setup as never, (work) => withLookUps(known, ask, work)) as Promise<
    Doing<Kind>
  >
}

/** Bytes that are not needed here any more move instead of being copied. */
const movable = (results: readonly Jobs[Kind]['result'][]): readonly ArrayBuffer[] => [
  ...new Set(
    results.flatMap((result) =>
      'record' in result && result.record ? [result.record.buffer as ArrayBuffer] : [],
    ),
  ),
]

/** One after the other: a thread is never faster for doing two things at once. */
async function run({ id, tasks }: Batch): Promise<void> {
  const results: Jobs[Kind]['result'][] = []
  const work = await ready
  if (work === undefined) throw new Error('A worker got tasks before it was prepared')
  for (const task of tasks) results.push(await work(task))
  say({ say: 'done', id, results }, movable(results))
}

function receive({ key, value }: Answer): void {
  known.set(key, value)
  waiting.get(key)?.()
  waiting.delete(key)
}

const failed = (error: unknown): void =>
  say({ say: 'failed', error: error instanceof Error ? error : new Error(String(error)) })

/** Batches wait for each other, answers do not. */
let queue: Promise<void> = Promise.resolve()

parentPort?.on('message', (message: ToWorker) => {
  if (message.say === 'answer') receive(message)
  else if (message.say === 'batch') queue = queue.then(() => run(message)).catch(failed)
  else queue = queue.then(() => prepare(message))
})
