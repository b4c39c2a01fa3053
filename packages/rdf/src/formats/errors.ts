import { CodedError } from '../errors.ts'

const reasons = {
  'rdf/ambiguous-iri': 'JSON-LD would read the scheme of this IRI as a prefix',
  'rdf/blank-node': 'Only named nodes and literals leave the house',
  'rdf/broken-text': 'Half of a surrogate pair cannot be written as UTF-8',
  'rdf/foreign-context': 'Only our own JSON-LD context is loaded',
  'rdf/invalid-iri': 'Not an absolute IRI',
  'rdf/named-graph': 'A document is one graph without a name',
  'rdf/xml-character': 'XML 1.0 cannot carry a character of this text',
  'rdf/xml-name': 'XML has no element name for this predicate',
} as const

/** What a writer can refuse, by code. */
export type FormatErrorCode = keyof typeof reasons

/**
 * A graph that a format cannot say.
 *
 * A fault of the program: a checked record makes no such graph.
 */
export class FormatError extends CodedError<FormatErrorCode> {
  constructor(code: FormatErrorCode, detail: string) {
    super(code, `${reasons[code]}: ${detail}`)
  }
}
