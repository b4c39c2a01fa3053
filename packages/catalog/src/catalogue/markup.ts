import {
  catalogIri,
  datasetIri,
  describeDatasetMarkup,
  describeMentions,
  describePage,
  factLicenceOf,
  fixedDocuments,
  fragments,
  type LicenceKey,
  networkIri,
  networkMentions,
  resourceIri,
  type Snapshot,
} from '@kommunalgraph/model'
import { Graph, iri, type Localized, plain, texts } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import { type DumpSet, dumpPath } from '../dump-set.ts'
import { collections } from './collection.ts'
import { schemesOf } from './scheme.ts'

const { schema } = vocabulary

/** A dataset in few words, as search engines for datasets and readers of the page want it. */
export interface SharedDataset {
  readonly path: string
  readonly title: Localized
  readonly description: Localized
  readonly keywords: readonly Localized[]
  readonly licence: LicenceKey
  readonly modified?: string | undefined
  readonly files: readonly { fragment: string; address: string; mediaType: string }[]
}

/** The datasets that no municipality is responsible for, as far as they have files. */
export function sharedDatasets(snapshot: Snapshot, dumps: DumpSet | undefined): SharedDataset[] {
  const collected = Object.values(collections).map(
    ({ description, files, path, shownKeywords, title }) => ({
      path,
      title: title(snapshot),
      description,
      keywords: shownKeywords,
      licence: factLicenceOf(snapshot.network),
      modified: dumps && (dumps.modified ?? dumps.published),
      files: (dumps?.files ?? [])
        .filter((file) => (files as readonly string[]).includes(file.name) && !file.gzip)
        .filter((file) => file.extension !== 'csv-metadata.json')
        .map((file) => ({
          fragment: `${file.name}-${file.extension}`,
          address: dumpPath(file),
          mediaType: file.mediaType,
        })),
    }),
  )
  const schemes = schemesOf(snapshot).map(({ description, licence, modified, scheme, title }) => ({
    path: `def/${scheme}`,
    ...{ title, description, licence, modified, keywords: [title] },
    files: [{ fragment: 'ttl', address: `def/${scheme}.ttl`, mediaType: 'text/turtle' }],
  }))
  return [...collected, ...schemes].filter(({ files }) => files.length > 0)
}

function describeEntry(graph: Graph, snapshot: Snapshot, entry: SharedDataset): void {
  const { base } = snapshot
  const self = iri(datasetIri(base, entry.path))
  const { description, keywords, licence, modified, title: name } = entry
  describeDatasetMarkup(graph, snapshot, self, {
    document: iri(resourceIri(base, entry.path)),
    ...{ description, licence, modified, name },
    keywords: [snapshot.network.site.name, ...keywords],
  })
  for (const { address, fragment, mediaType } of entry.files) {
    const file = iri(`${resourceIri(base, entry.path)}#${fragments.distribution(fragment)}`)
    graph.add(self, schema.distribution, file)
    graph.type(file, schema.DataDownload)
    graph.add(file, schema.encodingFormat, plain(mediaType))
    graph.add(file, schema.contentUrl, iri(resourceIri(base, address)))
  }
}

/**
 * The catalogue for search engines: it and the datasets that have no page of their own with such markup; municipal
 * profiles have one.
 */
export function describeMarkup(snapshot: Snapshot, dumps?: DumpSet): Quad[] {
  const { base, network } = snapshot
  const graph = new Graph()
  const self = iri(catalogIri(base, 'katalog'))
  const publisher = iri(networkIri(base, 'herausgeber'))
  graph.type(self, schema.DataCatalog)
  graph.add(self, schema.name, ...texts(network.site.name))
  graph.add(self, schema.description, ...texts(network.site.description))
  graph.add(self, schema.url, iri(resourceIri(base, fixedDocuments.catalogue.path)))
  graph.add(self, schema.publisher, publisher)
  const entries = sharedDatasets(snapshot, dumps)
  graph.add(self, schema.dataset, ...entries.map(({ path }) => iri(datasetIri(base, path))))
  for (const entry of entries) describeEntry(graph, snapshot, entry)
  describePage(graph, snapshot, fixedDocuments.catalogue.path, {
    title: fixedDocuments.catalogue.title,
    licence: network.licences.metadata,
  })
  describeMentions(snapshot, graph, networkMentions(snapshot))
  return graph.quads()
}
