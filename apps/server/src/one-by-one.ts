import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Limits } from './limits.ts'

/** Node's parser of a connection: what it does with a request (`parserOnIncoming` in `lib/_http_server.js`). */
type ParsedSocket = Socket & { readonly parser?: { onIncoming: () => number } | null }

/** The answer that ends parsing within what has been read: what follows would belong to another protocol. */
const readNoFurther = () => 2

/** Let go of everything that was to be sent, and of the requests that have come already. */
function close(socket: ParsedSocket): void {
  if (socket.parser) socket.parser.onIncoming = readNoFurther
  socket.destroy()
}

/** A body in chunks has no length that could be judged before it has come: it is counted while it comes. */
function limitChunks(request: IncomingMessage, most: number): void {
  let bytes = 0
  request.on('data', (piece: Buffer) => {
    bytes += piece.length
    if (bytes > most) close(request.socket)
  })
}

/** Answers a request at once, or not at all. */
type Answer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Bounds what the server may owe a connection: whoever asks on and reads nothing fills memory and takes the time of
 * everybody else. Requests of one connection are answered one after the other; where too many wait, it is closed.
 */
export function oneByOne({ body, waiting }: Limits, answer: Answer): Answer {
  const queues = new WeakMap<Socket, [IncomingMessage, ServerResponse][]>()
  const begin: Answer = (request, response) => {
    const { headers, socket } = request
    response.once('close', () => {
      const next = queues.get(socket)?.shift()
      if (next === undefined || socket.destroyed) queues.delete(socket)
      else begin(...next)
    })
    if (headers['transfer-encoding'] !== undefined) limitChunks(request, body)
    answer(request, response)
  }
  return (request, response) => {
    const { socket } = request
    if (socket.destroyed) return
    const queue = queues.get(socket)
    if (queue === undefined) {
      queues.set(socket, [])
      begin(request, response)
    } else if (queue.length < waiting) queue.push([request, response])
    else close(socket)
  }
}
