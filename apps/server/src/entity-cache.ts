import type { Release } from '@kommunalgraph/model'
import { LRUCache } from 'lru-cache'
import type { Entity } from './entity.ts'

/** What an entry costs beside its bytes: its headers and its place. */
const overhead = 2_000

/** What an entity depends on: a version of one record, or the release as a whole. */
export type Scope = { readonly version: string } | { readonly release: Release }

/**
 * Answers that are ready to be sent, of any number of releases.
 *
 * What depends on one version only outlives the release that it was made in; everything else is made anew for each.
 */
export interface EntityCache {
  /**
   * The entity under a key; made where it is not there yet, once however many ask meanwhile.
   */
  get(scope: Scope, key: string, make: () => Promise<Entity>): Entity | Promise<Entity>
  /**
   * What the same request got before, while it is still there: spares finding out again what it means.
   *
   * @param wish - everything of a request that its answer depends on
   */
  recall(release: Release, wish: string): Entity | undefined
  /** Note which entity a wish leads to in a release; without a wish, nothing. */
  note(release: Release, wish: string | undefined, scope: Scope, key: string): void
}

/** Longer wishes are rare or hostile: they are answered, but not kept. */
const longestWish = 1_000

/** How many wishes of a release are kept: with the longest ones some ten megabytes. */
const mostWishes = 5_000

/** What the cache knows of a release as long as somebody holds it. */
interface Edition {
  /** Tells handles apart: after an erasure, two of them may have one sequence and different pages. */
  readonly number: number
  /** From wishes to the names of entities. */
  readonly wishes: Map<string, string>
}

/**
 * The editions met, newest last.
 *
 * @param rewritten - called when a release is not simply newer than all before: something was erased, which makes a
 * release without a change of its own, or a copy was put in its place
 */
function editions(rewritten: () => void): (release: Release) => Edition {
  const met = new WeakMap<Release, Edition>()
  let count = 0
  let newest = 0
  const meet = (release: Release): Edition => {
    const [last] = release.latest(1)
    if (release.sequence <= newest || last?.sequence !== release.sequence) rewritten()
    newest = release.sequence
    count += 1
    const edition = { number: count, wishes: new Map<string, string>() }
    met.set(release, edition)
    return edition
  }
  return (release) => met.get(release) ?? meet(release)
}

/**
 * A cache of at most so many bytes; what was not asked for longest goes first.
 *
 * @param bytes - upper bound for all bodies together; 16 MiB hold about a thousand documents as they are, and
 * several times as many as browsers get them
 */
export function entityCache(bytes = 16 * 1024 * 1024): EntityCache {
  const ready = new LRUCache<string, Entity>({
    maxSize: bytes,
    sizeCalculation: (entity, key) => entity.bytes.length + key.length + overhead,
  })
  const making = new Map<string, Promise<Entity>>()
  const editionOf = editions(() => ready.clear())

  const nameOf = (scope: Scope, key: string): string =>
    'version' in scope
      ? `${scope.version} ${key}`
      : `release ${editionOf(scope.release).number} ${key}`

  function start(name: string, make: () => Promise<Entity>): Promise<Entity> {
    const promise = make()
      .then((entity) => {
        ready.set(name, entity)
        return entity
      })
      .finally(() => making.delete(name))
    making.set(name, promise)
    return promise
  }

  return {
    get(scope, key, make) {
      const name = nameOf(scope, key)
      return ready.get(name) ?? making.get(name) ?? start(name, make)
    },
    recall(release, wish) {
      const name = editionOf(release).wishes.get(wish)
      return name === undefined ? undefined : ready.get(name)
    },
    note(release, wish, scope, key) {
      if (wish === undefined || wish.length > longestWish) return
      const { wishes } = editionOf(release)
      if (wishes.size >= mostWishes) wishes.clear()
      wishes.set(wish, nameOf(scope, key))
    },
  }
}
