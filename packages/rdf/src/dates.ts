/** A day, month or year in ISO 8601, or an instant in UTC; its length tells its precision. */
export type PartialDate = string

/** Milliseconds since 1970 of the first instant that a date covers (UTC). */
export const startOfDate = (value: PartialDate): number =>
  Date.parse(value.length === 4 ? `${value}-01-01` : value)

const toDay = (milliseconds: number): PartialDate =>
  new Date(milliseconds).toISOString().slice(0, 'YYYY-MM-DD'.length)

/** The first day that a date covers, `2026-11-01` for `2026-11`. */
export const firstDayOf = (value: PartialDate): PartialDate => toDay(startOfDate(value))

/** The last day that a date covers, `2026-11-30` for `2026-11`. */
export function lastDayOf(value: PartialDate): PartialDate {
  const [year, month, day] = value.split('-').map(Number)
  // The zeroth day of a month is the last of the one before.
  return day === undefined ? toDay(Date.UTC(year ?? 0, month ?? 12, 0)) : firstDayOf(value)
}

/** The day after the last one that a date covers. */
export const dayAfter = (value: PartialDate): PartialDate =>
  toDay(startOfDate(lastDayOf(value)) + 86_400_000)

/** Compare two dates of any precision; a shorter one comes before those it contains. */
export const compareDates = (a: PartialDate, b: PartialDate): number => (a < b ? -1 : a > b ? 1 : 0)

/** The later of two dates of any precision. */
export const laterDate = (a: PartialDate, b: PartialDate): PartialDate =>
  compareDates(a, b) > 0 ? a : b

/** An instant in UTC, to the millisecond: `2026-11-22T08:00:00.123Z`. */
export type Instant = string
