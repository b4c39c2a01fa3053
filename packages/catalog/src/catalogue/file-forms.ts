import type { Message } from '@kommunalgraph/model'

/** A form of file: what portals call it, and what people read about it. */
export interface FileForm {
  readonly label: string
  /** In the EU's table `file-type`. */
  readonly fileType: string
  /** As IANA registers it; absent where it does not. */
  readonly mediaType?: string
  readonly description: Message
}

export const fileForms = {
  ttl: {
    label: 'Turtle',
    fileType: 'RDF_TURTLE',
    mediaType: 'text/turtle',
    description: {
      de: 'Alle Angaben als RDF in Turtle, gut lesbar auch für Menschen.',
      en: 'All statements as RDF in Turtle, easy to read for people too.',
    },
  },
  jsonld: {
    label: 'JSON-LD',
    fileType: 'JSON_LD',
    mediaType: 'application/ld+json',
    description: {
      de: 'Alle Angaben als RDF in JSON-LD, für Programme, die JSON lesen.',
      en: 'All statements as RDF in JSON-LD, for programs that read JSON.',
    },
  },
  rdf: {
    label: 'RDF/XML',
    fileType: 'RDF_XML',
    mediaType: 'application/rdf+xml',
    description: { de: 'Alle Angaben als RDF in XML.', en: 'All statements as RDF in XML.' },
  },
  csv: {
    label: 'CSV',
    fileType: 'CSV',
    mediaType: 'text/csv',
    description: {
      de: 'Ein Auszug als Tabelle: eine Kopfzeile, UTF-8, Zahlen ohne Gruppierung.',
      en: 'An extract as a table: one header line, UTF-8, numbers without grouping.',
    },
  },
  nt: {
    label: 'N-Triples',
    fileType: 'RDF_N_TRIPLES',
    mediaType: 'application/n-triples',
    description: {
      de: 'Alle Angaben als RDF, eine Aussage je Zeile, sortiert.',
      en: 'All statements as RDF, one per line, sorted.',
    },
  },
  nq: {
    label: 'N-Quads',
    fileType: 'RDF_N_QUADS',
    mediaType: 'application/n-quads',
    description: {
      de: 'Alle Angaben als RDF in N-Quads, eine je Zeile.',
      en: 'All statements as RDF in N-Quads, one per line.',
    },
  },
  jsonl: {
    label: 'JSON Lines',
    fileType: 'JSON',
    description: {
      de: 'Die veröffentlichten Datensätze, einer je Zeile, als JSON.',
      en: 'The published records, one per line, as JSON.',
    },
  },
} as const satisfies Readonly<Record<string, FileForm>>

export type FileFormName = keyof typeof fileForms
