import { crc32 } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Length and type before the data of a chunk, checksum after them (PNG, section 5.3). */
const before = 8
const after = 4

/**
 * Whether the bytes are a PNG to its last chunk and every checksum holds: what a disk gave back may be cut or rotten.
 */
export function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, signature.length).equals(signature)) return false
  let at = signature.length
  let type = ''
  while (at + before + after <= bytes.length) {
    const end = at + before + bytes.readUInt32BE(at)
    if (end + after > bytes.length) return false
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false
    type = bytes.toString('latin1', at + 4, at + before)
    at = end + after
  }
  return type === 'IEND' && at === bytes.length
}
