import type { Release } from '@kommunalgraph/model'
import type { FastifyBaseLogger } from 'fastify'

/** Where releases come from: a store that others write, or a copy that others replace. */
export interface ReleaseSource {
  /** The release as of now, the same handle until there is another; undefined while there is none. */
  readonly current: () => Release | undefined
  /** Look for another one; whether there is. Cheap. */
  readonly poll: () => boolean
}

/** Milliseconds between two looks: shorter than anyone waits, longer than a look takes by far. */
const interval = 100

/**
 * Look for new releases now and then. Requests take what is there; nothing waits for this.
 *
 * A look that fails is told once, until one succeeds; what was served goes on.
 *
 * @returns ends it
 */
export function follow(source: ReleaseSource, log: FastifyBaseLogger): () => void {
  let failing = false
  const look = () => {
    try {
      const changed = source.poll()
      failing = false
      if (changed) log.info({ sequence: source.current()?.sequence }, 'release')
    } catch (error) {
      if (!failing) log.error({ err: error }, 'release failed')
      failing = true
    }
  }
  const timer = setInterval(look, interval).unref()
  return () => clearInterval(timer)
}
