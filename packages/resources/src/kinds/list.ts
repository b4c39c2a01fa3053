import {
  describeList,
  documentIri,
  documentTitles,
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
  readListState,
} from '@kommunalgraph/site'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, rdfFormats } from './common.ts'

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
    membership: record.membership,
  })),
})

/** The collection without what concerns its looks only, so that equal ones have one name. */
const collectionOf = ({ map: _map, ...selection }: ListState) => ({
  path: `kommunen${listQuery({ ...selection, page: 1 })}`,
  title: documentTitles.kommunen,
})

/** The entries of a page are read when its bytes are made. */
function toSubject(release: Release, pageOf: () => ListPage, state: ListState): Subject {
  return {
    path: 'kommunen',
    query: listQuery(state),
    licence: release.network.licences.metadata,
    quads: () => describeList(release, pageOf(), collectionOf(state)),
    page: (context) => municipalityListPage(context, pageOf(), state),
    json: () => toJson(release, pageOf()),
    csv: () => writeCsv(municipalityColumns(release.base), pageOf().entries),
  }
}

/** Municipalities by words, facets and order; all of them by name where nothing is asked. */
export const list: DocumentKind = {
  name: 'list',
  pattern: 'kommunen',
  readers: 'people',
  formats: ['html', ...rdfFormats, 'json', 'csv'],
  cache: 'document',
  parameters: listParameters,
  isLong: ({ count }) => count > few,
  open: (release, { query }) => {
    const read = readListState(release, query)
    if (!read.ok) return { state: 'bad-parameter', name: read.name, permitted: read.permitted }
    const { state } = read
    const { map: _map, ...asked } = state
    const { total } = release.list({ ...asked, page: 1, size: 0 })
    const pages = Math.max(1, Math.ceil(total / size))
    if (state.page < 1 || state.page > pages)
      return { state: 'bad-parameter', name: 'seite', permitted: `1–${pages}` }
    return found(
      toSubject(release, () => release.list({ ...asked, page: state.page, size }), state),
    )
  },
  paths: () => ['kommunen'],
}
