import type { YamlFault } from './slip.ts'

/** A line of a text; `end` is before its line break. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const feed = text.indexOf('\n', start)
  const end = feed < 0 ? text.length : feed
  return { start, end, text: text.slice(start, end) }
}

export const lineOf = ({ text, offset }: YamlFault): Line => lineAt(text, offset)

const isBlank = ({ text }: Line): boolean => /^\s*(?:#.*)?$/.test(text)

/** The nearest line before or after another one that says something. */
export function neighbour(text: string, line: Line, way: 'before' | 'after'): Line | undefined {
  let at = line
  do {
    const offset = way === 'before' ? at.start - 1 : at.end + 1
    if (offset < 0 || offset > text.length) return undefined
    at = lineAt(text, offset)
  } while (isBlank(at) && (at.end < text.length || way === 'before'))
  return at
}

export const indentationOf = (line: Line): number => /^ */.exec(line.text)?.[0].length ?? 0

/** Where a value that begins at an offset ends: before the next field, a closing bracket, a comment, the line's end. */
export function valueEnd(text: string, from: number, isInBrackets: boolean): number {
  const { end } = lineAt(text, from)
  const rest = text.slice(from, end)
  const close = isInBrackets
    ? /\s*(?:,\s*[\w-]+:(?:\s|$)|[}\]](?=\s*(?:[,}\]#]|$)|\s*,)|\s#\s|$)/.exec(rest)
    : /\s*(?:\s#\s|$)/.exec(rest)
  return from + (close?.index ?? rest.length)
}

/** Whether a place lies inside brackets that its own line or one before has opened. */
export function isInBrackets(text: string, offset: number): boolean {
  const { start } = lineAt(text, offset)
  const line = text.slice(start, offset)
  return (line.match(/[[{]/g)?.length ?? 0) > (line.match(/[\]}]/g)?.length ?? 0)
}

/** A text as YAML writes it when it may hold anything. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
