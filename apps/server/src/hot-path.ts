import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { FastifyServerFactory } from 'fastify'
import type { EntityCache } from './entity-cache.ts'
import { evaluateConditions } from './http/conditions.ts'
import { sequenceName } from './http/headers.ts'
import { refusalOf } from './limits.ts'
import { oneByOne } from './one-by-one.ts'
import { requestKeyOf } from './request-key.ts'
import { isForOperators } from './routes/health.ts'
import type { Site } from './site.ts'
import { inTurns } from './turns.ts'

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
  if (refusalOf(request, site.limits) ?? site.clients.refusalOf(request)) return false
  const release = site.current()
  const key = requestKeyOf(request)
  const known = release && key && cache.recall(release, key)
  if (!release || !known) return false
  const outcome = evaluateConditions(headers, known)
  if (outcome === 'precondition-failed') return false
  const sequence = [sequenceName, String(release.sequence)] as const
  if (outcome === 'not-modified')
    response.writeHead(304, [...sequence, ...known.wire.notModified]).end()
  else if ('bytes' in known)
    response.writeHead(200, [...sequence, ...known.wire.ok]).end(known.bytes)
  else return false
  return true
}

/** Tells of an answer when it was sent. */
type Sent = (request: IncomingMessage, response: ServerResponse, milliseconds: number) => void

/**
 * A server that answers hot requests itself and hands all others to Fastify, those of operators before all. While it
 * closes all of them go the whole way: then answers end connections.
 *
 * Fastify gives a server that somebody else made none of its limits, so they are set here.
 *
 * @param cache - absent where nothing may be answered twice
 * @param sent - absent where nothing is logged
 */
export function hotServer(
  site: Site,
  cache: EntityCache | undefined,
  sent: Sent | undefined,
): FastifyServerFactory {
  const { limits } = site
  return (handle) => {
    const later = inTurns()
    const respond = (request: IncomingMessage, response: ServerResponse): void => {
      if (isForOperators(request)) return void handle(request, response)
      site.clients.admit(request, response)
      const began = sent ? performance.now() : 0
      const isHot = cache && server.listening && answer(site, cache, request, response)
      if (!isHot) later(() => handle(request, response))
      else if (sent)
        response.once('finish', () => sent(request, response, performance.now() - began))
    }
    const server: Server = createServer(connectionLimits(site), oneByOne(limits, respond))
    server.keepAliveTimeout = limits.idle - grace(limits.idle)
    server.keepAliveTimeoutBuffer = grace(limits.idle)
    server.requestTimeout = limits.requestTimeout
    return server.setTimeout(limits.idle)
  }
}

/** Node waits so much longer after an answer than it told the client, for what is on its way already. */
const grace = (idle: number): number => Math.min(1_000, idle / 2)

/** What Node watches over while a request is read. */
const connectionLimits = ({ limits }: Pick<Site, 'limits'>) => ({
  maxHeaderSize: limits.headers,
  headersTimeout: limits.headersTimeout,
  // Node looks every 30 seconds by itself, long after what is allowed.
  connectionsCheckingInterval: Math.min(limits.headersTimeout, 1_000),
  requireHostHeader: false,
})
