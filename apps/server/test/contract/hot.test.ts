import type { Release } from '@kommunalgraph/model'
import { expect, it } from 'vitest'
import { shippedRelease } from '../harness/releases.ts'
import { start } from '../harness/server.ts'

/** A map that counts how often something is looked up in it. */
class CountingMap<K, V> extends Map<K, V> {
  lookups = 0

  override get(key: K): V | undefined {
    this.lookups += 1
    return super.get(key)
  }
}

/** A release whose concepts count how often they are looked up. */
async function counting(further: Partial<Release> = {}) {
  const shipped = await shippedRelease()
  const concepts = new CountingMap(shipped.concepts)
  return { concepts, release: { ...shipped, concepts, ...further } satisfies Release }
}

it.each(['text/html', 'text/turtle', 'application/ld+json'])(
  '%s that nobody keeps is described and written once a coding at most, however many ask',
  async (accept) => {
    const nothingKept = { body: () => undefined, statements: () => undefined }
    const { concepts, release } = await counting(nothingKept)
    const server = await start(release)
    const ask = (coding: string) =>
      server.get('/kommunen/kreis-dueren', { accept, 'accept-encoding': coding })

    const [first] = await Promise.all(Array.from({ length: 20 }, () => ask('br')))
    const once = concepts.lookups
    expect(once).toBeGreaterThan(0)

    // In another coding, a page is made again: as much as one making takes. Data are packed for all codings at once.
    await ask('gzip')
    const description = concepts.lookups - once
    expect(description).toBe(accept === 'text/html' ? once : 0)

    await Promise.all(Array.from({ length: 50 }, () => ask('br')))
    const { status } = await server.get('/kommunen/kreis-dueren', {
      accept,
      'accept-encoding': 'br',
      'if-none-match': String(first?.headers.etag),
    })
    expect(status).toBe(304)
    expect(concepts.lookups).toBe(once + description)
    await server.close()
  },
)

it('data that are kept are never described, and neither is the page that has a block of them', async () => {
  const { concepts, release } = await counting()
  const server = await start(release)
  for (const extension of ['ttl', 'jsonld', 'nt', 'nq', 'trig', 'rdf', 'json', 'csv'])
    for (const coding of ['identity', 'gzip', 'br']) {
      const path = `/kommunen/kreis-dueren.${extension}`
      const { status } = await server.get(path, { 'accept-encoding': coding })
      expect([path, status]).toEqual([path, 200])
    }
  expect(concepts.lookups).toBe(0)
  await server.close()
})
