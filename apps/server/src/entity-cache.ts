import type { Release } from '@kommunalgraph/model'
import { LRUCache } from 'lru-cache'
import type { Entity } from './entity.ts'

/** What an entry costs beside its bytes: its headers and its place. */
const overhead = 2_000

/** Answers that are ready to be sent, of one release: a new one begins with an empty cache. */
export interface EntityCache {
  /**
   * The entity under a key; made where it is not there yet, once however many ask meanwhile.
   */
  get(release: Release, key: string, make: () => Promise<Entity>): Entity | Promise<Entity>
  /**
   * What the same request got before, while it is still there: spares finding out again what it means.
   *
   * @param wish - everything of a request that its answer depends on
   */
  recall(release: Release, wish: string): Entity | undefined
  /** Note which entity a wish leads to. */
  note(release: Release, wish: string, key: string): void
}

/** Longer wishes are rare or hostile: they are answered, but not kept. */
const longestWish = 1_000

/** How many wishes are kept: with the longest ones some ten megabytes. */
const mostWishes = 5_000

/** What is kept of one release, and what is being made for it. */
function shelfOf(release: Release, bytes: number) {
  const ready = new LRUCache<string, Entity>({
    maxSize: bytes,
    sizeCalculation: (entity, key) => entity.bytes.length + key.length + overhead,
  })
  const making = new Map<string, Promise<Entity>>()
  const wishes = new Map<string, string>()
  const start = (key: string, make: () => Promise<Entity>): Promise<Entity> => {
    const promise = make()
      .then((entity) => {
        ready.set(key, entity)
        return entity
      })
      .finally(() => making.delete(key))
    making.set(key, promise)
    return promise
  }
  return {
    release,
    get: (key: string, make: () => Promise<Entity>) =>
      ready.get(key) ?? making.get(key) ?? start(key, make),
    recall(wish: string): Entity | undefined {
      const key = wishes.get(wish)
      return key === undefined ? undefined : ready.get(key)
    },
    note(wish: string, key: string): void {
      if (wish.length > longestWish) return
      if (wishes.size >= mostWishes) wishes.clear()
      wishes.set(wish, key)
    },
  }
}

/**
 * A cache of at most so many bytes; what was not asked for longest goes first.
 *
 * @param bytes - upper bound for all bodies together; 64 MiB hold the whole network in every format
 */
export function entityCache(bytes = 64 * 1024 * 1024): EntityCache {
  let held: ReturnType<typeof shelfOf> | undefined
  const shelf = (release: Release) => {
    if (held?.release !== release) held = shelfOf(release, bytes)
    return held
  }
  return {
    get: (release, key, make) => shelf(release).get(key, make),
    recall: (release, wish) => shelf(release).recall(wish),
    note: (release, wish, key) => shelf(release).note(wish, key),
  }
}
