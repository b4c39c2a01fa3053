const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MONTH = `(?<month>${MONTHS.join('|')})`
const TIME = '(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)'
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const LONG_DAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'

/** The three formats of RFC 9110, section 5.6.7: the one that is sent, and the two of old. */
const FORMATS: readonly RegExp[] = [
  new RegExp(`^${DAY}, (?<day>\\d{2}) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`),
  new RegExp(`^${LONG_DAY}, (?<day>\\d{2})-${MONTH}-(?<year>\\d{2}) ${TIME} GMT$`),
  new RegExp(`^${DAY} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`),
]

/**
 * Read an HTTP-date in any of its three formats.
 *
 * @param now - decides the century of the two-digit years of RFC 850: at most 50 years ahead
 * @returns undefined for all else, also for a day that the calendar does not have; the name of the
 * weekday is not compared with the date
 */
export function parseHttpDate(text: string, now = new Date()): Date | undefined {
  for (const format of FORMATS) {
    const fields = format.exec(text)?.groups
    if (fields !== undefined) return toDate(fields, now)
  }
  return undefined
}

/** Write an instant as an HTTP-date (`Sun, 06 Nov 1994 08:49:37 GMT`); fractions of seconds go. */
export function toHttpDate(instant: Date): string {
  return instant.toUTCString()
}

function toDate(fields: Readonly<Record<string, string>>, now: Date): Date | undefined {
  const { year = '', month = '', day = '', hour, minute, second } = fields
  const fullYear = year.length === 2 ? toFullYear(Number(year), now) : Number(year)
  const date = new Date(Date.UTC(fullYear, MONTHS.indexOf(month), Number(day)))
  // The calendar rolls 31 February over into March, and takes the year 50 for 1950.
  const exists = date.getUTCDate() === Number(day) && date.getUTCFullYear() === fullYear
  if (!exists) return undefined
  date.setUTCHours(Number(hour), Number(minute), Number(second))
  return date
}

function toFullYear(twoDigits: number, now: Date): number {
  const thisYear = now.getUTCFullYear()
  const year = thisYear - (thisYear % 100) + twoDigits
  return year > thisYear + 50 ? year - 100 : year
}
