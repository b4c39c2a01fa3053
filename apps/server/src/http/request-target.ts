/** The two halves of a request target, both as they were sent. */
export interface RequestTarget {
  readonly path: string
  /** Without its question mark; empty where there is none. */
  readonly query: string
}

const PLAIN = /^\/[^?#]*$/
const ORIGIN = /^https?:\/\/[^/?#]*/i
const NOT_IN_QUERY = /[^!$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+/g

/**
 * Split a request target into path and query.
 *
 * A target in absolute form (`GET http://host/path`, as to a proxy) loses its origin, because no
 * address of ours is ever taken from the request; a fragment, which no client may send, goes too.
 * Source: RFC 9112, sections 3.2.1 and 3.2.2.
 */
export function splitTarget(target: string): RequestTarget {
  if (PLAIN.test(target)) return { path: target, query: '' }
  const [local = ''] = target.replace(ORIGIN, '').split('#', 1)
  const mark = local.indexOf('?')
  if (mark < 0) return { path: local, query: '' }
  return { path: local.slice(0, mark), query: local.slice(mark + 1) }
}

/**
 * The Location of a redirect to a canonical path.
 *
 * Pure ASCII without control characters, one slash at its beginning (two would name a foreign
 * host), the query kept, and no fragment, so that the one the client holds survives.
 * Source: RFC 9110, section 10.2.2.
 *
 * @param path - from `canonicalPath`
 * @param query - as sent, with or without its question mark
 */
export function locationOf(path: string, query = ''): string {
  const [kept = ''] = query.replace(/^\?/, '').split('#', 1)
  const encoded = kept.replace(NOT_IN_QUERY, (text) => encodeURIComponent(text.toWellFormed()))
  return path.replace(/^[/\\]*/, '/') + (encoded === '' ? '' : `?${encoded}`)
}
