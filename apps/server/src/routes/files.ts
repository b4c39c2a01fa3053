import { type FileKind, resources } from '@kommunalgraph/resources'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Entity, toEntity } from '../entity.ts'
import { type Coding, codingChooser } from '../http/codings.ts'
import { sendEntity } from '../send.ts'
import type { Site } from '../site.ts'
import { readRoute } from './read-route.ts'

const chooseCoding = codingChooser()
const encoder = new TextEncoder()

/** The same text at every request, in each coding once. */
function fileHandler(site: Site, file: FileKind) {
  const bytes = encoder.encode(file.text())
  const made = new Map<Coding, Promise<Entity>>()
  const entityIn = (coding: Coding): Promise<Entity> => {
    const entity =
      made.get(coding) ??
      toEntity({ bytes, mediaType: file.mediaType, links: [] }, coding, {
        cache: file.cache,
        vary: 'Accept-Encoding',
        secure: site.secure,
      })
    made.set(coding, entity)
    return entity
  }
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const entity = await entityIn(chooseCoding(request.headers['accept-encoding']))
    return sendEntity(site, entity, request, reply)
  }
}

/** Resources with one representation. */
export function fileRoutes(app: FastifyInstance, site: Site): void {
  for (const file of resources.files)
    readRoute(app, `${site.prefix}/${file.path}`, fileHandler(site, file))
}
