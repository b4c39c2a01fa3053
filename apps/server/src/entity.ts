import { hash } from 'node:crypto'
import type { Representation } from '@kommunalgraph/model'
import { type Instant, startOfDate } from '@kommunalgraph/rdf'
import type { CacheClass, RepresentationFacts } from '@kommunalgraph/resources'
import { code, usefulCoding } from './http/coded.ts'
import type { Coding } from './http/codings.ts'
import { strongETag } from './http/etag.ts'
import {
  cacheControl,
  drawingPolicy,
  everyAnswer,
  pagePolicy,
  transportSecurity,
} from './http/headers.ts'
import { toHttpDate } from './http/http-date.ts'
import { linkHeader } from './http/link-header.ts'

/** The header fields of an answer, in the order in which they are sent. */
type Fields = Readonly<Record<string, string>>

/** What an answer says before its body: validators and the fields of 200 and 304. */
export interface Head {
  readonly etag: string
  readonly lastModified: Date | undefined
  readonly fields: Fields
  readonly notModified: Fields
}

/** Fields as Node writes them fastest: names and values in turn. */
type Wire = readonly string[]

/** What is enough for a 304. */
export interface Revalidation extends Head {
  readonly wire: { readonly notModified: Wire }
}

/** A representation in one coding, ready to be sent. */
export interface Entity extends Revalidation {
  readonly bytes: Buffer
  readonly wire: { readonly ok: Wire; readonly notModified: Wire }
}

/** What the route knows about an answer besides the representation. */
export interface Circumstances {
  readonly cache: CacheClass
  /** Absent where nothing is negotiated. */
  readonly vary?: string | undefined
  /** The address of just this representation, where the format was negotiated. */
  readonly contentLocation?: string | undefined
  readonly secure: boolean
  /** When the version was published that the answer shows. */
  readonly memento?: Instant | undefined
}

const isPage = (mediaType: string): boolean => mediaType.startsWith('text/html')

/** Only fields that are so. */
function present(fields: Readonly<Record<string, string | undefined>>): Fields {
  const said: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) said[name] = value
  return said
}

/**
 * Everything about an answer but its body and the length of it.
 *
 * The ETag is a hash of the digest of the bytes before coding, of media type, language and coding, so that it is known
 * without a body and the same on machines whose compressors differ.
 *
 * @param sha256 - of the bytes before coding
 */
export function toHead(
  { mediaType, language, modified, links }: RepresentationFacts,
  sha256: string,
  coding: Coding,
  { cache, contentLocation, memento, secure, vary }: Circumstances,
): Head {
  const etag = strongETag({ sha256, mediaType, language, coding })
  const date = modified === undefined ? undefined : new Date(startOfDate(modified))
  // An origin must not send a date that lies ahead (RFC 9110, section 8.8.2.1).
  const lastModified = date && date.getTime() <= Date.now() ? date : undefined
  const notModified = present({
    ...everyAnswer,
    etag,
    'last-modified': lastModified && toHttpDate(lastModified),
    'cache-control': cacheControl[cache],
    'content-location': contentLocation,
    vary,
  })
  const fields = present({
    ...notModified,
    'content-type': mediaType,
    'content-language': language,
    'content-encoding': coding === 'identity' ? undefined : coding,
    'memento-datetime': memento && toHttpDate(new Date(memento)),
    link: linkHeader(links),
    ...(isPage(mediaType) ? pagePolicy : { 'x-robots-tag': 'noindex' }),
    ...(mediaType === 'image/svg+xml' && drawingPolicy),
    ...(secure ? transportSecurity : {}),
  })
  return { etag, lastModified, fields, notModified }
}

/** The bytes without a copy where they fill their memory: what is kept must not hold more than it shows. */
function exactly(bytes: Uint8Array): Buffer {
  const { buffer, byteOffset, byteLength } = bytes
  if (buffer.byteLength - byteLength <= byteLength >> 6)
    return Buffer.from(buffer, byteOffset, byteLength)
  const copy = Buffer.allocUnsafeSlow(byteLength)
  copy.set(bytes)
  return copy
}

const toWire = (fields: Fields): Wire => Object.entries(fields).flat()

/** A head by itself, for who has the bytes already. */
export const withoutBody = (head: Head): Revalidation => ({
  ...head,
  wire: { notModified: toWire(head.notModified) },
})

/** A head and the bytes that belong to it. */
export function withBody(head: Head, coded: Uint8Array): Entity {
  const bytes = exactly(coded)
  const fields = { ...head.fields, 'content-length': String(bytes.length) }
  const wire = { ok: toWire(fields), notModified: toWire(head.notModified) }
  return { ...head, bytes, fields, wire }
}

/** Make an answer ready; what gains nothing by a coding is not coded. */
export async function toEntity(
  { bytes, ...facts }: Representation,
  wanted: Coding,
  circumstances: Circumstances,
): Promise<Entity> {
  const coding = usefulCoding(bytes.length, wanted)
  const head = toHead(facts, hash('sha256', bytes), coding, circumstances)
  return withBody(head, await code(bytes, coding))
}
