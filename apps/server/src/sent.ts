import type { IncomingMessage } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'

/**
 * One line a request, without address, agent or query of the client.
 *
 * @param elapsed - milliseconds since the request came
 * @param id - what other lines about the same request carry too; a child logger knows it already
 */
export function logSent(
  log: FastifyBaseLogger,
  { method, url = '' }: IncomingMessage,
  status: number,
  elapsed: number,
  id?: string,
): void {
  const [path] = url.split('?', 1)
  const ms = Math.round(elapsed * 10) / 10
  log.info({ ...(id !== undefined && { reqId: id }), method, path, status, ms }, 'send')
}
