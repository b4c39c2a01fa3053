import { define } from './define.ts'

/* What is said about what is published: catalogue, feed, dumps, paging. */

/** ActivityStreams 2.0: what happened to an entry of the catalogue. */
export const as = define('as', 'https://www.w3.org/ns/activitystreams#', {
  Create: 'class',
  Delete: 'class',
  Update: 'class',
  object: 'iri',
  published: 'xsd:dateTime',
})

/** DCAT 3; what belongs to a data service waits for the query service (docs/decisions/0015). */
export const dcat = define('dcat', 'http://www.w3.org/ns/dcat#', {
  Catalog: 'class',
  DataService: 'class',
  Dataset: 'class',
  DatasetSeries: 'class',
  Distribution: 'class',
  accessService: 'iri',
  accessURL: 'iri',
  bbox: 'geosparql:wktLiteral',
  byteSize: 'plain',
  centroid: 'geosparql:wktLiteral',
  compressFormat: 'iri',
  contactPoint: 'iri',
  dataset: 'iri',
  distribution: 'iri',
  downloadURL: 'iri',
  endDate: 'plain',
  endpointDescription: 'iri',
  endpointURL: 'iri',
  hasCurrentVersion: 'iri',
  hasVersion: 'iri',
  inSeries: 'iri',
  keyword: 'text',
  landingPage: 'iri',
  mediaType: 'iri',
  previousVersion: 'iri',
  servesDataset: 'iri',
  service: 'iri',
  startDate: 'plain',
  theme: 'iri',
  themeTaxonomy: 'iri',
  version: 'plain',
})

/** DCAT-AP; the German shapes bind its prefix to a namespace of their own, which nobody uses. */
export const dcatap = define('dcatap', 'http://data.europa.eu/r5r/', {
  availability: 'iri',
})

export const dcatde = define('dcatde', 'http://dcat-ap.de/def/dcatde/', {
  contributorID: 'iri',
  licenseAttributionByText: 'text',
  politicalGeocodingLevelURI: 'iri',
})

export const hydra = define('hydra', 'http://www.w3.org/ns/hydra/core#', {
  Collection: 'class',
  PartialCollectionView: 'class',
  Status: 'class',
  description: 'text',
  first: 'iri',
  last: 'iri',
  member: 'iri',
  next: 'iri',
  previous: 'iri',
  statusCode: 'plain',
  title: 'text',
  totalItems: 'plain',
  view: 'iri',
})

/** Linked Data Event Streams: a collection of what happened, whose members never change. */
export const ldes = define('ldes', 'https://w3id.org/ldes#', {
  EventStream: 'class',
  LatestVersionSubset: 'class',
  RetentionPolicy: 'class',
  amount: 'plain',
  immutable: 'plain',
  retentionPolicy: 'iri',
  timestampPath: 'iri',
  versionAmount: 'plain',
  versionOfPath: 'iri',
})

export const owl = define('owl', 'http://www.w3.org/2002/07/owl#', {
  versionInfo: 'plain',
})

/** SHACL: what members of the feed look like. */
export const sh = define('sh', 'http://www.w3.org/ns/shacl#', {
  IRI: 'individual',
  NodeShape: 'class',
  PropertyShape: 'class',
  datatype: 'iri',
  maxCount: 'plain',
  minCount: 'plain',
  nodeKind: 'iri',
  path: 'iri',
  property: 'iri',
  targetClass: 'iri',
})

export const spdx = define('spdx', 'http://spdx.org/rdf/terms#', {
  Checksum: 'class',
  ChecksumAlgorithm: 'class',
  algorithm: 'iri',
  checksum: 'iri',
  checksumAlgorithm_sha1: 'individual',
  checksumAlgorithm_sha256: 'individual',
  checksumValue: 'xsd:hexBinary',
})

/** TREE: how a collection is spread over pages, and which page holds what. */
export const tree = define('tree', 'https://w3id.org/tree#', {
  GreaterThanOrEqualToRelation: 'class',
  LessThanOrEqualToRelation: 'class',
  Node: 'class',
  member: 'iri',
  node: 'iri',
  path: 'iri',
  relation: 'iri',
  shape: 'iri',
  value: 'plain',
  view: 'iri',
})

/** The Vocabulary of Interlinked Datasets; `void` itself is a word of JavaScript. */
export const voidTerms = define('void', 'http://rdfs.org/ns/void#', {
  Dataset: 'class',
  DatasetDescription: 'class',
  dataDump: 'iri',
  documents: 'plain',
  entities: 'plain',
  exampleResource: 'iri',
  feature: 'iri',
  inDataset: 'iri',
  rootResource: 'iri',
  sparqlEndpoint: 'iri',
  triples: 'plain',
  uriSpace: 'plain',
  vocabulary: 'iri',
})
