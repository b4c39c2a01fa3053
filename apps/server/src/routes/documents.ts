import { type Address, type PageLanguage, patternOf, type Release } from '@kommunalgraph/model'
import {
  type Absence,
  type DocumentKind,
  fixedAddress,
  formatsOfSubject,
  resources,
  type Subject,
} from '@kommunalgraph/resources'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { EntityCache } from '../entity-cache.ts'
import { explain } from '../explain.ts'
import { gone } from '../gone.ts'
import type { Problem } from '../problem.ts'
import { notFound, refuse, unavailable } from '../refuse.ts'
import type { Site } from '../site.ts'
import { chooser, withProfile } from './choose.ts'
import { sendDocument } from './document-sender.ts'
import { readRoute } from './read-route.ts'
import { passTimeGate, varyOf } from './time-gate.ts'
import { untilMade } from './until-made.ts'

/** The variable that an address ends in, to which an extension may be added. */
function lastVariable(address: Address): string | undefined {
  const last = address.at(-1)
  return typeof last === 'object' ? last.name : undefined
}

/** `kreis-dueren.ttl` is a slug and an extension; slugs have no dot. */
function splitExtension(params: Record<string, string>, last: string | undefined) {
  const value = last === undefined ? undefined : params[last]
  const dot = value?.indexOf('.') ?? -1
  if (last === undefined || value === undefined || dot < 0)
    return { params, extension: params['extension'] }
  return { params: { ...params, [last]: value.slice(0, dot) }, extension: value.slice(dot + 1) }
}

const badParameter = ({ name, permitted }: { name: string; permitted: string }): Problem => ({
  name: 'bad-parameter',
  detail: {
    de: `Der Parameter „${name}“ darf hier ${permitted} sein.`,
    en: `The parameter "${name}" may be ${permitted} here.`,
  },
})

/** Why there is nothing to be sent. */
function problemOf(absence: Absence, release: Release, language: PageLanguage): Problem {
  if (absence.state === 'gone') return gone(release, absence.slug, language)
  if (absence.state === 'unavailable') return unavailable
  if (absence.state === 'bad-parameter') return badParameter(absence)
  return notFound(release, absence.near, language)
}

/** The fixed addresses of what there is, for who accepts none of it. */
const notAcceptable = (release: Release, kind: DocumentKind, subject: Subject): Problem => ({
  name: 'not-acceptable',
  alternates: formatsOfSubject(kind, subject).map((format) => ({
    label: format.label,
    href: fixedAddress(release, subject, format),
    mediaType: format.mediaType,
  })),
})

/** Everything that one kind of document needs to answer. */
function documentHandler(
  site: Site,
  cache: EntityCache,
  kind: DocumentKind,
  language: PageLanguage,
) {
  const { choose, offers } = chooser(kind, language)
  const vary = varyOf(kind)
  const last = lastVariable(kind.address)

  return (request: FastifyRequest, reply: FastifyReply) => {
    const { release } = request
    if (release === undefined) return refuse(site, unavailable, request, reply)
    const limit = kind.isExpensive && site.clients.refusalOfExpensive(request.raw)
    if (limit) return refuse(site, limit, request, reply)
    if (!release.network.languages.includes(language))
      return refuse(site, notFound(release, undefined, 'de'), request, reply)
    const { params, extension } = splitExtension(request.params as Record<string, string>, last)
    reply.header('vary', vary)
    const passed =
      extension === undefined && language === 'de'
        ? passTimeGate(site, kind, params, request, reply)
        : undefined
    if (passed) return passed
    const query = withProfile(kind, extension, request)
    const dumps = site.dumps()
    const found = kind.open(release, { params, query, explain, dumps })
    if (found.state !== 'found')
      return refuse(site, problemOf(found, release, language), request, reply)
    const { subject } = found
    if (!offers(extension, subject.formats))
      return refuse(site, notFound(release, undefined, language), request, reply)
    const chosen = choose(extension, request.headers.accept, subject.formats)
    if (chosen === undefined)
      return refuse(site, notAcceptable(release, kind, subject), request, reply)
    const document = { release, kind, subject }
    return sendDocument(site, cache, { document, chosen, params, query, dumps }, request, reply)
  }
}

/** Routes of every kind of document: negotiated, by extension, and the English page. */
export function documentRoutes(app: FastifyInstance, site: Site, cache: EntityCache): void {
  const handlerOf = (kind: DocumentKind, language: PageLanguage) =>
    untilMade(site, documentHandler(site, cache, kind, language))
  for (const kind of resources.documents) {
    const german = handlerOf(kind, 'de')
    const pattern = patternOf(kind.address)
    readRoute(app, `${site.prefix}/${pattern}`, german)
    if (lastVariable(kind.address) === undefined)
      readRoute(app, `${site.prefix}/${pattern || 'index'}.:extension`, german)
    readRoute(app, `${site.prefix}/en/${pattern}`, handlerOf(kind, 'en'))
  }
}
