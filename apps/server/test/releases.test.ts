import { rename, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { backup, openReader } from '@kommunalgraph/release'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ReleaseSource } from '../src/follow.ts'
import { serve } from '../src/serve.ts'
import { type Answer, ask, type Headers } from './harness/client.ts'
import { type TestStore, temporaryFolder, testStore } from './harness/published.ts'
import { type Records, shippedRelease } from './harness/releases.ts'
import { publicBase } from './harness/server.ts'

const shipped = await shippedRelease()

/** So many places, each with the number of its present state in its name. */
const places = 10
const slugs = Array.from({ length: places }, (_, index) => `ort-${index}`)

/** The state of each place in a release: three of them move at a time. */
const statesIn = (release: number): readonly number[] =>
  slugs.map((_, index) => release - ((release + index) % 4))

const nameOf = (slug: string, state: number): string => `${slug} Stand ${state}`

const recordsOf = (release: number): Records =>
  Object.fromEntries(
    slugs.map((slug, index) => [
      slug,
      { kind: 'gemeinde', name: { de: nameOf(slug, statesIn(release)[index] ?? 0) } },
    ]),
  )

/** Serve a store on a free port until the test ends. */
async function serving(source: ReleaseSource & { close(): void }, stateDir: string) {
  const server = await serve(
    { port: 0, host: '127.0.0.1', base: publicBase, dataDir: '', stateDir, logLevel: 'silent' },
    source,
  )
  onTestFinished(async () => {
    await server.close()
    source.close()
  })
  return Number(new URL(server.address).port)
}

const served = (store: TestStore): Promise<number> => serving(openReader(store.file), store.folder)

const sequenceOf = ({ headers }: Answer): number => Number(headers['release-sequence'])

/** Ask until an answer is as it should be. */
async function until(port: number, path: string, fits: (answer: Answer) => boolean) {
  for (let attempt = 0; attempt < 3_000; attempt += 1) {
    const answer = await ask(port, path)
    if (fits(answer)) return answer
    await setTimeout(20)
  }
  throw new Error(`${path} never is as it should be`)
}

/** Everything that may be asked for about a place, and where its name stands in the answer. */
const forms = ['.json', '.ttl', '.jsonld', '.nt', '.csv', '', '.html'] as const

/** Ask again and again, each time for something else; every answer is held against the release that it names. */
async function read(port: number, running: () => boolean, seen: Seen): Promise<void> {
  for (let turn = seen.count; running(); turn += 7) {
    seen.count += 1
    const slug = slugs[turn % places] ?? ''
    const coding = ['identity', 'gzip', 'br'][turn % 3] ?? ''
    const list = turn % 5 === 0
    const path = list ? '/kommunen.json' : `/kommunen/${slug}${forms[turn % forms.length]}`
    const known = seen.tags.get(`${path} ${coding}`)
    const asked: Headers = {
      'accept-encoding': coding,
      ...(known && turn % 2 === 0 && { 'if-none-match': known }),
    }
    const answer = await ask(port, path, { headers: asked })
    judge(answer, path, coding, seen, asked['if-none-match'])
  }
}

interface Seen {
  count: number
  readonly sequences: Set<number>
  readonly bodies: Map<string, string>
  readonly tags: Map<string, string>
}

/** One release made all of an answer: its number, its tag, its length, each name in its body. */
function judge(
  answer: Answer,
  path: string,
  coding: string,
  seen: Seen,
  asked: string | undefined,
) {
  const { headers, status, text } = answer
  const etag = String(headers.etag)
  seen.sequences.add(sequenceOf(answer))
  seen.tags.set(`${path} ${coding}`, etag)
  if (status === 304) return expect(etag).toBe(asked)
  expect([path, status]).toEqual([path, 200])
  expect(answer.bytes.length).toBe(Number(headers['content-length']))
  const body = seen.bodies.get(`${path} ${etag}`) ?? text
  seen.bodies.set(`${path} ${etag}`, body)
  expect(text).toBe(body)
  const states = statesIn(sequenceOf(answer))
  const expected = path.startsWith('/kommunen/') ? [path.split(/[/.]/)[2] ?? ''] : slugs
  for (const slug of expected)
    expect(text).toContain(nameOf(slug, states[slugs.indexOf(slug)] ?? 0))
}

