import { crc32 } from 'node:zlib'
import { finding } from '../finding.ts'
import type { ReadPicture } from './read-picture.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Length and type before the data of a chunk, checksum after them (PNG, section 5.3). */
const before = 8
const after = 4

/** Pixels in a direction: what is drawn takes memory, however small the file. */
const most = 2000

const broken = (de: string, en: string): ReadPicture => ({
  findings: [finding('look/not-readable', [], { what: { de, en } })],
})

/** The types of all chunks; undefined where one is cut or its checksum is wrong. */
function chunksOf(bytes: Buffer): readonly string[] | undefined {
  const types: string[] = []
  let at = signature.length
  while (at < bytes.length) {
    if (at + before + after > bytes.length) return undefined
    const end = at + before + bytes.readUInt32BE(at)
    if (end + after > bytes.length) return undefined
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return undefined
    types.push(bytes.toString('latin1', at + 4, at + before))
    at = end + after
  }
  return types
}

/** Look at a PNG: whether it is one to its end, and how large. */
export function readPng(content: Uint8Array): ReadPicture {
  const bytes = Buffer.from(content)
  if (!bytes.subarray(0, signature.length).equals(signature))
    return broken('es beginnt nicht wie ein PNG', 'it does not begin like a PNG')
  const chunks = chunksOf(bytes)
  if (chunks?.[0] !== 'IHDR' || chunks.at(-1) !== 'IEND')
    return broken('das PNG ist unvollständig', 'the PNG is not whole')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const isSound = width > 0 && height > 0 && width <= most && height <= most
  return {
    ...{ width, height },
    findings: isSound ? [] : [finding('look/proportions', [], { width, height })],
  }
}
