import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { EntityCache } from './entity-cache.ts'
import { evaluateConditions } from './http/conditions.ts'
import { sequenceName } from './http/headers.ts'
import { refusalOf } from './limits.ts'
import { logSent } from './sent.ts'
import type { Site } from './site.ts'
import { wishOf } from './wish.ts'

/**
 * Answer what was asked just so before in the same release, without routing it again.
 *
 * Whoever asked first went the whole way: address, method, negotiation. Limits, conditions, header fields and the log
 * line come from the code that the whole way uses; what is to be refused goes that way itself.
 *
 * @returns whether it is answered; if not, nothing was touched
 */
function answer(
  site: Site,
  cache: EntityCache,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { headers, method } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  if (refusalOf(request, site.limits) !== undefined) return false
  const release = site.current()
  const wish = wishOf(request)
  const entity = release && wish && cache.recall(release, wish)
  if (!release || !entity) return false
  const outcome = evaluateConditions(headers, entity)
  if (outcome === 'precondition-failed') return false
  const { notModified, ok } = entity.wire
  const sequence = [sequenceName, String(release.sequence)] as const
  if (outcome === 'send') response.writeHead(200, [...sequence, ...ok]).end(entity.bytes)
  else response.writeHead(304, [...sequence, ...notModified]).end()
  return true
}

/**
 * Put the front before Fastify, on the server that it listens with, until that closes: then answers end connections.
 *
 * @param nextId - names a request in the log; absent where none is written
 */
export function answerInFront(
  app: FastifyInstance,
  site: Site,
  cache: EntityCache,
  nextId: (() => string) | undefined,
): void {
  const whole = app.server.listeners('request')
  app.server.removeAllListeners('request')
  app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const began = nextId ? performance.now() : 0
    if (!app.server.listening || !answer(site, cache, request, response))
      for (const listener of whole) listener.call(app.server, request, response)
    else if (nextId)
      response.once('finish', () => {
        const ms = performance.now() - began
        logSent(app.log, request, response.statusCode, ms, nextId())
      })
  })
}
