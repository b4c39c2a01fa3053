import { parseFragment } from 'parse5'
import { type SourceSpan, verbatim } from '../source/source-span.ts'

/** The longest character reference has 33 characters. */
const longestReference = 40

const ampersand = 0x26
const cache = new Map<string, string>()

/** What a character reference reads as; the parser decides, not a table of ours. */
function referenced(candidate: string): string {
  const known = cache.get(candidate)
  if (known !== undefined) return known
  const [node] = parseFragment(candidate).childNodes
  const value = node !== undefined && 'value' in node ? node.value : candidate
  if (cache.size < 1000) cache.set(candidate, value)
  return value
}

/** Where a reference that begins at an ampersand may end. */
function referenceEnd(source: string, from: number, to: number): number {
  let at = from + 1
  const most = Math.min(to, from + longestReference)
  while (at < most && /[A-Za-z0-9#]/.test(source.charAt(at))) at += 1
  return at < to && source.charAt(at) === ';' ? at + 1 : at
}

/**
 * A text node's value with the place of each of its characters.
 *
 * The parser decodes references and drops or changes some characters; this walks both texts side by side.
 */
export function aligned(value: string, source: string, from: number, to: number): SourceSpan {
  const written = source.slice(from, to)
  if (written === value) return verbatim(source, from, to)
  const starts = new Uint32Array(value.length)
  const ends = new Uint32Array(value.length)
  let at = from
  let index = 0
  const take = (units: number, end: number): void => {
    starts.fill(at, index, index + units)
    ends.fill(end, index, index + units)
    index += units
    at = end
  }
  while (index < value.length) {
    if (at >= to) take(value.length - index, to)
    else if (source.charCodeAt(at) === ampersand) {
      const end = referenceEnd(source, at, to)
      const decoded = referenced(source.slice(at, end))
      if (decoded !== '' && value.startsWith(decoded, index)) take(decoded.length, end)
      else take(1, at + 1)
    } else if (source.charCodeAt(at) === value.charCodeAt(index)) take(1, at + 1)
    else if (source.charAt(at) === '\r' && value.charAt(index) === '\n')
      take(1, source.charAt(at + 1) === '\n' ? at + 2 : at + 1)
    else at += 1
  }
  return { text: value, starts, ends }
}
