import { type Representation, startOf } from '@kommunalgraph/model'
import type { CacheClass } from '@kommunalgraph/resources'
import { code, worthCoding } from './http/coded.ts'
import type { Coding } from './http/codings.ts'
import { strongETag } from './http/etag.ts'
import { cacheControl, everyAnswer, pagePolicy, transportSecurity } from './http/headers.ts'
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

/** A representation in one coding, ready to be sent. */
export interface Entity extends Head {
  readonly bytes: Buffer
}

/** What the route knows about an answer besides the representation. */
export interface Circumstances {
  readonly cache: CacheClass
  readonly vary: string
  /** The address of just this representation, where the format was negotiated. */
  readonly contentLocation?: string | undefined
  readonly secure: boolean
}

const isPage = (mediaType: string): boolean => mediaType.startsWith('text/html')

/** Only fields that are so. */
const present = (fields: Readonly<Record<string, string | undefined>>): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

/**
 * Everything about an answer but its body and the length of it.
 *
 * The ETag is a hash of the bytes before coding, of media type, language and coding, so that it is known without
 * compressing and the same on machines whose compressors differ.
 */
export function toHead(
  { bytes, mediaType, language, modified, links }: Representation,
  coding: Coding,
  { cache, vary, contentLocation, secure }: Circumstances,
): Head {
  const etag = strongETag({ bytes, mediaType, language, coding })
  const lastModified = modified === undefined ? undefined : new Date(startOf(modified))
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
    link: linkHeader(links),
    ...(isPage(mediaType) ? pagePolicy : { 'x-robots-tag': 'noindex' }),
    ...(secure ? transportSecurity : {}),
  })
  return { etag, lastModified, fields, notModified }
}

/** Make an answer ready; what gains nothing by a coding is not coded. */
export async function toEntity(
  representation: Representation,
  wanted: Coding,
  circumstances: Circumstances,
): Promise<Entity> {
  const coding = worthCoding(representation.bytes) ? wanted : 'identity'
  const head = toHead(representation, coding, circumstances)
  const bytes = Buffer.from(await code(representation.bytes, coding))
  return { ...head, bytes, fields: { ...head.fields, 'content-length': String(bytes.length) } }
}
