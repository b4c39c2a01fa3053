import type { Quad } from 'n3'
import { xsd } from '../vocabularies.ts'
import { compareCodePoints } from './code-points.ts'
import { escapeText } from './escape.ts'
import { type Node, type Objects, toNodes } from './nodes.ts'
import { rememberIris, requireWellFormed, type WriteIri } from './terms.ts'

/**
 * Canonical N-Triples: one statement a line, each once, sorted by code point.
 *
 * Without blank nodes this is RDFC-1.0's canonical form: equal bytes mean equal graphs, and `LC_ALL=C sort -c` agrees.
 */
export function writeNTriples(quads: readonly Quad[]): string {
  const iri = rememberIris((value) => `<${value}> `)
  // Subjects, then predicates, then objects: the order of whole lines, with far less to compare.
  const nodes = [...toNodes(quads)].sort((a, b) => compareCodePoints(iri(a.subject), iri(b.subject)))
  return requireWellFormed(nodes.map((node) => writeNode(node, iri)).join(''))
}

function writeNode({ subject, properties }: Node, iri: WriteIri): string {
  const sorted = [...properties].sort(([a], [b]) => compareCodePoints(iri(a), iri(b)))
  return sorted
    .map(([predicate, objects]) => writeStatements(iri(subject) + iri(predicate), objects, iri))
    .join('')
}

function writeStatements(start: string, objects: Objects, iri: WriteIri): string {
  const [first] = objects
  if (objects.length === 1 && first !== undefined) return `${start}${writeObject(first, iri)}.\n`
  const written = new Set(objects.map((object) => writeObject(object, iri)))
  return [...written].sort(compareCodePoints).map((object) => `${start}${object}.\n`).join('')
}

function writeObject(object: Objects[number], iri: WriteIri): string {
  if (object.termType === 'NamedNode') return iri(object.value)
  const text = `"${escapeText(object.value)}"`
  const { language } = object
  if (language !== '') return `${text}@${language} `
  const datatype = object.datatype.value
  return datatype === xsd.string.value ? `${text} ` : `${text}^^${iri(datatype)}`
}
