import { parentPort } from 'node:worker_threads'
import { type JobKind, type Jobs, prepareWork, type Work } from './jobs.ts'
import type { Batch, FromWorker, Prepare, ToWorker } from './protocol.ts'

/* A thread that does whatever kind of work it was prepared for. */

type Result = Jobs[JobKind]['result']

const send = (message: FromWorker, moved: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, [...moved])

let ready: Promise<Work<JobKind>> | undefined

function prepare({ kind, setup }: Prepare): void {
  // The runner sends the setup and the tasks of one kind.
  ready = prepareWork(kind, setup as never) as Promise<Work<JobKind>>
}

/** The bytes of a version are not needed here any more: they move instead of being copied. */
const movable = (results: readonly Result[]): readonly ArrayBuffer[] => [
  ...new Set(
    results.flatMap((result) =>
      'bodies' in result ? result.bodies.map(({ gzip }) => gzip.buffer as ArrayBuffer) : [],
    ),
  ),
]

/** One after the other: a thread is never faster for doing two things at once. */
async function run({ tasks }: Batch): Promise<void> {
  const results: Result[] = []
  const work = await ready
  if (work === undefined) throw new Error('A worker got tasks before it was prepared')
  for (const task of tasks) results.push(await work(task))
  send({ type: 'done', results }, movable(results))
}

const fail = (error: unknown): void =>
  send({ type: 'failed', error: error instanceof Error ? error : new Error(String(error)) })

/** Messages are taken in their order. */
let queue: Promise<void> = Promise.resolve()

parentPort?.on('message', (message: ToWorker) => {
  queue = queue.then(() => (message.type === 'batch' ? run(message) : prepare(message))).catch(fail)
})
