import type { Issue, MessageValues } from '@kommunalgraph/model'
import { type Code, explain, type Parameters } from './codes.ts'

/** The way from a file's root to a value: field names and positions in lists. */
export type Path = readonly (string | number)[]

/** A place in a text, counted from 1 in characters (code points). */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Of what is about a file, and not about a place in it. */
export const wholeFile: Position = { line: 1, column: 1 }

/** A finding before its place is known: only findings pay for positions. */
export interface Finding {
  readonly code: Code
  readonly path: Path
  readonly parameters: MessageValues
  /** The field name is meant, not its value. */
  readonly onKey?: boolean
  /** Where the place is known already, as in YAML errors. */
  readonly at?: Position
}

type Given<C extends Code> =
  Record<never, never> extends Parameters<C>
    ? [parameters?: Parameters<C>]
    : [parameters: Parameters<C>]

/** Make a finding; the compiler asks for what its sentences need. */
export function finding<C extends Code>(code: C, path: Path, ...given: Given<C>): Finding {
  return { code, path, parameters: given[0] ?? {} }
}

/** JSON pointer (RFC 6901). */
export const toPointer = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export function toIssue(found: Finding, file: string, at: Position): Issue {
  const { line, column } = at
  return {
    code: found.code,
    ...explain(found.code, found.parameters),
    file,
    line,
    column,
    pointer: toPointer(found.path),
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By file, line, column, code. */
export const sortedIssues = (issues: readonly Issue[]): Issue[] =>
  issues.toSorted(
    (a, b) =>
      byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.code, b.code),
  )

/** Whether anything must be corrected before it can be published. */
export const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => issue.severity === 'error')
