import type { Claim } from './draft/draft-part.ts'
import type { Note } from './finding.ts'
import { rangesOf, type SourceSpan, slice, trimmed } from './source/source-span.ts'

/** What became of a stretch of the input. */
export type CoverageUse = 'field' | 'finding' | 'site-words' | 'structure'

/**
 * A stretch of the input and where it went.
 *
 * Spans follow each other without gap from 0 to the end. Offsets count UTF-16 units of the decoded input, `to` is
 * exclusive. Structure is white space, markup, punctuation around values, labels and bullets.
 */
export interface CoverageSpan {
  readonly from: number
  readonly to: number
  readonly use: CoverageUse
  /** JSON pointer of the value, for a field. */
  readonly field?: string
  /** Index of the finding, for a finding. */
  readonly finding?: number
}

const unclaimed = 0
const structure = 1
const siteWords = 2
/** Numbers from here on: entries of the ledger. */
const firstEntry = 3

type Entry = { readonly field: string } | { readonly note: number }

/** A ledger with a line for every unit of the source. */
export class CoverageLedger {
  readonly #units: Uint32Array
  readonly #entries: Entry[] = []
  readonly #pointers = new Map<string, number>()

  constructor(length: number) {
    this.#units = new Uint32Array(length).fill(structure)
  }

  #paint(at: SourceSpan, value: number): void {
    for (const [from, to] of rangesOf(at)) this.#units.fill(value, from, to)
  }

  /** Text of the page that must go somewhere. */
  open(line: SourceSpan): void {
    this.#paint(line, unclaimed)
  }

  structure(at: SourceSpan): void {
    this.#paint(at, structure)
  }

  siteWords(at: SourceSpan): void {
    this.#paint(at, siteWords)
  }

  field({ at, pointer }: Claim): void {
    const known = this.#pointers.get(pointer)
    const entry = known ?? this.#entries.push({ field: pointer }) - 1
    this.#pointers.set(pointer, entry)
    this.#paint(at, firstEntry + entry)
  }

  /** A finding takes what nothing else has taken; `whole` takes it from structure too. */
  finding(note: Note, index: number): void {
    const value = firstEntry + (this.#entries.push({ note: index }) - 1)
    const ranges = 'text' in note.at ? rangesOf(note.at) : [[note.at.from, note.at.to] as const]
    for (const [from, to] of ranges) {
      for (let unit = from; unit < to; unit += 1)
        if (this.#units[unit] === unclaimed) this.#units[unit] = value
    }
  }

  /** Characters that were taken out of the text. */
  removed(from: number, to: number, index: number): void {
    this.#units.fill(firstEntry + (this.#entries.push({ note: index }) - 1), from, to)
  }

  /** The stretches of a line that nothing has taken and that have a letter or digit; the rest is punctuation. */
  left(line: SourceSpan): readonly SourceSpan[] {
    const stretches: SourceSpan[] = []
    let from = -1
    for (let index = 0; index <= line.text.length; index += 1) {
      const isLeft = this.#isLeft(line, index, from >= 0)
      if (isLeft && from < 0) from = index
      if (isLeft || from < 0) continue
      stretches.push(trimmed(slice(line, from, index)))
      from = -1
    }
    for (const stretch of stretches) if (!isWord(stretch.text)) this.structure(stretch)
    return stretches.filter(({ text }) => isWord(text))
  }

  /** A blank that counts as structure does not divide what is left on both sides of it. */
  #isLeft({ text, starts }: SourceSpan, index: number, inside: boolean): boolean {
    if (index >= text.length) return false
    const unit = this.#units[starts[index] ?? 0]
    return unit === unclaimed || (inside && unit === structure && text.charAt(index) === ' ')
  }

  /** The finished account. */
  spans(
    offset: (at: number) => number,
    findingOf: (note: number) => number,
  ): readonly CoverageSpan[] {
    const spans: CoverageSpan[] = []
    const units = this.#units
    for (let from = 0; from < units.length; ) {
      let to = from + 1
      while (to < units.length && units[to] === units[from]) to += 1
      spans.push({
        from: offset(from),
        to: offset(to),
        ...this.#useOf(units[from] ?? 0, findingOf),
      })
      from = to
    }
    return spans
  }

  #useOf(value: number, findingOf: (note: number) => number): Omit<CoverageSpan, 'from' | 'to'> {
    if (value === siteWords) return { use: 'site-words' }
    const entry = this.#entries[value - firstEntry]
    if (entry === undefined) return { use: 'structure' }
    if ('field' in entry) return { use: 'field', field: entry.field }
    return { use: 'finding', finding: findingOf(entry.note) }
  }
}

const isWord = (text: string): boolean => /[\p{L}\p{N}\p{So}\p{Sc}]/u.test(text)
