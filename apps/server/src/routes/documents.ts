import {
  type FormatRow,
  formatOfExtension,
  type JsonLdForm,
  type PageLanguage,
  type Release,
} from '@kommunalgraph/model'
import {
  type Document,
  type DocumentKind,
  fixedAddress,
  formatsOf,
  represent,
  resources,
  type Subject,
  type Variant,
} from '@kommunalgraph/resources'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Entity, toEntity } from '../entity.ts'
import type { EntityCache, Scope } from '../entity-cache.ts'
import { explain } from '../explain.ts'
import { gone } from '../gone.ts'
import { chooseProfile } from '../http/accept-profile.ts'
import { type Coding, codingChooser } from '../http/codings.ts'
import { negotiator } from '../http/negotiate.ts'
import { splitTarget } from '../http/request-target.ts'
import { notFound, refuse, unavailable } from '../refuse.ts'
import { sendEntity } from '../send.ts'
import type { Site } from '../site.ts'
import { wishOf } from '../wish.ts'
import { sendDump } from './dumps.ts'
import { readRoute } from './read-route.ts'
import { passTimeGate, varyOf } from './time-gate.ts'

/** The variant that an address and its headers choose. */
interface Chosen {
  readonly variant: Variant
  /** Whether the address itself names it, so that nothing was negotiated. */
  readonly fixed: boolean
}

const chooseCoding = codingChooser()
const noQuery = new URLSearchParams()
const forms = 'http://www.w3.org/ns/json-ld#'

/** Of forms that exclude each other the one that asks for more work. */
function formOf(profile: string | undefined): JsonLdForm | undefined {
  if (profile === undefined) return undefined
  const asked = (form: JsonLdForm) => profile.split(' ').includes(forms + form)
  return (['expanded', 'compacted', 'flattened'] as const).find(asked)
}

/** What the bytes depend on: data on the record's version, pages and what is no record on the whole release. */
const scopeOf = ({ release, subject }: Document, { format }: Variant): Scope =>
  subject.version === undefined || format === 'html' ? { release } : { version: subject.version }

/** `kreis-dueren.ttl` is a slug and an extension; slugs have no dot. */
function splitExtension(params: Record<string, string>, last: string | undefined) {
  const value = last === undefined ? undefined : params[last]
  const dot = value?.indexOf('.') ?? -1
  if (last === undefined || value === undefined || dot < 0)
    return { params, extension: params['extension'] }
  return { params: { ...params, [last]: value.slice(0, dot) }, extension: value.slice(dot + 1) }
}

