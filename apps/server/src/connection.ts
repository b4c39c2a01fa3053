import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { problemIri } from '@kommunalgraph/model'
import { type ProblemName, problemType } from '@kommunalgraph/resources'
import type { ConnectionError, FastifyInstance } from 'fastify'
import { everyAnswer, releaseFields } from './http/headers.ts'
import { toHttpDate } from './http/http-date.ts'
import type { Site } from './site.ts'

/** What Node's parser may refuse before there is a request. */
const refusals: ReadonlyMap<string, ProblemName> = new Map<string, ProblemName>([
  ['HPE_HEADER_OVERFLOW', 'headers-too-large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'timeout'],
])

/** Node counts the request line among the headers; ours has a limit and a status of its own. */
function refusalOf(error: ConnectionError, longest: number): ProblemName {
  const name = refusals.get(error.code) ?? 'bad-request'
  if (name !== 'headers-too-large') return name
  // The piece at which the parser gave up: a Buffer, whatever its type says.
  const piece: unknown = error.rawPacket
  const [line = ''] = Buffer.isBuffer(piece) ? piece.toString('latin1').split('\r\n', 1) : []
  const [, target = ''] = line.split(' ')
  return target.length > longest ? 'address-too-long' : name
}

/** Whether another answer has begun on the socket, into which a refusal must not fall: as Node's own handler looks. */
function isAnswering(socket: Socket & { _httpMessage?: ServerResponse | null }): boolean {
  return socket._httpMessage?.headersSent ?? false
}

/**
 * Answer on the bare socket, where no request could be read: the same problem, the same fields.
 */
export const clientErrorHandler = (site: Site) =>
  function answer(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    if (!socket.writable || isAnswering(socket)) return void socket.destroy(error)
    const { type, status, title, explanation } = problemType(refusalOf(error, site.limits.target))
    const body = JSON.stringify({
      type: problemIri(site.base, type),
      title: title.en,
      status,
      detail: explanation.en,
    })
    const fields = {
      ...everyAnswer,
      ...releaseFields(site.current()),
      'cache-control': 'no-store',
      'content-type': 'application/problem+json',
      'content-language': 'en',
      'content-length': String(Buffer.byteLength(body)),
      date: toHttpDate(new Date()),
      connection: 'close',
    }
    const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${body}`)
    this.log.info({ status }, 'send')
  }
