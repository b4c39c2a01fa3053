import {
  definitionPath,
  describeMentions,
  describePage,
  documentIri,
  factLicenceOf,
  fixedDocuments,
  fragments,
  licenceIri,
  networkIri,
  networkMentions,
  resourceIri,
  type Snapshot,
  voidIri,
} from '@kommunalgraph/model'
import { Graph, integer, iri, plain, texts, vocabularies } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type NamedNode, type Quad } from 'n3'
import { type DumpSet, dumpPath } from '../dump-set.ts'

const { dct, foaf, voidTerms } = vocabulary

/** The path of the description, as RFC 8615 has it for VoID. */
export const { path: voidPath } = fixedDocuments.void

/** Serialisations of our documents, as W3C names formats. */
const features = ['Turtle', 'N-Triples', 'N-Quads', 'TriG', 'RDF_XML', 'JSON-LD'] as const

/** Forms of a dump that hold RDF. */
const isRdf = (extension: string): boolean => ['nt', 'nq', 'ttl'].includes(extension)

/** Counts and downloads are those of the newest finished dumps: each is true of a file that can be counted. */
function describeDumps(graph: Graph, self: NamedNode, snapshot: Snapshot, dumps: DumpSet): void {
  const files = dumps.files.filter(({ extension, name }) => name === 'kommunen' && isRdf(extension))
  const addresses = files.map((file) => iri(resourceIri(snapshot.base, dumpPath(file))))
  graph.add(self, voidTerms.dataDump, ...addresses)
  graph.add(self, voidTerms.triples, integer(dumps.triples))
  graph.add(self, voidTerms.entities, integer(dumps.entities))
  graph.add(self, voidTerms.documents, integer(dumps.count))
}

/** Everything that is published as linked data, as one void:Dataset: no part of any closure of the catalogue. */
export function describeVoid(snapshot: Snapshot, dumps?: DumpSet): Quad[] {
  const { base, network } = snapshot
  const graph = new Graph()
  const self = iri(voidIri(base))
  const page = describePage(graph, snapshot, voidPath, {
    title: fixedDocuments.void.title,
    topic: self,
    licence: network.licences.metadata,
  })
  graph.type(page, voidTerms.DatasetDescription)
  graph.type(self, voidTerms.Dataset)
  graph.add(self, dct.title, ...texts(network.site.name))
  graph.add(self, dct.description, ...texts(network.site.description))
  graph.add(self, dct.publisher, iri(networkIri(base, 'herausgeber')))
  graph.add(self, dct.license, iri(licenceIri(factLicenceOf(network))))
  graph.add(self, foaf.page, iri(base))
  graph.add(self, voidTerms.uriSpace, plain(base))
  const [example] = snapshot.entries(undefined, 1)
  if (example)
    graph.add(
      self,
      voidTerms.exampleResource,
      iri(`${documentIri(base, example.slug)}#${fragments.territory}`),
    )
  graph.add(self, voidTerms.rootResource, iri(base))
  graph.add(self, voidTerms.vocabulary, ...usedVocabularies(), ...ownVocabularies(snapshot))
  graph.add(self, voidTerms.feature, ...features.map(formatIri))
  if (dumps) describeDumps(graph, self, snapshot, dumps)
  describeMentions(snapshot, graph, networkMentions(snapshot))
  return graph.quads()
}

/** Documents of ours that describe properties: of the cube the one that no standard has, and fields of the network. */
const ownVocabularies = ({ base, concepts, fields }: Snapshot): readonly NamedNode[] =>
  [
    ...(concepts.has('census-bases') ? ['population'] : []),
    ...([...fields.values()].some(({ property }) => property === undefined) ? ['fields'] : []),
  ].map((name) => iri(resourceIri(base, definitionPath(name))))

const formatIri = (name: string): NamedNode =>
  DataFactory.namedNode(`http://www.w3.org/ns/formats/${name}`)

/** Prefixes of the namespaces that our descriptions of municipalities take terms from. */
const describing = new Set(
  [
    'adms',
    'cv',
    'dc',
    'dcat',
    'dct',
    'foaf',
    'geosparql',
    'locn',
    'org',
    'prov',
    'qb',
    'rdfs',
    'schema',
  ].concat(['sdmxa', 'sdmxd', 'sdmxm', 'skos', 'time', 'vcard', 'void']),
)

const usedVocabularies = (): NamedNode[] =>
  vocabularies
    .filter(({ prefix }) => describing.has(prefix))
    .map(({ namespace }) => DataFactory.namedNode(namespace))
