import { emptySpan, type SourceSpan } from './source-span.ts'

/*
 * What a reader cannot see must not change the record: blanks of every kind become one blank, invisible characters
 * go, letters and their marks become one character (NFC). Control characters go too, but are reported.
 */

/** Marks on one letter: Unicode's stream-safe format allows thirty; more make normalisation quadratic. */
const mostMarks = 30

const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

/** Soft hyphen, zero-width spaces and joiners, byte order mark. A joiner inside an emoji is kept. */
const isInvisible = (code: number, before: number): boolean =>
  code === 0xad ||
  code === 0x200b ||
  code === 0x200c ||
  (code === 0x200d && before < 0x2000) ||
  code === 0x2060 ||
  code === 0xfeff

/** Characters that structure or steer text unseen; directions can make a text read differently from what it is. */
const isControl = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0xfffe ||
  code === 0xffff

const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || (code > 0x36f && /^\p{M}$/u.test(String.fromCharCode(code)))

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

export interface Normalised {
  readonly line: SourceSpan
  /** Source ranges of characters that were taken out and must be reported; neighbours are one range. */
  readonly removed: readonly (readonly [from: number, to: number])[]
}

/** Nothing but printable ASCII and German letters, single blanks inside: the usual line needs no work. */
const isPlain = (text: string): boolean =>
  /^[\x21-\x7eäöüÄÖÜß–„“”•°]+(?: [\x21-\x7eäöüÄÖÜß–„“”•°]+)*$/.test(text)

/** What stays of a line of the source, and what was taken out. */
export function normalised(raw: SourceSpan): Normalised {
  if (isPlain(raw.text)) return { line: raw, removed: [] }
  const { kept, removed } = visible(raw)
  return { line: composed(kept), removed }
}

function visible(raw: SourceSpan): { kept: SourceSpan; removed: [number, number][] } {
  const { text } = raw
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  const removed: [number, number][] = []
  const units: string[] = []
  let marks = 0
  let before = 0
  const keep = (unit: string, from: number, to: number): void => {
    starts[units.length] = from
    ends[units.length] = to
    units.push(unit)
  }
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const from = raw.starts[index] ?? 0
    const to = raw.ends[index] ?? 0
    marks = isMark(code) ? marks + 1 : 0
    if (isBlank(code)) {
      if (units.length > 0 && units[units.length - 1] !== ' ') keep(' ', from, to)
    } else if (isInvisible(code, before)) {
      continue
    } else if (isHigh(code) && isLow(text.charCodeAt(index + 1))) {
      const end = raw.ends[index + 1] ?? to
      keep(text[index] ?? '', from, end)
      keep(text[index + 1] ?? '', from, end)
      index += 1
    } else if (isControl(code) || isHigh(code) || isLow(code) || marks > mostMarks) {
      const last = removed.at(-1)
      if (last !== undefined && last[1] === from) last[1] = to
      else removed.push([from, to])
    } else {
      keep(text[index] ?? '', from, to)
    }
    before = code
  }
  if (units[units.length - 1] === ' ') units.pop()
  const { length } = units
  if (length === 0) return { kept: emptySpan, removed }
  return {
    kept: {
      text: units.join(''),
      starts: starts.subarray(0, length),
      ends: ends.subarray(0, length),
    },
    removed,
  }
}

/** Hangul vowels and finals join the syllable before them although they are no marks. */
const joinsBefore = (code: number): boolean =>
  isMark(code) || (code >= 0x1160 && code <= 0x11ff) || (code >= 0xd7b0 && code <= 0xd7fb)

/** Compose letters and marks, letter by letter, so that each keeps its place. */
function composed(line: SourceSpan): SourceSpan {
  if (line.text.normalize('NFC') === line.text) return line
  const parts: { text: string; from: number; to: number }[] = []
  let index = 0
  while (index < line.text.length) {
    let end = index + (isHigh(line.text.charCodeAt(index)) ? 2 : 1)
    while (end < line.text.length && joinsBefore(line.text.charCodeAt(end))) end += 1
    const text = line.text.slice(index, end).normalize('NFC')
    parts.push({ text, from: line.starts[index] ?? 0, to: line.ends[end - 1] ?? 0 })
    index = end
  }
  const text = parts.map((part) => part.text).join('')
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  let at = 0
  for (const part of parts) {
    starts.fill(part.from, at, at + part.text.length)
    ends.fill(part.to, at, at + part.text.length)
    at += part.text.length
  }
  const whole = text.normalize('NFC')
  return whole === text ? { text, starts, ends } : nearest(whole, { text, starts, ends })
}

/** Characters beyond the basic plane that compose with each other: each stands for the whole line. */
function nearest(text: string, line: SourceSpan): SourceSpan {
  const starts = new Uint32Array(text.length).fill(line.starts[0] ?? 0)
  const ends = new Uint32Array(text.length).fill(line.ends.at(-1) ?? 0)
  return { text, starts, ends }
}
