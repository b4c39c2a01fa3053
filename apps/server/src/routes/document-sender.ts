import { type DumpSet, dumpsRevision } from '@kommunalgraph/catalog'
import { formatNamed } from '@kommunalgraph/rdf'
import {
  bytesOf,
  type Document,
  factsOf,
  fixedAddress,
  keptBody,
  type Variant,
} from '@kommunalgraph/resources'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type PackedBody, toPackedBody } from '../body.ts'
import { type Circumstances, type Entity, toHead, withBody } from '../entity.ts'
import type { CacheScope, EntityCache, IsWanted } from '../entity-cache.ts'
import { type Coding, codingOfPage } from '../http/codings.ts'
import { requestKeyOf } from '../request-key.ts'
import { sendData, sendEntity } from '../send.ts'
import type { Site } from '../site.ts'
import { toCodedBody } from '../thread/coded-body.ts'
import type { CodedBody, DocumentWork } from '../thread/job.ts'
import type { Chosen } from './choose.ts'
import { sendDump } from './dumps.ts'
import { varyOf } from './time-gate.ts'

/** A document that is there, and how it was asked for. */
export interface Opened {
  readonly document: Document
  readonly chosen: Chosen
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly dumps: DumpSet | undefined
}

/** What the bytes depend on: data on the record's version, pages and what is no record on the whole release. */
const scopeOf = ({ release, subject }: Document, { format }: Variant): CacheScope =>
  subject.version === undefined || format === 'html' ? { release } : { version: subject.version }

/** Every kind of page and data that may change within a release does so with the dumps. */
const revisionOf = ({ document: { kind }, dumps }: Opened): string =>
  kind.usesDumps ? dumpsRevision(dumps) : ''

const keyOf = (opened: Opened): string => {
  const { fixed, variant } = opened.chosen
  const { path, query = '' } = opened.document.subject
  const { form, format, language } = variant
  return `${path}${query} ${revisionOf(opened)} ${format} ${form} ${language} ${fixed}`
}

/** The same for both addresses of a body: only its links differ. */
const bodyKeyOf = (opened: Opened): string => {
  const { path, query = '' } = opened.document.subject
  const { form, format } = opened.chosen.variant
  return `${path}${query} ${revisionOf(opened)} ${format} ${form} body`
}

function circumstancesOf({ secure }: Site, { chosen, document }: Opened): Circumstances {
  const { kind, release, subject } = document
  const { fixed, variant } = chosen
  const located = !fixed && (variant.form === undefined || variant.form === 'compacted')
  return {
    cache: (variant.format === 'html' ? undefined : subject.cache) ?? kind.cache,
    vary: fixed ? 'Accept-Encoding' : varyOf(kind),
    memento: subject.memento?.instant,
    secure,
    contentLocation: located
      ? fixedAddress(release, subject, formatNamed(variant.format))
      : undefined,
  }
}

/** A form of JSON-LD that a library makes from the whole document, after it was loaded. */
const isRewritten = ({ form }: Variant): boolean => form === 'expanded' || form === 'flattened'

/** Make a body that nobody keeps: beside the requests where it may take long. */
async function make(
  site: Site,
  opened: Opened,
  coding: Coding,
  isWanted: IsWanted,
): Promise<CodedBody> {
  const { chosen, document, dumps, params, query } = opened
  const { kind, release } = document
  const { variant } = chosen
  if (site.thread === undefined || !(isRewritten(variant) || kind.isLong?.(release)))
    return toCodedBody(await bytesOf(document, variant, site.assets), coding)
  const work: DocumentWork = {
    ...{ type: 'document', kind: kind.name },
    ...{ params: { ...params }, query: query.toString(), dumps, variant },
  }
  const made = await site.thread.make(release, work, coding, isWanted)
  if (made === undefined) throw new Error(`There is no ${kind.name} where there was one`)
  return made
}

/** Pages are made and coded for the release, and kept as they are sent. */
function sendPage(
  site: Site,
  cache: EntityCache,
  opened: Opened,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  const { chosen, document } = opened
  const scope = scopeOf(document, chosen.variant)
  const coding = codingOfPage(request.headers['accept-encoding'])
  const key = `${keyOf(opened)} ${coding}`
  const makePage = async (isWanted: IsWanted): Promise<Entity> => {
    const { coded, sha256 } = await make(site, opened, coding, isWanted)
    const facts = factsOf(document, chosen.variant, chosen.fixed)
    return withBody(toHead(facts, sha256, coding, circumstancesOf(site, opened)), coded)
  }
  if (isRepeatable(opened)) cache.note(document.release, requestKeyOf(request.raw), scope, key)
  const entity = cache.get(scope, key, makePage, reply.raw)
  if (!(entity instanceof Promise)) return sendEntity(site, entity, request, reply)
  return entity.then((made) => sendEntity(site, made, request, reply))
}

/** What may change within a release is looked at every time. */
const isRepeatable = ({ document: { kind } }: Opened): boolean => !kind.usesDumps

/** The body that is kept; else the one that was made for the same release, or that is made now. */
function bodyOf(
  site: Site,
  cache: EntityCache,
  opened: Opened,
  { raw }: FastifyReply,
): PackedBody | Promise<PackedBody> {
  const { chosen, document } = opened
  const kept = keptBody(document, chosen.variant)
  if (kept) return kept
  const scope = scopeOf(document, chosen.variant)
  const makeBody = async (isWanted: IsWanted) =>
    toPackedBody(await make(site, opened, 'gzip', isWanted))
  return cache.body(scope, bodyKeyOf(opened), makeBody, raw)
}

/** Send a document in the variant that was chosen: address → version → body → send. */
export function sendDocument(
  site: Site,
  cache: EntityCache,
  opened: Opened,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  const { chosen, document } = opened
  const { kind, subject } = document
  const { fixed, variant } = chosen
  if (variant.format === 'html') return sendPage(site, cache, opened, request, reply)
  // Without a folder nobody ever writes dumps: then data are made for the request, however large they are.
  if (kind.file && site.dumpFolder !== undefined)
    return sendDump(site, kind.file(subject, variant.format), request, reply, varyOf(kind))
  return sendData(
    { site, cache, request, reply },
    {
      scope: scopeOf(document, variant),
      key: keyOf(opened),
      repeatable: isRepeatable(opened),
      facts: () => factsOf(document, variant, fixed),
      circumstances: () => circumstancesOf(site, opened),
      body: () => bodyOf(site, cache, opened, reply),
    },
  )
}
