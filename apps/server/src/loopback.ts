import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'
import { createServer } from 'node:net'

/** The name under which a machine reaches itself. */
const loopback = 'localhost'

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => server.close(() => resolve()))

/**
 * Listen on the other addresses of `localhost` too: it has one of each kind, and a client takes whichever it likes.
 * Fastify does so by itself only with a server that it made. A connection is one of the server's own, wherever it came
 * in.
 *
 * @returns closes what was opened
 */
export async function listenOnLoopback(server: Server, host: string): Promise<() => Promise<void>> {
  if (host !== loopback) return async () => undefined
  // Of a server on a port, this is always an object.
  const { address: taken, port } = server.address() as AddressInfo
  const addresses = await lookup(loopback, { all: true }).catch(() => [])
  const others = addresses.filter(({ address }) => address !== taken)
  const opened = await Promise.all(
    others.map(async ({ address }) => {
      const other = createServer({ allowHalfOpen: true, noDelay: true }, (socket) =>
        server.emit('connection', socket),
      )
      other.listen({ host: address, port })
      // A kind of address that the machine does not have, or whose port is taken, is left out.
      return once(other, 'listening').then(
        () => other,
        () => undefined,
      )
    }),
  )
  return async () => {
    await Promise.all(opened.map((other) => other && closed(other)))
  }
}
