import { describe, expect, it } from 'vitest'
import { type Entity, toEntity } from '../src/entity.ts'
import { entityCache } from '../src/entity-cache.ts'
import { releaseOf, shippedRelease } from './harness/releases.ts'

const shipped = await shippedRelease()
const records = { musterdorf: { kind: 'gemeinde', name: { de: 'Musterdorf' } } }
const older = releaseOf(shipped, records, { sequence: 1 })
const newer = releaseOf(shipped, records, { sequence: 2 })
const [first, second] = [{ release: older }, { release: newer }]

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

  it('says whether anybody still waits for what is being made', async () => {
    const cache = entityCache()
    const [one, two] = [{ destroyed: false }, { destroyed: false }]
    const begun = Promise.withResolvers<void>()
    let isWanted = () => false
    const made = cache.get(
      first,
      'key',
      async (asked) => {
        isWanted = asked
        await begun.promise
        return entityOf('x')
      },
      one,
    )
    const also = cache.get(first, 'key', maker().make, two)
    one.destroyed = true
    expect(isWanted()).toBe(true)
    two.destroyed = true
    expect(isWanted()).toBe(false)
    begun.resolve()
    expect(await also).toBe(await made)
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

  it('keeps what hangs on one version of a record through every release', async () => {
    const cache = entityCache()
    const { made, make } = maker()
    await cache.get(first, 'page', make)
    await cache.get({ version: 'abc' }, 'key', make)
    await cache.get(second, 'page', make)
    await cache.get({ version: 'abc' }, 'key', make)
    expect(made.count).toBe(3)
    await cache.get({ version: 'def' }, 'key', make)
    expect(made.count).toBe(4)
  })

  it('serves an older release beside a newer one', async () => {
    const cache = entityCache()
    await cache.get(first, 'key', maker('old').make)
    await cache.get(second, 'key', maker('new').make)
    const again = await cache.get(first, 'key', maker('made anew').make)
    expect(again.bytes.toString()).toBe('old')
  })

  it('remembers by release what came twice', async () => {
    const cache = entityCache()
    const entity = await cache.get(first, 'key', maker().make)
    expect(cache.note(older, 'request', first, 'key')).toBe(false)
    expect(cache.recall(older, 'request')).toBeUndefined()
    expect(cache.note(older, 'request', first, 'key')).toBe(true)
    expect(cache.recall(older, 'request')).toBe(entity)
    expect(cache.recall(newer, 'request')).toBeUndefined()
    expect(cache.recall(older, 'other request')).toBeUndefined()
  })

  it('forgets everything when a release is not simply newer, because something was erased from it', async () => {
    const cache = entityCache()
    const version = { version: 'abc' }
    await cache.get(version, 'key', maker('erased').make)
    for (const _ of [1, 2]) cache.note(newer, 'request', version, 'key')
    expect(cache.recall(newer, 'request')).toMatchObject({ bytes: Buffer.from('erased') })
    const rewritten = releaseOf(shipped, records, { sequence: 2 })
    expect(cache.recall(rewritten, 'request')).toBeUndefined()
    expect((await cache.get(version, 'key', maker('redacted').make)).bytes.toString()).toBe(
      'redacted',
    )
  })

  it('forgets everything when a release has no change of its own, because an erasure makes such a one', async () => {
    const cache = entityCache()
    const version = { version: 'abc' }
    await cache.get(version, 'key', maker('erased').make)
    for (const _ of [1, 2]) cache.note(newer, 'request', version, 'key')
    expect(cache.recall(newer, 'request')).toMatchObject({ bytes: Buffer.from('erased') })
    const erased = releaseOf(shipped, {}, { sequence: 3 })
    expect(cache.recall(erased, 'request')).toBeUndefined()
    expect((await cache.get(version, 'key', maker('redacted').make)).bytes.toString()).toBe(
      'redacted',
    )
  })

  it('holds no more memory than its bytes, though compressors give large blocks', async () => {
    const text = Buffer.from('Musterstadt '.repeat(200))
    const facts = { cache: 'document', vary: 'Accept-Encoding', secure: false } as const
    for (const coding of ['identity', 'gzip', 'br'] as const) {
      const representation = { bytes: text, mediaType: 'text/plain', links: [] }
      const { bytes } = await toEntity(representation, coding, facts)
      expect(bytes.buffer.byteLength).toBe(bytes.length)
    }
  })
})
