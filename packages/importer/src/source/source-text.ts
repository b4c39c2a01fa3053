import type { Note } from '../finding.ts'
import type { ImportOptions } from '../options.ts'
import { type DecodedInput, decode, type Encoding } from './decode.ts'
import { type Locator, locatorOf } from './locator.ts'
import { doubtfulSequences, repaired } from './mojibake.ts'

/** The input as text, before anything is read from it. */
export interface SourceText {
  /** What is read. */
  readonly text: string
  /** What came in, decoded; the same but for a repair. */
  readonly original: string
  readonly locator: Locator
  readonly encoding: Encoding
  readonly notes: readonly Note[]
}

/** Decode the input, repair it if that was asked for, and say what is doubtful. */
export function toSource(input: Uint8Array | string, options: ImportOptions): SourceText {
  const { html = false, encoding, repairEncoding = false } = options
  const decoded = decode(input, { html, encoding })
  const original = decoded.text
  const fixed = repairEncoding ? repaired(original) : undefined
  return {
    text: fixed?.text ?? original,
    original,
    locator: locatorOf(original, fixed?.origin),
    encoding: decoded.encoding,
    notes: [...decodingNotes(decoded), ...doubts(original, fixed !== undefined)],
  }
}

const start = { from: 0, to: 0 }

function decodingNotes({ text, encoding, refused, cut }: DecodedInput): readonly Note[] {
  const notes: Note[] = []
  if (encoding.reason === 'assumed' && refused === undefined)
    notes.push({ code: 'import/encoding-assumed', at: start })
  if (refused !== undefined) notes.push(doubtful(start, refusedWords(refused, encoding.name)))
  if (cut === true) notes.push(doubtful({ from: text.length, to: text.length }, cutWords))
  return notes
}

const doubtful = (at: { from: number; to: number }, what: { de: string; en: string }): Note => ({
  code: 'import/encoding-doubtful',
  at,
  words: { what },
})

const refusedWords = (label: string, used: string) => ({
  de: `angegeben ist ${label}, das passt nicht; gelesen als ${used}`,
  en: `${label} is declared, which does not fit; read as ${used}`,
})

const cutWords = {
  de: 'die Datei endet mitten in einem Zeichen',
  en: 'the file ends inside a character',
}

function doubts(text: string, isRepaired: boolean): readonly Note[] {
  const sequences = doubtfulSequences(text)
  const [first] = sequences
  const lost = text.indexOf('\ufffd')
  const notes: Note[] = []
  if (first !== undefined) {
    const { from, to, character } = first
    const words = wronglyDecoded(text.slice(from, to), character, sequences.length, isRepaired)
    notes.push(doubtful({ from, to }, words))
  }
  if (lost >= 0) notes.push(doubtful({ from: lost, to: lost + 1 }, lostWords))
  return notes
}

const lostWords = {
  de: 'hier ist ein Zeichen verloren gegangen (Ersatzzeichen)',
  en: 'a character was lost here (replacement character)',
}

function wronglyDecoded(written: string, meant: string, count: number, isRepaired: boolean) {
  const done = isRepaired
    ? { de: 'zurückverwandelt', en: 'undone' }
    : { de: 'unverändert gelassen', en: 'left as it is' }
  return {
    de: `„${written}“ sieht nach einem falsch gelesenen „${meant}“ aus (${count}-mal; ${done.de})`,
    en: `"${written}" looks like a wrongly read "${meant}" (${count} times; ${done.en})`,
  }
}

/** Control characters that no text has; a picture or archive is full of them. */
const isStrange = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) ||
  code === 0x7f ||
  code === 0xfffd

const fewest = 8

/** Whether an input is text at all. */
export function isText(text: string): boolean {
  if (text.startsWith('%PDF-') || text.startsWith('PK\u0003\u0004')) return false
  let strange = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    // Nearly all characters are between blank and delete.
    if ((code < 0x20 || code > 0x7e) && isStrange(code)) strange += 1
  }
  return strange < fewest || strange < text.length / 10
}
