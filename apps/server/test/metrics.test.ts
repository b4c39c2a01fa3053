import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resources } from '@kommunalgraph/resources'
import { expect, it, onTestFinished } from 'vitest'
import { serve } from '../src/index.ts'
import { kindsOfPaths } from '../src/metrics/kind-of-path.ts'
import { noteLastPublish } from '../src/settings.ts'
import { ask } from './harness/client.ts'
import { freePort } from './harness/free-port.ts'
import { testStore } from './harness/published.ts'
import { shippedRelease } from './harness/releases.ts'
import { publicBase } from './harness/server.ts'
import { sourceOf } from './harness/shipped.ts'

async function stateFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Values by name and labels, as Prometheus reads them. */
async function scrape(port: number): Promise<ReadonlyMap<string, number>> {
  const { headers, status, text } = await ask(port, '/metrics')
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ')
      return [line.slice(0, at), Number(line.slice(at + 1))] as const
    }),
  )
}

it('names the kind of every address', async () => {
  const release = await shippedRelease()
  const kindOf = kindsOfPaths('/profile')
  for (const kind of resources.documents)
    for (const path of kind.paths(release).slice(0, 3)) {
      expect(kindOf(`/profile/${path}`)).toBe(kind.name)
      expect(kindOf(`/profile/en/${path}`)).toBe(kind.name)
    }
  expect(kindOf('/profile/kommunen/koeln.ttl')).toBe('municipality')
  expect(kindOf('/profile/kommunen/koeln.png')).toBe('picture')
  expect(kindOf('/profile/kommunen/koeln/linkset')).toBe('linkset')
  expect(kindOf('/profile/id/ags/05315')).toBe('resolver')
  expect(kindOf('/profile/robots.txt')).toBe('robots')
  expect(kindOf('/profile/assets/x.css')).toBe('asset')
  expect(kindOf('/profile/daten/kommunen.nt.gz')).toBe('dump')
  expect(kindOf('/healthz')).toBe('health')
  for (const path of ['/profile/nirgends', '/kommunen', '/', '']) expect(kindOf(path)).toBe('other')
})

it('counts what was answered, and tells of release and publish, on a port of its own', async () => {
  const release = await shippedRelease()
  const [port, metrics, stateDir] = [await freePort(), await freePort(), await stateFolder()]
  const server = await serve(
    {
      ...{ port, host: '127.0.0.1', base: publicBase, dataDir: '', stateDir, logLevel: 'silent' },
      metrics: { port: metrics, host: '127.0.0.1' },
    },
    sourceOf(release),
  )
  onTestFinished(() => server.close())
  for (let count = 0; count < 4; count += 1) await ask(port, '/kommunen/koeln.ttl')
  await ask(port, '/kommunen/nirgends?name=Erika')
  await ask(port, '/%zz')
  const first = await scrape(metrics)
  const requests = (kind: string, status: number) =>
    first.get(`kommunalgraph_http_requests_total{kind="${kind}",status="${status}"}`)
  expect(requests('municipality', 200)).toBe(4)
  expect(requests('municipality', 404)).toBe(1)
  expect(requests('other', 400)).toBe(1)
  expect(first.get('kommunalgraph_http_hot_answers_total')).toBeGreaterThanOrEqual(1)
  expect(first.get('kommunalgraph_http_request_duration_seconds_count{kind="municipality"}')).toBe(
    5,
  )
  expect(first.get('kommunalgraph_release_sequence')).toBe(release.sequence)
  expect(first.get('kommunalgraph_release_municipalities')).toBe(release.count)
  expect(first.get('kommunalgraph_release_published_timestamp_seconds')).toBe(
    Date.parse(release.published ?? '') / 1_000,
  )
  expect(first.get('kommunalgraph_cache_bytes')).toBeGreaterThan(0)
  expect(first.get('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0)
  expect(first.has('kommunalgraph_last_publish_refused')).toBe(false)
  expect([...first.keys()].join()).not.toMatch(/127\.0\.0\.1|Erika|nirgends/)

  const ended = '2026-12-01T12:00:00.000Z'
  await noteLastPublish(stateDir, { state: 'refused', ended, errors: 3, warnings: 0 })
  const second = await scrape(metrics)
  expect(second.get('kommunalgraph_last_publish_refused')).toBe(1)
  expect(second.get('kommunalgraph_last_publish_errors')).toBe(3)
  expect(second.get('kommunalgraph_last_publish_timestamp_seconds')).toBe(Date.parse(ended) / 1_000)
  await writeFile(join(stateDir, 'last-publish.json'), '{')
  expect((await scrape(metrics)).has('kommunalgraph_last_publish_errors')).toBe(false)

  expect((await ask(metrics, '/')).status).toBe(404)
  expect((await ask(port, '/metrics')).status).toBe(404)
})

it('ends with a sentence where the port cannot be used', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  onTestFinished(() => void taken.close())
  const address = taken.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const config = { port: 0, host: '127.0.0.1', base: publicBase, dataDir: '' }
  await expect(
    serve(
      {
        ...{ ...config, stateDir: await stateFolder(), logLevel: 'silent' as const },
        metrics: { port, host: '127.0.0.1' },
      },
      sourceOf(await shippedRelease()),
    ),
  ).rejects.toMatchObject({ code: 'server/configuration' })
})

it.skipIf(process.platform !== 'linux')('adds up what several processes count', async () => {
  const store = await testStore(await shippedRelease())
  await store.publish({ ort: { kind: 'gemeinde', name: { de: 'Musterort' } } })
  const [port, metrics] = [await freePort(), await freePort()]
  const program = fileURLToPath(new URL('harness/workers.ts', import.meta.url))
  const child = fork(program, [store.file, store.folder, String(port), '2', String(metrics)], {
    execArgv: ['--conditions=@kommunalgraph/source'],
    silent: true,
  })
  onTestFinished(() => void child.kill('SIGTERM'))
  await once(child, 'message')
  const close = { headers: { connection: 'close' } }
  await Promise.all(Array.from({ length: 20 }, () => ask(port, '/kommunen/ort.ttl', close)))
  const found = await scrape(metrics)
  expect(found.get('kommunalgraph_http_requests_total{kind="municipality",status="200"}')).toBe(20)
  expect(found.get('kommunalgraph_release_municipalities')).toBe(1)
})
