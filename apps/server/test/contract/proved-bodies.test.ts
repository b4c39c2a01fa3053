import { gunzipSync } from 'node:zlib'
import type { BodyName, Release } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { openReader } from '@kommunalgraph/release'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { strongETag } from '../../src/http/etag.ts'
import { throughTheGate } from '../harness/gate.ts'
import { canonical, rdfNames, readGraph } from '../harness/graphs.ts'
import { type Running, start } from '../harness/server.ts'

/* What was proved is what is sent: from a store that the gate filled. */

const town = {
  kind: 'gemeinde',
  name: { de: 'Musterstadt', en: 'Sample Town' },
  description: { de: 'Größe, Straße und „Zitat“.' },
  statistics: [
    { measure: 'population', value: 12_345, referenceDate: '2020-12-31', method: 'official' },
  ],
}
const D = '/kommunen/musterstadt'
const path = 'kommunen/musterstadt'
const kept = [...rdfNames, 'json', 'csv'] as const

const store = throughTheGate()
let release: Release
let server: Running
let read = 0

/** The same release, which counts how often the bytes of a body are read. */
const counted = (of: Release): Release => ({
  ...of,
  body: (...asked) => {
    const body = of.body(...asked)
    const gzip = () => {
      read += 1
      return body?.gzip() ?? new Uint8Array()
    }
    return body && { ...body, gzip }
  },
})

beforeAll(async () => {
  await store.publish({ musterstadt: town })
  const reader = openReader(store.file)
  const current = reader.current()
  if (current === undefined) throw new Error('Nothing is published')
  release = current
  const watched = counted(current)
  server = await start(() => watched)
  afterAll(async () => {
    await server.close()
    reader.close()
  })
})

const bodyOf = (name: BodyName, of = path) => {
  const body = release.body(of, name)
  if (body === undefined) throw new Error(`${of} keeps no ${name}`)
  return body
}

describe('a document in a format that was proved', () => {
  it.each(kept)('is sent as it was proved, plain and as gzip: %s', async (name) => {
    const { extension } = formatNamed(name)
    const body = bodyOf(name)
    const plain = await server.get(`${D}.${extension}`)
    const packed = await server.get(`${D}.${extension}`, { 'accept-encoding': 'br, gzip' })
    expect(plain.bytes).toEqual(gunzipSync(body.gzip()))
    expect(plain.headers['content-length']).toBe(String(body.bytes))
    if (body.bytes >= 512) {
      expect(packed.headers['content-encoding']).toBe('gzip')
      expect(packed.bytes).toEqual(Buffer.from(body.gzip()))
      expect(packed.headers['content-length']).toBe(String(body.gzipBytes))
    } else expect(packed.bytes).toEqual(plain.bytes)
  })

  it.each(['', 'def/phases', 'def/sources', 'def/problems'])(
    'is the same for what municipalities share: /%s',
    async (shared) => {
      for (const name of rdfNames) {
        const { extension } = formatNamed(name)
        const { bytes } = await server.get(`/${shared || 'index'}.${extension}`)
        expect(bytes).toEqual(gunzipSync(bodyOf(name, shared).gzip()))
      }
    },
  )

  it('has a tag that follows from the digest that lies beside it', async () => {
    const { contentType } = formatNamed('turtle')
    for (const coding of ['identity', 'gzip'] as const) {
      const { headers } = await server.get(`${D}.ttl`, { 'accept-encoding': coding })
      const { sha256 } = bodyOf('turtle')
      expect(headers.etag).toBe(strongETag({ sha256, mediaType: contentType, coding }))
    }
  })

  it('is not read for HEAD, nor for who has it', async () => {
    for (const name of kept)
      for (const coding of ['identity', 'gzip']) {
        const address = `${D}.${formatNamed(name).extension}?once=${name}`
        const headers = { 'accept-encoding': coding }
        read = 0
        const head = await server.head(address, headers)
        const etag = String(head.headers.etag)
        const known = await server.get(address, { ...headers, 'if-none-match': etag })
        const failed = await server.get(address, { ...headers, 'if-match': '"other"' })
        expect([head.status, known.status, failed.status, read]).toEqual([200, 304, 412, 0])
        const whole = await server.get(address, headers)
        expect(read).toBe(1)
        expect(head.headers['content-length']).toBe(String(whole.bytes.length))
        expect(whole.headers.etag).toBe(etag)
      }
  })

  it('stands on its page: the block for search engines is the one that was kept', async () => {
    for (const [address, name] of [
      [D, 'block:de'],
      [`/en${D}`, 'block:en'],
    ] as const) {
      const { text } = await server.get(address, { accept: 'text/html' })
      expect(text).toContain(gunzipSync(bodyOf(name).gzip()).toString())
    }
  })
})

describe('a form of JSON-LD that is not kept', () => {
  const jsonLd = 'http://www.w3.org/ns/json-ld#'

  it.each(['expanded', 'flattened'])(
    'is made from what is kept, and nothing is fetched for it: %s',
    async (form) => {
      const fetched = vi.spyOn(globalThis, 'fetch')
      onTestFinished(() => fetched.mockRestore())
      const accept = `application/ld+json;profile="${jsonLd}${form}"`
      const answer = await server.get(D, { accept })
      expect(answer.headers['content-type']).toBe(accept)
      const [graph, proved] = await Promise.all([
        readGraph(answer),
        readGraph(await server.get(`${D}.nq`)),
      ])
      expect(await canonical(graph)).toBe(await canonical(proved))
      expect(fetched).not.toHaveBeenCalled()
    },
  )
})
