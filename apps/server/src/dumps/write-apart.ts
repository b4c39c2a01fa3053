import { fork } from 'node:child_process'
import { once } from 'node:events'
import { extname } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** What the other process is told. */
export interface DumpJob {
  /** The file of the store. */
  readonly store: string
  readonly shelf: string
  /** Rest between batches, as a multiple of the time that a batch took. */
  readonly rest: number
}

/** The heap of its own, in MiB: enough for a batch, and a garbage collector that does not let it grow. */
const limits = ['--max-old-space-size=128', '--max-semi-space-size=4']

/**
 * Write the dumps of what is published in a store, in a process of its own: what it needs is given back whole at its
 * end, while a thread would leave the server larger for ever.
 *
 * @param signal - ends it without a trace
 * @throws Error with what the process said last
 */
export async function writeApart(job: DumpJob, signal: AbortSignal): Promise<void> {
  // The file has the ending of this one: run from source or built.
  const file = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)
  const child = fork(fileURLToPath(file), [JSON.stringify(job)], {
    execArgv: [...process.execArgv, ...limits],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const end = () => child.connected && child.disconnect()
  signal.addEventListener('abort', end)
  try {
    const [[code], said] = await Promise.all([
      once(child, 'exit'),
      child.stderr ? text(child.stderr) : '',
    ])
    if (code !== 0 && !signal.aborted) throw new Error(said || 'The process that writes was ended')
  } finally {
    signal.removeEventListener('abort', end)
  }
}
