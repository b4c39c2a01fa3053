import { finding } from '../finding.ts'
import { indentationOf, type Line, lineAt, lineOf, neighbour } from './lines.ts'
import type { Replacement, Slip, SlipFinder } from './slip.ts'

/* Lines that begin in the wrong column, or with blanks that are none for YAML. */

/** The lines from one on that are indented at least as far. */
function block(text: string, first: Line): readonly Line[] {
  const lines = [first]
  for (
    let next = neighbour(text, first, 'after');
    next && indentationOf(next) >= indentationOf(first);
    next = next.end < text.length ? neighbour(text, next, 'after') : undefined
  )
    lines.push(next)
  return lines
}

const moved = (lines: readonly Line[], by: number): readonly Replacement[] =>
  lines.map(({ start }) =>
    by < 0
      ? { from: start, to: start - by, by: '' }
      : { from: start, to: start, by: ' '.repeat(by) },
  )

/** The columns in which lines before this one begin, the nearest first. */
function columnsBefore(text: string, line: Line): readonly number[] {
  const here = indentationOf(line)
  const found = new Set<number>()
  let at = neighbour(text, line, 'before')
  for (let seen = 0; at && seen < 20; seen += 1) {
    const column = indentationOf(at)
    found.add(column)
    if (/^\s*- /.test(at.text)) found.add(column + 2)
    at = neighbour(text, at, 'before')
  }
  return [...found].toSorted((a, b) => Math.abs(a - here) - Math.abs(b - here))
}

function misplaced(text: string, line: Line): Slip {
  const here = indentationOf(line)
  const columns = columnsBefore(text, line).filter((column) => column !== here)
  const [single, all] = [[line], block(text, line)]
  return {
    offset: line.start + here,
    finding: finding('yaml/indentation', []),
    mends: columns
      .slice(0, 4)
      .flatMap((column) => [moved(single, column - here), moved(all, column - here)]),
  }
}

/** A field or an entry in a wrong column. */
export const misplacedLine: SlipFinder = (fault) => {
  const line = lineOf(fault)
  return /^\s*(?:- |[\w-]+:(?:\s|$))/.test(line.text) || fault.code === 'BAD_INDENT'
    ? misplaced(fault.text, line)
    : undefined
}

/** A field below a value: it is indented too far. */
export const misplacedNextLine: SlipFinder = (fault) => {
  const line = lineOf(fault)
  const next = neighbour(fault.text, line, 'after')
  return next && indentationOf(next) > indentationOf(line) ? misplaced(fault.text, next) : undefined
}

/** Every line that begins with tabs, as one slip. */
export const tabs: SlipFinder = ({ text }) => {
  const found = [...text.matchAll(/^ *\t[ \t]*(?=[^ \t\r\n])/gm)]
  const [first] = found
  if (first === undefined) return undefined
  const numbers = lineNumbers(
    text,
    found.map(({ index }) => index),
  )
  return {
    offset: first.index,
    finding: finding('yaml/tab', [], { lines: numbers.join(', ') }),
    mends: [2, 4, 8].map((width) =>
      found.map(({ index, 0: blanks }) => ({
        from: index,
        to: index + blanks.length,
        by: blanks.replaceAll('\t', ' '.repeat(width)),
      })),
    ),
  }
}

/** The numbers of the lines that begin at some offsets, which ascend. */
function lineNumbers(text: string, offsets: readonly number[]): readonly number[] {
  let [number, at] = [1, 0]
  return offsets.map((offset) => {
    while (at < offset) {
      at = lineAt(text, at).end + 1
      number += 1
    }
    return number
  })
}
