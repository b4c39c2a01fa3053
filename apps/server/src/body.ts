import { Readable } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'
import type { StoredBody } from '@kommunalgraph/model'
import { usefulCoding } from './http/coded.ts'
import type { Coding } from './http/codings.ts'
import type { CodedBody } from './thread/job.ts'

/** A body of data, wherever it is kept: packed, with facts that need no reading. */
export type PackedBody = Pick<StoredBody, 'bytes' | 'sha256' | 'gzipBytes' | 'gzip'>

/** Longer ones are inflated piece by piece for each who wants them plain: kept plain, one would fill the cache. */
const longestKept = 256 * 1024

/** A body that was made and packed. */
export function toPackedBody({ bytes, coded, sha256 }: CodedBody): PackedBody {
  return { bytes, sha256, gzipBytes: coded.length, gzip: () => coded }
}

/** The coding that a body is sent in to who wants this one. */
export const codingOf = ({ bytes }: PackedBody, wanted: Coding): Coding =>
  usefulCoding(bytes, wanted)

/** How long it is in a coding that data have. */
export const lengthIn = ({ bytes, gzipBytes }: PackedBody, coding: Coding): number =>
  coding === 'gzip' ? gzipBytes : bytes

/** Whether it is too long to be read whole in a coding. */
export const isStreamed = ({ bytes }: PackedBody, coding: Coding): boolean =>
  coding !== 'gzip' && bytes > longestKept

/** The bytes in a coding. */
export const readIn = ({ bytes, gzip }: PackedBody, coding: Coding): Uint8Array =>
  // The size is known: with it, the bytes are written once, into memory that they fill.
  coding === 'gzip' ? gzip() : gunzipSync(gzip(), { chunkSize: Math.max(64, bytes + 1) })

/** The plain bytes, piece by piece. */
export const streamOf = ({ gzip }: PackedBody): Readable =>
  Readable.from([gzip()]).pipe(createGunzip())
