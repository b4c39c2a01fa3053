import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What came through the proxy, in order. */
export interface Relay {
  readonly port: number
  readonly seen: IncomingMessage[]
}

/** Stands between a proxy and the server, and writes down what is asked for. */
export async function relayTo(port: number): Promise<Relay> {
  const seen: IncomingMessage[] = []
  const server = createServer((asked, answer) => {
    seen.push(asked)
    const { headers, method, url: path } = asked
    const onward = request({ port, host: 'localhost', method, path, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders)
      answered.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { port: (server.address() as AddressInfo).port, seen }
}
