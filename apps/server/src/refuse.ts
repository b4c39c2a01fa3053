import { documentIri, type PageLanguage, type Release } from '@kommunalgraph/model'
import { problemType } from '@kommunalgraph/resources'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  allow,
  errorCacheControl,
  everyAnswer,
  pagePolicy,
  transportSecurity,
} from './http/headers.ts'
import { linkHeader } from './http/link-header.ts'
import { locationOf, splitTarget } from './http/request-target.ts'
import { type Problem, type Suggestion, writeProblem } from './problem.ts'
import type { Site } from './site.ts'

/** The path of a request in ASCII, as it may stand in an answer. */
const safePath = (target: string): string => locationOf(splitTarget(target).path.slice(0, 500))

/** Pages of an address speak its language, if the site does; nothing depends on Accept-Language. */
const languageOf = (path: string, prefix: string, release: Release | undefined): PageLanguage =>
  path.startsWith(`${prefix}/en/`) && release?.network.languages.includes('en') !== false
    ? 'en'
    : 'de'

/** What most routes say in Vary for their other answers; a route that says more has set it before. */
const errorVary = 'Accept, Accept-Encoding'

/**
 * Answer with a problem. The only place that turns refusals into answers.
 */
export function refuse(site: Site, problem: Problem, request: FastifyRequest, reply: FastifyReply) {
  const path = safePath(request.raw.url ?? '/')
  const { status } = problemType(problem.name)
  const at = {
    base: site.base,
    path,
    language: languageOf(path, site.prefix, request.release),
    // A page with all that a release knows is not for who asks too much.
    release: status < 500 && status !== 429 ? request.release : undefined,
    assets: site.assets,
  }
  const { contentType, bytes } = writeProblem(problem, at, request.headers.accept)
  const links = (problem.alternates ?? []).map(({ href, mediaType }) => ({
    rel: 'alternate',
    href,
    type: mediaType,
  }))
  const link = linkHeader([...links, ...(problem.links ?? [])])
  return reply
    .code(status)
    .headers({
      ...everyAnswer,
      'cache-control': errorCacheControl(status),
      vary: reply.getHeader('vary') ?? errorVary,
      'content-type': contentType,
      'content-language': at.language,
      ...(link && { link }),
      ...(status === 405 && { allow }),
      ...(problem.retryAfter !== undefined && { 'retry-after': String(problem.retryAfter) }),
      ...(contentType.startsWith('text/html') && pagePolicy),
      ...(site.secure && transportSecurity),
    })
    .send(bytes)
}

/** Published municipalities with a name or address near a word. */
function suggestionsFor(release: Release, word: string, language: PageLanguage): Suggestion[] {
  return release.suggest(word).flatMap((slug) => {
    const name = release.record(slug)?.name
    return name ? [{ name: name[language] ?? name.de, href: documentIri(release.base, slug) }] : []
  })
}

/** Nothing here, and nothing near. */
export const notHere: Problem = { name: 'not-found' }

/** Nothing here; near names where the address names a municipality. */
export function notFound(
  release: Release,
  near: string | undefined,
  language: PageLanguage,
): Problem {
  if (near === undefined) return notHere
  return { ...notHere, suggestions: suggestionsFor(release, near, language) }
}

/** The release is not ready: a statement about us, never about the data. */
export const unavailable: Problem = { name: 'unavailable', retryAfter: 30 }

/** Too much is being made already: soon it is not. */
export const busy: Problem = { name: 'unavailable', retryAfter: 5 }

/** Whether a status is one of ours, for errors that Fastify itself raises. */
export const statusProblems: Readonly<Record<number, Problem>> = Object.fromEntries(
  (
    ['bad-request', 'timeout', 'body-too-large', 'address-too-long', 'headers-too-large'] as const
  ).map((name) => [problemType(name).status, { name }]),
)
