import type { Release } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import type { Answer, Headers } from '../harness/client.ts'
import { elements } from '../harness/pages.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { start } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const server = serving(shippedRelease)
const small = serving(async () => releaseOf(await shippedRelease(), synthetic))

const D = '/kommunen/kreis-dueren'
const document = 'public, max-age=300, stale-while-revalidate=86400'

describe('codings', () => {
  it.each([
    ['br, gzip', 'gzip', 'br'],
    ['gzip, deflate, br, zstd', 'gzip', 'br'],
    ['br, gzip;q=0.001', 'gzip', 'br'],
    ['br', undefined, 'br'],
    ['br, gzip;q=0', undefined, 'br'],
    ['gzip;q=0.5, br;q=0', 'gzip', 'gzip'],
    ['x-gzip', 'gzip', 'gzip'],
    ['*', 'gzip', 'br'],
    ['deflate, zstd', undefined, undefined],
    ['', undefined, undefined],
    ['identity', undefined, undefined],
    ['identity;q=0', undefined, undefined],
  ])('EN2: Accept-Encoding %j gives data in %s and pages in %s', async (asked, ofData, ofPage) => {
    for (const [path, given] of [
      [`${D}.ttl`, ofData],
      ['/kommunen.jsonld', ofData],
      ['/sitemap.xml', ofData],
      [D, ofPage],
    ] as const) {
      const [coded, plain] = await Promise.all([
        server().get(path, { 'accept-encoding': asked }),
        server().get(path),
      ])
      expect([path, coded.headers['content-encoding']]).toEqual([path, given])
      expect(coded.text).toBe(plain.text)
      expect(coded.bytes.length).toBe(Number(coded.headers['content-length']))
      if (given) expect(coded.bytes.length).toBeLessThan(plain.bytes.length / 2)
    }
  })

  it('EN3: HEAD announces the length of the coded body', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    const [head, get] = await Promise.all([server().head(D, headers), server().get(D, headers)])
    expect(head.headers['content-length']).toBe(String(get.bytes.length))
    expect(head.bytes).toHaveLength(0)
  })

  it('do not code what gains nothing by it', async () => {
    const { headers } = await server().get('/robots.txt', { 'accept-encoding': 'br, gzip' })
    expect(headers).not.toHaveProperty('content-encoding')
    expect(headers.vary).toBe('Accept-Encoding')
  })

  it('EN1: a range of a document is the whole, and none is promised', async () => {
    const { status, headers } = await server().get(D, { range: 'bytes=0-99' })
    expect([status, headers['accept-ranges']]).toEqual([200, undefined])
  })
})

describe('CA1: Cache-Control', () => {
  it.each([
    [200, '/', document],
    [200, '/kommunen/musterstadt', document],
    [200, '/en/kommunen/musterstadt', document],
    [200, '/kommunen/musterstadt.csv', document],
    [200, '/kontext/v1.jsonld', 'public, max-age=31536000, immutable'],
    [200, '/kontext/v2.jsonld', 'public, max-age=300, stale-while-revalidate=86400'],
    [303, '/id/ags/05999', 'public, max-age=3600'],
    [308, '/kommunen/altstadt', 'public, max-age=3600'],
    [410, '/kommunen/fort', 'public, max-age=3600'],
    [404, '/kommunen/nirgends', 'public, max-age=60'],
    [400, '/kommunen?seite=x', 'no-store'],
    [200, '/healthz', 'no-store'],
    [200, '/readyz', 'no-store'],
  ])('of %i at %s is explicit', async (status, path, cache) => {
    const answer = await small().get(path)
    expect([answer.status, answer.headers['cache-control']]).toEqual([status, cache])
  })

  it('CA2: assets, whose names hold a hash, stay for ever', async () => {
    const { text } = await server().get('/')
    const hrefs = elements(text, 'link').flatMap(({ attrs }) =>
      attrs.map(({ value }) => value).filter((value) => value.startsWith('/assets/')),
    )
    expect(hrefs.length).toBeGreaterThan(1)
    for (const href of hrefs) {
      const { status, headers } = await server().get(href)
      expect([status, headers['cache-control']]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ])
    }
  })
})

/** A cache between clients and server, as small as RFC 9111, section 4.1, lets one be. */
function sharedCache(get: (path: string, headers: Headers) => Promise<Answer>) {
  const stored: { path: string; asked: Headers; answer: Answer }[] = []
  let hits = 0
  const fits = (asked: Headers, headers: Headers, answer: Answer) =>
    String(answer.headers.vary ?? '')
      .toLowerCase()
      .split(', ')
      .every((name) => asked[name] === headers[name])
  return {
    hits: () => hits,
    async get(path: string, headers: Headers): Promise<Answer> {
      const hit = stored.find(
        (each) => each.path === path && fits(each.asked, headers, each.answer),
      )
      if (hit) hits += 1
      if (hit) return hit.answer
      const answer = await get(path, headers)
      if (/max-age=[1-9]/.test(answer.headers['cache-control'] ?? ''))
        stored.push({ path, asked: headers, answer })
      return answer
    },
  }
}

