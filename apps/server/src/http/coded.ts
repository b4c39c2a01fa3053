import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Coding } from './codings.ts'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/**
 * Bytes from which on a body is coded: in smaller ones a coding's own frame and the header cost as much as it saves.
 */
const SMALLEST = 512

/** Smallest and largest window of brotli, in bits. */
const [narrow, wide] = [10, 22]

/** A window that the body fills: a larger one gains nothing, and costs memory for each body that is coded. */
const windowOf = ({ length }: Uint8Array): number =>
  Math.min(wide, Math.max(narrow, Math.ceil(Math.log2(length + 16))))

/** How long a coder may think: `quick` for what is made on demand, `thorough` for files that are coded once for all. */
type Effort = 'quick' | 'thorough'

type Coder = (bytes: Uint8Array, effort: Effort) => Promise<Uint8Array>

/** Levels of brotli (0–11) and gzip (0–9): beyond the quick ones time explodes. */
const levels = { quick: { br: 6, gzip: 6 }, thorough: { br: 11, gzip: 9 } } as const

const coders: Readonly<Record<Coding, Coder>> = {
  br: (bytes, effort) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: levels[effort].br,
        [constants.BROTLI_PARAM_LGWIN]: windowOf(bytes),
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes, effort) => deflate(bytes, { level: levels[effort].gzip }),
  identity: async (bytes) => bytes,
}

/** The coding that a body of so many bytes is sent in. */
export const usefulCoding = (bytes: number, wanted: Coding): Coding =>
  bytes >= SMALLEST ? wanted : 'identity'

export const code = (
  bytes: Uint8Array,
  coding: Coding,
  effort: Effort = 'quick',
): Promise<Uint8Array> => coders[coding](bytes, effort)
