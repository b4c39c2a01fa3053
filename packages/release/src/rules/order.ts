import { firstParticipation, type MunicipalProfile, type SortName } from '@kommunalgraph/model'
import { populationOf } from './figures.ts'

type Value = string | number | undefined

/** What a list may be sorted by beside the name. */
export const sortValues: Readonly<
  Record<Exclude<SortName, 'name' | 'relevance'>, (record: MunicipalProfile) => Value>
> = {
  since: (record) => firstParticipation(record)?.since,
  population: populationOf,
  modified: ({ modified }) => modified,
}
