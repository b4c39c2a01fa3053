import type { ReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type DumpExtension,
  type DumpFile,
  type DumpSet,
  dumpExtensions,
  dumpNames,
  dumpPath,
} from '@kommunalgraph/catalog'
import { factLicenceOf, type Link, type Release, resourceIri } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { licenceLinks } from '@kommunalgraph/resources'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Head, toHead } from '../entity.ts'
import { evaluateRange } from '../http/range.ts'
import { notHere, refuse, unavailable } from '../refuse.ts'
import { conditionally } from '../send.ts'
import type { Site } from '../site.ts'
import { readRoute } from './read-route.ts'

/** Types whose header says more than their name. */
const contentTypes: Readonly<Partial<Record<DumpExtension, string>>> = {
  ttl: formatNamed('turtle').contentType,
  csv: formatNamed('csv').contentType,
}

const typeOf = ({ extension, gzip, mediaType }: DumpFile): string =>
  gzip ? 'application/gzip' : (contentTypes[extension] ?? mediaType)

/** Back to the data set, the licence, and for a table the description of its columns. */
function linksOf({ base, network }: Release, { files }: DumpSet, file: DumpFile): Link[] {
  const columns = files.find(
    ({ extension, name }) => extension === 'csv-metadata.json' && name === file.name,
  )
  const path = file.name === 'population' ? 'daten/population' : 'daten'
  const described = file.extension === 'csv' ? columns : undefined
  return [
    { rel: 'collection', href: resourceIri(base, path) },
    ...licenceLinks({ base }, factLicenceOf(network), 'de'),
    ...(described
      ? [
          {
            rel: 'describedby',
            href: resourceIri(base, dumpPath(described)),
            type: described.mediaType,
          },
        ]
      : []),
  ]
}

/** The digest in the catalogue stands for the bytes, so they need not be read for a tag. */
const headOf = (
  site: Site,
  release: Release,
  set: DumpSet,
  file: DumpFile,
  vary: string | undefined,
): Head =>
  toHead({ mediaType: typeOf(file), links: linksOf(release, set, file) }, file.sha256, 'identity', {
    cache: 'document',
    vary,
    contentLocation: vary && resourceIri(site.base, dumpPath(file)),
    secure: site.secure,
  })

/** Undefined where an erasure took the set away. */
const opened = (folder: string, { sequence }: DumpSet, file: DumpFile) =>
  open(join(folder, String(sequence), dumpPath(file).slice('daten/'.length))).catch(() => undefined)

/**
 * Send a file of the newest set as it lies there, whole or in part: never coded, so that size and digest are those of
 * the catalogue. It is opened first, so that a download which began in one set ends in it.
 *
 * @param file - undefined while there is none, which is said with 503
 * @param vary - where the file was negotiated
 */
export async function sendDump(
  site: Site,
  file: DumpFile | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
  vary?: string,
): Promise<FastifyReply> {
  const { release } = request
  const [set, folder] = [site.dumps(), site.dumpFolder]
  if (!release || !set || !folder || !file) return refuse(site, unavailable, request, reply)
  const head = headOf(site, release, set, file, vary)
  const answered = conditionally(site, head, request, reply)
  if (answered) return answered
  const handle = await opened(folder, set, file)
  if (handle === undefined) return refuse(site, unavailable, request, reply)
  reply.headers({ ...head.fields, 'accept-ranges': 'bytes' })
  return sendBytes(site, handle, head, file, request, reply)
}

/** Only GET has parts (RFC 9110, section 14.2). */
async function sendBytes(
  site: Site,
  handle: FileHandle,
  { etag }: Head,
  { bytes }: DumpFile,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const headers = request.method === 'GET' ? request.headers : {}
  const range = evaluateRange(headers, etag, bytes)
  if (range.state === 'unsatisfiable') {
    await handle.close()
    for (const name of ['etag', 'link', 'accept-ranges']) reply.removeHeader(name)
    reply.header('content-range', `bytes */${bytes}`)
    return refuse(site, { name: 'range-not-satisfiable' }, request, reply)
  }
  const { end, start } = range.state === 'part' ? range.part : { start: 0, end: bytes - 1 }
  reply.header('content-length', String(end - start + 1))
  if (range.state === 'part')
    reply.code(206).header('content-range', `bytes ${start}-${end}/${bytes}`)
  if (request.method === 'HEAD' || bytes === 0) {
    await handle.close()
    return reply.send()
  }
  // The stream closes the file when it ends, and when the client goes away.
  const stream: ReadStream = handle.createReadStream({ start, end })
  return reply.send(stream)
}

/** Every name that a file may have; those that no set has are not there. */
const names = dumpNames.flatMap((name) =>
  dumpExtensions.flatMap((extension) => [`${name}.${extension}`, `${name}.${extension}.gz`]),
)

/** Files of the newest finished dumps, at addresses that stay; none where nobody ever writes any. */
export function dumpRoutes(app: FastifyInstance, site: Site): void {
  if (site.dumpFolder === undefined) return
  for (const name of names)
    readRoute(app, `${site.prefix}/daten/${name}`, (request, reply) => {
      const set = site.dumps()
      const file = set?.files.find((each) => dumpPath(each) === `daten/${name}`)
      if (set && !file) return refuse(site, request.release ? notHere : unavailable, request, reply)
      return sendDump(site, file, request, reply)
    })
}
