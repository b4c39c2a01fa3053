import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Header fields of a request, as they go over the wire. */
export type Headers = Readonly<Record<string, string>>

/** An answer as it came, with the body decoded beside it. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Name and value as sent, in order. */
  readonly rawHeaders: readonly string[]
  /** What came over the wire. */
  readonly bytes: Buffer
  /** The body without its coding. */
  readonly text: string
}

/** Every value of a field: a client that joins them would hide that it was sent twice. */
export const valuesOf = ({ rawHeaders }: Pick<Answer, 'rawHeaders'>, name: string): string[] =>
  rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name)

/** Fields that say something about the answer; the date differs between two of them. */
export const fieldsOf = ({ headers: { date, ...fields } }: Answer): IncomingHttpHeaders => fields

export interface Asked {
  readonly method?: string
  readonly headers?: Headers
  readonly body?: string
}

/** Ask with node:http, which leaves the target as it is; fetch would normalise it. */
export function ask(port: number, path: string, asked: Asked = {}): Promise<Answer> {
  const { method = 'GET', body } = asked
  // Node sends a body with GET or DELETE without saying where it ends.
  const length = body && { 'content-length': String(Buffer.byteLength(body)) }
  const headers = { ...asked.headers, ...length }
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('error', reject)
    response.on('end', () => {
      const { statusCode = 0, headers, rawHeaders } = response
      const bytes = Buffer.concat(chunks)
      resolve({ status: statusCode, headers, rawHeaders, bytes, text: decode(bytes, headers) })
    })
  })
  sent.on('error', reject)
  sent.end(body)
  return promise
}

function decode(bytes: Buffer, headers: IncomingHttpHeaders): string {
  const coding = headers['content-encoding']
  if (bytes.length === 0 || coding === undefined) return bytes.toString()
  return (coding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes)).toString()
}

/** Write text to a socket and read until the server closes it. */
export function talk(port: number, text: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = connect(port, '127.0.0.1', () => socket.write(text))
  let read = ''
  socket.setEncoding('latin1')
  socket.on('data', (piece: string) => {
    read += piece
  })
  socket.on('error', (error: NodeJS.ErrnoException) =>
    // Refused while still writing: what was read before is the answer.
    error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(read) : reject(error),
  )
  socket.on('close', () => resolve(read))
  return promise
}

/** Status and fields of an answer that was read from a socket. */
export function parseAnswer(read: string) {
  const [head = '', body = ''] = read.split('\r\n\r\n', 2)
  const [line = '', ...rest] = head.split('\r\n')
  const fields = rest.map((field) => {
    const colon = field.indexOf(':')
    return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()] as const
  })
  return { status: Number(line.split(' ')[1]), headers: Object.fromEntries(fields), body }
}
