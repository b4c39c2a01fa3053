import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Coding } from './codings.ts'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Smaller bodies gain nothing: a coding's own frame and the header cost as much as it saves. */
const SMALLEST = 512

/** Compressed once and kept, so worth more effort than a coding on the fly; beyond these levels time explodes. */
const coders: Readonly<Record<Coding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes) => deflate(bytes, { level: 7 }),
  identity: async (bytes) => bytes,
}

export const worthCoding = (bytes: Uint8Array): boolean => bytes.length >= SMALLEST

export const code = (bytes: Uint8Array, coding: Coding): Promise<Uint8Array> =>
  coders[coding](bytes)
