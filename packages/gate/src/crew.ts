import { availableParallelism } from 'node:os'
import { doing } from './pool/doing.ts'
import { Pool, type Run } from './pool/pool.ts'
import type { Kind } from './pool/protocol.ts'

/* Who does the work: this thread where there is little, all cores where there is much. */

/** Below this many tasks, starting threads takes longer than the tasks. */
const few = 24

const mostThreads = 8

/** Work with its amount. */
export interface Work<K extends Kind> extends Run<K> {
  /** Of these tasks, and of those that follow with the same threads. */
  readonly count: number
}

export class Crew {
  readonly #threads: number
  #pool: Pool | undefined

  constructor(threads: number | undefined) {
    this.#threads = threads ?? Math.min(availableParallelism(), mostThreads)
  }

  /** Do all tasks. Threads that are there do little work, too: what it loads need not be loaded here. */
  async do<K extends Kind>(work: Work<K>): Promise<void> {
    if (work.count === 0) return undefined
    return this.#pool || work.count >= few ? this.#share(work) : this.#alone(work)
  }

  async #alone<K extends Kind>({ kind, setup, tasks, onResult, answer }: Run<K>): Promise<void> {
    const work = await doing<K>(kind, setup, (task) => task((key) => answer?.(key)))
    for (const task of tasks) onResult(await work(task))
  }

  async #share<K extends Kind>(work: Run<K>): Promise<void> {
    this.#pool ??= new Pool(this.#threads)
    try {
      await this.#pool.run(work)
    } catch (error) {
      this.#pool = undefined
      throw error
    }
  }

  /** Let the threads go: a publisher that waits for edits needs none, and each takes as much room as a server. */
  async rest(): Promise<void> {
    await this.#pool?.close()
    this.#pool = undefined
  }
}
