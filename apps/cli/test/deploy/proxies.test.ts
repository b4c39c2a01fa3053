import { mkdtemp, readFile } from 'node:fs/promises'
import { request as askPlain } from 'node:http'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { start, temporaryFolder } from '../program.ts'
import { answerOf, environment, freePort, publishedFolder } from '../served.ts'
import { isInstalled, proxies, type ReverseProxy, type Stage, startProxy } from './proxies.ts'
import { type Relay, relayTo } from './relay.ts'

/* The files of deploy/ for nginx, Apache and Caddy, before the real server. */

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

type Fields = Readonly<Record<string, string>>

const sites = {
  site: { host: 'daten.example.org', prefix: '' },
  prefix: { host: 'www.example.org', prefix: '/kommunen-daten' },
} as const

/** Ask the proxy under the public name, over TLS unless told otherwise. */
const ask = (stage: Stage, path: string, headers: Fields = {}, secure = true): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const port = secure ? stage.https : stage.http
    const all = { host: stage.host, ...headers }
    const own = { host: '127.0.0.1', port, path, agent: false, headers: all, timeout: 20_000 }
    const secured = { ...own, servername: stage.host, rejectUnauthorized: false }
    const asked = secure ? request(secured) : askPlain(own)
    asked.on('error', reject).on('timeout', () => asked.destroy(new Error(`${path}: no answer`)))
    asked.on('response', async (answer) => {
      const chunks = await answer.toArray()
      const { headers: fields, statusCode = 0 } = answer
      resolve({ status: statusCode, headers: fields, body: Buffer.concat(chunks) })
    })
    asked.end()
  })

/** A list is the same with and without spaces. */
const spaced = (field: string | string[] | null | undefined): string =>
  String(field ?? '').replaceAll(/,\s*/g, ', ')

const unpacked = ({ body, headers }: Answer): string => {
  const coding = headers['content-encoding']
  if (coding === 'gzip') return gunzipSync(body).toString()
  return (coding === 'br' ? brotliDecompressSync(body) : body).toString()
}

async function untilUp(stage: Stage, path: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await ask(stage, path).catch(() => undefined)
    if (answer !== undefined && answer.status < 500) return
    await sleep(50)
  }
  throw new Error(
    `the proxy does not answer:\n${await readFile(join(stage.folder, 'log'), 'utf8')}`,
  )
}

const options = (proxy: ReverseProxy) => ({
  skip: !isInstalled(proxy),
  meta: { needs: `${proxy.needs} and openssl` },
})

describe.each(['site', 'prefix'] as const)('as a %s', (manner) => {
  const { host, prefix } = sites[manner]
  const base = `https://${host}${prefix}/`
  // Published by the first test; the folder of the run keeps it for the others.
  let published: Promise<string> | undefined
  const state = () => {
    published ??= mkdtemp(join(tmpdir(), 'deploy-')).then((folder) => publishedFolder(base, folder))
    return published
  }

  async function staged(proxy: ReverseProxy): Promise<Stage & { relay: Relay; server: number }> {
    const server = await freePort()
    start(
      ['serve'],
      await environment({ STATE_DIR: await state(), BASE_URL: base, PORT: String(server) }),
    )
    await answerOf(`http://localhost:${server}/healthz`)
    const relay = await relayTo(server)
    const [http, https] = [await freePort(), await freePort()]
    const folder = await temporaryFolder()
    const stage = { folder, http, https, origin: relay.port, host }
    await startProxy(proxy, stage, manner)
    await untilUp(stage, `${prefix}/feed.atom`)
    return { ...stage, relay, server }
  }

  for (const [name, proxy] of Object.entries(proxies))
    it(`${name} passes everything on as it is`, options(proxy), () => passes(proxy))

  async function passes(proxy: ReverseProxy): Promise<void> {
    const stage = await staged(proxy)
    const page = `${prefix}/kommunen/kreis-dueren`
    const direct = (headers: Fields) =>
      fetch(`http://localhost:${stage.server}${page}`, { headers: { ...headers } })

    // Formats and codings of one address, one after the other: none is sent in the place of another.
    for (const accept of ['text/html', 'text/turtle', 'application/ld+json'])
      for (const coding of ['identity', 'gzip', 'br', 'gzip']) {
        const fields = { accept, 'accept-encoding': coding }
        const [through, own] = [await ask(stage, page, fields), await direct(fields)]
        expect([through.status, unpacked(through)]).toEqual([200, await own.text()])
        for (const name of ['content-type', 'content-encoding', 'etag', 'cache-control', 'vary'])
          expect([name, spaced(through.headers[name])]).toEqual([
            name,
            spaced(own.headers.get(name)),
          ])
      }
    const packed = stage.relay.seen.filter(
      ({ headers: { accept, 'accept-encoding': coding } }) =>
        accept === 'text/html' && coding === 'gzip',
    )
    expect(packed).toHaveLength(proxy.keepsAnswers ? 1 : 2)

    const { headers } = await ask(stage, page, { accept: 'text/turtle' })
    const tag = String(headers['etag'])
    const again = await ask(stage, page, { accept: 'text/turtle', 'if-none-match': tag })
    expect([again.status, again.body.length]).toEqual([304, 0])

    // What a client says of itself is not believed; what it asks for is not rewritten.
    const from = { forwarded: 'for=203.0.113.9', 'x-forwarded-for': '203.0.113.9' }
    const list = `${prefix}/kommunen?suche=D%C3%BCren%2F1&zahl=1`
    await ask(stage, list, { accept: 'text/csv', ...from })
    const asked = stage.relay.seen.at(-1)
    expect([asked?.url, asked?.headers.host?.split(':')[0]]).toEqual([list, host])
    expect(asked?.headers['forwarded'] || undefined).toBeUndefined()
    expect(asked?.headers['x-forwarded-for']).toMatch(/127\.0\.0\.1$/)

    // Asked of the host's root, wherever the site is.
    for (const path of ['robots.txt', '.well-known/void', '.well-known/api-catalog'])
      expect([path, (await ask(stage, `/${path}`)).status]).toEqual([path, 200])
    expect(unpacked(await ask(stage, '/robots.txt'))).toContain(`Sitemap: ${base}sitemap.xml`)
    if (manner === 'prefix')
      expect((await ask(stage, prefix)).headers['location']).toMatch(`${prefix}/`)
  }
})
