import { formats } from '../../language.ts'
import type { Messages } from '../messages.ts'

const { isOne } = formats.en

export const list: Messages['list'] = {
  title: 'Municipalities',
  count: (count, formatted) => `${formatted} ${isOne(count) ? 'municipality' : 'municipalities'}`,
  found: (counted) => `${counted} found`,
  corrected: (typed, searched) =>
    `Nothing was found for “${typed}”. “${searched}” was searched instead.`,
  search: 'Search for a municipality',
  searchHint: 'Name or part of a name, such as “Kreis” or “Duesseldorf”',
  find: 'Search',
  words: 'Search',
  narrow: 'Narrow the list',
  apply: 'Apply selection',
  active: 'Chosen filters',
  remove: 'remove filter',
  all: 'Show all municipalities',
  facets: {
    kind: 'Kind',
    cohort: 'Cohort',
    year: 'Year of joining',
    district: 'Lies in the district',
    field: 'Field of action',
    phase: 'Life phase',
  },
  sort: 'Sort by',
  sorts: {
    relevance: 'relevance',
    name: 'name',
    since: 'joining',
    population: 'population',
    modified: 'last change',
  },
  ascending: 'ascending',
  descending: 'descending',
  view: 'View',
  asTable: 'table',
  asMap: 'map and table',
  asData: 'This selection as data',
  caption: 'Municipalities with kind, start of membership and population',
  name: 'Municipality',
  since: 'Member since',
  population: 'Population',
  compare: 'Compare',
  compareOne: (name) => `compare ${name}`,
  compareChosen: 'Compare ticked ones',
  compareHint: 'two to four municipalities',
  noFigure: 'no dated figure',
  noDate: 'not known',
  nothing: 'Nothing found',
  alike: 'Written alike:',
  wider: 'With fewer conditions you find more:',
  without: 'without',
  description: (count) =>
    `List of the municipalities in the network (${count}) with kind, year of joining, and population with its reference date.`,
}
