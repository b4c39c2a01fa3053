import { type PictureKind, resources } from '@kommunalgraph/resources'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Entity, toEntity } from '../entity.ts'
import type { EntityCache } from '../entity-cache.ts'
import { type Painter, PainterBusy, toPainter } from '../picture/painter.ts'
import { notHere, refuse, unavailable } from '../refuse.ts'
import { sendEntity } from '../send.ts'
import type { Site } from '../site.ts'
import { wishOf } from '../wish.ts'
import { readRoute } from './read-route.ts'

/** A picture is packed already: coding it again would gain nothing. */
async function toPicture(site: Site, kind: PictureKind, bytes: Uint8Array): Promise<Entity> {
  return toEntity({ bytes, mediaType: 'image/png', links: [] }, 'identity', {
    cache: kind.cache,
    vary: 'Accept-Encoding',
    secure: site.secure,
  })
}

/** Painted once in a release and kept as long as the cache has room. */
function pictureHandler(site: Site, cache: EntityCache, painter: Painter, kind: PictureKind) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { release } = request
    if (release === undefined) return refuse(site, unavailable, request, reply)
    const params = request.params as Record<string, string>
    const svg = kind.svg(release, params)
    if (svg === undefined) return refuse(site, notHere, request, reply)
    const key = `${kind.name} ${Object.values(params).join(' ')}`
    const paint = async () => toPicture(site, kind, await painter.paint(svg))
    cache.note(release, wishOf(request.raw), { release }, key)
    try {
      const entity = await cache.get({ release }, key, paint)
      return sendEntity(site, entity, request, reply)
    } catch (error) {
      if (error instanceof PainterBusy) return refuse(site, unavailable, request, reply)
      throw error
    }
  }
}

/** Routes of every kind of picture, at the address of its document with the ending `.png`. */
export function pictureRoutes(app: FastifyInstance, site: Site, cache: EntityCache): void {
  const painter = toPainter()
  app.addHook('onClose', () => painter.close())
  for (const kind of resources.pictures)
    readRoute(app, `${site.prefix}/${kind.pattern}.png`, pictureHandler(site, cache, painter, kind))
}
