import { type Finding, finding } from '../finding.ts'

/** Of the header: signature, flavour, length, number of tables (https://www.w3.org/TR/WOFF2/#woff20Header). */
const headerLength = 48

/** Fonts in one file of several (`ttcf`) are more than a page loads. */
const flavours = [0x00010000, 0x4f54544f]

/** Look at a font: whether it is WOFF2, and all of it. Browsers check what is in it before they use it. */
export function readWoff2(content: Uint8Array): readonly Finding[] {
  const bytes = Buffer.from(content)
  const isWhole =
    bytes.length > headerLength &&
    bytes.toString('latin1', 0, 4) === 'wOF2' &&
    flavours.includes(bytes.readUInt32BE(4)) &&
    bytes.readUInt32BE(8) === bytes.length &&
    bytes.readUInt16BE(12) > 0 &&
    bytes.readUInt32BE(20) < bytes.length
  const what = { de: 'das WOFF2 ist unvollständig oder keines', en: 'the WOFF2 is cut or is none' }
  return isWhole ? [] : [finding('look/not-readable', [], { what })]
}
