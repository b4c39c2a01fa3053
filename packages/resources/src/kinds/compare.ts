import {
  describeList,
  factLicenceOf,
  type ListEntry,
  municipalityColumns,
  type Release,
  type Slug,
  toPublished,
} from '@kommunalgraph/model'
import { writeCsv } from '@kommunalgraph/rdf'
import { comparePage, compareQuery, pageWords, readComparison } from '@kommunalgraph/site'
import { listOf, municipalityRef, slugs } from '../json-schema.ts'
import { defineDocument, type Subject } from '../resource.ts'
import { found, graphBodies, writeJson } from './common.ts'

const path = 'vergleich'
const { title } = pageWords.compare

const entriesOf = (release: Release, slugs: readonly Slug[]): readonly ListEntry[] =>
  slugs.flatMap((slug) => {
    const record = release.record(slug)
    return record ? [{ slug, record }] : []
  })

interface CompareSubject extends Subject {
  readonly query: string
  readonly entries: readonly ListEntry[]
}

const describeCompared = ({ entries, query }: CompareSubject, release: Release) => {
  const page = { entries, page: 1, pages: 1, total: entries.length }
  return describeList(release, page, { path: path + query, title })
}

/** So many names are offered for choice within some milliseconds. */
const few = 50

/** A few municipalities side by side; without any, a form to choose them. */
export const compare = defineDocument({
  name: 'compare',
  summary: { de: 'Einige Kommunen nebeneinander', en: 'A few municipalities side by side' },
  address: [path],
  readers: 'people',
  cache: 'document',
  isLong: ({ count }) => count > few,
  isExpensive: true,
  parameters: [
    {
      name: 'mit',
      meaning: {
        de: 'Eine Kommune nach ihrem Namen in Adressen.',
        en: 'A municipality by its name in addresses.',
      },
      value: slugs,
      isRepeatable: true,
    },
  ],
  open: (release, { query }) => {
    const read = readComparison(release, query)
    if (!read.ok) return { state: 'bad-parameter', name: 'mit', permitted: read.permitted }
    return found<CompareSubject>({
      path,
      query: compareQuery(read.slugs),
      licence: factLicenceOf(release.network),
      entries: entriesOf(release, read.slugs),
    })
  },
  bodies: {
    html: ({ entries }, context) => comparePage(context, entries),
    ...graphBodies(describeCompared),
    json: ({ entries }, { base }) =>
      writeJson(entries.map(({ record, slug }) => toPublished(base, slug, record))),
    csv: ({ entries }, release) => writeCsv(municipalityColumns(release), entries),
  },
  jsonSchema: listOf(municipalityRef),
  markup: describeCompared,
  paths: () => [path],
  navigation: [{ path, head: title }],
})
