import { type MunicipalProfile, recordHash } from '@kommunalgraph/model'
import { compareDates } from '@kommunalgraph/rdf'
import { type Context, eachOf } from '../context.ts'
import type { Draft } from '../draft.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import type { RecordRule } from './record.ts'

/* Dates: none in the future, none before what must come first. */

export type DateAt = readonly [path: Path, date: string | undefined]

/** A day, month or year that has not begun; an instant counts as its day. */
const isFuture = (date: string, today: string): boolean =>
  date.slice(0, 10) > today.slice(0, Math.min(date.length, 10))

export const inFuture = (
  dates: readonly DateAt[],
  { today }: Pick<Context, 'today'>,
): readonly Finding[] =>
  dates.flatMap(([path, value]) =>
    value !== undefined && isFuture(value, today) ? [finding('date/future', path, { value })] : [],
  )

function datesOf(record: Draft<MunicipalProfile>): readonly DateAt[] {
  return [
    [['location', 'referenceDate'], record.location?.referenceDate],
    [['areaKm2', 'referenceDate'], record.areaKm2?.referenceDate],
    [['quotation', 'speaker', 'term', 'since'], record.quotation?.speaker?.term?.since],
    [['identifiers', 'since'], record.identifiers?.since],
    ...eachOf(record.formerKeys).flatMap(([index, { since, until }]): readonly DateAt[] => [
      [['formerKeys', index, 'since'], since],
      [['formerKeys', index, 'until'], until],
    ]),
    [['issued'], record.issued],
    [['modified'], record.modified],
    ...eachOf(record.participations).flatMap(([index, { since, until }]): readonly DateAt[] => [
      [['participations', index, 'since'], since],
      [['participations', index, 'until'], until],
    ]),
    ...eachOf(record.statistics).map(
      ([index, each]): DateAt => [['statistics', index, 'referenceDate'], each.referenceDate],
    ),
    ...eachOf(record.contacts).map(
      ([index, each]): DateAt => [['contacts', index, 'basisSince'], each.basisSince],
    ),
    ...eachOf(record.sources).map(
      ([index, each]): DateAt => [['sources', index, 'retrieved'], each.retrieved],
    ),
  ]
}

const noneInFuture: RecordRule = (record, context) => inFuture(datesOf(record), context)

/** A day and an instant of that day are in order. */
const issuedBeforeModified: RecordRule = ({ issued, modified }) => {
  if (!issued || !modified) return []
  const precision = Math.min(issued.length, modified.length)
  return issued.slice(0, precision) <= modified.slice(0, precision)
    ? []
    : [finding('date/issued-after-modified', ['modified'], { issued, modified })]
}

/** A date that is written counts, so somebody must move it; one that is left out moves by itself. */
const modifiedMoves: RecordRule = (draft, { previous }) => {
  const { modified } = draft
  if (modified === undefined || previous?.modified === undefined) return []
  // The publish dates nothing before it was issued: what it wrote may be later than what stands in the file.
  if (compareDates(modified, previous.modified) > 0) return []
  // A draft that lacks something is no record, but then its file has errors and is not published.
  const same = recordHash(draft as MunicipalProfile) === previous.recordHash
  return same ? [] : [finding('date/modified-stands-still', ['modified'], { modified })]
}

export const dateRules: readonly RecordRule[] = [noneInFuture, issuedBeforeModified, modifiedMoves]
