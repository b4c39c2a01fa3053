import {
  type CollectionName,
  collectionMarkup,
  collectionTexts,
  type DumpFile,
  type DumpSet,
  describeDumps,
  dumpPath,
  dumpsRevision,
  firstPublished,
} from '@kommunalgraph/catalog'
import { datasetIri, type Release } from '@kommunalgraph/model'
import { type DataFacts, dataPage } from '@kommunalgraph/site'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, rdfFormats } from './common.ts'

/** The fragment of a distribution; the description of columns is none. */
const fragmentOf = ({ extension, gzip, name }: DumpFile): string | undefined =>
  extension === 'csv-metadata.json' ? undefined : `${name}-${extension}${gzip ? '-gz' : ''}`

const isPart = ({ name }: DumpFile, of: CollectionName): boolean =>
  (name === 'population') === (of === 'population')

function factsOf(release: Release, name: CollectionName, dumps: DumpSet | undefined): DataFacts {
  const facts = { ...collectionTexts(release, name), cube: name === 'population' }
  if (dumps === undefined) return facts
  const files = dumps.files
    .filter((file) => isPart(file, name))
    .map((file) => {
      const fragment = fragmentOf(file)
      return { ...file, path: dumpPath(file), ...(fragment !== undefined && { fragment }) }
    })
  return { ...facts, set: { ...dumps, files } }
}

/** What the document of a collection is made from: the newest finished files and nothing that is still being written. */
export const collectionSubject = (
  release: Release,
  path: string,
  name: CollectionName,
  dumps: DumpSet | undefined,
): Subject => ({
  path,
  revision: dumpsRevision(dumps),
  modified: dumps && (dumps.modified ?? dumps.published),
  licence: release.network.licences.facts,
  ...(dumps && { topic: datasetIri(release.base, path) }),
  types: ['https://schema.org/Dataset', 'https://schema.org/WebPage'],
  quads: () => describeDumps(release, name, dumps, firstPublished(release)),
  markup: () => collectionMarkup(release, name, dumps),
  page: (context) => dataPage(context, factsOf(release, name, dumps)),
})

/** Everything in few files. */
export const dumps: DocumentKind = {
  name: 'dumps',
  pattern: 'daten',
  readers: 'people',
  formats: ['html', ...rdfFormats],
  cache: 'document',
  open: (release, { dumps: set }) => found(collectionSubject(release, 'daten', 'all', set)),
  paths: () => ['daten'],
}
