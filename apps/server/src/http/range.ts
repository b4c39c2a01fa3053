/** The part of a file that a request is answered with; both ends belong to it. */
interface Part {
  readonly start: number
  readonly end: number
}

export type RangeOutcome =
  | { readonly state: 'whole' | 'unsatisfiable' }
  | { readonly state: 'part'; readonly part: Part }

const whole: RangeOutcome = { state: 'whole' }

const SINGLE = /^bytes=(?<first>\d*)-(?<last>\d*)$/

/**
 * Decide what a Range header makes of a GET.
 *
 * Several ranges at once, other units and what cannot be read are answered as if there were no such header. A range
 * under a condition counts only while the file is the one that the client began with; dates are no such proof.
 *
 * @param size - of the file, in bytes
 * @remarks Source: RFC 9110, sections 13.1.5 and 14.2.
 */
export function evaluateRange(
  headers: { readonly range?: string | undefined; readonly 'if-range'?: unknown },
  etag: string,
  size: number,
): RangeOutcome {
  const { range, 'if-range': condition } = headers
  const { first, last } = SINGLE.exec(range?.trim() ?? '')?.groups ?? {}
  if (first === undefined || last === undefined || first + last === '') return whole
  if (condition !== undefined && condition !== etag) return whole
  const part = first === '' ? suffix(Number(last), size) : toPart(first, last, size)
  // A range that ends before it begins is no range (section 14.1.1).
  if (first !== '' && last !== '' && Number(first) > Number(last)) return whole
  return part.start >= size || part.end < part.start
    ? { state: 'unsatisfiable' }
    : { state: 'part', part }
}

/** The last so many bytes, or all there are. */
const suffix = (length: number, size: number): Part =>
  length === 0 ? { start: size, end: size } : { start: Math.max(0, size - length), end: size - 1 }

const toPart = (first: string, last: string, size: number): Part => ({
  start: Number(first),
  end: last === '' ? size - 1 : Math.min(Number(last), size - 1),
})
