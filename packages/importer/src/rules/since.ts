import type { Note } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { type SourceSpan, slice, trimmed } from '../source/source-span.ts'
import { readDate, yearsIn } from '../values/date.ts'

/** What may stand between a year and something else: another year, a remark. */
const borders = /[,;(–]| und | bzw\.? | sowie | - |\//g

const cutDate = {
  de: 'das ist kein vollständiges Jahr oder Datum',
  en: 'this is not a complete year or date',
}

/** The year or day of joining. The first one counts; others on the line are reported. */
export function readSince(value: SourceSpan): Omit<Reading, 'next'> | undefined {
  const found = firstDate(value)
  if (found === undefined) return withoutDate(value)
  const { date, at } = found
  const rest = slice(value, at.text.length)
  const notes = yearsIn(rest.text)
    .filter(({ year }) => year !== date.slice(0, 4))
    .map(({ year, from, to }): Note => {
      const words = { since: date, year }
      return { code: 'import/year-differs', at: slice(rest, from, to), field: '', words }
    })
  return { facts: [{ kind: 'since', value: date, at, notes }] }
}

function firstDate(value: SourceSpan): { date: string; at: SourceSpan } | undefined {
  const ends = [
    value.text.length,
    ...[...value.text.slice(0, 60).matchAll(borders)].map(({ index }) => index),
  ]
  for (const end of ends) {
    const at = trimmed(slice(value, 0, end))
    const date = readDate(at.text)
    if (date !== undefined) return { date, at }
  }
  return undefined
}

/** Digits that are no date were cut; anything else is no value of this label. */
function withoutDate(value: SourceSpan): Omit<Reading, 'next'> | undefined {
  const digits = /^(?:seit )?\d[\d./ -]{0,12}$/i.exec(value.text)?.[0]
  if (digits === undefined) return undefined
  const words = { text: value.text, what: cutDate }
  return { notes: [{ code: 'import/value-cut-off', at: value, words }] }
}