describe('fifty releases in a row under load', () => {
  it('each answer is of one release: number, tag, length and every name in it', async () => {
    const store = await testStore(shipped)
    store.publish(recordsOf(1))
    const port = await served(store)
    let running = true
    const seen: Seen = { count: 0, sequences: new Set(), bodies: new Map(), tags: new Map() }
    const readers = Array.from({ length: 8 }, () => read(port, () => running, seen))
    for (let release = 2; release <= 50; release += 1) {
      expect(store.publish(recordsOf(release))).toBe(release)
      await setTimeout(60)
      // However busy the machine is: eleven answers a release.
      while (seen.count < 11 * (release - 1)) await setTimeout(10)
    }
    await until(port, '/readyz', (answer) => sequenceOf(answer) === 50)
    running = false
    await Promise.all(readers)
    expect(seen.sequences.size).toBeGreaterThan(10)
    expect(seen.count).toBeGreaterThan(500)
  })
})

describe('a new release', () => {
  it('is picked up without restart, and says so in every answer', async () => {
    const store = await testStore(shipped)
    store.publish(recordsOf(1))
    const port = await served(store)
    const before = await ask(port, '/kommunen/ort-0.ttl')
    expect(sequenceOf(before)).toBe(1)
    store.publish(recordsOf(2))
    const after = await until(port, '/kommunen/ort-0.ttl', (answer) => sequenceOf(answer) === 2)
    expect(after.text).toContain(nameOf('ort-0', statesIn(2)[0] ?? 0))
    for (const path of ['/', '/nichts', '/KOMMUNEN', '/id/slug/ort-0', '/healthz', '/robots.txt'])
      expect([path, sequenceOf(await ask(port, path))]).toEqual([path, 2])
    expect(JSON.parse((await ask(port, '/readyz')).text)).toEqual({
      status: 'ready',
      sequence: 2,
      published: '2026-01-01T00:00:02.000Z',
    })
  })

  it('leaves data alone that did not change: same tag, same bytes, 304 to who has them', async () => {
    const store = await testStore(shipped)
    const same = { kind: 'gemeinde', name: { de: 'Immer gleich' }, modified: '2026-01-02' }
    store.publish({ ...recordsOf(1), same })
    const port = await served(store)
    const before = await ask(port, '/kommunen/same.ttl')
    store.publish({ ...recordsOf(2), same })
    await until(port, '/readyz', (answer) => sequenceOf(answer) === 2)
    const after = await ask(port, '/kommunen/same.ttl')
    expect([after.text, after.headers.etag]).toEqual([before.text, before.headers.etag])
    expect(after.headers['last-modified']).toBe('Fri, 02 Jan 2026 00:00:00 GMT')
    const headers = { 'if-none-match': String(before.headers.etag) }
    const { status } = await ask(port, '/kommunen/same.ttl', { headers })
    expect(status).toBe(304)
  })

  it('makes an address answer that was missing, and 410 where something went', async () => {
    const store = await testStore(shipped)
    store.publish(recordsOf(1))
    const port = await served(store)
    expect((await ask(port, '/kommunen/neu')).status).toBe(404)
    const { 'ort-1': _gone, ...rest } = recordsOf(2)
    store.publish({ ...rest, neu: { kind: 'gemeinde', name: { de: 'Neu' } } })
    expect((await until(port, '/kommunen/neu', ({ status }) => status !== 404)).status).toBe(200)
    expect((await ask(port, '/kommunen/ort-1')).status).toBe(410)
    expect((await ask(port, '/kommunen/ort-1.ttl')).status).toBe(410)
  })
})

it('a date that lies ahead is not sent as Last-Modified', async () => {
  const store = await testStore(shipped)
  store.publish({ ahead: { kind: 'gemeinde', name: { de: 'Voraus' }, modified: '2999-01-02' } })
  const { headers, status } = await ask(await served(store), '/kommunen/ahead.ttl')
  expect([status, headers['last-modified']]).toEqual([200, undefined])
})

