import { describe, expect, it } from 'vitest'
import { type Entity, toEntity } from '../src/entity.ts'
import { entityCache } from '../src/entity-cache.ts'
import { releaseOf, shippedRelease } from './harness/releases.ts'

const shipped = await shippedRelease()
const [first, second] = [releaseOf(shipped, {}), releaseOf(shipped, {})]

const entityOf = (text: string): Promise<Entity> =>
  toEntity({ bytes: Buffer.from(text), mediaType: 'text/plain', links: [] }, 'identity', {
    cache: 'document',
    vary: 'Accept-Encoding',
    secure: false,
  })

/** Makes entities and counts them. */
function maker(text = 'x') {
  const made = { count: 0 }
  const make = () => {
    made.count += 1
    return entityOf(text)
  }
  return { made, make }
}

describe('the cache of entities', () => {
  it('makes an entity once, however often it is asked for', async () => {
    const cache = entityCache()
    const { made, make } = maker()
    const one = await cache.get(first, 'key', make)
    expect(cache.get(first, 'key', make)).toBe(one)
    expect(made.count).toBe(1)
  })

  it('makes it once for all who ask while it is made', async () => {
    const cache = entityCache()
    const { made, make } = maker()
    const all = await Promise.all(Array.from({ length: 50 }, () => cache.get(first, 'key', make)))
    expect(new Set(all).size).toBe(1)
    expect(made.count).toBe(1)
  })

  it('keeps what belongs to different keys apart', async () => {
    const cache = entityCache()
    await cache.get(first, 'one', maker('1').make)
    const two = await cache.get(first, 'two', maker('2').make)
    expect(two.bytes.toString()).toBe('2')
  })

  it('begins anew with another release, also for what is still being made', async () => {
    const cache = entityCache()
    const old = cache.get(first, 'key', maker('old').make)
    const present = cache.get(second, 'key', maker('new').make)
    expect((await old).bytes.toString()).toBe('old')
    expect((await present).bytes.toString()).toBe('new')
    expect((await cache.get(second, 'key', maker('newer').make)).bytes.toString()).toBe('new')
  })

  it('does not keep a failure', async () => {
    const cache = entityCache()
    const fail = async (): Promise<Entity> => Promise.reject(new Error('no'))
    await expect(cache.get(first, 'key', fail)).rejects.toThrow('no')
    expect((await cache.get(first, 'key', maker('yes').make)).bytes.toString()).toBe('yes')
  })

  it('drops what was not asked for longest when it is full', async () => {
    const cache = entityCache(10_000)
    const counted = ['a', 'b', 'c'].map((key) => ({ key, ...maker('x'.repeat(2_000)) }))
    for (const { key, make } of counted) await cache.get(first, key, make)
    for (const { key, make } of counted.toReversed()) await cache.get(first, key, make)
    expect(counted.map(({ made }) => made.count)).toEqual([2, 1, 1])
  })

  it('serves what is too large to be kept', async () => {
    const cache = entityCache(3_000)
    const { made, make } = maker('x'.repeat(5_000))
    await cache.get(first, 'key', make)
    await cache.get(first, 'key', make)
    expect(made.count).toBe(2)
  })
})
