/** A day, month or year in ISO 8601, or an instant in UTC; its length tells its precision. */
export type PartialDate = string

/** Milliseconds since 1970 of the first instant that a date covers (UTC). */
export const startOfDate = (value: PartialDate): number =>
  Date.parse(value.length === 4 ? `${value}-01-01` : value)

/** Compare two dates of any precision; a shorter one comes before those it contains. */
export const compareDates = (a: PartialDate, b: PartialDate): number => (a < b ? -1 : a > b ? 1 : 0)

/** The later of two dates of any precision. */
export const laterDate = (a: PartialDate, b: PartialDate): PartialDate =>
  compareDates(a, b) > 0 ? a : b

/** An instant in UTC, to the millisecond: `2026-11-22T08:00:00.123Z`. */
export type Instant = string
