import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { busy, refuse } from '../refuse.ts'
import { begin } from '../request-checks.ts'
import type { Site } from '../site.ts'
import { NotMade } from '../thread/document-thread.ts'

type Handler = (
  request: FastifyRequest,
  reply: FastifyReply,
) => FastifyReply | Promise<FastifyReply>

/** Longer than the server takes to see a new release, in milliseconds. */
const pause = 150

/**
 * A handler whose answer may be made in the thread for documents. If the release of a request can no longer be read
 * there, because it was replaced too long ago, the request begins anew in the present one, once; all else that keeps a
 * body from being made is 503.
 */
export const untilMade =
  (site: Site, handler: Handler) => (request: FastifyRequest, reply: FastifyReply) => {
    const refused = (error: unknown) => {
      if (error instanceof NotMade) return refuse(site, busy, request, reply)
      throw error
    }
    const again = async (error: unknown) => {
      if (!(error instanceof NotMade && error.reason === 'lost')) return refused(error)
      await wait(pause)
      begin(site, request, reply)
      return Promise.resolve(handler(request, reply)).catch(refused)
    }
    const answered = handler(request, reply)
    return answered instanceof Promise ? answered.catch(again) : answered
  }
