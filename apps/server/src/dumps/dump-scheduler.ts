import { isBeingWritten, isOf, type KeptDumps, newestDumps } from '@kommunalgraph/catalog'
import type { Release } from '@kommunalgraph/model'
import type { FastifyBaseLogger } from 'fastify'

/** Sees to it that every release gets its dumps. */
export interface DumpScheduler {
  /** The newest finished set that may be served beside the present release; undefined while there is none. */
  readonly newest: () => KeptDumps | undefined
  /** End what is being written, without a trace. */
  readonly close: () => Promise<void>
}

export type DumpWriter = (release: Release, signal: AbortSignal) => Promise<unknown>

interface SchedulerOptions {
  /** The folder of the sets. */
  readonly folder: string
  readonly current: () => Release | undefined
  /** Puts the dumps of what is published into the folder; absent where another process does. */
  readonly write: DumpWriter | undefined
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn'>
  /** Milliseconds between two looks. */
  readonly interval?: number
}

/** How many looks are left out after a failure: a full disk is not freed within a second. */
const patience = 60

/** A set of another base, or of a release that was taken back, is none of ours. */
const isOurs = ({ base, set }: KeptDumps, release: Release): boolean =>
  base === release.base && set.sequence <= release.sequence

/**
 * Look for the set of the present release, have it written where it is missing, also after an erasure took all of them
 * away.
 *
 * Nothing waits for this, and a failure is told and tried again later: what was served goes on.
 */
export async function scheduleDumps(options: SchedulerOptions): Promise<DumpScheduler> {
  const { current, folder, interval = 1_000, log, write } = options
  const closing = new AbortController()
  let newest = await newestDumps(folder)
  let pause = 0

  async function make(release: Release, begin: DumpWriter): Promise<void> {
    const begun = performance.now()
    try {
      await begin(release, closing.signal)
      const ms = Math.round(performance.now() - begun)
      if (!closing.signal.aborted) log.info({ sequence: release.sequence, ms }, 'dumps')
    } catch (error) {
      if (!closing.signal.aborted) log.warn({ err: error }, 'dumps failed')
      pause = patience
    }
    newest = await newestDumps(folder)
  }

  async function look(): Promise<void> {
    newest = await newestDumps(folder)
    const release = current()
    if (pause > 0) pause -= 1
    else if (!write || !release || isOf(newest, release)) return
    else if (!(await isBeingWritten(folder, release.sequence))) await make(release, write)
  }

  let looking: Promise<void> | undefined
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined
    })
  }, interval).unref()

  return {
    newest() {
      const release = current()
      return newest && release && isOurs(newest, release) ? newest : undefined
    },
    async close() {
      clearInterval(timer)
      closing.abort()
      await looking
    },
  }
}
