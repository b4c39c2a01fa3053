import type { Finding } from '../finding.ts'

/** A piece of a text replaced; offsets count from the text's beginning. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly by: string
}

/** A slip of the pen in YAML, and what somebody probably meant: so mended, the rest of the file can be read. */
export interface Slip {
  readonly offset: number
  readonly finding: Finding
  /** Ways to mend it, of which the one is taken that leaves the fewest errors; none where nobody can tell. */
  readonly mends: readonly (readonly Replacement[])[]
}

/** A place where the text stops being YAML. */
export interface YamlFault {
  readonly text: string
  readonly offset: number
  readonly code: string
}

export type SlipFinder = (fault: YamlFault) => Slip | undefined

export const insert = (at: number, by: string): Replacement => ({ from: at, to: at, by })

export function replaced(text: string, replacements: readonly Replacement[]): string {
  const ordered = replacements.toSorted((a, b) => b.from - a.from)
  return ordered.reduce((now, { from, to, by }) => now.slice(0, from) + by + now.slice(to), text)
}

/** The offset in the text before the replacements for one in the text after them. */
export function before(replacements: readonly Replacement[], offset: number): number {
  let shift = 0
  for (const { from, to, by } of replacements.toSorted((a, b) => a.from - b.from)) {
    const start = from + shift
    if (offset <= start) break
    const end = start + by.length
    if (offset < end) return Math.min(from + offset - start, to)
    shift += by.length - (to - from)
  }
  return offset - shift
}
