import { type Graph, iri, type Localized, plain, texts } from '@kommunalgraph/rdf'
import { dcat, dct, schema } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { fragments, keyTargets } from '../iri.ts'
import { type LicenceKey, licenceIri } from '../licences.ts'

/** A file that a data set can be had in. */
interface Download {
  /** Ends its fragment: `ttl`, `population-nt-gz`. */
  readonly fragment: string
  /** What it is in, for its title: `Turtle`. */
  readonly label: string
  readonly mediaType: string
  readonly gzip?: boolean
  readonly address: string
}

/** What all files of a data set have in common. */
interface DownloadFacts {
  readonly title: Localized
  readonly licence: LicenceKey
  /** What says that some parts are under another licence. */
  readonly rights?: NamedNode | undefined
}

/** What a file is called: of what it is a form, and of which. */
export function downloadTitle(
  { de = '', en = de }: Localized,
  { gzip = false, label }: Pick<Download, 'gzip' | 'label'>,
): { readonly de: string; readonly en: string } {
  const form = `${label}${gzip ? ' (gzip)' : ''}`
  return { de: `${de} als ${form}`, en: `${en} as ${form}` }
}

/** The forms of a document that its description lists; every other one is linked as an alternate. */
export const distributions = [
  { extension: 'ttl', label: 'Turtle', mediaType: 'text/turtle' },
  { extension: 'jsonld', label: 'JSON-LD', mediaType: 'application/ld+json' },
  { extension: 'rdf', label: 'RDF/XML', mediaType: 'application/rdf+xml' },
  { extension: 'csv', label: 'CSV', mediaType: 'text/csv' },
] as const

/** The forms of a document as downloads of its data set. */
export const describeDownloads = (
  graph: Graph,
  document: NamedNode,
  dataset: NamedNode,
  facts: DownloadFacts,
  forms: readonly (typeof distributions)[number][] = distributions,
): void =>
  describeFiles(
    graph,
    document,
    dataset,
    facts,
    forms.map(({ extension, ...form }) => ({
      ...form,
      fragment: extension,
      address: `${document.value}.${extension}`,
    })),
  )

/**
 * Files of a data set: what each is called, its media type, address and licence. Their sizes stand elsewhere, since no
 * file can tell its own.
 */
export function describeFiles(
  graph: Graph,
  document: NamedNode,
  dataset: NamedNode,
  { licence, rights, title }: DownloadFacts,
  files: readonly Download[],
): void {
  for (const file of files) {
    const self = iri(`${document.value}#${fragments.distribution(file.fragment)}`)
    const address = iri(file.address)
    graph.add(dataset, schema.distribution, self)
    graph.type(self, dcat.Distribution, schema.DataDownload)
    graph.add(self, dct.title, ...texts(downloadTitle(title, file)))
    graph.add(self, dcat.mediaType, iri(keyTargets.mediaType(file.mediaType)))
    graph.add(self, schema.encodingFormat, plain(file.mediaType))
    if (file.gzip)
      graph.add(self, dcat.compressFormat, iri(keyTargets.mediaType('application/gzip')))
    graph.add(self, dcat.accessURL, address)
    graph.add(self, dcat.downloadURL, address)
    graph.add(self, schema.contentUrl, address)
    graph.add(self, dct.license, iri(licenceIri(licence)))
    if (rights) graph.add(self, dct.rights, rights)
  }
}
