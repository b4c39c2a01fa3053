import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe as describeRecord } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { Parser, type Quad } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Server } from '../../src/serve.ts'
import { type Answer, ask, type Headers } from '../harness/client.ts'
import { type Stored, storeOf, towns } from '../harness/dump-store.ts'
import { parseLinks } from '../harness/links.ts'
import { blocksOf } from '../harness/pages.ts'
import { shippedRelease } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const shipped = await shippedRelease()
let stored: Stored
let server: Server
beforeAll(async () => {
  stored = storeOf(shipped)
  stored.publish(towns(30))
  server = await stored.serve()
})
afterAll(async () => {
  await server.close()
  stored.close()
})

const get = (path: string, headers: Headers = {}, method = 'GET'): Promise<Answer> =>
  ask(Number(new URL(server.address).port), path, { method, headers })

/** The dumps of a release, once they are finished. */
async function finished(sequence: number): Promise<Answer> {
  while (true) {
    const answer = await get('/daten.nt')
    if (answer.text.includes(`#version> "${sequence}"`)) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const digest = (algorithm: string, bytes: Buffer): string =>
  createHash(algorithm).update(bytes).digest('hex')

const dcat = 'http://www.w3.org/ns/dcat#'
const spdx = 'http://spdx.org/rdf/terms#'

/** Address, size and digest of every file that a document lists. */
function listed(text: string) {
  const quads = new Parser().parse(text)
  const objectOf = (subject: string | undefined, predicate: string) =>
    quads.find((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      ?.object.value
  return quads
    .filter(({ predicate }) => predicate.value === `${dcat}downloadURL`)
    .map(({ object, subject }) => ({
      path: new URL(object.value).pathname,
      bytes: Number(objectOf(subject.value, `${dcat}byteSize`)),
      sha256: objectOf(objectOf(subject.value, `${spdx}checksum`), `${spdx}checksumValue`),
    }))
}

const fragmentsOf = (quads: readonly Quad[]): string[] =>
  quads
    .flatMap(({ object, subject }) => [subject, object])
    .flatMap(({ termType, value }) => (termType === 'NamedNode' ? value : []))
    .filter((value) => value.startsWith(publicBase) && value.includes('#'))

describe('Dumps of what a store holds', () => {
  it('have no thing with an address that does not describe it', async () => {
    await finished(1)
    const read = async (address: string): Promise<Quad[]> => {
      const answer = await get(address.slice(publicBase.length - 1), {
        accept: 'application/n-quads',
      })
      return answer.status === 200 ? new Parser().parse(answer.text) : []
    }
    const dressed = ['dcat-ap-3', 'dcat-ap-2'].map((name) => `katalog?profil=${name}`)
    const named = new Set<string>()
    for (const path of ['daten', 'daten/population', 'katalog', ...dressed])
      for (const iri of fragmentsOf(await read(publicBase + path))) named.add(iri)
    const byDocument = Map.groupBy(named, (iri) => iri.slice(0, iri.indexOf('#')))
    for (const [document, iris] of byDocument) {
      const subjects = new Set((await read(document)).map(({ subject }) => subject.value))
      expect(iris.filter((iri) => !subjects.has(iri))).toEqual([])
    }
    expect(named.has(`${publicBase}daten/population#distribution-population-nt-gz`)).toBe(true)
  })

  it('are the items of their page, whose block tells of them', async () => {
    await finished(1)
    const { headers, text } = await get('/daten', { accept: 'text/html' })
    const items = parseLinks(headers['link']).filter(({ rel }) => rel === 'item')
    expect(items.map(({ href }) => href)).toContain(`${publicBase}daten/kommunen.nt.gz`)
    for (const { href } of items)
      expect((await get(new URL(href).pathname, {}, 'HEAD')).status).toBe(200)
    const [block = ''] = blocksOf(text)
    const dataset = JSON.parse(block)['@graph'].find(
      (node: Record<string, unknown>) => node['@id'] === `${publicBase}daten#datensatz`,
    )
    expect(dataset).toMatchObject({ '@type': 'Dataset', dateModified: expect.any(String) })
    expect(dataset.distribution.length).toBeGreaterThan(4)
  })

  it('are as large as the document says, and have its digest', async () => {
    const files = listed((await finished(1)).text)
    expect(files.map(({ path }) => path)).toContain('/daten/kommunen.nt.gz')
    for (const { bytes, path, sha256 } of files) {
      const answer = await get(path, { 'accept-encoding': 'gzip, br' })
      expect([path, answer.status, answer.headers['content-encoding']]).toEqual([
        path,
        200,
        undefined,
      ])
      expect(answer.headers['content-length']).toBe(String(bytes))
      expect(digest('sha256', answer.bytes)).toBe(sha256)
    }
  })

  it('say what all documents say, and nothing else', async () => {
    await finished(1)
    const { text } = await get('/daten/kommunen.nt')
    const release = stored.reader.current()
    if (release === undefined) throw new Error('Nothing is published')
    const documents = release.slugs().flatMap((slug) => {
      const record = release.record(slug)
      return record ? describeRecord(release, slug, record) : []
    })
    const own = formatNamed('n-triples').write(documents).trimEnd().split('\n')
    const lines = new Set(text.split('\n'))
    expect(own.filter((line) => !lines.has(line))).toEqual([])
    const mine = [...lines].filter((line) =>
      line.startsWith('<https://daten.example.org/kommunen/'),
    )
    expect(mine.filter((line) => !own.includes(line))).toEqual([])
  })

  it.each([
    ['/daten/kommunen.nt', 'application/n-triples'],
    ['/daten/kommunen.nt.gz', 'application/gzip'],
    ['/daten/kommunen.nq', 'application/n-quads'],
    ['/daten/kommunen.ttl', 'text/turtle; charset=utf-8'],
    ['/daten/kommunen.jsonl', 'application/jsonl'],
    ['/daten/kommunen.csv', 'text/csv; charset=utf-8; header=present'],
    ['/daten/kommunen.csv-metadata.json', 'application/csvm+json'],
    ['/daten/figures.csv.gz', 'application/gzip'],
    ['/daten/population.ttl', 'text/turtle; charset=utf-8'],
  ])('%s is sent as %s, whatever is asked for, with HEAD as with GET', async (path, type) => {
    await finished(1)
    const answer = await get(path, { accept: 'text/html' })
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
      'access-control-allow-origin': '*',
    })
    expect(answer.headers.vary).toBeUndefined()
    const { bytes, headers } = await get(path, {}, 'HEAD')
    expect(bytes).toHaveLength(0)
    expect({ ...headers, date: '' }).toEqual({ ...answer.headers, date: '' })
  })

  it('are resumed where they broke off, while the file is the same', async () => {
    await finished(1)
    const path = '/daten/kommunen.nt.gz'
    const whole = await get(path)
    const { etag = '' } = whole.headers
    const first = await get(path, { range: 'bytes=0-99' })
    expect([first.status, first.headers['content-range']]).toEqual([
      206,
      `bytes 0-99/${whole.bytes.length}`,
    ])
    const rest = await get(path, { range: 'bytes=100-', 'if-range': etag })
    expect(rest.status).toBe(206)
    expect(Buffer.concat([first.bytes, rest.bytes])).toEqual(whole.bytes)
    expect(gunzipSync(whole.bytes).length).toBeGreaterThan(whole.bytes.length)
    const last = await get(path, { range: 'bytes=-10' })
    expect(last.bytes).toEqual(whole.bytes.subarray(-10))
    const changed = await get(path, { range: 'bytes=100-', 'if-range': '"another"' })
    expect([changed.status, changed.bytes.length]).toEqual([200, whole.bytes.length])
  })

  it('refuse a part behind their end, and ignore what is no range', async () => {
    await finished(1)
    const path = '/daten/kommunen.csv'
    const { bytes } = await get(path)
    const behind = await get(path, { range: `bytes=${bytes.length}-` })
    expect([behind.status, behind.headers['content-range']]).toEqual([
      416,
      `bytes */${bytes.length}`,
    ])
    expect(behind.headers['content-type']).toBe('application/problem+json')
    for (const range of ['bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=-', 'x'])
      expect([range, (await get(path, { range })).status]).toEqual([range, 200])
  })

  it('are not sent again to who has them', async () => {
    await finished(1)
    const path = '/daten/kommunen.ttl'
    const { etag = '' } = (await get(path)).headers
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(path, { 'if-match': '"other"' })).status).toBe(412)
    const others = await Promise.all(
      ['nt', 'nq'].map(async (each) => (await get(`/daten/kommunen.${each}`)).headers.etag),
    )
    expect(new Set([etag, ...others]).size).toBe(3)
  })

  it('name the licence, where it stands whom to name, their data set and the description of their columns', async () => {
    await finished(1)
    const { link = '' } = (await get('/daten/figures.csv')).headers
    expect(link).toContain('<https://daten.example.org/daten>; rel="collection"')
    expect(link).toContain('rel="license"')
    expect(link).toContain('<https://daten.example.org/quellen>; rel="copyright"')
    expect(link).toContain(
      '<https://daten.example.org/daten/figures.csv-metadata.json>; rel="describedby"; type="application/csvm+json"',
    )
  })

  it('give the cube to programs where people get a page', async () => {
    await finished(1)
    const page = await get('/daten/population')
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    const data = await get('/daten/population', { accept: 'text/turtle' })
    expect(data.headers).toMatchObject({
      'content-type': 'text/turtle; charset=utf-8',
      'content-location': 'https://daten.example.org/daten/population.ttl',
      vary: expect.stringContaining('Accept'),
    })
    expect(data.text).toBe((await get('/daten/population.ttl')).text)
    const about = new Parser()
      .parse(data.text)
      .filter(({ subject }) => subject.value.endsWith('/daten/population#datensatz'))
    expect(about.length).toBeGreaterThan(0)
  })

  it('follow a new release, and are made again after an erasure took them away', async () => {
    const sequence = stored.publish(towns(31, 2_000))
    await finished(sequence)
    expect((await get('/daten/kommunen.csv')).text).toContain('\r\nort-31,')
    const folder = join(stored.stateDir, 'dumps')
    expect((await readdir(folder)).toSorted()).toEqual(['1', '2'])
    await rm(folder, { recursive: true })
    expect((await get('/daten/kommunen.csv')).status).toBe(503)
    while ((await get('/daten/kommunen.csv')).status !== 200)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await readdir(folder)).toEqual(['2'])
  })
})

describe('Before the first dumps are finished', () => {
  const bare = serving(() => shipped, { dumpFolder: join(tmpdir(), 'kommunalgraph-no-dumps') })

  it('files are not ready, and what never was a file is not there', async () => {
    for (const path of ['/daten/kommunen.nt', '/daten/population.csv.gz']) {
      const { headers, status } = await bare().get(path)
      expect([status, headers['retry-after'], headers['cache-control']]).toEqual([
        503,
        '30',
        'no-store',
      ])
    }
    expect((await bare().get('/daten/anderes.nt')).status).toBe(404)
    const cube = await bare().get('/daten/population', { accept: 'text/turtle' })
    expect(cube.status).toBe(503)
  })

  it('the page says so, and no dataset is described', async () => {
    const page = await bare().get('/daten')
    expect([page.status, page.text.includes('werden gerade geschrieben')]).toEqual([200, true])
    const english = await bare().get('/en/daten')
    expect(english.text).toContain('The files are being written')
    const { text } = await bare().get('/daten', { accept: 'text/turtle' })
    expect(text).not.toContain('dcat:Dataset')
    expect((await bare().get('/katalog.nt')).text).not.toContain('daten#datensatz')
  })
})
