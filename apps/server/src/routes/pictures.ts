import { patternOf } from '@kommunalgraph/model'
import { type PictureKind, resources } from '@kommunalgraph/resources'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Entity, toEntity } from '../entity.ts'
import { type EntityCache, entityCache } from '../entity-cache.ts'
import { pictureFolder } from '../picture/folder.ts'
import { pictureName } from '../picture/name.ts'
import { PainterBusy, toPainter } from '../picture/painter.ts'
import { notHere, refuse, unavailable } from '../refuse.ts'
import { sendEntity } from '../send.ts'
import type { Site } from '../site.ts'
import { readRoute } from './read-route.ts'

/** Memory for pictures: their own, since a walk through all of them would drive every page from the pages' cache. */
const memory = 16 * 1024 * 1024

/** A picture is packed already: coding it again would gain nothing. */
const toPicture = (site: Site, kind: PictureKind, bytes: Uint8Array): Promise<Entity> =>
  toEntity({ bytes, mediaType: 'image/png', links: [] }, 'identity', {
    cache: kind.cache,
    vary: 'Accept-Encoding',
    secure: site.secure,
  })

/** The bytes of a picture, from wherever they are had for less than by painting. */
type Gallery = (name: string, svg: string) => Promise<Uint8Array>

/** From the folder, else painted; without a folder always painted. */
function toGallery(app: FastifyInstance, folder: string | undefined): Gallery {
  const painter = toPainter()
  app.addHook('onClose', () => painter.close())
  if (folder === undefined) return (_, svg) => painter.paint(svg)
  const kept = pictureFolder(folder, (error) => app.log.warn({ err: error }, 'pictures not kept'))
  return async (name, svg) => {
    const found = await kept.read(name)
    if (found) return found
    const png = await painter.paint(svg)
    await kept.write(name, png)
    return png
  }
}

/**
 * Painted once, however many ask and whatever stands behind the question mark: what is kept is named after what the
 * picture shows, and found by the address's variables alone.
 */
function pictureHandler(site: Site, cache: EntityCache, gallery: Gallery, kind: PictureKind) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { release } = request
    if (release === undefined) return refuse(site, unavailable, request, reply)
    const params = request.params as Record<string, string>
    const requestKey = `${kind.name} ${Object.values(params).join(' ')}`
    const known = cache.recall(release, requestKey)
    if (known && 'bytes' in known) return sendEntity(site, known, request, reply)
    const svg = kind.svg(release, params)
    if (svg === undefined) return refuse(site, notHere, request, reply)
    const name = pictureName(svg)
    const make = async () => toPicture(site, kind, await gallery(name, svg))
    cache.note(release, requestKey, { version: name }, kind.name)
    try {
      const entity = await cache.get({ version: name }, kind.name, make)
      return sendEntity(site, entity, request, reply)
    } catch (error) {
      if (error instanceof PainterBusy) return refuse(site, unavailable, request, reply)
      throw error
    }
  }
}

/**
 * Routes of every kind of picture, at the address of its document with the ending `.png`.
 *
 * @param folder - where pictures outlive the process; without one they are kept in memory only
 */
export function pictureRoutes(app: FastifyInstance, site: Site, folder: string | undefined): void {
  const cache = entityCache(memory)
  const gallery = toGallery(app, folder)
  for (const kind of resources.pictures)
    readRoute(
      app,
      `${site.prefix}/${patternOf(kind.address)}.png`,
      pictureHandler(site, cache, gallery, kind),
    )
}
