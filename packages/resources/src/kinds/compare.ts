import {
  describeList,
  type ListEntry,
  municipalityColumns,
  type Release,
  type Slug,
  toPublished,
} from '@kommunalgraph/model'
import { writeCsv } from '@kommunalgraph/rdf'
import { comparePage, compareQuery, readComparison } from '@kommunalgraph/site'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, rdfFormats } from './common.ts'

const path = 'vergleich'
const title = { de: 'Vergleich', en: 'Comparison' }

const entriesOf = (release: Release, slugs: readonly Slug[]): readonly ListEntry[] =>
  slugs.flatMap((slug) => {
    const record = release.record(slug)
    return record ? [{ slug, record }] : []
  })

function toSubject(release: Release, slugs: readonly Slug[]): Subject {
  const { base, network } = release
  const entries = entriesOf(release, slugs)
  const query = compareQuery(slugs)
  const page = { entries, page: 1, pages: 1, total: entries.length }
  return {
    path,
    query,
    licence: network.licences.metadata,
    quads: () => describeList(release, page, { path: path + query, title }),
    page: (context) => comparePage(context, entries),
    json: () => entries.map(({ record, slug }) => toPublished(base, slug, record)),
    csv: () => writeCsv(municipalityColumns(base), entries),
  }
}

/** So many names are offered for choice within some milliseconds. */
const few = 50

/** A few municipalities side by side; without any, a form to choose them. */
export const compare: DocumentKind = {
  name: 'compare',
  pattern: path,
  readers: 'people',
  formats: ['html', ...rdfFormats, 'json', 'csv'],
  cache: 'document',
  isLong: ({ count }) => count > few,
  parameters: ['mit'],
  open: (release, { query }) => {
    const read = readComparison(release, query)
    if (read.ok) return found(toSubject(release, read.slugs))
    return { state: 'bad-parameter', name: 'mit', permitted: read.permitted }
  },
  paths: () => [path],
}
