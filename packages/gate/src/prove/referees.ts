import { createRequire } from 'node:module'
import type { FormatName } from '@kommunalgraph/model'
import { contextDocument } from '@kommunalgraph/model'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { Parser } from 'n3'
import type { AnyQuad } from './canonical.ts'

/* Parsers that are not our writers: they say what others will read from our bytes. */

type Referee = (text: string) => readonly AnyQuad[] | Promise<readonly AnyQuad[]>

const byN3 =
  (format: string): Referee =>
  (text) =>
    new Parser({ format }).parse(text)

// Parsed once: jsonld keeps what it made of a context by the context's text.
const { '@context': context } = JSON.parse(contextDocument()) as { '@context': object }

const fetchNothing = (url: string): never => {
  throw new Error(`A document of ours needs ${url} to be read`)
}

/** The context stands in the document here: whether its address answers is for the server's tests. */
async function byJsonLd(text: string): Promise<readonly AnyQuad[]> {
  const document = { ...JSON.parse(text), '@context': context } as JsonLdDocument
  const dataset: unknown = await jsonld.toRDF(document, { documentLoader: fetchNothing })
  // The library types its result as an object; without a format it is a list of quads.
  return dataset as readonly AnyQuad[]
}

type Stream = NodeJS.ReadWriteStream

// Its own types do not pass our compiler: an interface of its XML parser breaks exactOptionalPropertyTypes.
const require = createRequire(import.meta.url)
const { RdfXmlParser }: { readonly RdfXmlParser: new () => Stream } =
  require('rdfxml-streaming-parser')

/** The parser takes a text that ends too early for one that is whole; tags within it are matched. */
const isWhole = (text: string): boolean => text.endsWith('</rdf:RDF>\n')

const byRdfXmlParser: Referee = (text) =>
  new Promise((resolve, reject) => {
    const quads: AnyQuad[] = []
    const parser = new RdfXmlParser()
    parser.on('data', (quad) => quads.push(quad as unknown as AnyQuad))
    parser.on('error', reject)
    parser.on('end', () =>
      isWhole(text) ? resolve(quads) : reject(new Error('The text ends before </rdf:RDF>')),
    )
    parser.end(text)
  })

const referees: Readonly<Partial<Record<FormatName, Referee>>> = {
  turtle: byN3('text/turtle'),
  trig: byN3('application/trig'),
  'n-triples': byN3('application/n-triples'),
  'n-quads': byN3('application/n-quads'),
  'json-ld': byJsonLd,
  'rdf-xml': byRdfXmlParser,
}

/**
 * What another's parser reads from a text of ours.
 *
 * No base is given to it: a relative IRI stays one, and is found.
 *
 * @throws whatever the parser throws at a text that is not of its format
 */
export async function readBack(format: FormatName, text: string): Promise<readonly AnyQuad[]> {
  const read = referees[format]
  if (read === undefined) throw new Error(`Nobody reads ${format}`)
  return read(text)
}
