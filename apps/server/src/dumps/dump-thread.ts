import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Release } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import type { StoreFile } from '../thread/job.ts'

/** What the thread is started with. */
export interface DumpTask {
  readonly base: Base
  /** The folder of all sets. */
  readonly folder: string
  readonly store: StoreFile
}

/** Compiled or not, the worker lies beside this file. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
)

/** In MiB: pieces of texts live shortly, and more room would only be filled. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

/**
 * Writes dumps in a thread of its own, which ends with them: it reads the store itself, so that nothing of it is done
 * between requests.
 */
export const dumpThread =
  ({ folder, store }: Omit<DumpTask, 'base'>) =>
  async ({ base }: Release, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted()
    const task: DumpTask = { base, folder, store }
    const worker = new Worker(program, { workerData: task, resourceLimits })
    const stop = () => worker.postMessage('stop')
    signal.addEventListener('abort', stop)
    // What it throws comes as an error, which is thrown here.
    await once(worker, 'exit').finally(() => signal.removeEventListener('abort', stop))
  }
