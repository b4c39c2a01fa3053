/**
 * Text that knows where each of its characters stands in the source.
 *
 * `starts` and `ends` hold one offset per UTF-16 unit of `text`: the character at `i` was made of the source's units
 * from `starts[i]` up to, not including, `ends[i]`. A blank that only joins two parts has an empty range.
 */
export interface SourceSpan {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

export const emptySpan: SourceSpan = {
  text: '',
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
}

/** Characters of the source as they are. */
export function verbatim(source: string, from: number, to: number): SourceSpan {
  const starts = new Uint32Array(to - from)
  const ends = new Uint32Array(to - from)
  for (let index = 0; index < to - from; index += 1) {
    starts[index] = from + index
    ends[index] = from + index + 1
  }
  return { text: source.slice(from, to), starts, ends }
}

/** Part of a span; a view, nothing is copied. */
export function slice(whole: SourceSpan, from: number, to = whole.text.length): SourceSpan {
  return {
    text: whole.text.slice(from, to),
    starts: whole.starts.subarray(from, Math.max(from, to)),
    ends: whole.ends.subarray(from, Math.max(from, to)),
  }
}

/** Without blanks at both ends. */
export function trimmed(whole: SourceSpan): SourceSpan {
  const from = whole.text.length - whole.text.trimStart().length
  const to = whole.text.trimEnd().length
  return from === 0 && to === whole.text.length ? whole : slice(whole, from, Math.max(from, to))
}

/** The parts one after the other; the separator comes from no place in the source. */
export function joined(parts: readonly SourceSpan[], separator: string): SourceSpan {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const text = parts.map((part) => part.text).join(separator)
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  let at = 0
  for (const part of parts) {
    if (at > 0) {
      const seam = ends[at - 1] ?? 0
      starts.fill(seam, at, at + separator.length)
      ends.fill(seam, at, at + separator.length)
      at += separator.length
    }
    starts.set(part.starts, at)
    ends.set(part.ends, at)
    at += part.text.length
  }
  return { text, starts, ends }
}

/** Where a span begins in the source; 0 for an empty one. */
export const startOf = (span: SourceSpan): number => span.starts[0] ?? 0

/** Where a span ends in the source. */
export const endOf = (span: SourceSpan): number => span.ends[span.ends.length - 1] ?? 0

/** The source ranges of a span: one for each stretch without a hole. */
export function rangesOf(span: SourceSpan): (readonly [from: number, to: number])[] {
  const { starts, ends } = span
  const ranges: [number, number][] = []
  for (let index = 0; index < starts.length; index += 1) {
    const from = starts[index] ?? 0
    const to = ends[index] ?? 0
    const last = ranges[ranges.length - 1]
    if (last !== undefined && last[1] >= from && last[0] <= from) last[1] = Math.max(last[1], to)
    else if (to > from) ranges.push([from, to])
  }
  return ranges
}
