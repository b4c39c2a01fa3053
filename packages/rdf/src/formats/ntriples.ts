import type { Literal, NamedNode, Quad } from 'n3'
import { xsd } from '../vocabularies.ts'
import { sortByCodePoint } from './code-points.ts'
import { escapeText } from './escape.ts'
import {
  iriOf,
  rememberIris,
  requireDefaultGraph,
  requireWellFormed,
  termOf,
  type WriteIri,
} from './terms.ts'

/**
 * Canonical N-Triples: one statement a line, each once, sorted by code point.
 *
 * Without blank nodes this is RDFC-1.0's canonical form: equal bytes mean equal graphs, and `LC_ALL=C sort -c` agrees.
 */
export const writeNTriples = (quads: readonly Quad[]): string =>
  writeStatements(quads, ({ graph }) => {
    requireDefaultGraph(graph)
    return ''
  })

/**
 * One statement a line, each once, sorted by code point.
 *
 * @param graphOf - the name of a statement's graph as it stands before the full stop, with a blank behind it
 */
export function writeStatements(
  quads: readonly Quad[],
  graphOf: (quad: Quad, iri: WriteIri) => string,
): string {
  const iri = rememberIris((value) => `<${value}>`)
  const lines = sortByCodePoint(
    quads.map((quad) => `${writeTriple(quad, iri)} ${graphOf(quad, iri)}.\n`),
  )
  const unique = lines.filter((line, index) => line !== lines[index - 1])
  return requireWellFormed(unique.join(''))
}

const writeTriple = ({ subject, predicate, object }: Quad, iri: WriteIri): string =>
  `${iri(iriOf(subject))} ${iri(iriOf(predicate))} ${writeObject(termOf(object), iri)}`

function writeObject(object: NamedNode | Literal, iri: WriteIri): string {
  if (object.termType === 'NamedNode') return iri(object.value)
  const text = `"${escapeText(object.value)}"`
  const { language } = object
  if (language !== '') return `${text}@${language}`
  const datatype = object.datatype.value
  return datatype === xsd.string.value ? text : `${text}^^${iri(datatype)}`
}
