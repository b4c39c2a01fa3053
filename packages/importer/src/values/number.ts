/** What stands where a number is expected. Offsets are of the text that was read. */
export type NumberReading =
  | {
      readonly state: 'number'
      readonly value: number
      readonly from: number
      readonly to: number
      /** The word or sign that qualifies it, as written. */
      readonly qualifier?: string
    }
  /** Digits that cannot be a whole number: cut off, or with decimals. */
  | { readonly state: 'cut'; readonly from: number; readonly to: number }

/** Words and signs before a number that is not exact, longest first. */
const qualifiers = [
  'annähernd',
  'mehr als',
  'ungefähr',
  'um die',
  'knapp',
  'zirka',
  'circa',
  'etwa',
  'fast',
  'rund',
  'über',
  'gut',
  'bis zu',
  'ca.',
  'ca',
  'rd.',
  '>',
  '<',
  '≥',
  '≤',
  '~',
  '≈',
  '±',
]

/** Signs between groups of three digits; other blanks have become plain ones before. */
const groupSigns = ".'’ "

const isDigit = (character: string): boolean => character >= '0' && character <= '9'

function digitsFrom(text: string, from: number): number {
  let at = from
  while (isDigit(text.charAt(at))) at += 1
  return at
}

function qualifierOf(text: string): string | undefined {
  const start = text.slice(0, 20).toLowerCase()
  return qualifiers.find((word) => {
    if (!start.startsWith(word)) return false
    const next = start.charAt(word.length)
    return next === ' ' || isDigit(next)
  })
}

/** The end of a number with its groups of three digits, all with the same sign. */
function groupsFrom(text: string, from: number): number {
  let to = digitsFrom(text, from)
  const sign = text.charAt(to)
  if (to - from > 3 || sign === '' || !groupSigns.includes(sign)) return to
  for (let next = to; text.charAt(to) === sign; to = next) {
    next = digitsFrom(text, to + 1)
    if (next - to !== 4) break
  }
  return to
}

/** What follows tells whether the number was complete. */
function isWhole(text: string, from: number, to: number): boolean {
  const next = text.charAt(to)
  const run = digitsFrom(text, to + 1) - to - 1
  // A full stop ends a sentence after groups; after three digits at most it was a group's sign.
  if (next === '.') return run === 0 && to - from > 3
  if (next === "'" || next === '’') return run === 0
  if (next !== ' ' || run === 0) return true
  // "44 352 31.12." and "44 352 2020" go on with a date, "44 3" was cut.
  const after = text.charAt(to + 1 + run)
  return after === '.' || after === '/' || /^ (?:19|20)\d{2}(?!\d)/.test(text.slice(to, to + 6))
}

/**
 * Read a whole number at the beginning of a text, by German rules.
 *
 * A dot before three digits groups and is never a decimal sign; digits of a cut number are no number.
 *
 * @returns undefined when there is no number at the beginning
 */
export function readNumber(text: string): NumberReading | undefined {
  const qualifier = qualifierOf(text)
  let from = qualifier?.length ?? 0
  while (text.charAt(from) === ' ') from += 1
  if (!isDigit(text.charAt(from))) return undefined
  const to = groupsFrom(text, from)
  const digits = text.slice(from, to).replace(/\D/g, '')
  if (!isWhole(text, from, to) || digits.length > 15 || changesMagnitude(text.slice(to, to + 20)))
    return { state: 'cut', from, to: endOfDigits(text, to) }
  const number = { state: 'number', value: Number(digits), from, to } as const
  return qualifier === undefined
    ? number
    : { ...number, qualifier: text.slice(0, qualifier.length) }
}

/** Whether what follows makes the number another one: a unit, a decimal comma, a range. */
function changesMagnitude(rest: string): boolean {
  if (/^[-–/,%\p{L}]/u.test(rest)) return !/^[-–/,](?: |$)/.test(rest)
  return /^ ?(?:%|(?:prozent|tsd|tausend|mio|mill|millionen|hundert)\b|bis \d|[-–] ?\d)/i.test(rest)
}

/** Digits, their signs and blanks that go on: they belong to the number that could not be read. */
function endOfDigits(text: string, from: number): number {
  let to = from
  while (
    /[\d.,'’]/.test(text.charAt(to)) ||
    (text.charAt(to) === ' ' && isDigit(text.charAt(to + 1)))
  )
    to += 1
  return to
}
