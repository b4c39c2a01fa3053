import { availableParallelism } from 'node:os'
import { type JobKind, prepareWork } from './jobs.ts'
import { type Run, ThreadPool } from './thread-pool.ts'

/* Who does the work: this thread where there is little, all cores where there is much. */

/** Below this many tasks, starting threads takes longer than the tasks. */
const few = 24

/**
 * A thread loads and compiles for a second what its work needs: for fewer tasks than this, a second one is not faster.
 */
const worthAThread = 100

const mostThreads = 8

/** Work with its amount. */
interface Work<K extends JobKind> extends Run<K> {
  readonly count: number
}

export class TaskRunner {
  readonly #threads: number
  #pool: ThreadPool | undefined

  constructor(threads: number | undefined) {
    this.#threads = threads ?? Math.min(availableParallelism(), mostThreads)
  }

  /** Do all tasks. Threads that are there do little work, too: what it loads need not be loaded here. */
  async run<K extends JobKind>(work: Work<K>): Promise<void> {
    if (work.count === 0) return undefined
    return this.#pool || work.count >= few ? this.#runInThreads(work) : this.#runHere(work)
  }

  async #runHere<K extends JobKind>({ kind, onResult, setup, tasks }: Run<K>): Promise<void> {
    const work = await prepareWork<K>(kind, setup)
    for (const task of tasks) onResult(await work(task))
  }

  async #runInThreads<K extends JobKind>(run: Work<K>): Promise<void> {
    const wanted = Math.min(this.#threads, Math.ceil(run.count / worthAThread))
    if (this.#pool && this.#pool.size < wanted) await this.release()
    this.#pool ??= new ThreadPool(wanted)
    try {
      await this.#pool.run(run)
    } catch (error) {
      this.#pool = undefined
      throw error
    }
  }

  /** Let threads go that have learned much; a single one is worth keeping for the next work. */
  async renew(): Promise<void> {
    if (this.#pool && this.#pool.size > 1) await this.release()
  }

  /** Let the threads go: a publisher that waits for edits needs none, and each takes as much room as a server. */
  async release(): Promise<void> {
    await this.#pool?.close()
    this.#pool = undefined
  }
}
