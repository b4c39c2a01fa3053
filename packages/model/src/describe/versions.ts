import type { Localized } from '@kommunalgraph/rdf'
import { type Base, dateLiteral, Graph, iri, plain, tagged } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type Quad } from 'n3'
import { type History, isMemento, type Step, stepsOf } from '../history.ts'
import {
  activityIri,
  changePath,
  checksumIri,
  datasetIri,
  documentIri,
  documentPath,
  fragments,
  historyPath,
  resourceIri,
  type Slug,
  versionPath,
} from '../iri.ts'
import type { LicenceKey } from '../licences.ts'
import type { ReferenceData } from '../reference-data.ts'
import type { Sizes, Version } from '../release.ts'
import { describeMentions, networkMentions } from './mentions.ts'
import { describePage } from './page.ts'

/** What the list of versions of a municipality's document is called. */
export const historyTitle = ({ de, en }: Localized) => ({
  de: `${de} – Versionen`,
  en: `${en ?? de} – Versions`,
})

/** What the document is called that compares two versions. */
export const changeTitle = ({ de, en }: Localized) => ({
  de: `${de} – Was sich geändert hat`,
  en: `${en ?? de} – What changed`,
})

const activities = {
  create: v.as.Create,
  update: v.as.Update,
  delete: v.as.Delete,
} as const

/**
 * One change, as the activity that the feed reports; what changed in words is on the page.
 *
 * @param licence - of what the page tells
 */
export function describeChange(
  referenceData: ReferenceData,
  { name }: History,
  { version }: Step,
  licence: LicenceKey,
): Quad[] {
  const graph = new Graph()
  const self = iri(activityIri(referenceData.base, version))
  describePage(graph, referenceData, changePath(version), {
    title: changeTitle(name),
    topic: self,
    licence,
  })
  graph.type(self, activities[version.change])
  graph.add(self, v.as.object, iri(datasetIri(referenceData.base, documentPath(version.slug))))
  graph.add(self, v.as.published, dateLiteral(version.instant))
  describeMentions(referenceData, graph, networkMentions(referenceData))
  return graph.quads()
}

/** When a version was published, which one it followed, when it was redacted, replaced or went offline. */
function describeVersion(
  graph: Graph,
  referenceData: ReferenceData,
  { before, version }: Step,
  next: Version | undefined,
): void {
  const node = (each: Version) => iri(resourceIri(referenceData.base, versionPath(each)))
  const self = node(version)
  graph.type(self, v.foaf.Document, v.prov.Entity)
  graph.add(self, v.dcat.version, plain(String(version.sequence)))
  graph.add(self, v.dct.issued, dateLiteral(version.instant))
  graph.add(self, v.prov.generatedAtTime, dateLiteral(version.instant))
  if (version.redacted) graph.add(self, v.dct.modified, dateLiteral(version.redacted))
  if (next) graph.add(self, v.prov.invalidatedAtTime, dateLiteral(next.instant))
  if (before) graph.add(self, v.dcat.previousVersion, node(before))
}

/** The base that a version was published under; undefined where nobody knows. */
export type BaseOfVersion = (version: Version) => Base | undefined

/**
 * What a version calls its subject, where the base was another one then: it keeps the IRIs that it was published with.
 */
function describeTopic(
  graph: Graph,
  referenceData: ReferenceData,
  version: Version,
  base: Base | undefined,
): void {
  if (base === undefined || base === referenceData.base) return
  const topic = iri(`${documentIri(base, version.slug)}#${fragments.territory}`)
  graph.add(iri(resourceIri(referenceData.base, versionPath(version))), v.foaf.primaryTopic, topic)
}

/**
 * The history of a municipality's document: all its versions. It stands in no catalogue, since portals would take
 * every version for a data set of its own.
 *
 * @param sizes - of the present version's files
 */
export function describeVersions(
  referenceData: ReferenceData,
  { name, slug, versions }: History,
  baseOf: BaseOfVersion = () => undefined,
  sizes: Sizes = {},
): Quad[] {
  const graph = new Graph()
  const document = iri(documentIri(referenceData.base, slug))
  const self = describePage(graph, referenceData, historyPath(slug), {
    title: historyTitle(name),
    topic: document,
    licence: referenceData.network.licences.metadata,
  })
  graph.type(document, v.foaf.Document)
  graph.add(document, v.dct.title, tagged(name.de ?? slug, 'de'))
  graph.add(document, v.foaf.page, self)
  const mementos = versions.filter(isMemento)
  const nodes = mementos.map((each) => iri(resourceIri(referenceData.base, versionPath(each))))
  graph.add(document, v.dcat.hasVersion, ...nodes)
  const current = versions.at(-1)
  if (current && isMemento(current))
    graph.add(
      document,
      v.dcat.hasCurrentVersion,
      iri(resourceIri(referenceData.base, versionPath(current))),
    )
  for (const [at, step] of stepsOf({ versions }).entries())
    if (isMemento(step.version)) {
      describeVersion(graph, referenceData, step, versions[at + 1])
      describeTopic(graph, referenceData, step.version, baseOf(step.version))
    }
  if (current && isMemento(current)) describeSizes(graph, referenceData, slug, sizes)
  describeMentions(referenceData, graph, networkMentions(referenceData))
  return graph.quads()
}

/** What no file can tell of itself: how large those of the present version are, and their digests. */
function describeSizes(graph: Graph, { base }: ReferenceData, slug: Slug, sizes: Sizes): void {
  const document = documentIri(base, slug)
  for (const [extension, facts] of Object.entries(sizes)) {
    const file = iri(`${document}#${fragments.distribution(extension)}`)
    graph.type(file, v.dcat.Distribution)
    graph.add(file, v.dcat.accessURL, iri(`${document}.${extension}`))
    graph.add(
      file,
      v.dcat.byteSize,
      DataFactory.literal(String(facts.bytes), v.xsd.nonNegativeInteger),
    )
    for (const algorithm of ['sha256', 'sha1'] as const) {
      const digest = iri(checksumIri(base, slug, extension, algorithm))
      graph.add(file, v.spdx.checksum, digest)
      graph.type(digest, v.spdx.Checksum)
      graph.add(digest, v.spdx.algorithm, v.spdx[`checksumAlgorithm_${algorithm}`])
      graph.add(
        digest,
        v.spdx.checksumValue,
        DataFactory.literal(facts[algorithm], v.xsd.hexBinary),
      )
    }
  }
}
