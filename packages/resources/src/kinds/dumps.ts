import {
  type CollectionName,
  collectionMarkup,
  collectionTexts,
  type DumpFile,
  type DumpSet,
  describeDumps,
  dumpFragment,
  dumpPath,
  firstPublished,
} from '@kommunalgraph/catalog'
import { datasetIri, factLicenceOf, type Release, resourceIri } from '@kommunalgraph/model'
import { type DataFacts, dataPage, type PageContext, pageWords } from '@kommunalgraph/site'
import { defineDocument, type Subject } from '../resource.ts'
import { found, graphBodies } from './common.ts'

const isPart = ({ name }: DumpFile, of: CollectionName): boolean =>
  (name === 'population') === (of === 'population')

function factsOf(release: Release, name: CollectionName, dumps: DumpSet | undefined): DataFacts {
  const facts = { ...collectionTexts(release, name), cube: name === 'population' }
  if (dumps === undefined) return facts
  const files = dumps.files
    .filter((file) => isPart(file, name))
    .map((file) => ({
      ...file,
      path: dumpPath(file),
      ...(file.extension !== 'csv-metadata.json' && { fragment: dumpFragment(file) }),
    }))
  return { ...facts, set: { ...dumps, files } }
}

interface CollectionSubject extends Subject {
  readonly collection: CollectionName
  readonly dumps: DumpSet | undefined
}

/**
 * What the document of a collection is made from: the newest finished files and nothing that is still being written.
 */
export const collectionSubject = (
  { base, network }: Release,
  path: string,
  collection: CollectionName,
  dumps: DumpSet | undefined,
): CollectionSubject => ({
  path,
  modified: dumps && (dumps.modified ?? dumps.published),
  licence: factLicenceOf(network),
  ...(dumps && { topic: datasetIri(base, path) }),
  collection,
  dumps,
})

export const collectionPage = (
  { collection, dumps }: CollectionSubject,
  context: PageContext,
): string => dataPage(context, factsOf(context.release, collection, dumps))

/** What both collections have in common. */
export const collectionFacts = {
  types: ['https://schema.org/Dataset', 'https://schema.org/WebPage'],
  usesDumps: true,
  markup: ({ collection, dumps }: CollectionSubject, release: Release) =>
    collectionMarkup(release, collection, dumps),
} as const

const path = 'daten'

/** Everything in a few files. */
export const dumps = defineDocument({
  name: 'dumps',
  summary: { de: 'Alle Daten in wenigen Dateien', en: 'All data in a few files' },
  address: [path],
  readers: 'people',
  cache: 'document',
  ...collectionFacts,
  open: (release, { dumps: set }) => found(collectionSubject(release, path, 'all', set)),
  links: ({ dumps: set }, { base }) =>
    (set?.files ?? []).map((file) => ({
      rel: 'item',
      href: resourceIri(base, dumpPath(file)),
      type: file.gzip ? 'application/gzip' : file.mediaType,
    })),
  bodies: {
    html: collectionPage,
    ...graphBodies(({ collection, dumps: set }: CollectionSubject, release) =>
      describeDumps(release, collection, set, firstPublished(release)),
    ),
  },
  paths: () => [path],
  navigation: [{ path, foot: pageWords.dumps.title }],
})
