const reasons = {
  'model/ambiguous-iri': 'JSON-LD would read the scheme of this IRI as a prefix',
  'model/blank-node': 'Only named nodes and literals leave the house',
  'model/broken-text': 'Half of a surrogate pair cannot be written as UTF-8',
  'model/foreign-context': 'Only our own JSON-LD context is loaded',
  'model/invalid-iri': 'Not an absolute IRI',
  'model/named-graph': 'A document is one graph without a name',
  'model/xml-character': 'XML 1.0 cannot carry a character of this text',
  'model/xml-name': 'XML has no element name for this predicate',
} as const

/** What a writer can refuse, by code. */
export type FormatErrorCode = keyof typeof reasons

/**
 * A graph that a format cannot say.
 *
 * A fault of the program: a checked record makes no such graph.
 */
export class FormatError extends Error {
  override readonly name = 'FormatError'
  readonly code: FormatErrorCode

  constructor(code: FormatErrorCode, detail: string) {
    super(`${reasons[code]}: ${detail}`)
    this.code = code
  }
}
