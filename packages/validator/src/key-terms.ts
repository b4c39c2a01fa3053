import { datedKeys, type KeyName, keyNames, type MunicipalProfile } from '@kommunalgraph/model'
import { dayAfter, firstDayOf, lastDayOf, type PartialDate } from '@kommunalgraph/rdf'
import { eachOf } from './context.ts'
import type { Draft } from './draft.ts'
import type { Path } from './finding.ts'

/* From when to when a key is that of a municipality, as its record says it. */

/** The time of a key: what is not known is left out. */
export interface KeyTerm {
  readonly since?: PartialDate
  /** The last day; without one it is a key of now. */
  readonly until?: PartialDate
}

/** A key with its time and its place in the file. */
interface DatedKey {
  readonly name: KeyName
  readonly key: string
  readonly path: Path
  readonly term: KeyTerm
}

/** The 5-digit key of an independent city also has an 8-digit form: both are one key. */
const asOne = (name: KeyName, key: string): string =>
  name === 'ags' ? key.replace(/^(\d{5})000$/, '$1') : key

/** The keys that a record says its municipality had. */
export const formerTerms = ({ formerKeys }: Draft<MunicipalProfile>): readonly DatedKey[] =>
  eachOf(formerKeys).flatMap(([index, { since, until, ...group }]) =>
    keyNames.flatMap((name): readonly DatedKey[] => {
      const key = group[name]
      if (key === undefined || until === undefined) return []
      const term = { ...(since && { since }), until }
      return [{ name, key: asOne(name, key), path: ['formerKeys', index, name], term }]
    }),
  )

/** Where a record does not say it: a key began after the last one of its scheme had ended, or earlier. */
const afterFormer = (name: KeyName, record: Draft<MunicipalProfile>): PartialDate | undefined => {
  const ends = formerTerms(record).flatMap(({ name: of, term: { until } }) =>
    of === name && until ? [dayAfter(until)] : [],
  )
  return ends.toSorted().at(-1)
}

/** The keys of now whose beginning is known. */
export const presentTerms = (record: Draft<MunicipalProfile>): readonly DatedKey[] =>
  keyNames.flatMap((name): readonly DatedKey[] => {
    const { since: stated, [name]: key } = record.identifiers ?? {}
    const since = (datedKeys.includes(name) && stated) || afterFormer(name, record)
    return key === undefined || since === undefined
      ? []
      : [{ name, key: asOne(name, key), path: ['identifiers', name], term: { since } }]
  })

/** The days of a term that are certain: 1974 as its end proves no more than the first of January. */
function certain({ since, until }: KeyTerm): readonly [from: PartialDate, to: PartialDate] {
  const to = until === undefined ? '9999-12-31' : firstDayOf(until)
  return [since === undefined ? to : lastDayOf(since), to]
}

/** Whether there was a day on which a key was certainly that of both; two ends that are told alike are one. */
export function overlap(one: KeyTerm, other: KeyTerm): boolean {
  const [[from, to], [otherFrom, otherTo]] = [certain(one), certain(other)]
  const isBoth = [from, otherFrom].every((begin) => begin <= to && begin <= otherTo)
  return isBoth || (one.until !== undefined && one.until === other.until)
}

/** A term as findings show it: `1975–2009-10-20`, `–2009-10-20`, `2009-10-21–`. */
export const termText = ({ since = '', until = '' }: KeyTerm = {}): string => `${since}–${until}`
