import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Entity, Head } from './entity.ts'
import { evaluateConditions } from './http/conditions.ts'
import { refuse } from './refuse.ts'
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
