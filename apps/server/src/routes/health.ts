import type { FastifyInstance, FastifyReply } from 'fastify'
import { everyAnswer } from '../http/headers.ts'
import type { Site } from '../site.ts'
import { readRoute } from './read-route.ts'

const say = (reply: FastifyReply, status: number, body: object) =>
  reply
    .code(status)
    .headers({ ...everyAnswer, 'cache-control': 'no-store', 'content-type': 'application/json' })
    // As bytes: to a string, Fastify would add a charset, which JSON does not have.
    .send(Buffer.from(`${JSON.stringify(body)}\n`))

/** For the operator: whether the process lives, and whether it has something to serve; at the root, also where the base has a path. */
export function healthRoutes(app: FastifyInstance, site: Site): void {
  readRoute(app, '/healthz', (_request, reply) => say(reply, 200, { status: 'ok' }))
  readRoute(app, '/readyz', (_request, reply) => {
    const release = site.current()
    if (release) return say(reply, 200, { status: 'ready', release: release.sequence })
    return say(reply.header('retry-after', '30'), 503, { status: 'starting' })
  })
}
