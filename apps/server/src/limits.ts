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
} as const

export type Limits = Readonly<Record<keyof typeof limits, number>>

/**
 * Why a request is not looked at any further. The host is asked for because HTTP demands it (RFC 9112, section 3.2),
 * and read nowhere; Node would refuse without a type.
 */
export function refusalOf(
  { headers, httpVersion, url = '' }: IncomingMessage,
  { body, target }: Limits,
): ProblemName | undefined {
  if (url.length > target) return 'address-too-long'
  if (Number(headers['content-length'] ?? 0) > body) return 'body-too-large'
  return headers.host === undefined && httpVersion === '1.1' ? 'bad-request' : undefined
}
