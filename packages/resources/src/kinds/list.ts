import {
  addresses,
  describeList,
  type Facet,
  facets,
  factLicenceOf,
  fixedDocuments,
  type ListPage,
  municipalityColumns,
  type Release,
  resourceIri,
  toPublished,
} from '@kommunalgraph/model'
import { type Iri, writeCsv } from '@kommunalgraph/rdf'
import {
  fieldNames,
  type ListState,
  listQuery,
  municipalityListPage,
  orderWords,
  pageWords,
  permittedOf,
  readListState,
} from '@kommunalgraph/site'
import { listOf, municipalityEntryRef, number, object, oneOf, text, uri } from '../json-schema.ts'
import { pageLinks, pageParameter } from '../paging.ts'
import { defineDocument, type QueryParameter, type Subject } from '../resource.ts'
import { found, graphBodies, writeJson } from './common.ts'

const { path } = fixedDocuments.list

/** So many examples are given of values that are no concepts. */
const few = 3

/** So many are shown within some milliseconds. */
const quick = 50

/** Entries on a page of the list (docs/http.md, section 10). */
const size = 500

/** What the JSON of the list says of each municipality if nothing else was asked for. */
const usualFields = ['kind', 'name', 'identifiers', 'participations']

const always = ['slug', 'iri']

interface ListSubject extends Subject {
  readonly state: ListState
  readonly pages: number
}

function toJson(release: Release, { pages, state }: ListSubject, found: ListPage) {
  const names = [...always, ...(state.fields ?? usualFields)]
  const { page } = state
  return {
    total: found.total,
    page,
    pages,
    ...(page < pages && { next: pageAddress(release, { ...state, page: page + 1 }, '.json') }),
    ...(found.corrected !== undefined && { corrected: found.corrected }),
    municipalities: found.entries.map(({ slug, record }) => {
      const published: Readonly<Record<string, unknown>> = toPublished(release.base, slug, record)
      return Object.fromEntries(
        names.flatMap((name) => (Object.hasOwn(published, name) ? [[name, published[name]]] : [])),
      )
    }),
  }
}

const pageAddress = ({ base }: Release, state: ListState, extension = ''): Iri =>
  resourceIri(base, `${path}${extension}${listQuery(state)}`)

/** What is asked for, without what concerns looks and fields only, so that equal collections have one name. */
const selectionOf = ({ fields: _fields, map: _map, ...selection }: ListState) => selection

const collectionOf = (state: ListState) => ({
  path: `${path}${listQuery({ ...selectionOf(state), page: 1 })}`,
  title: fixedDocuments.list.title,
})

/** The entries of a page are read when its bytes are made. */
const pageOf = ({ state }: ListSubject, release: Release): ListPage =>
  release.list({ ...selectionOf(state), size })

const countPages = (total: number): number => Math.max(1, Math.ceil(total / size))

const facetParameter = (facet: Facet): QueryParameter => ({
  name: facet.parameter,
  meaning: { de: facet.label[0], en: facet.label[1] },
  value: (release) => {
    const values = permittedOf(release, facet)
    return facet.scheme ? oneOf(values) : { ...text, examples: values.slice(0, few) }
  },
  isRepeatable: true,
})

/** Parameters of the address, in the order in which we write them. */
const parameters: readonly QueryParameter[] = [
  {
    name: 'q',
    meaning: { de: 'Worte, nach denen gesucht wird.', en: 'Words to search for.' },
    value: () => text,
  },
  ...facets.map(facetParameter),
  {
    name: 'sort',
    meaning: {
      de: 'Die Reihenfolge; ein Bindestrich davor dreht sie um.',
      en: 'The order; a hyphen before it turns it round.',
    },
    value: () => oneOf(orderWords),
  },
  pageParameter(({ count }) => countPages(count)),
  {
    name: 'ansicht',
    meaning: { de: 'Auf Seiten: als Karte.', en: 'On pages: as a map.' },
    value: () => oneOf(['karte']),
  },
  {
    name: 'felder',
    meaning: {
      de: 'In JSON: nur diese Felder jeder Kommune, durch Kommas getrennt.',
      en: 'In JSON: only these fields of each municipality, separated by commas.',
    },
    value: (release) => {
      const names = fieldNames(release).join('|')
      return { ...text, pattern: `^(${names})(,(${names}))*$`, examples: ['name,statistics'] }
    },
  },
]

const describePage = (subject: ListSubject, release: Release) =>
  describeList(release, pageOf(subject, release), collectionOf(subject.state))

/** Municipalities by words, facets and order; all of them by name where nothing is asked. */
export const list = defineDocument({
  name: 'list',
  summary: {
    de: 'Die Kommunen, gesucht, gefiltert, geordnet',
    en: 'The municipalities, searched, filtered, ordered',
  },
  address: addresses.list,
  readers: 'people',
  cache: 'document',
  parameters,
  isLong: ({ count }) => count > quick,
  isExpensive: true,
  open: (release, { query }) => {
    const read = readListState(release, query)
    if (!read.ok) return { state: 'bad-parameter', name: read.name, permitted: read.permitted }
    const { state } = read
    const { total } = release.list({ ...selectionOf(state), page: 1, size: 0 })
    const pages = countPages(total)
    if (state.page < 1 || state.page > pages)
      return { state: 'bad-parameter', name: 'seite', permitted: `1–${pages}` }
    return found<ListSubject>({
      path,
      query: listQuery(state),
      licence: factLicenceOf(release.network),
      state,
      pages,
    })
  },
  bodies: {
    html: (subject, context) =>
      municipalityListPage(context, pageOf(subject, context.release), subject.state),
    ...graphBodies(describePage),
    json: (subject, release) => writeJson(toJson(release, subject, pageOf(subject, release))),
    csv: (subject, release) =>
      writeCsv(municipalityColumns(release), pageOf(subject, release).entries),
  },
  jsonSchema: object(
    {
      total: number(0),
      page: number(1),
      pages: number(1),
      municipalities: listOf(municipalityEntryRef),
    },
    { next: uri, corrected: text },
  ),
  markup: describePage,
  links: ({ pages, state }, release) =>
    pageLinks(state.page, pages, (page) => pageAddress(release, { ...state, page })),
  paths: () => [path],
  navigation: [{ path, head: pageWords.list.title, foot: pageWords.list.title }],
})
