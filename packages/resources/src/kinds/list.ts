import {
  addresses,
  describeList,
  documentIri,
  factLicenceOf,
  fixedDocuments,
  type ListPage,
  municipalityColumns,
  type Release,
} from '@kommunalgraph/model'
import { writeCsv } from '@kommunalgraph/rdf'
import {
  type ListState,
  listParameters,
  listQuery,
  municipalityListPage,
  pageWords,
  readListState,
} from '@kommunalgraph/site'
import { defineDocument, type Subject } from '../resource.ts'
import { found, graphBodies, writeJson } from './common.ts'

const { path } = fixedDocuments.list

/** So many are shown within some milliseconds. */
const few = 50

/** Entries on a page of the list (docs/http.md, section 10). */
const size = 500

const toJson = (release: Release, page: ListPage) => ({
  total: page.total,
  page: page.page,
  pages: page.pages,
  ...(page.corrected !== undefined && { corrected: page.corrected }),
  municipalities: page.entries.map(({ slug, record }) => ({
    slug,
    iri: documentIri(release.base, slug),
    kind: record.kind,
    name: record.name,
    identifiers: record.identifiers,
    participations: record.participations,
  })),
})

/** The collection without what concerns its looks only, so that equal ones have one name. */
const collectionOf = ({ map: _map, ...selection }: ListState) => ({
  path: `${path}${listQuery({ ...selection, page: 1 })}`,
  title: fixedDocuments.list.title,
})

interface ListSubject extends Subject {
  readonly state: ListState
}

/** The entries of a page are read when its bytes are made. */
function pageOf({ state: { map: _map, ...asked } }: ListSubject, release: Release): ListPage {
  return release.list({ ...asked, size })
}

const describePage = (subject: ListSubject, release: Release) =>
  describeList(release, pageOf(subject, release), collectionOf(subject.state))

/** Municipalities by words, facets and order; all of them by name where nothing is asked. */
export const list = defineDocument({
  name: 'list',
  address: addresses.list,
  readers: 'people',
  cache: 'document',
  parameters: listParameters,
  isLong: ({ count }) => count > few,
  isExpensive: true,
  open: (release, { query }) => {
    const read = readListState(release, query)
    if (!read.ok) return { state: 'bad-parameter', name: read.name, permitted: read.permitted }
    const { state } = read
    const { map: _map, ...asked } = state
    const { total } = release.list({ ...asked, page: 1, size: 0 })
    const pages = Math.max(1, Math.ceil(total / size))
    if (state.page < 1 || state.page > pages)
      return { state: 'bad-parameter', name: 'seite', permitted: `1–${pages}` }
    return found<ListSubject>({
      path,
      query: listQuery(state),
      licence: factLicenceOf(release.network),
      state,
    })
  },
  bodies: {
    html: (subject, context) =>
      municipalityListPage(context, pageOf(subject, context.release), subject.state),
    ...graphBodies(describePage),
    json: (subject, release) => writeJson(toJson(release, pageOf(subject, release))),
    csv: (subject, release) =>
      writeCsv(municipalityColumns(release), pageOf(subject, release).entries),
  },
  markup: describePage,
  paths: () => [path],
  navigation: [{ path, head: pageWords.list.title, foot: pageWords.list.title }],
})
