import type { IncomingMessage } from 'node:http'
import type { ProblemName } from '@kommunalgraph/resources'

/** Limits of a request in bytes and milliseconds (docs/http.md, section 10). */
export const limits = {
  target: 4_096,
  headers: 16_384,
  body: 65_536,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  idle: 30_000,
  /** Requests of one connection that wait until the one before them is answered. */
  waiting: 16,
} as const

export type Limits = Readonly<Record<keyof typeof limits, number>>

/**
 * Why a request is not looked at any further. One host is asked for because HTTP demands it (RFC 9112, section 3.2),
 * and read nowhere; Node would refuse without a type.
 */
export function refusalOf(
  { headers, httpVersion, rawHeaders, url = '' }: IncomingMessage,
  { body, target }: Limits,
): ProblemName | undefined {
  if (url.length > target) return 'address-too-long'
  if (Number(headers['content-length'] ?? 0) > body) return 'body-too-large'
  const hosts = hostsIn(rawHeaders)
  return hosts > 1 || (hosts === 0 && httpVersion === '1.1') ? 'bad-request' : undefined
}

/** How many Host fields a request has: of several, Node shows the first. */
function hostsIn(rawHeaders: readonly string[]): number {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  return count
}
