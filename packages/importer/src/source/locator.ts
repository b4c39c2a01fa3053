/** Where something stands in the original input: line and columns, counted in characters from 1. */
interface Location {
  readonly line: number
  readonly column: number
  /** The column after the last character on the same line. */
  readonly end: number
}

/** Finds lines and columns by offset, in logarithmic time. */
export interface Locator {
  range(from: number, to: number): Location
  /** The original text of a range of the source. */
  original(from: number, to: number): string
  /** The original offset of an offset of the source. */
  offset(at: number): number
}

/** How many entries of a sorted list are at most `value`. */
function countUpTo(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Where lines begin, and where characters of two units have their second one. */
function survey(text: string): { lines: number[]; seconds: number[] } {
  const lines = [0]
  const seconds: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === lineFeed) lines.push(index + 1)
    else if (code === carriageReturn) {
      if (text.charCodeAt(index + 1) !== lineFeed) lines.push(index + 1)
    } else if (code >= 0xdc00 && code <= 0xdfff) {
      const before = text.charCodeAt(index - 1)
      if (before >= 0xd800 && before <= 0xdbff) seconds.push(index)
    }
  }
  return { lines, seconds }
}

/**
 * A locator for a source.
 *
 * @param original - the input as it was decoded
 * @param origin - for a repaired text: the original offset of each of its units
 */
export function locatorOf(original: string, origin?: Uint32Array): Locator {
  const { lines, seconds } = survey(original)
  const offset = (at: number): number => origin?.[Math.min(at, origin.length - 1)] ?? at
  const characters = (from: number, to: number): number =>
    to - from - (countUpTo(seconds, to - 1) - countUpTo(seconds, from - 1))
  return {
    offset,
    original: (from, to) => original.slice(offset(from), offset(to)),
    range(from, to) {
      const start = offset(from)
      const line = countUpTo(lines, start)
      const lineStart = lines[line - 1] ?? 0
      const lineEnd = lines[line] === undefined ? original.length : lines[line] - 1
      const stop = Math.max(start, Math.min(offset(to), lineEnd))
      const column = characters(lineStart, start) + 1
      return { line, column, end: column + characters(start, stop) }
    },
  }
}
