import { perRelease } from '../per-release.ts'

/** How many municipalities have each value, all of them counted: the map and the figures at a glance tell it. */
export const facetCountsOf = perRelease((release) => release.facets())
