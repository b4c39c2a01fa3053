/** A complete date as ISO 8601, to the precision that is written. */
export type IsoDate = string

const months = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
]

const short: Readonly<Record<string, number>> = {
  jan: 1,
  jän: 1,
  feb: 2,
  mär: 3,
  mrz: 3,
  maerz: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dez: 12,
}

/** Words before a date that say nothing about it. */
const lead =
  /^(?:(?:stand|stichtag|datenstand|zum|am|per|vom|im|seit|ab|dem|den|jahr|jahre|anno)\b[ .:]*)+/i

const two = (digits: string | number): string => String(digits).padStart(2, '0')

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

function monthOf(word: string): number | undefined {
  const name = word.toLowerCase()
  const index = months.indexOf(name)
  return index >= 0 ? index + 1 : short[name]
}

function isoDate(year: string, month?: string | number, day?: string): IsoDate | undefined {
  // The record knows dates from 1800 on.
  if (!/^(?:1[89]|2\d)\d{2}$/.test(year)) return undefined
  if (month === undefined) return year
  const number = Number(month)
  if (number < 1 || number > 12) return undefined
  if (day === undefined) return `${year}-${two(number)}`
  const days = Number(day)
  if (days < 1 || days > daysIn(Number(year), number)) return undefined
  return `${year}-${two(number)}-${two(days)}`
}

interface Form {
  readonly pattern: RegExp
  readonly read: (parts: readonly string[]) => IsoDate | undefined
}

const forms: readonly Form[] = [
  { pattern: /^(\d{4})$/, read: ([year = '']) => isoDate(year) },
  { pattern: /^(\d{1,2})[./] ?(\d{4})$/, read: ([month, year = '']) => isoDate(year, month) },
  {
    pattern: /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})$/,
    read: ([day, , month, year = '']) => isoDate(year, month, day),
  },
  { pattern: /^(\d{4})-(\d{2})$/, read: ([year = '', month]) => isoDate(year, month) },
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})$/,
    read: ([year = '', month, day]) => isoDate(year, month, day),
  },
  {
    pattern: /^(\p{L}{3,9})\.? (\d{4})$/u,
    read: ([word = '', year = '']) => {
      const month = monthOf(word)
      return month === undefined ? undefined : isoDate(year, month)
    },
  },
  {
    pattern: /^(\d{1,2})\. ?(\p{L}{3,9})\.? (\d{4})$/u,
    read: ([day, word = '', year = '']) => {
      const month = monthOf(word)
      return month === undefined ? undefined : isoDate(year, month, day)
    },
  },
]

const longestDate = 60

/**
 * Read a text that is a date and nothing else but words such as *Stand*.
 *
 * @returns undefined unless the date is complete: nothing is ever added, also not the century
 */
export function readDate(text: string): IsoDate | undefined {
  if (text.length > longestDate) return undefined
  const bare = text.trim().replace(lead, '').trim()
  for (const { pattern, read } of forms) {
    const parts = pattern.exec(bare)
    if (parts !== null) return read(parts.slice(1))
  }
  return undefined
}

/** Whether a text is about a date at all, complete or not: it names one, or begins as if. */
export const isAboutDate = (text: string): boolean =>
  /^(?:stand|stichtag|datenstand|zum|am|per|vom|ende|anfang|mitte|frühjahr|herbst|\d{1,2}[./]|\d{4}(?!\d))/i.test(
    text,
  ) || monthOf(/^\p{L}+/u.exec(text)?.[0] ?? '') !== undefined

/** Years of four digits in a text, with their places. */
export const yearsIn = (text: string): { year: string; from: number; to: number }[] =>
  [...text.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![\d])(?!\.\d)/g)].map(({ 0: year, index }) => ({
    year,
    from: index,
    to: index + 4,
  }))
