import { hash } from 'node:crypto'
import type { Release } from '@kommunalgraph/model'
import { LRUCache } from 'lru-cache'
import type { PackedBody } from './body.ts'
import type { Entity, Revalidation } from './entity.ts'

/** What an entry costs beside its bytes: its headers and its place. */
const overhead = 2_000

/** What an entity depends on: a version of one record, or the release as a whole. */
export type CacheScope = { readonly version: string } | { readonly release: Release }

type Made<T> = T | Promise<T>

/** Whether anybody still waits for what is being made. */
export type IsWanted = () => boolean

type Make<T> = (isWanted: IsWanted) => Promise<T>

/** Who waits for an answer, as Node's responses say it: destroyed once the client has gone. */
interface Asker {
  readonly destroyed: boolean
}

/**
 * Answers that are ready to be sent, of any number of releases.
 *
 * What depends on one version only outlives the release that it was made in; everything else is made anew for each.
 */
export interface EntityCache {
  /** The entity under a key; made where it is not there yet, once however many ask meanwhile. */
  get(scope: CacheScope, key: string, make: Make<Entity>, asker?: Asker): Made<Entity>
  /** The entity under a key, if it is there. */
  find(scope: CacheScope, key: string): Entity | undefined
  keep(scope: CacheScope, key: string, entity: Entity): void
  /** What is known of an entity whose bytes nobody wanted yet. */
  keepHead(scope: CacheScope, key: string, head: Revalidation): void
  /** A body that no store keeps, for all codings that it is sent in; made once like an entity. */
  body(scope: CacheScope, key: string, make: Make<PackedBody>, asker?: Asker): Made<PackedBody>
  /**
   * What the same request got before, while it is still there: spares finding out again what it means. Without bytes
   * where it has only ever been answered by 304.
   *
   * @param requestKey - everything of a request that its answer depends on
   */
  recall(release: Release, requestKey: string): Entity | Revalidation | undefined
  /**
   * Note which entity a request leads to in a release; without a key, nothing.
   *
   * @returns whether it came before: the first time, nothing is noted
   */
  note(release: Release, requestKey: string | undefined, scope: CacheScope, key: string): boolean
  /** How much is kept, in bytes. */
  size(): number
}

/** Who never goes. */
const patient: Asker = { destroyed: false }

/** Longer keys are rare or hostile: they are answered, but not kept. */
const longestKey = 1_000

/** How many keys of requests are kept of a release: with the longest ones some ten megabytes. */
const mostKeys = 5_000

/** Upper bound for heads without bytes. */
const headBytes = 1024 * 1024

/** How many keys are remembered as asked for once, each by a number. */
const mostSeen = 16_384

/**
 * Tells what is asked for again: who walks through a large collection asks for everything once, and would fill the
 * memory with what nobody wants a second time.
 */
function seenOnce(): (key: string) => boolean {
  const seen = new Uint32Array(mostSeen)
  return (key) => {
    const number = hash('sha1', key, 'buffer').readUInt32LE()
    const at = number % mostSeen
    const isKnown = seen[at] === number
    seen[at] = number
    return isKnown
  }
}

/** What the cache knows of a release as long as somebody holds it. */
interface ReleaseCache {
  /** Tells handles apart: after an erasure, two of them may have one sequence and different pages. */
  readonly number: number
  /** From keys of requests to the names of entities: of those that came more than once. */
  readonly requests: Map<string, string>
  readonly isAskedAgain: (key: string) => boolean
}

/**
 * The releases met, newest last.
 *
 * @param rewritten - called when a release is not simply newer than all before: something was erased, which makes a
 * release without a change of its own, or a copy was put in its place
 */
function releaseCaches(rewritten: () => void): (release: Release) => ReleaseCache {
  const met = new WeakMap<Release, ReleaseCache>()
  let count = 0
  let newest = 0
  const meet = (release: Release): ReleaseCache => {
    const [last] = release.latest(1)
    if (release.sequence <= newest || last?.sequence !== release.sequence) rewritten()
    newest = release.sequence
    count += 1
    const cache = {
      number: count,
      requests: new Map<string, string>(),
      isAskedAgain: seenOnce(),
    }
    met.set(release, cache)
    return cache
  }
  return (release) => met.get(release) ?? meet(release)
}

/** Things by name up to a size; what was not asked for longest goes first. */
function boundedCache<T extends object>(maxSize: number, sizeOf: (value: T) => number) {
  const ready = new LRUCache<string, T>({
    maxSize,
    sizeCalculation: (value, name) => sizeOf(value) + name.length + overhead,
  })
  const making = new Map<string, { readonly promise: Promise<T>; readonly askers: Asker[] }>()
  const start = (name: string, make: Make<T>, asker: Asker): Promise<T> => {
    const askers = [asker]
    const promise = make(() => askers.some(({ destroyed }) => !destroyed))
      .then((value) => {
        ready.set(name, value)
        return value
      })
      .finally(() => making.delete(name))
    making.set(name, { promise, askers })
    return promise
  }
  return {
    ready,
    get(name: string, make: Make<T>, asker: Asker = patient): Made<T> {
      const known = ready.get(name)
      if (known) return known
      const begun = making.get(name)
      if (begun === undefined) return start(name, make, asker)
      begun.askers.push(asker)
      return begun.promise
    },
  }
}

/** Upper bound for all entities together (docs/http.md, section 10). */
export const cacheBytes = 16 * 1024 * 1024

/**
 * A cache of at most so many bytes.
 *
 * @param bytes - upper bound for all entities together; 16 MiB hold about a thousand documents as they are, and
 * several times as many as browsers get them
 * @param bodyBytes - upper bound for bodies that no store keeps, packed: some pages of a large catalogue
 */
export function entityCache(bytes = cacheBytes, bodyBytes = 8 * 1024 * 1024): EntityCache {
  const entities = boundedCache<Entity>(bytes, (entity) => entity.bytes.length)
  const heads = boundedCache<Revalidation>(headBytes, () => 0)
  const bodies = boundedCache<PackedBody>(bodyBytes, (body) => body.gzipBytes)
  const all = [entities.ready, heads.ready, bodies.ready]
  const cacheOf = releaseCaches(() => {
    for (const ready of all) ready.clear()
  })

  const nameOf = (scope: CacheScope, key: string): string =>
    'version' in scope
      ? `${scope.version} ${key}`
      : `release ${cacheOf(scope.release).number} ${key}`

  return {
    get: (scope, key, make, asker) => entities.get(nameOf(scope, key), make, asker),
    find: (scope, key) => entities.ready.get(nameOf(scope, key)),
    keep: (scope, key, entity) => void entities.ready.set(nameOf(scope, key), entity),
    keepHead: (scope, key, head) => void heads.ready.set(nameOf(scope, key), head),
    body: (scope, key, make, asker) => bodies.get(nameOf(scope, key), make, asker),
    recall(release, requestKey) {
      const name = cacheOf(release).requests.get(requestKey)
      return name === undefined ? undefined : (entities.ready.get(name) ?? heads.ready.get(name))
    },
    note(release, requestKey, scope, key) {
      if (requestKey === undefined || requestKey.length > longestKey) return false
      const { isAskedAgain, requests } = cacheOf(release)
      if (!requests.has(requestKey) && !isAskedAgain(requestKey)) return false
      if (requests.size >= mostKeys) requests.clear()
      requests.set(requestKey, nameOf(scope, key))
      return true
    },
    size: () => all.reduce((sum, { calculatedSize }) => sum + calculatedSize, 0),
  }
}