/** Everything that one kind of document needs to answer. */
function documentHandler(
  site: Site,
  cache: EntityCache,
  kind: DocumentKind,
  language: PageLanguage,
) {
  const formats = formatsOf(kind)
  const negotiate = negotiator(formats)
  const vary = varyOf(kind)
  const only = formats.length === 1 ? formats[0]?.name : undefined
  const last = /:(\w+)$/.exec(kind.pattern)?.[1]

  /** Undefined where nothing that is offered fits. */
  function choose(extension: string | undefined, accept: string | undefined): Chosen | undefined {
    // A route with one representation does not negotiate (docs/http.md, section 2, rule 1).
    if (language !== 'de' || only !== undefined)
      return { variant: { format: only ?? 'html', language }, fixed: true }
    if (extension !== undefined) {
      const format = formatOfExtension(extension) as FormatRow
      return { variant: { format: format.name, language }, fixed: true }
    }
    const choice = negotiate(accept)
    if (choice === undefined) return undefined
    const form = formOf(choice.jsonLdProfile)
    return { variant: { format: choice.offer.name, language, form }, fixed: false }
  }

  const offered = (extension: string | undefined): boolean =>
    extension === undefined ||
    (language === 'de' && formats.some((format) => format.extension === extension))

  const alternates = (release: Release, subject: Subject) =>
    formats.map((format) => ({
      label: format.label,
      href: fixedAddress(release, subject, format),
      mediaType: format.mediaType,
    }))

  async function make(document: Document, chosen: Chosen, coding: Coding): Promise<Entity> {
    const { variant, fixed } = chosen
    const representation = await represent(document, variant, fixed, site.assets)
    const format = formats.find(({ name }) => name === variant.format) as FormatRow
    const located = !fixed && (variant.form === undefined || variant.form === 'compacted')
    return toEntity(representation, coding, {
      cache: (format.name === 'html' ? undefined : document.subject.cache) ?? kind.cache,
      vary: fixed ? 'Accept-Encoding' : vary,
      memento: document.subject.memento,
      secure: site.secure,
      contentLocation: located
        ? fixedAddress(document.release, document.subject, format)
        : undefined,
    })
  }

  function answer(
    document: Document,
    chosen: Chosen,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const { subject, release } = document
    const { variant, fixed } = chosen
    // Without a shelf nobody ever writes dumps: then data are made for the request, however large they are.
    if (subject.file && site.dumpShelf !== undefined && variant.format !== 'html')
      return sendDump(site, subject.file(variant.format), request, reply, vary)
    const scope = scopeOf(document, variant)
    const coding = chooseCoding(request.headers['accept-encoding'])
    const { revision = '' } = subject
    const key = `${subject.path}${subject.query ?? ''} ${revision} ${variant.format} ${variant.form} ${language} ${fixed} ${coding}`
    // What may change within a release is looked at every time.
    if (revision === '') cache.note(release, wishOf(request.raw), scope, key)
    const entity = cache.get(scope, key, () => make(document, chosen, coding))
    if (!(entity instanceof Promise)) return sendEntity(site, entity, request, reply)
    return entity.then((made) => sendEntity(site, made, request, reply))
  }

  return (request: FastifyRequest, reply: FastifyReply) => {
    const { release } = request
    if (release === undefined) return refuse(site, unavailable, request, reply)
    const { params, extension } = splitExtension(request.params as Record<string, string>, last)
    reply.header('vary', vary)
    const passed =
      extension === undefined && language === 'de'
        ? passTimeGate(site, kind, params, request, reply)
        : undefined
    if (passed) return passed
    const query = dressed(kind, extension, request)
    const found = kind.open(release, { params, query, explain, dumps: site.dumps() })
    if (found.state === 'gone')
      return refuse(site, gone(release, found.slug, language), request, reply)
    if (found.state === 'unavailable') return refuse(site, unavailable, request, reply)
    if (found.state === 'bad-parameter') return refuse(site, badParameter(found), request, reply)
    if (found.state === 'not-found' || !offered(extension)) {
      const near = found.state === 'not-found' ? found.near : undefined
      return refuse(site, notFound(release, near, language), request, reply)
    }
    const { subject } = found
    const chosen = choose(extension, request.headers.accept)
    if (chosen) return answer({ release, kind, subject }, chosen, request, reply)
    return refuse(
      site,
      { name: 'not-acceptable', alternates: alternates(release, subject) },
      request,
      reply,
    )
  }
}

/** Most addresses have no parameter that means something. */
function queryOf(kind: DocumentKind, request: FastifyRequest): URLSearchParams {
  if (kind.parameters === undefined) return noQuery
  const { query } = splitTarget(request.raw.url ?? '')
  return query === '' ? noQuery : new URLSearchParams(query)
}

/** Where the address does not say in which profile, the header may; an extension fixes everything. */
function dressed(
  kind: DocumentKind,
  extension: string | undefined,
  request: FastifyRequest,
): URLSearchParams {
  const query = queryOf(kind, request)
  if (kind.profiles === undefined || extension !== undefined || query.has('profil')) return query
  const wished = request.headers['accept-profile']
  const profile = chooseProfile(wished?.toString(), kind.profiles)
  return profile ? new URLSearchParams([...query, ['profil', profile.name]]) : query
}

const badParameter = ({ name, permitted }: { name: string; permitted: string }) =>
  ({
    name: 'bad-parameter',
    detail: {
      de: `Der Parameter „${name}“ darf hier ${permitted} sein.`,
      en: `The parameter "${name}" may be ${permitted} here.`,
    },
  }) as const

/** Routes of every kind of document: negotiated, by extension, and the English page. */
export function documentRoutes(app: FastifyInstance, site: Site, cache: EntityCache): void {
  for (const kind of resources.documents) {
    const german = documentHandler(site, cache, kind, 'de')
    readRoute(app, `${site.prefix}/${kind.pattern}`, german)
    if (!/:\w+$/.test(kind.pattern))
      readRoute(app, `${site.prefix}/${kind.pattern || 'index'}.:extension`, german)
    readRoute(app, `${site.prefix}/en/${kind.pattern}`, documentHandler(site, cache, kind, 'en'))
  }
}
