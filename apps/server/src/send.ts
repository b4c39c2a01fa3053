import type { RepresentationFacts } from '@kommunalgraph/resources'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { codingOf, isStreamed, lengthIn, type PackedBody, readIn, streamOf } from './body.ts'
import {
  type Circumstances,
  type Entity,
  type Head,
  toHead,
  withBody,
  withoutBody,
} from './entity.ts'
import type { CacheScope, EntityCache } from './entity-cache.ts'
import { type Coding, codingOfData } from './http/codings.ts'
import { evaluateConditions } from './http/conditions.ts'
import { refuse } from './refuse.ts'
import { requestKeyOf } from './request-key.ts'
import type { Site } from './site.ts'

/** Say that the client has it already, or that its condition failed; undefined where it is to be sent. */
export function conditionally(
  site: Site,
  head: Head,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | undefined {
  const outcome = evaluateConditions(request.headers, head)
  if (outcome === 'send') return undefined
  if (outcome === 'not-modified') return reply.code(304).headers(head.notModified).send()
  return refuse(site, { name: 'precondition-failed' }, request, reply)
}

/** Send what was chosen, if the conditions of the request let it. */
export const sendEntity = (
  site: Site,
  entity: Entity,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply =>
  conditionally(site, entity, request, reply) ?? reply.headers(entity.fields).send(entity.bytes)

/** Data that are to be sent: what is said of them, and where the body is when it is needed. */
export interface Data {
  readonly scope: CacheScope
  /** Names the representation within its scope, whatever its coding. */
  readonly key: string
  /** Whether the same request gets the same as long as there is no other release. */
  readonly repeatable: boolean
  readonly facts: () => RepresentationFacts
  readonly circumstances: () => Circumstances
  readonly body: () => PackedBody | Promise<PackedBody>
}

interface Exchange {
  readonly site: Site
  readonly cache: EntityCache
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** How a body was asked for, and whether the answer is kept for who asks again. */
interface Asked {
  readonly body: PackedBody
  readonly key: string
  readonly wanted: Coding
  readonly isKept: boolean
}

/** The body is read last, and only to be sent: HEAD and 304 need none of its bytes. */
function sendBody(
  { cache, reply, request, site }: Exchange,
  { circumstances, facts, scope }: Data,
  { body, isKept, key, wanted }: Asked,
): FastifyReply {
  const coding = codingOf(body, wanted)
  const head = toHead(facts(), body.sha256, coding, circumstances())
  const answered = conditionally(site, head, request, reply)
  if (answered) {
    if (isKept) cache.keepHead(scope, key, withoutBody(head))
    return answered
  }
  reply.headers(head.fields).header('content-length', String(lengthIn(body, coding)))
  if (request.method === 'HEAD') return reply.send()
  if (isStreamed(body, coding)) return reply.send(streamOf(body))
  const bytes = readIn(body, coding)
  if (!isKept) return reply.send(bytes)
  const entity = withBody(head, bytes)
  cache.keep(scope, key, entity)
  return reply.send(entity.bytes)
}

/** Send data as they lie there, or inflated. */
export function sendData(exchange: Exchange, data: Data): FastifyReply | Promise<FastifyReply> {
  const { cache, reply, request, site } = exchange
  const wanted = codingOfData(request.headers['accept-encoding'])
  const key = `${data.key} ${wanted}`
  const { release } = request
  // Who walks through a collection asks for everything once: what is asked for again is worth keeping.
  const isKept =
    !data.repeatable ||
    (release !== undefined && cache.note(release, requestKeyOf(request.raw), data.scope, key))
  const ready = cache.find(data.scope, key)
  if (ready) return sendEntity(site, ready, request, reply)
  const body = data.body()
  const send = (found: PackedBody) => sendBody(exchange, data, { body: found, key, wanted, isKept })
  return body instanceof Promise ? body.then(send) : send(body)
}
