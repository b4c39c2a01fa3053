import type { ListEntry, MunicipalProfile, SortName } from '@kommunalgraph/model'
import { populationOf } from './figures.ts'
import { sortKey } from './folding.ts'

type Value = string | number | undefined

/** What a list may be sorted by beside the name. */
export const sortValues: Readonly<
  Record<Exclude<SortName, 'name' | 'relevance'>, (record: MunicipalProfile) => Value>
> = {
  since: ({ membership }) => membership?.since,
  population: populationOf,
  modified: ({ modified }) => modified,
}

const compare = (a: NonNullable<Value>, b: NonNullable<Value>): number =>
  a < b ? -1 : a > b ? 1 : 0

/** By name, then by address; only names turn with `descending`. */
export function byName(descending = false): (a: ListEntry, b: ListEntry) => number {
  const direction = descending ? -1 : 1
  const key = (entry: ListEntry) => sortKey(entry.record.name.de)
  return (a, b) => direction * compare(key(a), key(b)) || compare(a.slug, b.slug)
}

/** By a value, then by name; what has no value comes last, whichever way is sorted. */
export function byValue(
  name: keyof typeof sortValues,
  descending = false,
): (a: ListEntry, b: ListEntry) => number {
  const direction = descending ? -1 : 1
  const value = ({ record }: ListEntry) => sortValues[name](record)
  const names = byName()
  return (a, b) => {
    const [left, right] = [value(a), value(b)]
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined) || names(a, b)
    return direction * compare(left, right) || names(a, b)
  }
}
