import type { Release } from '@kommunalgraph/model'
import type { CacheClass } from '@kommunalgraph/resources'

/** The response headers to which scripts of other origins get access. */
const exposed =
  'Link, ETag, Content-Location, Content-Language, Vary, Memento-Datetime, Location, Allow, Retry-After, Release-Sequence'

/**
 * What every answer carries, errors too: readable for every origin, never with credentials, never sniffed.
 * Source: docs/http.md, sections 8 and 10.
 */
export const everyAnswer = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposed,
  'x-content-type-options': 'nosniff',
} as const

/** From which release an answer is. */
export const sequenceName = 'release-sequence'

/**
 * What every answer says of its release; nothing while there is none.
 *
 * Added when an answer is sent, because a data body outlives the release that it was made in.
 */
export const releaseFields = (release: Release | undefined): Readonly<Record<string, string>> =>
  release === undefined ? {} : { [sequenceName]: String(release.sequence) }

/** Methods of everything here: the data can only be read. */
export const allow = 'GET, HEAD, OPTIONS'

/** What a preflight is told; listed are the request headers that have a meaning here. */
export const preflight = {
  allow,
  'access-control-allow-methods': allow,
  'access-control-allow-headers':
    'Accept, Accept-Datetime, Accept-Encoding, Accept-Profile, If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since, If-Range, Range',
  'access-control-max-age': '86400',
} as const

/** A JSON-LD block is data and does not run; nothing of a page comes from another host. */
export const pagePolicy = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin',
} as const

/** A drawing that is opened by itself: it draws, with styles of its own, and does nothing else. */
export const drawingPolicy = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
} as const

/** Only sent where the base is https: two years, as browsers ask. */
export const transportSecurity = { 'strict-transport-security': 'max-age=63072000' } as const

export const cacheControl: Readonly<Record<CacheClass, string>> = {
  document: 'public, max-age=300, stale-while-revalidate=86400',
  brief: 'public, max-age=60',
  redirect: 'public, max-age=3600',
  immutable: 'public, max-age=31536000, immutable',
  volatile: 'no-store',
}

/** How long an error may be kept: what is gone stays gone, what is missing may come. */
export function errorCacheControl(status: number): string {
  if (status === 410) return 'public, max-age=3600'
  return [404, 405, 406].includes(status) ? 'public, max-age=60' : 'no-store'
}
