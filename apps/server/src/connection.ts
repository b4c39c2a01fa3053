import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { problemIri } from '@kommunalgraph/model'
import { type ProblemName, problemType } from '@kommunalgraph/resources'
import { everyAnswer } from './http/headers.ts'
import type { Site } from './site.ts'

/** Limits of a request in bytes and milliseconds (docs/http.md, section 10). */
export const limits = {
  target: 4_096,
  headers: 16_384,
  body: 65_536,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  idle: 30_000,
} as const

/** What Node's parser may refuse before there is a request. */
const refusals: Readonly<Record<string, ProblemName>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'timeout',
}

/**
 * Answer on the bare socket, where no request could be read: the same problem, the same fields.
 */
export const clientErrorHandler =
  (site: Site) => (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    if (!socket.writable) return void socket.destroy(error)
    const { type, status, title, explanation } = problemType(
      refusals[error.code ?? ''] ?? 'bad-request',
    )
    const body = JSON.stringify({
      type: problemIri(site.base, type),
      title: title.en,
      status,
      detail: explanation.en,
    })
    const fields = {
      ...everyAnswer,
      'cache-control': 'no-store',
      'content-type': 'application/problem+json',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    }
    const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${body}`)
  }
