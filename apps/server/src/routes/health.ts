import type { FastifyInstance, FastifyReply } from 'fastify'
import { everyAnswer } from '../http/headers.ts'
import type { Site } from '../site.ts'

const say = (reply: FastifyReply, status: number, body: object) =>
  reply
    .code(status)
    .headers({ ...everyAnswer, 'cache-control': 'no-store', 'content-type': 'application/json' })
    .send(`${JSON.stringify(body)}\n`)

/** For the operator: whether the process lives, and whether it has something to serve. Outside the base's path too. */
export function healthRoutes(app: FastifyInstance, site: Site): void {
  app.get('/healthz', (_request, reply) => say(reply, 200, { status: 'ok' }))
  app.get('/readyz', (_request, reply) => {
    const release = site.current()
    if (release) return say(reply, 200, { status: 'ready', release: release.sequence })
    return say(reply.header('retry-after', '30'), 503, { status: 'starting' })
  })
}
