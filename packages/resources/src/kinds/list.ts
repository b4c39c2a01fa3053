import {
  describeList,
  documentIri,
  type ListPage,
  municipalityColumns,
  type Release,
  writeCsv,
} from '@kommunalgraph/model'
import { listPage } from '@kommunalgraph/site'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, rdfFormats } from './common.ts'

/** Entries on a page of the list (HTTP contract, section 10). */
const size = 500

/** A positive whole number from the query; 1 when it is not given. */
const pageNumber = (text: string | null): number | undefined =>
  text === null ? 1 : /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined

const toJson = (release: Release, page: ListPage) => ({
  total: page.total,
  page: page.page,
  pages: page.pages,
  municipalities: page.entries.map(({ slug, record }) => ({
    slug,
    iri: documentIri(release.base, slug),
    kind: record.kind,
    name: record.name,
    identifiers: record.identifiers,
    membership: record.membership,
  })),
})

function toSubject(release: Release, page: ListPage): Subject {
  return {
    path: 'kommunen',
    query: page.page === 1 ? '' : `?seite=${page.page}`,
    licence: release.network.licences.metadata,
    quads: () => describeList(release, page),
    page: (context) => listPage(context, page),
    json: () => toJson(release, page),
    csv: () => writeCsv(municipalityColumns(release.base), page.entries),
  }
}

/** All municipalities, by name. */
export const list: DocumentKind = {
  name: 'list',
  pattern: 'kommunen',
  readers: 'people',
  formats: ['html', ...rdfFormats, 'json', 'csv'],
  cache: 'document',
  parameters: ['seite'],
  open: (release, { query }) => {
    const page = pageNumber(query.get('seite'))
    const { pages } = release.list({ page: 1, size })
    if (page === undefined || page > pages)
      return { state: 'bad-parameter', name: 'seite', permitted: `1–${pages}` }
    return found(toSubject(release, release.list({ page, size })))
  },
  paths: () => ['kommunen'],
}
