import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { type Base, loadContext } from '@kommunalgraph/rdf'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { Parser, type Quad } from 'n3'
import { canonize } from 'rdf-canonize'

// Its own types do not pass our compiler: an interface of its XML parser breaks exactOptionalPropertyTypes.
const require = createRequire(import.meta.url)
const { RdfXmlParser }: { readonly RdfXmlParser: new () => NodeJS.ReadWriteStream } =
  require('rdfxml-streaming-parser')

/** The RDF media types, as their answers name them. */
export const rdfTypes = {
  turtle: 'text/turtle; charset=utf-8',
  'json-ld': 'application/ld+json',
  'n-triples': 'application/n-triples',
  'n-quads': 'application/n-quads',
  trig: 'application/trig',
  'rdf-xml': 'application/rdf+xml',
} as const

export type RdfName = keyof typeof rdfTypes
export const rdfNames = Object.keys(rdfTypes) as readonly RdfName[]

/** Other people's parsers, by the media type of the answer. Each would complain about a relative IRI. */
const readers: Readonly<Record<string, (text: string, base: Base) => Promise<readonly Quad[]>>> = {
  'text/turtle': async (text) => new Parser({ format: 'text/turtle' }).parse(text),
  'application/n-triples': async (text) =>
    new Parser({ format: 'application/n-triples' }).parse(text),
  'application/n-quads': async (text) => new Parser({ format: 'application/n-quads' }).parse(text),
  'application/trig': async (text) => new Parser({ format: 'application/trig' }).parse(text),
  'application/ld+json': readJsonLd,
  'application/rdf+xml': readRdfXml,
}

async function readJsonLd(text: string): Promise<readonly Quad[]> {
  const document: JsonLdDocument = JSON.parse(text)
  const quads: unknown = await jsonld.toRDF(document, { documentLoader: loadContext })
  // Without `format`, the library gives an array of RDF/JS quads.
  return quads as Quad[]
}

async function readRdfXml(text: string): Promise<readonly Quad[]> {
  const quads: Quad[] = []
  // The stream gives RDF/JS quads; streams know no types.
  for await (const quad of Readable.from([text]).pipe(new RdfXmlParser())) quads.push(Object(quad))
  return quads
}

/** Read the body of an answer as its Content-Type says. */
export function readGraph(
  { headers, text }: { headers: { 'content-type'?: string | undefined }; text: string },
  base: Base,
): Promise<readonly Quad[]> {
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  const read = readers[type]
  if (read === undefined) throw new Error(`No reader for ${type}`)
  return read(text, base)
}

/** Canonical N-Quads (RDFC-1.0). */
export const canonical = (quads: readonly Quad[]): Promise<string> =>
  canonize(quads, { algorithm: 'RDFC-1.0' })

/** Every IRI of a graph in any position. */
export const irisOf = (quads: readonly Quad[]): Set<string> =>
  new Set(
    quads
      .flatMap(({ subject, predicate, object, graph }) => [subject, predicate, object, graph])
      .filter(({ termType }) => termType === 'NamedNode')
      .map(({ value }) => value),
  )

export const subjectsOf = (quads: readonly Quad[]): Set<string> =>
  new Set(quads.map(({ subject }) => subject.value))
