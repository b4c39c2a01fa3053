import type { Quad } from 'n3'
import { writeJsonLd } from './formats/jsonld.ts'
import { writeNQuads } from './formats/nquads.ts'
import { writeNTriples } from './formats/ntriples.ts'
import { writeRdfXml } from './formats/rdfxml.ts'
import { writeTriG } from './formats/trig.ts'
import { writeTurtle } from './formats/turtle.ts'
import type { Base } from './iri.ts'

interface FormatFacts {
  /** Stable: stands in options, logs and fragments. */
  readonly name: string
  /** For people, in any language. */
  readonly label: string
  /** The registered media type, in lower case, without parameters. */
  readonly mediaType: string
  /** The header as sent; what has no charset there is UTF-8 by its own specification. */
  readonly contentType: string
  /** Of a fixed address, without the dot. */
  readonly extension: string
  /** Other media types that clients write for it. */
  readonly aliases: readonly string[]
}

/** A format that says a whole graph: all of these say the same one. */
export interface RdfFormat extends FormatFacts {
  readonly rdf: true
  /**
   * @throws FormatError for a graph that the format cannot say: blank nodes, broken IRIs and text
   */
  readonly write: (quads: readonly Quad[], base: Base) => string
}

/** A format made from records, not from quads. */
interface OtherFormat extends FormatFacts {
  readonly rdf: false
}

export type Format = RdfFormat | OtherFormat

const table = [
  {
    name: 'html',
    label: 'HTML',
    mediaType: 'text/html',
    contentType: 'text/html; charset=utf-8',
    extension: 'html',
    aliases: ['application/xhtml+xml'],
    rdf: false,
  },
  {
    name: 'turtle',
    label: 'Turtle',
    mediaType: 'text/turtle',
    contentType: 'text/turtle; charset=utf-8',
    extension: 'ttl',
    aliases: [
      'application/x-turtle',
      'application/turtle',
      'text/n3',
      'text/rdf+n3',
      'application/rdf+n3',
    ],
    rdf: true,
    write: writeTurtle,
  },
  {
    name: 'json-ld',
    label: 'JSON-LD',
    mediaType: 'application/ld+json',
    contentType: 'application/ld+json',
    extension: 'jsonld',
    aliases: [],
    rdf: true,
    write: writeJsonLd,
  },
  {
    name: 'json',
    label: 'JSON',
    mediaType: 'application/json',
    contentType: 'application/json',
    extension: 'json',
    aliases: ['text/json'],
    rdf: false,
  },
  {
    name: 'n-triples',
    label: 'N-Triples',
    mediaType: 'application/n-triples',
    contentType: 'application/n-triples',
    extension: 'nt',
    aliases: ['text/plain'],
    rdf: true,
    write: writeNTriples,
  },
  {
    name: 'n-quads',
    label: 'N-Quads',
    mediaType: 'application/n-quads',
    contentType: 'application/n-quads',
    extension: 'nq',
    aliases: ['text/x-nquads'],
    rdf: true,
    write: writeNQuads,
  },
  {
    name: 'trig',
    label: 'TriG',
    mediaType: 'application/trig',
    contentType: 'application/trig',
    extension: 'trig',
    aliases: ['application/x-trig'],
    rdf: true,
    write: writeTriG,
  },
  {
    name: 'rdf-xml',
    label: 'RDF/XML',
    mediaType: 'application/rdf+xml',
    contentType: 'application/rdf+xml',
    extension: 'rdf',
    aliases: ['text/rdf', 'application/xml', 'text/xml'],
    rdf: true,
    write: writeRdfXml,
  },
  {
    name: 'csv',
    label: 'CSV',
    mediaType: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    aliases: [],
    rdf: false,
  },
  {
    // Lists of versions only (RFC 7089, section 5); the extension is the registered one (RFC 6690, section 7.3).
    name: 'link-format',
    label: 'TimeMap',
    mediaType: 'application/link-format',
    contentType: 'application/link-format',
    extension: 'wlnk',
    aliases: [],
    rdf: false,
  },
] as const satisfies readonly Format[]

type Row = (typeof table)[number]
export type FormatName = Row['name']
/** A format that says a whole graph. */
export type RdfFormatName = Extract<Row, { readonly rdf: true }>['name']
export type FormatExtension = Row['extension']

/** A format of the table: its name and extension are among those that exist. */
export type FormatRow = Format & Pick<Row, 'name' | 'extension'>

/** THE table of formats, in the server's order on pages for people (docs/http.md, section 2, rule 6). */
export const formats: readonly FormatRow[] = table

/** The formats that say the graph. */
export const rdfFormats = table.filter((format) => format.rdf)

const byName: ReadonlyMap<string, Row> = new Map(table.map((format) => [format.name, format]))
const byExtension: ReadonlyMap<string, Row> = new Map(
  table.map((format) => [format.extension, format]),
)

/** A row by its name, with its exact type: that of `turtle` has a writer, that of `html` has none. */
export function formatNamed<Name extends FormatName>(name: Name): Extract<Row, { name: Name }> {
  // The key of every row is its own name.
  return byName.get(name) as Extract<Row, { name: Name }>
}

/** The format of a fixed address; undefined for an extension that we do not have. */
export const formatOfExtension = (extension: string): FormatRow | undefined =>
  byExtension.get(extension)
