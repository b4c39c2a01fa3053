import type { Position } from './finding.ts'

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
    starts.push(end + 1)
  return starts
}

/** The index of the last start that is not after the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Columns are characters, so one for 𝄞, where the offset counts two. */
const codePoints = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)

/** A function from offsets in a text to lines and columns; lines are counted at its first use. */
export function positionIn(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const end = Math.min(Math.max(offset, 0), text.length)
    const line = lineOf(starts, end)
    return { line: line + 1, column: codePoints(text.slice(starts[line], end)) + 1 }
  }
}
