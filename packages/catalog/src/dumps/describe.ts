import {
  catalogueMentions,
  datasetIri,
  describeDatasetMarkup,
  describeFiles,
  describeMentions,
  describePage,
  factLicenceOf,
  networkMentions,
  type ReferenceData,
  resourceIri,
  type Snapshot,
} from '@kommunalgraph/model'
import { Graph, iri, type Localized, plain } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad } from 'n3'
import { collections, describeCollection } from '../catalogue/collection.ts'
import { fileForms } from '../catalogue/file-forms.ts'
import { describeMarkup } from '../catalogue/markup.ts'
import { finish, newSheet } from '../catalogue/sheet.ts'
import { type DumpSet, dumpFragment } from '../dump-set.ts'
import { defaultProfile } from '../profiles/profiles.ts'

const { dct } = vocabulary

/** The whole collection, or its figures as a cube. */
export type CollectionName = keyof typeof collections

/** What a collection is called, and what it is, for people. */
export function collectionTexts(
  referenceData: ReferenceData,
  name: CollectionName,
): { readonly title: Localized; readonly description: Localized } {
  const { description, title } = collections[name]
  return { title: title(referenceData), description }
}

/** What a page may say besides what every one says: the dataset, where it is described, and since when it is so. */
interface PageFacts {
  readonly topic?: NamedNode
  readonly dumps?: DumpSet | undefined
}

const pageOf = (
  graph: Graph,
  referenceData: ReferenceData,
  name: CollectionName,
  { dumps, topic }: PageFacts = {},
) =>
  describePage(graph, referenceData, collections[name].path, {
    title: collections[name].title(referenceData),
    licence: factLicenceOf(referenceData.network),
    ...(topic && { topic }),
    ...(dumps && { modified: dumps.modified ?? dumps.published }),
  })

const dataset = (referenceData: ReferenceData, name: CollectionName): NamedNode =>
  iri(datasetIri(referenceData.base, collections[name].path))

/**
 * The document of a collection: its dataset with the files of the newest finished set.
 *
 * While there is no set the document says what it is about, and no dataset without a file.
 *
 * @param issued - when the first release was published
 */
export function describeDumps(
  snapshot: Snapshot,
  name: CollectionName,
  dumps: DumpSet | undefined,
  issued: string | undefined,
): Quad[] {
  const sheet = newSheet(snapshot, defaultProfile)
  pageOf(sheet.graph, snapshot, name, dumps && { dumps, topic: dataset(snapshot, name) })
  if (dumps) describeCollection(sheet, collections[name], dumps, issued)
  finish(sheet, iri)
  describeMentions(snapshot, sheet.graph, networkMentions(snapshot))
  return sheet.graph.quads()
}

/** The same for search engines: the page, its dataset, and who and what these name. */
export function collectionMarkup(
  snapshot: Snapshot,
  name: CollectionName,
  dumps: DumpSet | undefined,
): Quad[] {
  const graph = new Graph()
  const start = `${resourceIri(snapshot.base, collections[name].path)}#`
  pageOf(graph, snapshot, name, { dumps })
  graph.addAll(
    describeMarkup(snapshot, dumps).filter(({ subject }) => subject.value.startsWith(start)),
  )
  describeMentions(snapshot, graph, catalogueMentions(snapshot))
  return graph.quads()
}

/** What the cube can be had in. */
const cubeForms = ['nt', 'nq', 'ttl', 'csv'] as const

const cubeFiles = (document: string, packings: readonly boolean[]) =>
  cubeForms.flatMap((extension) =>
    packings.map((gzip) => ({
      fragment: dumpFragment({ name: 'population', extension, gzip }),
      ...{ label: fileForms[extension].label, mediaType: fileForms[extension].mediaType, gzip },
      address: `${document}.${extension}${gzip ? '.gz' : ''}`,
    })),
  )

/** What the files of the cube say of themselves: no size and no digest, which no file can hold of its own. */
export function describeCubeFile(
  referenceData: ReferenceData,
  packings: readonly boolean[],
): Quad[] {
  const graph = new Graph()
  const { description, path, shownKeywords, title } = collections.population
  const self = dataset(referenceData, 'population')
  pageOf(graph, referenceData, 'population', { topic: self })
  const document = iri(resourceIri(referenceData.base, path))
  const licence = factLicenceOf(referenceData.network)
  describeDatasetMarkup(graph, referenceData, self, {
    ...{ document, name: title(referenceData), description, licence },
    keywords: [referenceData.network.site.name, ...shownKeywords],
  })
  graph.add(self, dct.identifier, plain(self.value))
  const facts = { title: title(referenceData), licence }
  describeFiles(graph, document, self, facts, cubeFiles(document.value, packings))
  describeMentions(referenceData, graph, catalogueMentions(referenceData))
  return graph.quads()
}
