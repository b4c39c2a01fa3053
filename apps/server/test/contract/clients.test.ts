import { describe, expect, it } from 'vitest'
import { toTrusted } from '../../src/clients/address.ts'
import { parseAnswer, talk } from '../harness/client.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { serving } from '../harness/serving.ts'

/* What one client may ask for, told apart by what a proxy says of it. */

const isTrusted = toTrusted(['127.0.0.1']) ?? (() => false)
const release = async () => releaseOf(await shippedRelease(), synthetic)
const D = '/kommunen/musterstadt'

const limited = serving(release, {
  clientLimits: { rate: 5, expensiveRate: 2, concurrency: 0, isTrusted },
})
const narrow = serving(() => shippedRelease(), {
  clientLimits: { rate: 0, expensiveRate: 0, concurrency: 2, isTrusted },
})

const from = (client: string) => ({ 'x-forwarded-for': client })

describe('a client that asks too often', () => {
  it('429 with the seconds after which to go on; others are answered', async () => {
    for (let count = 0; count < 5; count += 1)
      expect((await limited().get(D, from('192.0.2.1'))).status).toBe(200)
    const refused = await limited().get(D, from('192.0.2.1'))
    expect(refused.status).toBe(429)
    const seconds = Number(refused.headers['retry-after'])
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(refused.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    })
    expect(JSON.parse(refused.text)).toMatchObject({
      type: `${limited().base}def/problems#too-many-requests`,
      status: 429,
      retryAfter: seconds,
    })
    expect((await limited().get(D, from('192.0.2.2'))).status).toBe(200)
  })

  it('counts what is answered from memory, what is not there and what is redirected', async () => {
    const client = from('192.0.2.3')
    for (const path of [D, D, D, '/nirgends', '/Kommunen/Musterstadt'])
      expect((await limited().get(path, client)).status).not.toBe(429)
    for (const path of [D, '/nirgends', '/Kommunen/Musterstadt', '/%zz'])
      expect((await limited().get(path, client)).status).toBe(429)
  })

  it('sends a browser a page that needs nothing of the release', async () => {
    const client = { ...from('192.0.2.4'), accept: 'text/html' }
    for (let count = 0; count < 5; count += 1) await limited().get(D, client)
    const { text, headers, status } = await limited().get(D, client)
    expect(status).toBe(429)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(text).toContain('Zu viele Anfragen')
  })

  it('counts all of a network of IPv6 as one', async () => {
    for (let count = 0; count < 5; count += 1)
      await limited().get(D, from(`2001:db8:1:2::${count + 1}`))
    expect((await limited().get(D, from('2001:db8:1:2:ffff::9'))).status).toBe(429)
    expect((await limited().get(D, from('2001:db8:1:3::1'))).status).toBe(200)
  })

  it('has an own number for what takes long, which answers from memory do not use up', async () => {
    const client = from('192.0.2.5')
    expect((await limited().get('/kommunen?q=eins', client)).status).toBe(200)
    expect((await limited().get('/katalog', client)).status).toBe(200)
    expect((await limited().get('/vergleich?mit=musterstadt', client)).status).toBe(429)
    expect((await limited().get(D, client)).status).toBe(200)
  })

  it('never keeps operators out', async () => {
    for (let count = 0; count < 8; count += 1) {
      expect((await limited().get('/healthz', from('192.0.2.6'))).status).toBe(200)
      expect((await limited().get('/readyz', from('192.0.2.6'))).status).toBe(200)
    }
    expect((await limited().get(D, from('192.0.2.6'))).status).toBe(200)
  })
})

describe('a client that asks for too much at once', () => {
  it('503 with Retry-After for what is over, and is answered again as soon as the others are', async () => {
    const client = from('192.0.2.7')
    // Each is painted, one after the other, in another thread.
    const slugs = (await shippedRelease()).slugs().slice(0, 12)
    const answers = await Promise.all(
      slugs.map((slug) => narrow().get(`/kommunen/${slug}.png`, client)),
    )
    const refused = answers.filter(({ status }) => status === 503)
    expect(refused.length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(2)
    for (const { text, headers } of refused) {
      expect(headers['retry-after']).toBe('1')
      expect(JSON.parse(text).detail).toContain('auf einmal')
    }
    expect((await narrow().get('/kommunen/koeln', client)).status).toBe(200)
  })

  it('counts a connection’s requests one after the other', async () => {
    const text = `GET /kommunen/koeln HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 192.0.2.8\r\n\r\n`
    const last = text.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')
    const said = await talk(narrow().port, text.repeat(5) + last)
    expect(parseAnswer(said).status).toBe(200)
    expect(said).not.toContain('HTTP/1.1 503')
  })
})
