import {
  type Facet,
  type FacetChoice,
  type FacetCount,
  type FacetName,
  facetNames,
  facets,
  type MunicipalProfile,
} from '@kommunalgraph/model'

const byName: ReadonlyMap<FacetName, Facet> = new Map(facets.map((each) => [each.name, each]))

/** Whether a record has one value of a facet at most. */
export const isSingle = (name: FacetName): boolean => byName.get(name)?.isSingle ?? false

/** The values of one facet that a record has, each once. */
export const facetValues = (name: FacetName, record: MunicipalProfile): readonly string[] =>
  byName.get(name)?.values(record) ?? []

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
