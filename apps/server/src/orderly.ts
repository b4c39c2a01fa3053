import { type Release, toSlug } from '@kommunalgraph/model'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { LRUCache } from 'lru-cache'
import { limits } from './connection.ts'
import { canonicalPath } from './http/canonical-path.ts'
import { cacheControl, everyAnswer, preflight } from './http/headers.ts'
import { locationOf, splitTarget } from './http/request-target.ts'
import { redirect } from './redirect.ts'
import { refuse } from './refuse.ts'
import type { Site } from './site.ts'

/** What becomes of a path: it is as it should be, it has another spelling, or it cannot be read. */
type Spelling =
  | { readonly state: 'canonical' | 'broken' }
  | { readonly state: 'other'; readonly path: string }

const canonical: Spelling = { state: 'canonical' }

/** Paths met lately, with what became of them; a new release may know other names. */
function spellings(site: Site) {
  const known = new LRUCache<string, Spelling>({ max: 5_000 })
  let held: Release | undefined
  return (path: string): Spelling => {
    const release = site.current()
    if (release !== held) known.clear()
    held = release
    const spelling = known.get(path) ?? spell(site, path, release)
    known.set(path, spelling)
    return spelling
  }
}

/** Only what lies under the base is ours to spell. */
function spell({ prefix }: Site, path: string, release: Release | undefined): Spelling {
  if (!path.startsWith(`${prefix}/`)) return canonical
  const resolveSlug = (word: string) => release?.resolve('alias', toSlug(word))
  const result = canonicalPath(path.slice(prefix.length), { resolveSlug })
  if (!result.ok) return { state: 'broken' }
  return result.changed ? { state: 'other', path: `${prefix}${result.path}` } : canonical
}

const answerPreflight = (reply: FastifyReply) =>
  reply
    .code(204)
    .headers({ ...everyAnswer, ...preflight, 'cache-control': cacheControl.redirect })
    .send()

/**
 * The first steps of every request: its address is short enough and spelt as it should be, its method reads.
 */
export function orderly(app: FastifyInstance, site: Site): void {
  const spellingOf = spellings(site)
  app.addHook('onRequest', (request, reply, done) => {
    const target = request.raw.url ?? '/'
    if (target.length > limits.target)
      return void refuse(site, { name: 'address-too-long' }, request, reply)
    const { path, query } = splitTarget(target)
    const spelling = path === '*' ? canonical : spellingOf(path)
    if (spelling.state === 'broken')
      return void refuse(site, { name: 'broken-address' }, request, reply)
    if (spelling.state === 'other')
      return void redirect(site, 308, locationOf(spelling.path, query), reply)
    const { method } = request
    if (method === 'GET' || method === 'HEAD') return done()
    if (method === 'OPTIONS') return void answerPreflight(reply)
    return void refuse(site, { name: 'method-not-allowed' }, request, reply)
  })
}
