import type { ImportFinding } from '../finding.ts'
import { settled } from '../findings.ts'
import { type DecodedInput, decode, type Encoding } from '../source/decode.ts'
import { locatorOf } from '../source/locator.ts'
import { acrossRows, type ReadLine } from './across.ts'
import type { RegisterNote } from './cells.ts'
import { toLines } from './layout.ts'
import { readRow } from './read-row.ts'
import { type RegisterCode, registerCodeRows } from './register-codes.ts'
import type { RegisterRow } from './register-row.ts'

/** An edition of the register of municipalities (GV100AD). */
export interface Register {
  /** In the order of the file. */
  readonly rows: readonly RegisterRow[]
  /** Lines that became no row; each has a finding. Unless it is 0, sums over rows are too small. */
  readonly lost: number
  /** That of the first row that tells one. Dates of the figures are not in the file. */
  readonly territorialStatus: string | undefined
  readonly encoding: Encoding
  /** In the order of the file. */
  readonly findings: readonly ImportFinding<RegisterCode>[]
}

export interface RegisterOptions {
  /** Encoding of bytes, as the Encoding Standard names it; without it UTF-8 or, if they are not, Windows-1252. */
  readonly encoding?: string | undefined
}

/**
 * Read an edition of GV100AD, unpacked.
 *
 * What cannot be read becomes a finding with line and column; no content makes it throw.
 */
export function readRegister(input: Uint8Array | string, options: RegisterOptions = {}): Register {
  const form = compression(input)
  const decoded = decode(form === undefined ? input : '', { html: false, ...options })
  const { encoding, text } = decoded
  const lines = toLines(text)
  const readings = lines.map((line) => ({ line, ...readRow(line) }))
  const found = readings.flatMap(({ line, value }): readonly ReadLine[] =>
    value === undefined ? [] : [{ line, row: value }],
  )
  const { kept, notes } = acrossRows(found)
  const all = [
    ...fileNotes(decoded, form, kept.length),
    ...readings.flatMap((reading) => reading.notes),
    ...notes,
  ]
  return {
    rows: kept,
    lost: lines.length - kept.length,
    territorialStatus: kept.find((row) => row.territorialStatus)?.territorialStatus,
    encoding,
    findings: settled(all, locatorOf(text), registerCodeRows).findings,
  }
}

const magic = [
  { form: 'gzip', bytes: [0x1f, 0x8b] },
  { form: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
] as const

const compression = (input: Uint8Array | string): string | undefined =>
  typeof input === 'string'
    ? undefined
    : magic.find(({ bytes }) => bytes.every((byte, index) => input[index] === byte))?.form

function fileNotes(
  { cut, encoding, refused, text }: DecodedInput,
  form: string | undefined,
  rows: number,
): readonly RegisterNote[] {
  const at = { from: 0, to: 0 }
  if (form !== undefined) return [{ code: 'register/compressed', at, words: { form } }]
  const end = { from: text.length, to: text.length }
  return [
    ...(refused === undefined
      ? []
      : [{ code: 'register/encoding-refused', at, words: { name: refused } } as const]),
    ...(encoding.reason === 'assumed' ? [{ code: 'register/encoding-assumed', at } as const] : []),
    ...(cut === true ? [{ code: 'register/cut-off', at: end } as const] : []),
    ...(rows === 0 ? [{ code: 'register/empty', at } as const] : []),
  ]
}
