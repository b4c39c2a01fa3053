import type { Link, Release } from '@kommunalgraph/model'
import { type FileKind, resources } from '@kommunalgraph/resources'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Entity, toEntity } from '../entity.ts'
import type { EntityCache } from '../entity-cache.ts'
import { type Coding, codingChooser } from '../http/codings.ts'
import { notHere, refuse, unavailable } from '../refuse.ts'
import { sendEntity } from '../send.ts'
import type { Site } from '../site.ts'
import { wishOf } from '../wish.ts'
import { readRoute } from './read-route.ts'

const chooseCoding = codingChooser()
const encoder = new TextEncoder()

/** The text of a file in each coding, made once. */
function codedFile(site: Site, file: FileKind, text: string, links: readonly Link[]) {
  const bytes = encoder.encode(text)
  const made = new Map<Coding, Promise<Entity>>()
  return (coding: Coding): Promise<Entity> => {
    const entity =
      made.get(coding) ??
      toEntity({ bytes, mediaType: file.mediaType, links }, coding, {
        cache: file.cache,
        vary: 'Accept-Encoding',
        secure: site.secure,
      })
    made.set(coding, entity)
    return entity
  }
}

/** The same text at every request, asked for once in a release. */
function fileHandler(site: Site, file: FileKind) {
  const textOf = (release: Release | undefined) => {
    const text = file.text(release)
    const links = release ? (file.links?.(release) ?? []) : []
    return { sequence: release?.sequence, inCoding: text && codedFile(site, file, text, links) }
  }
  let kept: ReturnType<typeof textOf> | undefined
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { release } = request
    if (kept === undefined || kept.sequence !== release?.sequence) kept = textOf(release)
    const { inCoding } = kept
    if (!inCoding) return refuse(site, release ? notHere : unavailable, request, reply)
    const entity = await inCoding(chooseCoding(request.headers['accept-encoding']))
    return sendEntity(site, entity, request, reply)
  }
}

/** Says that a file has no text under the values that its address names. */
class NothingThere extends Error {}

/** A file that exists once for each value of a variable: made in a release when it is asked for. */
function filesHandler(site: Site, cache: EntityCache, file: FileKind) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { release } = request
    if (release === undefined) return refuse(site, unavailable, request, reply)
    const params = request.params as Record<string, string>
    const coding = chooseCoding(request.headers['accept-encoding'])
    const make = (): Promise<Entity> => {
      const text = file.text(release, params)
      if (text === undefined) return Promise.reject(new NothingThere())
      return codedFile(site, file, text, file.links?.(release) ?? [])(coding)
    }
    const key = `${file.name} ${Object.values(params).join(' ')} ${coding}`
    try {
      const entity = await cache.get({ release }, key, make)
      cache.note(release, wishOf(request.raw), { release }, key)
      return sendEntity(site, entity, request, reply)
    } catch (error) {
      if (error instanceof NothingThere) return refuse(site, notHere, request, reply)
      throw error
    }
  }
}

/** Resources with one representation. */
export function fileRoutes(app: FastifyInstance, site: Site, cache: EntityCache): void {
  for (const file of resources.files) {
    const handler = file.path.includes(':')
      ? filesHandler(site, cache, file)
      : fileHandler(site, file)
    readRoute(app, `${site.prefix}/${file.path}`, handler)
  }
}
