import { declaredEncoding } from '../html/charset.ts'

/** Why an encoding was used. */
type EncodingReason = 'text' | 'byte-order-mark' | 'option' | 'meta' | 'valid' | 'assumed'

/** The encoding that a page was read in, as the Encoding Standard names it. */
export interface Encoding {
  readonly name: string
  readonly reason: EncodingReason
}

export interface DecodedInput {
  readonly text: string
  readonly encoding: Encoding
  /** A declared encoding that does not fit the bytes or is not known. */
  readonly refused?: string
  /** The bytes end inside a character. */
  readonly cut?: boolean
}

export interface DecodeOptions {
  readonly html: boolean
  readonly encoding?: string | undefined
}

const marks = [
  { name: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', bytes: [0xff, 0xfe] },
  { name: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

function decoderOf(label: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(label.trim(), { fatal, ignoreBOM: true })
  } catch {
    return undefined
  }
}

interface Strict {
  readonly text: string
  readonly name: string
  readonly cut: boolean
}

/** Decode, or nothing when a byte does not fit. Pages arrive cut: half a character at the very end may be missing. */
function strictly(bytes: Uint8Array, label: string): Strict | undefined {
  const decoder = decoderOf(label, true)
  if (decoder === undefined) return undefined
  const { encoding: name } = decoder
  try {
    return { text: decoder.decode(bytes), name, cut: false }
  } catch {
    // The next try leaves an unfinished character out.
  }
  try {
    const text = decoderOf(label, true)?.decode(bytes, { stream: true })
    return text === undefined ? undefined : { text, name, cut: true }
  } catch {
    return undefined
  }
}

/**
 * Bytes to text: byte order mark, then what was declared, then UTF-8 if it is valid, else Windows-1252.
 *
 * Never refuses a byte.
 */
export function decode(input: Uint8Array | string, options: DecodeOptions): DecodedInput {
  if (typeof input === 'string') return { text: input, encoding: { name: 'text', reason: 'text' } }
  const mark = marks.find(({ bytes }) => bytes.every((byte, index) => input[index] === byte))
  if (mark !== undefined) {
    const text = new TextDecoder(mark.name, { ignoreBOM: true }).decode(input)
    return { text: text.slice(1), encoding: { name: mark.name, reason: 'byte-order-mark' } }
  }
  return declared(input, options) ?? undeclared(input)
}

function declared(bytes: Uint8Array, options: DecodeOptions): DecodedInput | undefined {
  const meta = options.html ? declaredEncoding(bytes) : undefined
  const label = options.encoding ?? meta
  if (label === undefined) return undefined
  const reason = options.encoding === undefined ? 'meta' : 'option'
  const strict = strictly(bytes, label)
  if (strict === undefined) return { ...undeclared(bytes), refused: label }
  return { text: strict.text, encoding: { name: strict.name, reason }, cut: strict.cut }
}

function undeclared(bytes: Uint8Array): DecodedInput {
  const strict = strictly(bytes, 'utf-8')
  if (strict !== undefined)
    return { text: strict.text, encoding: { name: 'utf-8', reason: 'valid' }, cut: strict.cut }
  const text = new TextDecoder('windows-1252', { ignoreBOM: true }).decode(bytes)
  return { text, encoding: { name: 'windows-1252', reason: 'assumed' } }
}
