import { codeRows } from './codes.ts'
import { CoverageLedger, type CoverageSpan } from './coverage-ledger.ts'
import type { Claim } from './draft/draft-part.ts'
import type { ImportFinding, Note } from './finding.ts'
import { settled } from './findings.ts'
import type { SourceSpan } from './source/source-span.ts'
import type { SourceText } from './source/source-text.ts'

/** What was read of a page, before it is known what was not. */
export interface ReadPage {
  /** Every line of the page's text. */
  readonly lines: readonly SourceSpan[]
  /** Labels and bullets. */
  readonly structure: readonly SourceSpan[]
  readonly siteWords: readonly SourceSpan[]
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
  /** Ranges of control characters that were taken out. */
  readonly removed: readonly (readonly [from: number, to: number])[]
}

export interface Coverage {
  readonly findings: readonly ImportFinding[]
  readonly spans: readonly CoverageSpan[]
}

/** Balance the books: whatever has gone nowhere becomes a finding. */
export function coverageOf(read: ReadPage, source: SourceText): Coverage {
  const ledger = new CoverageLedger(source.text.length)
  const notes = [...source.notes, ...read.notes]
  for (const line of read.lines) ledger.open(line)
  for (const part of read.structure) ledger.structure(part)
  for (const part of read.siteWords) ledger.siteWords(part)
  for (const claim of read.claims) ledger.field(claim)
  for (const [index, note] of notes.entries()) ledger.finding(note, index)
  for (const line of read.lines) {
    for (const at of ledger.left(line)) {
      ledger.finding({ code: 'import/text-unassigned', at }, notes.length)
      notes.push({ code: 'import/text-unassigned', at })
    }
  }
  for (const group of byLine(read.removed, source)) {
    for (const [from, to] of group) ledger.removed(from, to, notes.length)
    notes.push(removalNote(group, source.text))
  }
  const { findings, indexes } = settled(notes, source.locator, codeRows)
  const spans = ledger.spans(source.locator.offset, (note) => indexes[note] ?? 0)
  return { findings, spans }
}

type Range = readonly [from: number, to: number]

/** Ranges of one line together: one finding tells of all of them. */
function byLine(ranges: readonly Range[], { locator }: SourceText): readonly (readonly Range[])[] {
  const groups = new Map<number, Range[]>()
  for (const range of ranges) {
    const { line } = locator.range(...range)
    const group = groups.get(line)
    if (group === undefined) groups.set(line, [range])
    else group.push(range)
  }
  return [...groups.values()]
}

const nameOf = (unit: string): string =>
  `U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

function removalNote(ranges: readonly Range[], text: string): Note {
  const [from = 0, to = 0] = ranges[0] ?? []
  const units = ranges.slice(0, 100).flatMap(([start, end]) => [...text.slice(start, end)])
  const words = { text: [...new Set(units.map(nameOf))].join(', ') }
  return { code: 'import/control-character', at: { from, to }, words }
}
