import { createRequire } from 'node:module'
import type { Transform } from 'node:stream'
import { contextDocument, contextIri, formatNamed, type RdfFormatName } from '@kommunalgraph/rdf'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { Parser } from 'n3'
import type { AnyQuad } from './canonical.ts'

/* Parsers that are not our writers: they say what others will read from our bytes. */

type Referee = (text: string) => readonly AnyQuad[] | Promise<readonly AnyQuad[]>

const byN3 =
  (format: string): Referee =>
  (text) =>
    new Parser({ format }).parse(text)

/** What the library calls a document that was fetched, with the tag that lets it keep what it made of it. */
type Loaded = Awaited<
  ReturnType<NonNullable<NonNullable<Parameters<typeof jsonld.toRDF>[1]>['documentLoader']>>
>

const context: Loaded['document'] = JSON.parse(contextDocument())

/** How the context's address ends, whatever the base. */
const contextPath = contextIri('base:/').slice('base:'.length)

/** Our context by its address, whether or not that answers yet, and nothing else. */
async function loadContext(url: string): Promise<Loaded> {
  if (!url.endsWith(contextPath)) throw new Error(`A document of ours needs ${url} to be read`)
  // By the tag the library keeps what it made of the context, under the address.
  const loaded: Loaded & { readonly tag: string } = {
    ...{ documentUrl: url, document: context, tag: 'static' },
  }
  return loaded
}

async function byJsonLd(text: string): Promise<readonly AnyQuad[]> {
  const document = JSON.parse(text) as JsonLdDocument
  const dataset: unknown = await jsonld.toRDF(document, { documentLoader: loadContext })
  // The library types its result as an object; without a format it is a list of quads.
  return dataset as readonly AnyQuad[]
}

interface RdfXmlOptions {
  readonly validateUri: boolean
  readonly trackPosition: boolean
}

type Transforms = new (options: RdfXmlOptions) => Transform

// Its own types do not pass our compiler: an interface of its XML parser breaks exactOptionalPropertyTypes.
const require = createRequire(import.meta.url)
const { RdfXmlParser }: { readonly RdfXmlParser: Transforms } = require('rdfxml-streaming-parser')

/**
 * The parser, called with a whole text as a stream would call it: what lies between, a tenth of its time, is left out.
 *
 * It need not look for characters that no IRI may have: its IRIs must be those of the graph, which our grammar judges
 * more strictly.
 */
class WholeRdfXml extends RdfXmlParser {
  readonly #quads: AnyQuad[] = []

  constructor() {
    super({ validateUri: false, trackPosition: false })
  }

  override push(quad: AnyQuad): boolean {
    this.#quads.push(quad)
    return true
  }

  readAll(text: string): readonly AnyQuad[] {
    const faults: unknown[] = []
    this.on('error', (fault) => faults.push(fault))
    this._transform(text, 'utf8', (fault) => fault && faults.push(fault))
    if (faults.length > 0) throw faults[0]
    return this.#quads
  }
}

/** The parser takes a text that ends too early for one that is whole; tags within it are matched. */
const isWhole = (text: string): boolean => text.endsWith('</rdf:RDF>\n')

const byRdfXmlParser: Referee = (text) => {
  const quads = new WholeRdfXml().readAll(text)
  if (!isWhole(text)) throw new Error('The text ends before </rdf:RDF>')
  return quads
}

/** Of formats that are no relatives of Turtle; the others n3 knows by their media types. */
const referees: Readonly<Partial<Record<RdfFormatName, Referee>>> = {
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
export async function readBack(format: RdfFormatName, text: string): Promise<readonly AnyQuad[]> {
  const read = referees[format] ?? byN3(formatNamed(format).mediaType)
  return read(text)
}
