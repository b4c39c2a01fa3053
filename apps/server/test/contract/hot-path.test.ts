import { describe, expect, it, onTestFinished } from 'vitest'
import { type Answer, fieldsOf, type Headers, parseAnswer, talk } from '../harness/client.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { start } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const server = serving(async () => releaseOf(await shippedRelease(), synthetic))

const asked: readonly (readonly [path: string, headers: Headers])[] = [
  ['/kommunen/musterstadt', { accept: 'text/html', 'accept-encoding': 'br' }],
  ['/kommunen/musterstadt', { accept: 'text/turtle' }],
  ['/kommunen/musterstadt.jsonld', { 'accept-encoding': 'gzip' }],
  ['/en/kommunen/musterstadt', {}],
  ['/kommunen', { accept: 'text/csv' }],
  ['/', {}],
  ['/def/phases?utm_x=1', { accept: 'application/n-triples' }],
]

describe('what was asked before', () => {
  it.each(asked)(
    '%s %j is answered as the first time, by GET, HEAD and 304',
    async (path, headers) => {
      const first = await server().get(path, headers)
      const again = await server().get(path, headers)
      expect([again.status, fieldsOf(again), again.text]).toEqual([
        200,
        fieldsOf(first),
        first.text,
      ])
      const head = await server().head(path, headers)
      expect([head.status, fieldsOf(head), head.text]).toEqual([200, fieldsOf(first), ''])
      const etag = String(first.headers.etag)
      const { status, headers: kept } = await server().get(path, {
        ...headers,
        'if-none-match': etag,
      })
      expect([status, kept.etag, kept['release-sequence']]).toEqual([304, etag, '1'])
      const failed = await server().get(path, { ...headers, 'if-match': '"other"' })
      expect([failed.status, failed.headers['release-sequence']]).toEqual([412, '1'])
    },
  )

  it('does not pass by the limits', async () => {
    const path = '/kommunen/musterstadt.ttl'
    for (const _ of [1, 2]) expect((await server().get(path)).status).toBe(200)
    const { port } = server()
    const large = await talk(
      port,
      `GET ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 70000\r\nConnection: close\r\n\r\n`,
    )
    expect(parseAnswer(large).status).toBe(413)
    const nameless = await talk(port, `GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`)
    expect(parseAnswer(nameless).status).toBe(400)
    expect((await server().ask(path, { method: 'DELETE' })).status).toBe(405)
    expect((await server().ask(path, { method: 'OPTIONS' })).status).toBe(204)
  })

  it('is known by its tag, though nobody ever asked for its bytes', async () => {
    const release = releaseOf(await shippedRelease(), synthetic)
    let opened = 0
    const counted = {
      ...release,
      recordFacts: (slug: string) => {
        opened += 1
        return release.recordFacts(slug)
      },
    }
    const path = '/kommunen/musterstadt.ttl'
    const etag = String((await server().get(path)).headers.etag)
    const fresh = await start(counted)
    onTestFinished(() => fresh.close())
    const asked = { 'if-none-match': etag }
    const answers = []
    for (const _ of [1, 2, 3, 4]) answers.push(await fresh.get(path, asked))
    expect(answers.map(({ status }) => status)).toEqual([304, 304, 304, 304])
    for (const each of answers) expect(fieldsOf(each)).toEqual(fieldsOf(answers[0] as Answer))
    expect(opened).toBe(2)
    const whole = await fresh.get(path)
    expect([whole.status, whole.text]).toEqual([200, (await server().get(path)).text])
  })

  it('leads who asks for another time through the TimeGate', async () => {
    const path = '/kommunen/musterstadt'
    for (const _ of [1, 2]) expect((await server().get(path)).status).toBe(200)
    const { status } = await server().get(path, { 'accept-datetime': 'nonsense' })
    expect(status).toBe(400)
  })
})
