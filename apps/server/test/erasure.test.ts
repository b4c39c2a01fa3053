import { setTimeout } from 'node:timers/promises'
import { redescribeWith } from '@kommunalgraph/gate'
import { erase, openReader } from '@kommunalgraph/release'
import { siteDocuments } from '@kommunalgraph/resources'
import { expect, it, onTestFinished } from 'vitest'
import { serve } from '../src/serve.ts'
import { type Answer, ask } from './harness/client.ts'
import { testStore } from './harness/published.ts'
import { shippedRelease } from './harness/releases.ts'
import { publicBase } from './harness/server.ts'

const shipped = await shippedRelease()
const secret = 'Erika Mustermann'
const town = (motto: string) => ({
  ort: {
    kind: 'gemeinde',
    name: { de: 'Ort' },
    motto: { de: motto },
    contacts: [
      {
        id: 1,
        name: secret,
        basis: 'official-publication',
        email: 'erika@example.org',
        source: 'destatis-gv',
      },
    ],
  },
})

const addresses = [
  '/kommunen/ort',
  '/kommunen/ort.ttl',
  '/kommunen/ort.jsonld',
  '/kommunen/ort.json',
  '/kommunen/ort.html',
  '/en/kommunen/ort',
  '/kommunen/ort/v/20260101T000001000Z.ttl',
  '/kommunen/ort/v/20260101T000001000Z.html',
  '/kommunen/ort/v/20260101T000002000Z.jsonld',
]

it('what was erased is in no answer any more, though all of them were in the cache', async () => {
  const store = await testStore(shipped)
  store.publish(town('Eins'))
  store.publish(town('Zwei'))
  const reader = openReader(store.file)
  const config = { port: 0, host: '127.0.0.1', base: publicBase, dataDir: '' }
  const server = await serve({ ...config, stateDir: store.folder, logLevel: 'silent' }, reader)
  onTestFinished(async () => {
    await server.close()
    reader.close()
  })
  const port = Number(new URL(server.address).port)
  const all = (): Promise<Answer[]> =>
    Promise.all(
      addresses.flatMap((path) =>
        ['identity', 'br'].map((coding) =>
          ask(port, path, { headers: { 'accept-encoding': coding } }),
        ),
      ),
    )
  const before = await all()
  for (const { status, text } of [...before, ...(await all())]) {
    expect(status).toBe(200)
    expect(text).toContain(secret)
  }

  const what = { slug: 'ort', what: { contact: 1 }, instant: '2026-01-01T00:00:03.000Z' } as const
  expect(await erase(store.file, what, () => [], redescribeWith(siteDocuments))).toEqual({
    versions: 2,
  })
  while ((await ask(port, '/readyz')).headers['release-sequence'] !== '3') await setTimeout(20)
  const after = await all()
  for (const { headers, status, text } of after) {
    expect(status).toBe(200)
    expect(text).not.toContain(secret)
    expect(headers['release-sequence']).toBe('3')
  }
  const tags = new Set(before.map(({ headers }) => headers['etag']))
  expect(after.filter(({ headers }) => tags.has(headers['etag']))).toEqual([])
})
