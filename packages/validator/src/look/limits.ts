import { type Finding, finding } from '../finding.ts'

/** Bytes of a file that every page loads. */
const ofFont = 48 * 1024
const ofPicture = 64 * 1024

/** What is wrong with the size of a file of the look; undefined where it is small enough. */
export function tooLarge(path: string, size: number): Finding | undefined {
  const limit = path.endsWith('.woff2') ? ofFont : ofPicture
  return size > limit ? finding('look/too-large', [], { size, limit }) : undefined
}
