import {
  type Facet,
  type FacetChoice,
  facets,
  type Release,
  recordTable,
  type Selection,
  type SortName,
} from '@kommunalgraph/model'

/** What a view of the list shows: all that its address says. */
export interface ListState extends Selection {
  readonly where: FacetChoice
  readonly sort?: SortName
  readonly descending?: boolean
  /** Counts from 1. */
  readonly page: number
  /** Whether a map stands above the table. */
  readonly map?: boolean
  /** Which fields of each record programs get as JSON, in the order of the table; pages show the same without. */
  readonly fields?: readonly string[]
}

/** A parameter with a value that does not exist, and those that do. */
interface BadParameter {
  readonly name: string
  readonly permitted: string
}

/** What an order is called in an address; a hyphen before it turns it round. */
export const sortParameters = {
  relevance: 'relevanz',
  name: 'name',
  since: 'seit',
  population: 'einwohner',
  modified: 'geaendert',
} as const satisfies Readonly<Record<SortName, string>>

/** Longer questions are cut: nothing here has a name of that length. */
const longestText = 200

/** As it is searched: one form for each character, no control character, no space too many. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestText)
    .trim()

/** The words of a question; undefined where nothing is asked. */
export const readText = (query: URLSearchParams): string | undefined =>
  tidy(query.get('q') ?? '') || undefined

/** The values that a facet may have. */
export function permittedOf(release: Release, { name, scheme }: Facet): readonly string[] {
  if (scheme === undefined)
    return (release.facets()[name] ?? []).map(({ value }) => value).toSorted()
  return release.concepts.get(scheme)?.concepts.map(({ notation }) => notation) ?? []
}

/** Years and districts stay permitted when their last municipality goes: the answer is an empty list. */
function isPermitted(release: Release, facet: Facet, value: string): boolean {
  const { isTerritory, part } = facet
  if (part?.exec(value)?.[0] === value && (!isTerritory || release.place(value))) return true
  return permittedOf(release, facet).includes(value)
}

function readFacets(release: Release, query: URLSearchParams): FacetChoice | BadParameter {
  const where: Record<string, readonly string[]> = {}
  for (const facet of facets) {
    const { name, parameter } = facet
    const values = [...new Set(query.getAll(parameter))].filter((value) => value !== '').toSorted()
    if (values.some((value) => !isPermitted(release, facet, value)))
      return { name: parameter, permitted: permittedOf(release, facet).join(', ') }
    if (values.length > 0) where[name] = values
  }
  return where
}

const isBad = (value: object): value is BadParameter =>
  'permitted' in value && typeof value.permitted === 'string'

/** A parameter that a form sends empty says nothing. */
const given = (query: URLSearchParams, name: string): string | undefined =>
  query.get(name) || undefined

const bySort: ReadonlyMap<string, string> = new Map(
  Object.entries(sortParameters).map(([sort, name]) => [name, sort]),
)

/** Orders as addresses write them. */
export const orderWords: readonly string[] = [...bySort.keys()].flatMap((name) =>
  name === sortParameters.relevance ? [name] : [name, `-${name}`],
)

type Order = Pick<ListState, 'sort' | 'descending'>

function readOrder(query: URLSearchParams, text: string | undefined): Order | BadParameter {
  const value = given(query, 'sort')
  if (value === undefined) return {}
  const descending = value.startsWith('-')
  const sort = bySort.get(descending ? value.slice(1) : value) as SortName | undefined
  if (sort === undefined || (sort === 'relevance' && descending))
    return { name: 'sort', permitted: orderWords.join(', ') }
  const usual = sort === usualSort(text) || (sort === 'relevance' && text === undefined)
  return usual && !descending ? {} : { sort, ...(descending && { descending }) }
}

/** The order that needs no parameter. Without words, nothing is more relevant than anything else. */
export const usualSort = (text: string | undefined): SortName => (text ? 'relevance' : 'name')

/**
 * The view that an address asks for.
 *
 * How many pages there are is known when the list is: what `seite` says is read as a number, and as 0 where it is none.
 */
export function readListState(
  release: Release,
  query: URLSearchParams,
): { readonly ok: true; readonly state: ListState } | ({ readonly ok: false } & BadParameter) {
  const text = readText(query)
  const where = readFacets(release, query)
  if (isBad(where)) return { ok: false, ...where }
  const order = readOrder(query, text)
  if (isBad(order)) return { ok: false, ...order }
  const view = given(query, 'ansicht')
  if (view !== undefined && view !== 'karte')
    return { ok: false, name: 'ansicht', permitted: 'karte' }
  const chosen = readFields(release, query)
  if (isBad(chosen)) return { ok: false, ...chosen }
  const written = given(query, 'seite') ?? '1'
  const page = /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 0
  const map = view === 'karte'
  const state = { ...(text && { text }), where, ...order, page, ...(map && { map }), ...chosen }
  return { ok: true, state }
}

/** The fields of a record that `felder` may name. */
export const fieldNames = ({ fields }: Pick<Release, 'fields'>): readonly string[] =>
  Object.keys(recordTable(fields))

function readFields(
  release: Release,
  query: URLSearchParams,
): Pick<ListState, 'fields'> | BadParameter {
  const asked = given(query, 'felder')?.split(',')
  if (asked === undefined) return {}
  const permitted = fieldNames(release)
  if (!asked.every((name) => permitted.includes(name)))
    return { name: 'felder', permitted: permitted.join(', ') }
  return { fields: permitted.filter((name) => asked.includes(name)) }
}

/** Whether the view is narrowed, or ordered in another way: one of many that show the same municipalities. */
export const isNarrowed = ({ fields, map, sort, text, where }: ListState): boolean =>
  [fields, sort, text].some((each) => each !== undefined) ||
  map === true ||
  Object.keys(where).length > 0

/**
 * A view as the query of its address, with a question mark; always in the same order, so that equal views are equal.
 */
export function listQuery(state: ListState): string {
  const query = new URLSearchParams()
  if (state.text) query.set('q', state.text)
  for (const { name, parameter } of facets)
    for (const value of state.where[name]?.toSorted() ?? []) query.append(parameter, value)
  if (state.sort) query.set('sort', `${state.descending ? '-' : ''}${sortParameters[state.sort]}`)
  if (state.page > 1) query.set('seite', String(state.page))
  if (state.map) query.set('ansicht', 'karte')
  if (state.fields) query.set('felder', state.fields.join(','))
  return query.size === 0 ? '' : `?${query}`
}
