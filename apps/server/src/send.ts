import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Entity } from './entity.ts'
import { evaluateConditions } from './http/conditions.ts'
import { refuse } from './refuse.ts'
import type { Site } from './site.ts'

/** Send what was chosen, or say that the client has it already, or that its condition failed. */
export function sendEntity(
  site: Site,
  entity: Entity,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const outcome = evaluateConditions(request.headers, entity)
  if (outcome === 'not-modified') return reply.code(304).headers(entity.notModified).send()
  if (outcome === 'precondition-failed')
    return refuse(site, { name: 'precondition-failed' }, request, reply)
  return reply.headers(entity.fields).send(entity.bytes)
}
