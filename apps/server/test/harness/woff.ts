import { inflateSync } from 'node:zlib'

/*
 * WOFF 1.0 (W3C Recommendation of 2012) to the font inside: tables are unpacked and laid out as the directory has them.
 */

interface Table {
  readonly entry: Buffer
  readonly bytes: Buffer
}

const aligned = (length: number): number => (length + 3) & ~3

function tableAt(woff: Buffer, index: number): Table {
  const at = 44 + index * 20
  const offset = woff.readUInt32BE(at + 4)
  const packed = woff.readUInt32BE(at + 8)
  const length = woff.readUInt32BE(at + 12)
  const bytes = woff.subarray(offset, offset + packed)
  const entry = Buffer.alloc(16)
  woff.copy(entry, 0, at, at + 4)
  woff.copy(entry, 4, at + 16, at + 20)
  entry.writeUInt32BE(length, 12)
  return { entry, bytes: packed < length ? inflateSync(bytes) : bytes }
}

/** The TrueType or OpenType font in a WOFF file. */
export function fontInWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, index))
  const power = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * 16, 10)
  let offset = 12 + count * 16
  for (const { bytes, entry } of tables) {
    entry.writeUInt32BE(offset, 8)
    offset += aligned(bytes.length)
  }
  const padded = tables.map(({ bytes }) =>
    Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]),
  )
  return Buffer.concat([head, ...tables.map(({ entry }) => entry), ...padded])
}
