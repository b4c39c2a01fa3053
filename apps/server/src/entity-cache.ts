import type { Release } from '@kommunalgraph/model'
import { LRUCache } from 'lru-cache'
import type { Entity } from './entity.ts'

/** What an entry costs beside its bytes: its headers and its place. */
const overhead = 2_000

/** Answers that are ready to be sent, of one release: a new one begins with an empty cache. */
export interface EntityCache {
  get(release: Release, key: string): Entity | undefined
  set(release: Release, key: string, entity: Entity): void
}

/**
 * A cache of at most so many bytes; what was not asked for longest goes first.
 *
 * @param bytes - upper bound for all bodies together; 64 MiB hold the whole network in every format
 */
export function entityCache(bytes = 64 * 1024 * 1024): EntityCache {
  const entries = new LRUCache<string, Entity>({
    maxSize: bytes,
    sizeCalculation: (entity, key) => entity.bytes.length + key.length + overhead,
  })
  let held: Release | undefined
  const of = (release: Release) => {
    if (release !== held) entries.clear()
    held = release
    return entries
  }
  return {
    get: (release, key) => of(release).get(key),
    set: (release, key, entity) => void of(release).set(key, entity),
  }
}
