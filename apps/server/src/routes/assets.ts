import { readdirSync } from 'node:fs'
import { basename, extname } from 'node:path'
import fastifyStatic from '@fastify/static'
import { lookMediaTypes, type Release } from '@kommunalgraph/model'
import { type Asset, lookAsset } from '@kommunalgraph/site'
import type { FastifyInstance } from 'fastify'
import { suffixes, writeAssets } from '../asset-folder.ts'
import { type Head, toHead } from '../entity.ts'
import { type Coding, chooseCoding } from '../http/codings.ts'
import { conditionNames } from '../http/conditions.ts'
import { notHere, refuse } from '../refuse.ts'
import { conditionally } from '../send.ts'
import type { Site } from '../site.ts'
import { readRoute } from './read-route.ts'

/** A file of the folder in each coding that it lies there in. */
type Kept = ReadonlyMap<Coding, { readonly file: string; readonly head: Head }>

/**
 * Everything that can be asked for, by name. What earlier versions left in the folder stays: caches may hold pages
 * that name it.
 */
function readFolder(
  site: Site,
  assets: readonly Pick<Asset, 'name' | 'mediaType'>[],
  folder: string,
): Map<string, Kept> {
  const files = new Set(readdirSync(folder))
  const mediaTypes = new Map<string, string>([
    ...Object.entries(lookMediaTypes),
    ...assets.map(({ name, mediaType }) => [extname(name), mediaType] as const),
  ])
  const keep = (name: string, mediaType: string): Kept =>
    new Map(
      suffixes.flatMap(([coding, suffix]) => {
        const file = name + suffix
        return files.has(file)
          ? [[coding, { file, head: headOf(site, file, mediaType, coding) }]]
          : []
      }),
    )
  return new Map(
    [...files].flatMap((name) => {
      const mediaType = mediaTypes.get(extname(name))
      return mediaType === undefined ? [] : [[name, keep(name, mediaType)] as const]
    }),
  )
}

/** The name stands for the bytes: it holds their hash. */
const headOf = ({ secure }: Site, file: string, mediaType: string, coding: Coding): Head =>
  toHead({ mediaType, links: [] }, file, coding, {
    cache: 'immutable',
    vary: 'Accept-Encoding',
    secure,
  })

/** What a file of a network's look can be called. */
const lookName = /^[a-z0-9-]+\.[0-9a-f]{12}\.(?:css|svg|png|woff2)$/

/**
 * Styles and pictures of the pages, with a hash in their names and so for ever the same.
 *
 * The plugin sends the files and nothing else: its tags are weak, its 304 names a coding, its refusals have no type.
 */
export function assetRoutes(
  app: FastifyInstance,
  site: Site,
  assets: readonly Asset[],
  folder: string,
): void {
  const known = readFolder(site, assets, folder)
  const heads = new Map(
    [...known.values()].flatMap((kept) => [...kept.values()].map(({ file, head }) => [file, head])),
  )
  /** What the release brings goes into the folder when it is first asked for, and stays there for later releases. */
  async function fromRelease(name: string, release: Release | undefined): Promise<void> {
    const asset = release && lookName.test(name) ? lookAsset(release, name) : undefined
    if (asset === undefined) return
    await writeAssets(folder, [asset])
    const kept = readFolder(site, [asset], folder).get(name) ?? new Map()
    for (const { file, head } of kept.values()) heads.set(file, head)
    known.set(name, kept)
  }
  app.register(fastifyStatic, {
    root: folder,
    serve: false,
    acceptRanges: false,
    cacheControl: false,
    contentType: false,
    etag: false,
    lastModified: false,
    setHeaders: (reply, path) => void reply.headers(heads.get(basename(path))?.fields ?? {}),
  })
  readRoute(app, `${site.prefix}/assets/:name`, async (request, reply) => {
    const { name } = request.params as { readonly name: string }
    if (!known.has(name)) await fromRelease(name, request.release)
    const kept = known.get(name)
    const coding = chooseCoding(request.headers['accept-encoding'], [...(kept?.keys() ?? [])])
    const chosen = kept?.get(coding)
    if (chosen === undefined) return refuse(site, notHere, request, reply)
    const { file, head } = chosen
    const answered = conditionally(site, head, request, reply)
    if (answered) return answered
    // They are met: the plugin, which does not know our tag, would judge them again.
    for (const name of conditionNames) delete request.headers[name]
    return reply.sendFile(file)
  })
}
