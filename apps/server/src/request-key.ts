import type { IncomingMessage } from 'node:http'

/** Request headers that lead somewhere else than the same request without them; few clients send them. */
const leading = ['accept-datetime', 'accept-profile'] as const

/**
 * All of a request that its answer depends on, up to its conditions.
 *
 * @returns undefined where that is more than is worth remembering
 */
export function requestKeyOf({ headers, url }: IncomingMessage): string | undefined {
  for (const name of leading) if (headers[name] !== undefined) return undefined
  return `${url}\n${headers.accept}\n${headers['accept-encoding']}`
}
