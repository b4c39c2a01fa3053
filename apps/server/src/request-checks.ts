import { type Release, toSlug } from '@kommunalgraph/model'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { canonicalPath } from './http/canonical-path.ts'
import { cacheControl, everyAnswer, preflight, releaseFields } from './http/headers.ts'
import { remember } from './http/remember.ts'
import { locationOf, splitTarget } from './http/request-target.ts'
import { refusalOf } from './limits.ts'
import { redirect } from './redirect.ts'
import { refuse } from './refuse.ts'
import type { Site } from './site.ts'

/** What becomes of a request target: it is as it should be, it has another spelling, or it cannot be read. */
type Spelling =
  | { readonly state: 'canonical' | 'broken' }
  | { readonly state: 'other'; readonly location: string }

const canonical: Spelling = { state: 'canonical' }

/** Targets met lately, with what became of them; a new release may know other names. */
function spellings(site: Site) {
  const of = (release: Release | undefined) => ({
    release,
    spellingOf: remember((target) => spell(site, target, release), 5_000),
  })
  let known = of(undefined)
  return (target: string, release: Release | undefined): Spelling => {
    if (release !== known.release) known = of(release)
    return known.spellingOf(target)
  }
}

/** Only what lies under the base is ours to spell; the base itself has a slash at its end. */
function spell({ prefix }: Site, target: string, release: Release | undefined): Spelling {
  const { path, query } = splitTarget(target)
  if (path === prefix) return { state: 'other', location: locationOf(`${prefix}/`, query) }
  if (!path.startsWith(`${prefix}/`)) return canonical
  const resolveSlug = (word: string) => release?.resolve('alias', toSlug(word))
  const hasVersions = (slug: string) =>
    release?.versions(slug).some((version) => version.slug === slug) ?? false
  const result = canonicalPath(path.slice(prefix.length), { hasVersions, resolveSlug })
  if (!result.ok) return { state: 'broken' }
  if (!result.changed) return canonical
  return { state: 'other', location: locationOf(`${prefix}${result.path}`, query) }
}

const answerPreflight = (reply: FastifyReply) =>
  reply
    .code(204)
    .headers({ ...everyAnswer, ...preflight, 'cache-control': cacheControl.redirect })
    .send()

/** Take hold of the release that a request begins and ends in, and name it in the answer. */
export function begin(site: Site, request: FastifyRequest, reply: FastifyReply): void {
  request.release = site.current()
  reply.headers(releaseFields(request.release))
}

/**
 * The first steps of every request: its address is short enough, its client may ask, the address is spelt as it should
 * be, its method reads.
 */
export function requestChecks(app: FastifyInstance, site: Site): void {
  const spellingOf = spellings(site)
  app.addHook('onRequest', (request, reply, done) => {
    begin(site, request, reply)
    const name = refusalOf(request.raw, site.limits)
    if (name) return void refuse(site, { name }, request, reply.header('connection', 'close'))
    const refusal = site.clients.refusalOf(request.raw)
    if (refusal) return void refuse(site, refusal, request, reply)
    const spelling = spellingOf(request.raw.url ?? '/', request.release)
    if (spelling.state === 'broken')
      return void refuse(site, { name: 'broken-address' }, request, reply)
    if (spelling.state === 'other') return void redirect(site, 308, spelling.location, reply)
    const { method } = request
    if (method === 'GET' || method === 'HEAD') return done()
    if (method === 'OPTIONS') return void answerPreflight(reply)
    return void refuse(site, { name: 'method-not-allowed' }, request, reply)
  })
}
