import { once } from '../once.ts'

/** How many municipalities have each value, all of them counted: the map and the figures at a glance tell it. */
export const countsOf = once((release) => release.facets())
