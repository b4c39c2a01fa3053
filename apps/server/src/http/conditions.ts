import { parseHttpDate } from './http-date.ts'

/** The request headers that make a GET or HEAD conditional, named as Node names them. */
export const conditionNames = [
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
] as const

export type ConditionHeaders = {
  readonly [Name in (typeof conditionNames)[number]]?: string | undefined
}

/** What tells the chosen representation, in its coding, from all others. */
export interface Validators {
  /** Strong, with its quotes. */
  readonly etag: string
  /** Left out where the bytes changed and the data did not (docs/http.md, section 5). */
  readonly lastModified?: Date | undefined
}

/** Send the representation, or answer 304, or answer 412. */
export type ConditionOutcome = 'send' | 'not-modified' | 'precondition-failed'

/** An entity tag; white space ends it, so that one unpaired quote does not spoil its neighbours. */
const ENTITY_TAG = /(?<weak>W\/)?(?<opaque>"[^\s"]*")/g

/**
 * Decide what the conditions of a GET or HEAD make of its answer.
 *
 * Asked last, when a 200 is certain: a condition on what is 404, 405, 406 or 410 is not read.
 * Dates that cannot be read are ignored, tags that cannot be read match nothing. Never throws.
 * @param now - decides the century of two-digit years; left out, the clock does
 * @remarks Source: RFC 9110, section 13.2.2, steps 1–4; If-Range belongs to ranges.
 */
export function evaluateConditions(
  headers: ConditionHeaders,
  validators: Validators,
  now?: Date,
): ConditionOutcome {
  if (conditionNames.every((name) => headers[name] === undefined)) return 'send'
  const modified = toSeconds(validators.lastModified)
  if (!mayProceed(headers, validators.etag, modified, now)) return 'precondition-failed'
  return isCurrent(headers, validators.etag, modified, now) ? 'not-modified' : 'send'
}

/** If-Match compares strongly: a weak tag never fits. The date speaks only without it. */
function mayProceed(
  headers: ConditionHeaders,
  etag: string,
  modified: number,
  now?: Date,
): boolean {
  const ifMatch = headers['if-match']
  if (ifMatch !== undefined) return isListed(etag, ifMatch, { weakly: false })
  return !(modified > readSeconds(headers['if-unmodified-since'], now))
}

/** If-None-Match compares weakly. The date speaks only without it, however old the tag is. */
function isCurrent(headers: ConditionHeaders, etag: string, modified: number, now?: Date): boolean {
  const ifNoneMatch = headers['if-none-match']
  if (ifNoneMatch !== undefined) return isListed(etag, ifNoneMatch, { weakly: true })
  return modified <= readSeconds(headers['if-modified-since'], now)
}

function isListed(etag: string, list: string, { weakly }: { weakly: boolean }): boolean {
  // What nearly every client sends.
  if (list === etag || list.trim() === '*') return true
  for (const { groups } of list.matchAll(ENTITY_TAG)) {
    if (groups?.['opaque'] === etag && (weakly || groups['weak'] === undefined)) return true
  }
  return false
}

const readSeconds = (header: string | undefined, now?: Date): number =>
  header === undefined ? Number.NaN : toSeconds(parseHttpDate(header, now))

/** Whole seconds, as an HTTP-date has no more; NaN without a date, which no comparison meets. */
function toSeconds(date: Date | undefined): number {
  return Math.floor((date?.getTime() ?? Number.NaN) / 1_000)
}
