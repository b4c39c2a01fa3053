import type { IssueKind } from '@kommunalgraph/model'
import type { ImportCode } from './codes.ts'
import type { ImportFinding, Note } from './finding.ts'
import { rangeAt, toFinding } from './finding.ts'
import type { Locator } from './source/locator.ts'

/** So many findings of one code are told one by one; a page with more is better looked at as a whole. */
const mostOfOneCode = 200

export interface Settled<C extends string = ImportCode> {
  /** In the order of the input. */
  readonly findings: readonly ImportFinding<C>[]
  /** For each note the index of its finding. */
  readonly indexes: readonly number[]
}

/** Notes as findings, in the order of the input. */
export function settled<C extends string>(
  notes: readonly Note<C>[],
  locator: Locator,
  rows: Readonly<Record<C, IssueKind>>,
): Settled<C> {
  const order = notes
    .map((note, index) => ({ note, index, ...rangeAt(note.at) }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to || a.index - b.index)
  const findings: ImportFinding<C>[] = []
  const indexes = new Array<number>(notes.length).fill(0)
  const counts = new Map<string, { count: number; last: number }>()
  for (const { note, index } of order) {
    const seen = counts.get(note.code) ?? { count: 0, last: 0 }
    seen.count += 1
    counts.set(note.code, seen)
    if (seen.count <= mostOfOneCode)
      seen.last = findings.push(toFinding(note, locator, rows[note.code])) - 1
    indexes[index] = seen.last
  }
  for (const { count, last } of counts.values()) {
    const more = count - mostOfOneCode
    if (more > 0) findings.splice(last, 1, withMore(findings[last], more))
  }
  return { findings, indexes }
}

function withMore<C extends string>(
  finding: ImportFinding<C> | undefined,
  more: number,
): ImportFinding<C> {
  if (finding === undefined) throw new RangeError('a finding that was counted is missing')
  const { de, en } = finding.message
  const message = { de: `${de} Und ${more} weitere.`, en: `${en} And ${more} more.` }
  return { ...finding, message }
}
