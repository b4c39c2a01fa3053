import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { Parser, type Quad } from 'n3'
import { canonize } from 'rdf-canonize'
import { loadContext } from './formats/jsonld-forms.ts'
import type { FormatName } from './formats.ts'
import type { Base } from './iri.ts'

// Its own types do not pass our compiler: an interface of its XML parser breaks exactOptionalPropertyTypes.
const require = createRequire(import.meta.url)
const { RdfXmlParser }: { readonly RdfXmlParser: new () => NodeJS.ReadWriteStream } =
  require('rdfxml-streaming-parser')

export const base: Base = 'https://daten.example.org/'

/** What other people's parsers read from our text, as canonical N-Quads (RDFC-1.0). */
const referees: Readonly<
  Partial<Record<FormatName, (text: string) => Promise<readonly object[]>>>
> = {
  turtle: (text) => readByN3(text, 'text/turtle'),
  trig: (text) => readByN3(text, 'application/trig'),
  'n-triples': (text) => readByN3(text, 'application/n-triples'),
  'n-quads': (text) => readByN3(text, 'application/n-quads'),
  'json-ld': readByJsonLd,
  'rdf-xml': readByRdfXmlParser,
}

export const canonical = (quads: readonly object[]): Promise<string> =>
  canonize(quads, { algorithm: 'RDFC-1.0' })

export async function readBack(name: FormatName, text: string): Promise<string> {
  const read = referees[name]
  if (read === undefined) throw new Error(`No referee for ${name}`)
  return canonical(await read(text))
}

export async function readByN3(text: string, format: string): Promise<Quad[]> {
  return new Parser({ format }).parse(text)
}

async function readByJsonLd(text: string): Promise<object[]> {
  const document: JsonLdDocument = JSON.parse(text)
  const dataset: unknown = await jsonld.toRDF(document, { documentLoader: loadContext })
  if (!Array.isArray(dataset)) throw new Error('jsonld gave no dataset')
  return dataset
}

async function readByRdfXmlParser(text: string): Promise<object[]> {
  const quads: object[] = []
  for await (const quad of Readable.from([text]).pipe(new RdfXmlParser())) quads.push(Object(quad))
  return quads
}
