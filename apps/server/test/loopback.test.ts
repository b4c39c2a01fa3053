import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createListener } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { listenOnLoopback } from '../src/loopback.ts'

/** An address of this machine that `localhost` does not name; Linux has all of 127.0.0.0/8. */
const unnamed = '127.0.0.2'
const hasIt = process.platform === 'linux'

async function listening(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((_, response) => response.end('here'))
  server.listen(0, unnamed)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { server, port: (server.address() as AddressInfo).port }
}

const read = async (port: number): Promise<string> =>
  (await fetch(`http://127.0.0.1:${port}`, { headers: { connection: 'close' } })).text()

it.runIf(hasIt)(
  'a server on localhost answers on its other addresses until it closes',
  async () => {
    const { port, server } = await listening()
    await expect(read(port)).rejects.toThrow('fetch failed')
    const close = await listenOnLoopback(server, 'localhost')
    expect(await read(port)).toBe('here')
    await close()
    await expect(read(port)).rejects.toThrow('fetch failed')
  },
)

it.runIf(hasIt)('an address whose port is taken is left out', async () => {
  const { port, server } = await listening()
  const other = createListener((socket) => socket.end()).listen(port, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const close = await listenOnLoopback(server, 'localhost')
  await close()
  expect(other.listening).toBe(true)
})

it.runIf(hasIt)('a server on an address listens there alone', async () => {
  const { port, server } = await listening()
  const close = await listenOnLoopback(server, unnamed)
  await expect(read(port)).rejects.toThrow('fetch failed')
  await close()
})
