import { type Finding, finding, wholeFile } from './finding.ts'
import { positionIn } from './position.ts'

/** Bytes of a file; a thousand times a usual record. */
const largest = 1024 * 1024

const mark = '\ufeff'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A file's bytes as text, without a byte order mark. */
export interface Decoded {
  /** Undefined when the bytes are no text. */
  readonly text: string | undefined
  readonly findings: readonly Finding[]
}

/** The text before the first byte that is not UTF-8; undefined where all are. */
function soundPart(bytes: Uint8Array, text: string): string | undefined {
  if (!text.includes('\ufffd')) return undefined
  const again = new TextEncoder().encode(text)
  const wrong = again.findIndex((byte, index) => byte !== bytes[index])
  return wrong < 0 ? undefined : decoder.decode(bytes.subarray(0, wrong))
}

export function decode(bytes: Uint8Array): Decoded {
  const size = bytes.byteLength
  if (size > largest)
    return { text: undefined, findings: [finding('data/too-large', [], { size, limit: largest })] }
  const text = decoder.decode(bytes)
  const sound = soundPart(bytes, text)
  if (sound !== undefined) {
    const at = positionIn(sound)(sound.length)
    return { text: undefined, findings: [{ ...finding('data/encoding', []), at }] }
  }
  if (!text.startsWith(mark)) return { text, findings: [] }
  return {
    text: text.slice(mark.length),
    findings: [{ ...finding('data/byte-order-mark', []), at: wholeFile }],
  }
}
