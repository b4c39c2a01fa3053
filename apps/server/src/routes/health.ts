import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { everyAnswer } from '../http/headers.ts'
import { readRoute } from './read-route.ts'

const say = (reply: FastifyReply, status: number, body: object) =>
  reply
    .code(status)
    .headers({ ...everyAnswer, 'cache-control': 'no-store', 'content-type': 'application/json' })
    // As bytes: to a string, Fastify would add a charset, which JSON does not have.
    .send(Buffer.from(`${JSON.stringify(body)}\n`))

const [alive, ready] = ['/healthz', '/readyz']

/** Whether a request is a question of who runs the server: it waits for nobody, and nothing bounds it. */
export const isForOperators = ({ url }: Pick<IncomingMessage, 'url'>): boolean =>
  url === alive || url === ready

/**
 * For the operator: whether the process lives, and whether it has something to serve; at the root, also where the base
 * has a path.
 */
export function healthRoutes(app: FastifyInstance): void {
  readRoute(app, alive, (_request, reply) => say(reply, 200, { status: 'ok' }))
  readRoute(app, ready, ({ release }, reply) => {
    if (release) {
      const { published, sequence } = release
      // Read from the store: where that fails, the answer is 503.
      release.latest(1)
      release.entries(undefined, 1)
      return say(reply, 200, { status: 'ready', sequence, published })
    }
    return say(reply.header('retry-after', '30'), 503, { status: 'starting' })
  })
}