describe('CA3: a shared cache that honours Vary', () => {
  it('never gives one client what another asked for', async () => {
    const cache = sharedCache((path, headers) => small().get(path, headers))
    const clients = [
      { accept: 'text/html' },
      { accept: 'text/turtle' },
      { accept: 'text/turtle', 'accept-encoding': 'gzip' },
      { accept: 'application/ld+json', 'accept-encoding': 'br' },
      { accept: 'image/png' },
    ]
    const paths = [
      '/kommunen/musterstadt',
      '/kommunen',
      '/',
      '/def/phases',
      '/kommunen/nirgends',
      '/kommunen/fort',
      '/kommunen/musterstadt.ttl',
      '/en/kommunen/musterstadt',
      '/id/ags/05999',
      '/KOMMUNEN',
    ]
    for (const round of [1, 2, 3])
      for (const path of paths)
        for (const headers of round === 2 ? clients.toReversed() : clients) {
          const [cached, fresh] = await Promise.all([
            cache.get(path, headers),
            small().get(path, headers),
          ])
          expect([
            cached.status,
            cached.headers['content-type'],
            cached.headers['content-encoding'],
            cached.text,
          ]).toEqual([
            fresh.status,
            fresh.headers['content-type'],
            fresh.headers['content-encoding'],
            fresh.text,
          ])
        }
    expect(cache.hits()).toBeGreaterThan(paths.length * clients.length)
  })
})

describe('CA4: our own faults', () => {
  it('503 while there is no release: for every document, never 404, never stored', async () => {
    const empty = await start(() => undefined)
    for (const path of [
      '/',
      '/kommunen',
      '/kommunen/kreis-dueren',
      '/kommunen/nirgends',
      '/def/phases',
      '/id/ags/05358',
      '/nichts',
      '/en/kommunen',
    ]) {
      for (const accept of ['*/*', 'text/html', 'text/turtle']) {
        const answer = await empty.get(path, { accept })
        expect([path, answer.status]).toEqual([path, 503])
        expect(answer.headers).toMatchObject({
          'cache-control': 'no-store',
          'retry-after': '30',
          'access-control-allow-origin': '*',
        })
      }
    }
    const { text } = await empty.get('/kommunen')
    expect(JSON.parse(text)).toMatchObject({ status: 503, retryAfter: 30 })
    await empty.close()
  })

  it('says by /healthz that it lives, and by /readyz that it cannot serve yet', async () => {
    let release: Release | undefined
    const waking = await start(() => release)
    expect((await waking.get('/healthz')).status).toBe(200)
    const before = await waking.get('/readyz')
    expect([before.status, before.headers['retry-after'], before.headers['cache-control']]).toEqual(
      [503, '30', 'no-store'],
    )
    release = await shippedRelease()
    expect(JSON.parse((await waking.get('/readyz')).text)).toEqual({
      status: 'ready',
      sequence: 1,
      published: release.published,
    })
    expect((await waking.get(D)).status).toBe(200)
    await waking.close()
  })

  it('500 says nothing about the fault, in no format, and is not stored', async () => {
    const fail = (): never => {
      throw new Error('/secret/path.ts: password=hunter2')
    }
    const broken: Release = { ...(await shippedRelease()), list: fail, record: fail, resolve: fail }
    const failing = await start(() => broken)
    for (const path of ['/kommunen', '/kommunen/kreis-dueren.ttl', '/id/ags/05358'])
      for (const accept of ['*/*', 'text/html', 'text/turtle']) {
        const { status, headers, text } = await failing.get(path, { accept })
        expect([path, status, headers['cache-control']]).toEqual([path, 500, 'no-store'])
        expect(headers['access-control-allow-origin']).toBe('*')
        expect(text).not.toMatch(/secret|hunter2|Error:/)
      }
    await failing.close()
  })

  it('503 for a release that cannot be read, and the process lives', async () => {
    const failing = await start(() => {
      throw new Error('no such file')
    })
    for (const path of ['/', '/kommunen', '/nichts'])
      expect([path, (await failing.get(path)).status]).toEqual([path, 503])
    expect((await failing.get('/healthz')).status).toBe(200)
    await failing.close()
  })
})

describe('a new release', () => {
  it('is served at once, under other tags', async () => {
    const shipped = await shippedRelease()
    let release = releaseOf(shipped, synthetic)
    const changing = await start(() => release)
    const before = await changing.get('/kommunen/musterstadt.json')
    const other = { kind: 'gemeinde', name: { de: 'Anders' } }
    release = releaseOf(shipped, { ...synthetic, musterstadt: other }, { sequence: 2 })
    const after = await changing.get('/kommunen/musterstadt.json', {
      'if-none-match': String(before.headers.etag),
    })
    expect([after.status, JSON.parse(after.text).name.de]).toEqual([200, 'Anders'])
    // Names that led here have gone with the old record.
    expect((await changing.get('/kommunen/altstadt')).status).toBe(404)
    await changing.close()
  })
})
