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
}

/** What is kept of one release, and what is being made for it. */
function shelfOf(release: Release, bytes: number) {
  const ready = new LRUCache<string, Entity>({
    maxSize: bytes,
    sizeCalculation: (entity, key) => entity.bytes.length + key.length + overhead,
  })
  const making = new Map<string, Promise<Entity>>()
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
  }
}

/**
 * A cache of at most so many bytes; what was not asked for longest goes first.
 *
 * @param bytes - upper bound for all bodies together; 64 MiB hold the whole network in every format
 */
export function entityCache(bytes = 64 * 1024 * 1024): EntityCache {
  let shelf: ReturnType<typeof shelfOf> | undefined
  return {
    get(release, key, make) {
      if (shelf?.release !== release) shelf = shelfOf(release, bytes)
      return shelf.get(key, make)
    },
  }
}
