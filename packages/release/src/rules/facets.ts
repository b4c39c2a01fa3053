import {
  containerKeyOf,
  type FacetChoice,
  type FacetCount,
  type FacetName,
  facetNames,
  type MunicipalProfile,
} from '@kommunalgraph/model'

const districtKeyLength = 5

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

/** What a record has of each facet; a district is the one around, so a district has none. */
const valuesIn: Readonly<Record<FacetName, (record: MunicipalProfile) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  cohort: ({ membership }) => one(membership?.cohort),
  year: ({ membership }) => one(membership?.since?.slice(0, 4)),
  district: (record) =>
    one(containerKeyOf(record)).filter((key) => key.length === districtKeyLength),
  field: ({ fieldsOfAction }) => fieldsOfAction ?? [],
  phase: ({ phases }) => phases ?? [],
}

const several: ReadonlySet<FacetName> = new Set(['field', 'phase'])

/** Whether a record has one value of a facet at most. */
export const isSingle = (name: FacetName): boolean => !several.has(name)

/** The values of one facet that a record has, each once. */
export const facetValues = (name: FacetName, record: MunicipalProfile): readonly string[] => [
  ...new Set(valuesIn[name](record)),
]

/** The facets that a choice narrows, with the values of which one must hold. */
export const chosen = (
  where: FacetChoice = {},
): readonly (readonly [FacetName, readonly string[]])[] =>
  facetNames.flatMap((name) => {
    const values = where[name] ?? []
    return values.length > 0 ? [[name, [...new Set(values)]] as const] : []
  })

/** Most frequent first, then by value. */
export const byFrequency = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1)
