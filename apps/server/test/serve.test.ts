import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Config, ConfigError } from '../src/config.ts'
import { type Server, serve } from '../src/serve.ts'
import { ask, parseAnswer } from './harness/client.ts'
import { shippedRelease, sourceOf } from './harness/releases.ts'
import { publicBase } from './harness/server.ts'

const release = await shippedRelease()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
})
afterAll(() => rm(folder, { recursive: true }))

const configOf = (others: Partial<Config> = {}): Config => ({
  port: 0,
  host: '127.0.0.1',
  base: publicBase,
  dataDir: folder,
  stateDir: folder,
  logLevel: 'silent',
  ...others,
})

const start = (others?: Partial<Config>): Promise<Server> =>
  serve(configOf(others), sourceOf(release))
const portOf = ({ address }: Server): number => Number(new URL(address).port)

describe('a server', () => {
  it('answers at the address that it names', async () => {
    const server = await start()
    const answer = await fetch(`${server.address}/kommunen/kreis-dueren.json`)
    expect(await answer.json()).toMatchObject({ slug: 'kreis-dueren' })
    await server.close()
    await expect(fetch(server.address)).rejects.toThrow('fetch failed')
  })

  it('finishes a request that runs when it is told to close, and then closes', async () => {
    const server = await start()
    const socket = connect(portOf(server), '127.0.0.1')
    const rest = new Promise<string>((resolve) => {
      let read = ''
      socket.on('data', (piece) => {
        read += piece
      })
      socket.on('close', () => resolve(read))
    })
    // One whole request, and in the same breath the beginning of another, which is then in flight.
    socket.write(
      'HEAD /robots.txt HTTP/1.1\r\nHost: x\r\n\r\nGET /kommunen/kreis-dueren HTTP/1.1\r\nHost: x\r\n',
    )
    await new Promise((resolve) => socket.once('data', resolve))
    const closed = server.close()
    await expect(ask(portOf(server), '/')).rejects.toThrow('ECONNREFUSED')
    socket.write('Accept: text/turtle\r\n\r\n')
    const [, second = ''] = (await rest).split(/(?=HTTP\/1\.1 200 OK\r\n)/).slice(-2)
    const answer = parseAnswer(second)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      connection: 'close',
      'access-control-allow-origin': '*',
    })
    expect(Buffer.byteLength(second.slice(second.indexOf('\r\n\r\n') + 4))).toBe(
      Number(answer.headers['content-length']),
    )
    await closed
  })

  it('does not wait for connections that only idle', async () => {
    const server = await start()
    const socket = connect(portOf(server), '127.0.0.1')
    socket.write('HEAD / HTTP/1.1\r\nHost: x\r\n\r\n')
    await new Promise((resolve) => socket.once('data', resolve))
    const ended = text(socket)
    await server.close()
    expect(await ended).toBe('')
  })
})

/** One sentence in each language. */
async function expectRefusal(
  promise: Promise<unknown>,
  ...words: readonly string[]
): Promise<void> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ConfigError)
  const { sentence } = error as ConfigError
  for (const word of words)
    expect([sentence.de, sentence.en].every((each) => each.includes(word))).toBe(true)
  expect(sentence.de).not.toBe(sentence.en)
}

describe('a server that cannot start says why', () => {
  it('when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    await expectRefusal(start({ port }), `Port ${port}`, '127.0.0.1', 'PORT=…')
    other.close()
  })

  it.each(['203.0.113.1', 'nirgends.invalid'])('when it cannot listen on %s', async (host) => {
    await expectRefusal(start({ host }), host, 'HOST')
  })

  it('when its folder cannot be written', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    await expectRefusal(start({ stateDir: join(file, 'below') }), file, 'STATE_DIR')
  })
})
