import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAssets } from '@kommunalgraph/site'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldsOf } from '../harness/client.ts'
import { shippedRelease } from '../harness/releases.ts'
import { type Running, start } from '../harness/server.ts'

let server: Running
beforeAll(async () => {
  server = await start(await shippedRelease())
})
afterAll(() => server.close())

const assets = readAssets()
const large = assets.find(({ name }) => name.startsWith('kern.')) ?? assets[0]
const path = `/assets/${large?.name}`

describe('an asset', () => {
  it.each(assets)(
    '$name has a hash in its name, its type, and stays for ever',
    async ({ name, bytes, mediaType }) => {
      expect(name).toMatch(/^[a-z-]+\.[0-9a-f]{12}\.[a-z]+$/)
      const answer = await server.get(`/assets/${name}`)
      expect(answer.status).toBe(200)
      expect(answer.bytes.equals(bytes)).toBe(true)
      expect(answer.headers).toMatchObject({
        'content-type': mediaType,
        'content-length': String(bytes.length),
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
        etag: expect.stringMatching(/^"[\w-]{24}"$/),
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': '*',
      })
      for (const absent of [
        'last-modified',
        'accept-ranges',
        'content-encoding',
        'content-language',
      ])
        expect(answer.headers).not.toHaveProperty(absent)
    },
  )

  it.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['', undefined],
  ])('is sent to Accept-Encoding %j as %s', async (accept, coding) => {
    const [coded, plain] = await Promise.all([
      server.get(path, { 'accept-encoding': accept }),
      server.get(path),
    ])
    expect(coded.headers['content-encoding']).toBe(coding)
    expect(coded.headers['content-type']).toBe(plain.headers['content-type'])
    expect(coded.headers['content-length']).toBe(String(coded.bytes.length))
    expect(coded.text).toBe(plain.text)
    expect(coded.headers.etag === plain.headers.etag).toBe(coding === undefined)
  })

  it.each(['br', 'gzip', 'identity'])(
    'in %s is 304 to who has it, without a trace of its body',
    async (coding) => {
      const whole = await server.get(path, { 'accept-encoding': coding })
      for (const tag of [
        String(whole.headers.etag),
        `W/${whole.headers.etag}`,
        `"x", ${whole.headers.etag}`,
        '*',
      ]) {
        const answer = await server.get(path, { 'accept-encoding': coding, 'if-none-match': tag })
        expect([answer.status, answer.bytes.length, answer.headers.etag]).toEqual([
          304,
          0,
          whole.headers.etag,
        ])
        expect(Object.keys(answer.headers).filter((name) => /^content-/.test(name))).toEqual([])
        expect(answer.headers['cache-control']).toBe(whole.headers['cache-control'])
      }
    },
  )

  it('keeps its conditions', async () => {
    const { headers } = await server.get(path)
    const status = async (asked: Readonly<Record<string, string>>) =>
      (await server.get(path, asked)).status
    expect(await status({ 'if-match': String(headers.etag) })).toBe(200)
    expect(await status({ 'if-match': '"x"' })).toBe(412)
    expect(await status({ 'if-none-match': '"x"' })).toBe(200)
    expect(await status({ 'if-modified-since': new Date().toUTCString() })).toBe(200)
    expect(await status({ range: 'bytes=0-9' })).toBe(200)
  })

  it('of an earlier version is served too while its file is there', async () => {
    const assetFolder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
    await writeFile(join(assetFolder, 'site.0123456789ab.css'), 'p{}')
    await writeFile(join(assetFolder, 'notes.txt'), 'not ours')
    const later = await start(await shippedRelease(), { assetFolder })
    const { status, text } = await later.get('/assets/site.0123456789ab.css')
    expect([status, text]).toEqual([200, 'p{}'])
    expect((await later.get('/assets/notes.txt')).status).toBe(404)
    await later.close()
  })

  it('whose file was lost is 404, and no cache keeps that for ever', async () => {
    const doomed = await start(await shippedRelease())
    await rm(doomed.assetFolder, { recursive: true })
    const { status, headers } = await doomed.get(path)
    expect([status, headers['cache-control'], headers.etag]).toEqual([
      404,
      'public, max-age=60',
      undefined,
    ])
    await doomed.close()
  })
})

describe('what is no asset', () => {
  it.each([
    '/assets/',
    '/assets',
    '/assets/nichts.css',
    '/assets/.',
    '/assets/.env',
    '/assets/%2e%2e',
    '/assets/..%2fpackage.json',
    '/assets/..%5cpackage.json',
    '/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/assets//etc/passwd',
    `${path}.br`,
    `${path}.gz`,
    `${path}%00`,
    `${path}/`,
    path.toUpperCase(),
    '/assets/__proto__',
  ])('%s is 404 or leads to the right spelling', async (asked) => {
    const answer = await server.get(asked, { 'accept-encoding': 'br' })
    expect([308, 404]).toContain(answer.status)
    expect(answer.text).not.toContain('root:')
    if (answer.status === 308) {
      const next = await server.get(String(answer.headers.location))
      expect([200, 404]).toContain(next.status)
      expect(next.headers['content-type']).not.toBe('application/octet-stream')
    } else {
      expect(answer.headers['content-type']).toBe('application/problem+json')
      expect(fieldsOf(answer)).toEqual(fieldsOf(await server.head(asked)))
    }
  })

  it.each(['/assets/../package.json', '/assets/../../../../etc/passwd', '/assets/./../x'])(
    '%s never leaves the folder',
    async (asked) => {
      const { status, text } = await server.get(asked)
      expect([308, 404]).toContain(status)
      expect(text).not.toMatch(/root:|"dependencies"/)
    },
  )
})
