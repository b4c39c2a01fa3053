import { Worker } from 'node:worker_threads'
import type { JobKind, Jobs } from './jobs.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

/* Threads that share what is to do: each takes the next batch when it has room. */

/** Tasks in a message: enough to make messages cheap, few enough to end together. */
const batchSize = 12

/** Batches that a thread has at hand, so that it never waits for the next one. */
const ahead = 2

/** A thread has some hundred descriptions in hand at most; what it holds beyond that it need not hold. */
const limits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32 }

const source = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./worker.js', import.meta.url)

/** Tasks of one kind, and who takes what comes of them. */
export interface Run<K extends JobKind> {
  readonly kind: K
  readonly setup: Jobs[K]['setup']
  readonly tasks: Iterable<Jobs[K]['task']>
  readonly onResult: (result: Jobs[K]['result']) => void
}

function* batches<T>(tasks: Iterable<T>): Iterable<readonly T[]> {
  let batch: T[] = []
  for (const task of tasks) {
    batch.push(task)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** One thread at work on a run, until there is nothing left to take. */
function startWorker<K extends JobKind>(
  worker: Worker,
  { kind, onResult, setup }: Run<K>,
  next: () => readonly Jobs[K]['task'][] | undefined,
): Promise<void> {
  const { promise, reject, resolve } = Promise.withResolvers<void>()
  let open = 0
  const send = (message: ToWorker): void => worker.postMessage(message)
  const feed = (): void => {
    for (let tasks = open < ahead ? next() : undefined; tasks; ) {
      send({ type: 'batch', tasks })
      open += 1
      tasks = open < ahead ? next() : undefined
    }
    if (open === 0) resolve()
  }
  const attempt = (step: () => void): void => {
    try {
      step()
    } catch (error) {
      reject(error)
    }
  }
  const take = (message: FromWorker): void => {
    if (message.type === 'failed') throw message.error
    open -= 1
    // A batch of this run has results of its kind.
    for (const result of message.results) onResult(result as Jobs[K]['result'])
    feed()
  }
  const listen = (message: FromWorker): void => attempt(() => take(message))
  const end = (): void => reject(new Error('A thread ended before its work was done'))
  worker.on('message', listen).on('error', reject).on('exit', end)
  attempt(() => {
    send({ type: 'prepare', kind, setup } as ToWorker)
    feed()
  })
  return promise.finally(
    () => void worker.off('message', listen).off('error', reject).off('exit', end),
  )
}

export class ThreadPool {
  readonly #workers: Worker[]

  get size(): number {
    return this.#workers.length
  }

  constructor(threads: number) {
    this.#workers = Array.from({ length: threads }, () => {
      const worker = new Worker(source, { resourceLimits: limits })
      // A pool that waits for work keeps no process alive.
      worker.unref()
      return worker
    })
  }

  /**
   * Do all tasks, in whatever order they end; they are taken from their source only as fast as they are done.
   *
   * @throws the first error of a thread; what else was to do is dropped with the threads
   */
  async run<K extends JobKind>(run: Run<K>): Promise<void> {
    const source = batches(run.tasks)[Symbol.iterator]()
    const next = () => {
      const { done, value } = source.next()
      return done ? undefined : value
    }
    try {
      for (const worker of this.#workers) worker.ref()
      await Promise.all(this.#workers.map((worker) => startWorker(worker, run, next)))
      for (const worker of this.#workers) worker.unref()
    } catch (error) {
      await this.close()
      throw error
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }
}
