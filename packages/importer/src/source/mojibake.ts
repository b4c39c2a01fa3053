/*
 * Text that somebody decoded as Windows-1252 although it was UTF-8: `DÃ¼ren` for Düren. The way back is exact when
 * every character beyond ASCII belongs to a sequence that is valid UTF-8 once it is bytes again.
 */

/** Windows-1252's characters between 0x80 and 0x9f; five bytes have none and stand for themselves. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const byteOf = new Map<string, number>([
  ...Array.from(high, (character, index) => [character, 0x80 + index] as const),
  ...Array.from(
    { length: 0x60 },
    (_none, index) => [String.fromCharCode(0xa0 + index), 0xa0 + index] as const,
  ),
])

/** What German pages are written with; `Ä“` would be a valid sequence too, but for a letter that nobody wrote. */
const plausible = /^[\u00a0-\u00ff–—„“”‚‘’…•€™‹›Œœ]$/

/** Length of a UTF-8 sequence by its first byte. */
const lengthOf = (byte: number): number =>
  byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4

const continues = (byte = 0): boolean => byte >= 0x80 && byte < 0xc0

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

interface Sequence {
  readonly from: number
  readonly to: number
  /** The character that it was before it was decoded wrongly. */
  readonly character: string
}

function sequenceAt(text: string, from: number): Sequence | undefined {
  const length = lengthOf(byteOf.get(text.charAt(from)) ?? 0)
  if (length === 0 || !continues(byteOf.get(text.charAt(from + 1)))) return undefined
  const bytes = Array.from({ length }, (_none, index) => byteOf.get(text.charAt(from + index)))
  const known = bytes.filter((byte) => byte !== undefined)
  if (known.length < length) return undefined
  try {
    return { from, to: from + length, character: decoder.decode(Uint8Array.from(known)) }
  } catch {
    return undefined
  }
}

function sequences(text: string): { found: Sequence[]; whole: boolean } {
  const found: Sequence[] = []
  let whole = true
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue
    const sequence = sequenceAt(text, at)
    if (sequence === undefined) {
      whole = false
      continue
    }
    found.push(sequence)
    at = sequence.to - 1
  }
  return { found, whole }
}

/** Where a text looks as if it had been decoded wrongly. */
export const doubtfulSequences = (text: string): readonly Sequence[] =>
  sequences(text).found.filter(({ character }) => plausible.test(character))

export interface Repaired {
  readonly text: string
  /** Offsets in the text before the repair, one per unit and one for the end. */
  readonly origin: Uint32Array
}

/**
 * Undo a wrong decoding.
 *
 * @returns undefined unless the way back is exact
 */
export function repaired(text: string): Repaired | undefined {
  const { found, whole } = sequences(text)
  if (!whole || !found.some(({ character }) => plausible.test(character))) return undefined
  const parts: string[] = []
  const origin = new Uint32Array(text.length + 1)
  let length = 0
  let at = 0
  const keep = (to: number): void => {
    parts.push(text.slice(at, to))
    for (; at < to; at += 1, length += 1) origin[length] = at
  }
  for (const { from, to, character } of found) {
    keep(from)
    parts.push(character)
    origin.fill(from, length, length + character.length)
    length += character.length
    at = to
  }
  keep(text.length)
  origin[length] = text.length
  return { text: parts.join(''), origin: origin.subarray(0, length + 1) }
}
