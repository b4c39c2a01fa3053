import type { Attempt } from '@kommunalgraph/server'
import type { Config } from '@kommunalgraph/server/settings'
import type { Terminal } from '../command.ts'
import { attemptOf, type Publishing } from './publishing.ts'
import { type Changed, watchFolder } from './watch-folder.ts'

/** What follows the data of a folder. */
export interface Republishing {
  /** What came of the data as they were at first. */
  readonly first: Promise<Attempt>
  /** Be told what came of the last change, and of every one from now on. */
  readonly follow: (tell: (attempt: Attempt) => void) => void
  /** End, after the publish that runs. */
  readonly close: () => Promise<void>
}

const merge = (one: Changed, other: Changed): Changed => one && other && [...one, ...other]

/**
 * Publish a folder, and again at every change, one publish after the other; what changes meanwhile waits and is taken
 * together. The folder is watched before it is read, so that no edit falls between.
 */
export function republish(
  { dataDir }: Config,
  publishing: Publishing,
  terminal: Terminal,
): Republishing {
  const first = Promise.withResolvers<Attempt>()
  let waiting: { readonly paths: Changed } | undefined = { paths: undefined }
  let running: Promise<void> | undefined
  let last: Attempt | undefined
  let tell: (attempt: Attempt) => void = first.resolve

  async function run(): Promise<void> {
    while (waiting) {
      const { paths } = waiting
      waiting = undefined
      last = await attemptOf(publishing, paths, terminal)
      tell(last)
    }
    running = undefined
  }

  const stop = watchFolder(dataDir, (paths) => {
    waiting = { paths: waiting ? merge(waiting.paths, paths) : paths }
    running ??= run()
  })
  running = run()
  running.catch(first.reject)
  return {
    first: first.promise,
    follow(listener) {
      tell = listener
      if (last) listener(last)
    },
    async close() {
      stop()
      waiting = undefined
      await running
    },
  }
}
