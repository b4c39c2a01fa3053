import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { Parser } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Server } from '../../src/serve.ts'
import { type Answer, ask, type Headers } from '../harness/client.ts'
import { type Stored, storeOf, towns } from '../harness/dump-store.ts'
import { canonical } from '../harness/graphs.ts'
import { shippedRelease } from '../harness/releases.ts'

/** A port that is free now: clients follow links, so the base must be where the server listens. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

let stored: Stored
let server: Server
let base: string
beforeAll(async () => {
  const port = await freePort()
  base = `http://127.0.0.1:${port}/`
  stored = storeOf(await shippedRelease(), port)
  stored.publish(towns(130))
  server = await stored.serve()
})
afterAll(async () => {
  await server.close()
  stored.close()
})

const get = (path: string, headers: Headers = {}, method = 'GET'): Promise<Answer> =>
  ask(Number(new URL(base).port), path, { method, headers })

async function readJsonLd(text: string): Promise<readonly object[]> {
  const document: JsonLdDocument = JSON.parse(text)
  const context = JSON.parse((await get('/kontext/v2.jsonld')).text)
  const documentLoader = async (documentUrl: string) => ({ documentUrl, document: context })
  return Object(await jsonld.toRDF(document, { documentLoader }))
}

describe('The feed over HTTP', () => {
  it.each([
    ['*/*', 'application/trig'],
    ['text/turtle, */*;q=0.1', 'application/trig'],
    ['application/ld+json', 'application/ld+json'],
    ['application/n-quads,application/trig;q=0.95', 'application/n-quads'],
    ['text/html', 'text/html; charset=utf-8'],
    // rdflib before version 6, where nobody names a format: of these it finds RDF under the last one only.
    [
      'application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1',
      'application/trig',
    ],
  ])('answers %s with %s', async (accept, type) => {
    for (const path of ['/feed', '/feed/1', '/feed/2'])
      expect([path, (await get(path, { accept })).headers['content-type']]).toEqual([path, type])
  })

  it('has no format that cannot say which dataset belongs to which change', async () => {
    expect((await get('/feed/1', { accept: 'text/turtle' })).status).toBe(406)
    expect((await get('/feed/1', { accept: 'application/n-triples' })).status).toBe(406)
  })

  it('says the same in all of them', async () => {
    for (const path of ['/feed', '/feed/1', '/feed/2']) {
      const [trig, nq, json] = await Promise.all(
        ['trig', 'nq', 'jsonld'].map(async (each) => (await get(`${path}.${each}`)).text),
      )
      const read = await canonical(new Parser({ format: 'application/trig' }).parse(trig ?? ''))
      expect(await canonical(new Parser().parse(nq ?? ''))).toBe(read)
      expect(await canonical(await readJsonLd(json ?? ''))).toBe(read)
    }
  })

  it('lets full pages be kept for ever, and the open one for a minute', async () => {
    const full = await get('/feed/1')
    expect(full.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    for (const path of ['/feed', '/feed/2']) {
      const { headers } = await get(path)
      expect(headers['cache-control']).toBe('public, max-age=60')
      const again = await get(path, { 'if-none-match': headers.etag ?? '' })
      expect(again.status).toBe(304)
    }
  })

  it('has no page behind the open one', async () => {
    for (const path of ['/feed/3', '/feed/0', '/feed/01', '/feed/x'])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })

  it('is an Atom feed too, in both languages', async () => {
    for (const [path, deed] of [
      ['/feed.atom', 'neu aufgenommen'],
      ['/en/feed.atom', 'added'],
    ] as const) {
      const { headers, text } = await get(path)
      expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
      expect(text).toContain(deed)
    }
  })
})

const as = 'https://www.w3.org/ns/activitystreams#'

/** A statement as any RDF library has it. */
type Quad = Readonly<
  Record<'subject' | 'predicate' | 'object' | 'graph', { readonly value: string }>
>

interface LdesClient {
  intoConfig(config: object): object
  replicateLDES(
    config: object,
    order: 'ascending',
  ): {
    stream(): AsyncIterable<{
      readonly id: { readonly value: string }
      readonly quads: readonly Quad[]
    }>
  }
}

// Its own types do not pass our compiler: those of its dependencies contradict each other.
const { intoConfig, replicateLDES }: LdesClient = await import(import.meta.resolve('ldes-client'))

/** What a client that keeps its state in a folder gets, and what it fetches for that. */
async function replicate(statePath: string) {
  const fetched: string[] = []
  const counting: typeof fetch = (input, init) => {
    const { href, pathname } = new URL(input instanceof Request ? input.url : String(input))
    // Where nobody can be asked but us, the client has all that it needs.
    if (!href.startsWith(base)) throw new Error(`${href} is fetched from another host`)
    fetched.push(pathname)
    return fetch(input, init)
  }
  const client = replicateLDES(
    intoConfig({ url: `${base}feed`, statePath, fetch: counting, polling: false }),
    'ascending',
  )
  const members: { readonly id: string; readonly quads: readonly Quad[] }[] = []
  for await (const { id, quads } of client.stream()) members.push({ id: id.value, quads })
  return { fetched, members }
}

const said = (quads: readonly Quad[], predicate: string): string[] =>
  quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value)

describe('ldes-client', () => {
  let statePath: string
  beforeAll(async () => {
    statePath = await mkdtemp(join(tmpdir(), 'kommunalgraph-ldes-'))
  })
  afterAll(() => rm(statePath, { recursive: true }))

  it('gets everything once, and then only what is new, without asking for full pages again', async () => {
    const first = await replicate(statePath)
    expect(first.members).toHaveLength(130)
    expect(new Set(first.members.map(({ id }) => id)).size).toBe(130)
    expect(new Set(first.fetched)).toEqual(new Set(['/feed', '/feed/1', '/feed/2']))
    for (const { id, quads } of first.members) {
      const [object] = said(quads, `${as}object`)
      const payload = quads.filter(({ graph }) => graph.value === id)
      expect(payload.some(({ subject }) => subject.value === object)).toBe(true)
    }

    const { 'ort-130': gone, ...rest } = towns(130)
    stored.publish({ ...rest, 'ort-5': towns(5, 2_000)['ort-5'] })
    const second = await replicate(statePath)
    const deeds = second.members.map(({ quads }) => [
      said(quads, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type').find((type) =>
        type.startsWith(as),
      ),
      said(quads, `${as}object`)[0],
    ])
    expect(gone).toBeDefined()
    expect(deeds.toSorted()).toEqual([
      [`${as}Delete`, `${base}kommunen/ort-130#datensatz`],
      [`${as}Update`, `${base}kommunen/ort-5#datensatz`],
    ])
    expect(second.fetched).not.toContain('/feed/1')

    const third = await replicate(statePath)
    expect(third.members).toEqual([])
  })
})
