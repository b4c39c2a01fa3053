import { createRequire } from 'node:module'
import type { Transform } from 'node:stream'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { Parser } from 'n3'
import { canonize } from 'rdf-canonize'
import type { AnyQuad } from './canonical.ts'
import { loadContext } from './formats/jsonld-forms.ts'
import { formatNamed, type RdfFormatName } from './formats.ts'

export { type AnyQuad, canonicalText, linesOf } from './canonical.ts'
export { isIri } from './iri-grammar.ts'

/* What others read from our bytes: parsers that are not our writers, the grammar of IRIs, and how graphs are
   compared. */

type Referee = (text: string) => readonly AnyQuad[] | Promise<readonly AnyQuad[]>

const byN3 =
  (format: string): Referee =>
  (text) =>
    new Parser({ format }).parse(text)

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

/** The canonical form of a graph (RDFC-1.0), as another's implementation makes it. */
export const canonical = (quads: readonly object[]): Promise<string> =>
  canonize(quads, { algorithm: 'RDFC-1.0' })
