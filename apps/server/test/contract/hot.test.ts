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

it.each(['text/html', 'text/turtle', 'application/ld+json'])(
  '%s is described, written and compressed once, however many ask',
  async (accept) => {
    const shipped = await shippedRelease()
    const concepts = new CountingMap(shipped.concepts)
    const release: Release = { ...shipped, concepts }
    const server = await start(release)
    const ask = (coding: string) =>
      server.get('/kommunen/kreis-dueren', { accept, 'accept-encoding': coding })

    const [first] = await Promise.all(Array.from({ length: 20 }, () => ask('br')))
    const once = concepts.lookups
    expect(once).toBeGreaterThan(0)

    // The same again, in another coding: as much as one making takes, and the crowd before took no more.
    await ask('gzip')
    const description = concepts.lookups - once
    expect(once).toBe(description)

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
