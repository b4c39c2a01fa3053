import type { Literal, NamedNode, Term } from 'n3'
import { FormatError } from './errors.ts'

/**
 * Absolute, and without what RFC 3987 or Turtle's IRIREF excludes: it stands in every format as it is.
 *
 * Excluded are blanks and controls, quotes, angle brackets, backslash, caret, grave, braces and the bar.
 */
const absoluteIri = /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~\u00A0-\uFFFD]*$/

/** The IRI of a subject, predicate or datatype. */
export function iriOf(term: Term): string {
  if (term.termType !== 'NamedNode') throw new FormatError('rdf/blank-node', term.value)
  return term.value
}

/** An object, without the terms that we never write. */
export function termOf(term: Term): NamedNode | Literal {
  if (term.termType === 'NamedNode' || term.termType === 'Literal') return term
  throw new FormatError('rdf/blank-node', term.value)
}

export function requireDefaultGraph(graph: Term): void {
  if (graph.termType !== 'DefaultGraph') throw new FormatError('rdf/named-graph', graph.value)
}

/** An encoder would put U+FFFD in its place, so that two formats say two texts. */
export function requireWellFormed(text: string): string {
  if (!text.isWellFormed()) {
    const around = Math.max(0, text.toWellFormed().indexOf('\uFFFD') - 20)
    throw new FormatError('rdf/broken-text', JSON.stringify(text.slice(around, around + 40)))
  }
  return text
}

export type WriteIri = (iri: string) => string

/** Check and write every IRI once per document: most of them stand in it many times. */
export function rememberIris(write: WriteIri): WriteIri {
  const written = new Map<string, string>()
  return (iri) => written.get(iri) ?? addWritten(written, iri, write(requireIri(iri)))
}

function addWritten(written: Map<string, string>, iri: string, text: string): string {
  written.set(iri, text)
  return text
}

function requireIri(iri: string): string {
  if (!absoluteIri.test(iri)) throw new FormatError('rdf/invalid-iri', iri)
  return iri
}