describe('a store that is spoilt while it is served', () => {
  it.each([
    ['cut off', (file: string) => truncate(file, 0)],
    ['cut in half', async (file: string) => truncate(file, (await stat(file)).size / 2)],
    [
      'written over',
      async (file: string) => writeFile(file, Buffer.alloc((await stat(file)).size, 'x')),
    ],
  ])('is 503 where it was %s, and the server is not ready', async (_, spoil) => {
    const folder = await temporaryFolder()
    const store = await testStore(shipped)
    store.publish(recordsOf(1))
    const file = join(folder, 'release.sqlite')
    await backup(store.file, file)
    const port = await serving(openReader(file), folder)
    expect((await ask(port, '/kommunen/ort-0')).status).toBe(200)
    await spoil(file)
    const ready = await until(port, '/readyz', ({ status }) => status !== 200)
    expect([ready.status, ready.headers['retry-after']]).toEqual([503, '30'])
    for (const path of ['/kommunen/ort-7.ttl', '/kommunen', '/kommunen/ort-0'])
      expect([path, (await ask(port, path)).status]).toEqual([path, 503])
    expect((await ask(port, '/healthz')).status).toBe(200)
    const next = join(folder, 'next.sqlite')
    await backup(store.file, next)
    await rename(next, file)
    await until(port, '/kommunen/ort-0', ({ status }) => status === 200)
  })
})

describe('before the first release', () => {
  it('everything is 503 with Retry-After, until one is published', async () => {
    const store = await testStore(shipped)
    const port = await served(store)
    for (const path of ['/', '/kommunen', '/kommunen/ort-0.ttl', '/nichts', '/readyz']) {
      const { headers, status } = await ask(port, path)
      expect([path, status, headers['retry-after']]).toEqual([path, 503, '30'])
      expect(headers).not.toHaveProperty('release-sequence')
    }
    store.publish(recordsOf(1))
    expect((await until(port, '/readyz', ({ status }) => status === 200)).status).toBe(200)
    expect((await ask(port, '/kommunen/ort-0')).status).toBe(200)
  })
})

describe('a copy of a release', () => {
  it('is served beside others, and noticed when it is replaced', async () => {
    const [first, second] = [await testStore(shipped), await testStore(shipped)]
    first.publish(recordsOf(1))
    second.publish(recordsOf(1))
    second.publish(recordsOf(2))
    const folder = await temporaryFolder()
    const copy = join(folder, 'copy.sqlite')
    await backup(first.file, copy)
    const ports = await Promise.all(
      [1, 2, 3].map(() => serving(openReader(copy, { copy: true }), folder)),
    )
    for (const port of ports) expect(sequenceOf(await ask(port, '/kommunen/ort-0'))).toBe(1)
    const next = join(folder, 'next.sqlite')
    await backup(second.file, next)
    await rename(next, copy)
    for (const port of ports) {
      const answer = await until(port, '/kommunen/ort-0', (each) => sequenceOf(each) === 2)
      expect(answer.text).toContain(nameOf('ort-0', statesIn(2)[0] ?? 0))
    }
  })

  it('of another base is not served: 503, because all its IRIs lead elsewhere', async () => {
    const store = await testStore(shipped)
    store.publish(recordsOf(1))
    const elsewhere = await testStore(await shippedRelease('https://example.org/anderswo/'))
    elsewhere.publish(recordsOf(2))
    const folder = await temporaryFolder()
    const copy = join(folder, 'copy.sqlite')
    await backup(store.file, copy)
    const port = await serving(openReader(copy, { copy: true }), folder)
    expect((await ask(port, '/kommunen')).status).toBe(200)
    await backup(elsewhere.file, join(folder, 'next.sqlite'))
    await rename(join(folder, 'next.sqlite'), copy)
    const answer = await until(port, '/kommunen', ({ status }) => status !== 200)
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '30'])
  })
})
