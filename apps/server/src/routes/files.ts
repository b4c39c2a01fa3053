import { patternOf, type Release } from '@kommunalgraph/model'
import { type FileKind, resources } from '@kommunalgraph/resources'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type PackedBody, toPackedBody } from '../body.ts'
import type { CacheScope, EntityCache, IsWanted } from '../entity-cache.ts'
import { gone } from '../gone.ts'
import type { Problem } from '../problem.ts'
import { notHere, refuse, unavailable } from '../refuse.ts'
import { sendData } from '../send.ts'
import type { Site } from '../site.ts'
import { toCodedBody } from '../thread/coded-body.ts'
import { readRoute } from './read-route.ts'
import { untilMade } from './until-made.ts'

/** Says that a file has no text, in this release or under the values that its address names. */
class NothingThere extends Error {}

type Params = Readonly<Record<string, string>>

async function make(
  { thread }: Site,
  file: FileKind,
  release: Release | undefined,
  params: Params,
  isWanted: IsWanted,
): Promise<PackedBody> {
  if (thread && release && file.isLong?.(release)) {
    const work = { type: 'file', name: file.name, params: { ...params } } as const
    const made = await thread.make(release, work, 'gzip', isWanted)
    if (made) return toPackedBody(made)
    throw new NothingThere()
  }
  const text = file.text(release, params)
  if (text === undefined) throw new NothingThere()
  return toPackedBody(await toCodedBody(Buffer.from(text), 'gzip'))
}

/** Gone with its municipality, unknown, or not there yet. */
function whyNot({ params, release }: FastifyRequest, file: FileKind): Problem {
  if (release === undefined) return unavailable
  const slug = file.goneWith?.(release, params as Params)
  return slug === undefined ? notHere : gone(release, slug, 'de')
}

/** A file, once for each value of its variables if it has any: made in a release when it is asked for. */
function fileHandler(site: Site, cache: EntityCache, file: FileKind) {
  const send = (request: FastifyRequest, reply: FastifyReply) => {
    const { release } = request
    const params = request.params as Params
    // What needs no release is the same in every one.
    const scope: CacheScope = release ? { release } : { version: 'no release' }
    const key = `${file.name} ${Object.values(params).join(' ')}`
    return sendData(
      { site, cache, request, reply },
      {
        ...{ scope, key, repeatable: true },
        facts: () => ({
          mediaType: file.mediaType,
          links: release ? (file.links?.(release) ?? []) : [],
        }),
        circumstances: () => ({
          cache: file.cache,
          vary: 'Accept-Encoding',
          secure: site.secure,
        }),
        body: () =>
          cache.body(
            scope,
            `${key} body`,
            (isWanted) => make(site, file, release, params, isWanted),
            reply.raw,
          ),
      },
    )
  }
  return async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      return await send(request, reply)
    } catch (error) {
      if (!(error instanceof NothingThere)) throw error
      return refuse(site, whyNot(request, file), request, reply)
    }
  }
}

/** Resources with one representation. */
export function fileRoutes(app: FastifyInstance, site: Site, cache: EntityCache): void {
  for (const file of resources.files)
    readRoute(
      app,
      `${site.prefix}/${patternOf(file.address)}`,
      untilMade(site, fileHandler(site, cache, file)),
    )
}
