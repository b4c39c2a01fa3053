import type { Literal, NamedNode, Quad } from 'n3'
import type { Base } from '../iri.ts'
import { rdf, xsd } from '../vocabularies.ts'
import { escapeText } from './escape.ts'
import { type GraphNode, type Objects, toNodes } from './nodes.ts'
import { Prefixes } from './prefixes.ts'
import { rememberIris, requireWellFormed, type WriteIri } from './terms.ts'

/** Values that need no quotes. Odd lexical forms (`01`, `+1`, `.5`) keep them, so that one sees what is odd. */
const shorthands: ReadonlyMap<string, RegExp> = new Map([
  [xsd.boolean.value, /^(?:true|false)$/],
  [xsd.decimal.value, /^-?\d+\.\d+$/],
  [xsd.double.value, /^-?\d+\.\d+E-?\d+$/],
  [xsd.integer.value, /^(?:0|-?[1-9]\d*)$/],
])

/** Objects that do not fit on such a line stand on a line each. */
const widestList = 90

/**
 * Turtle with the prefixes that are used, a paragraph for each subject, in the order of the graph.
 *
 * All IRIs are absolute: what a document says does not depend on where it was fetched.
 */
export function writeTurtle(quads: readonly Quad[], base: Base): string {
  const prefixes = new Prefixes(base, quads)
  const iri = rememberIris((value) => prefixes.shorten(value))
  const paragraphs = toNodes(quads).map((node) => `\n${writeNode(node, iri)}`)
  return requireWellFormed(prefixes.declarations() + paragraphs.join(''))
}

/** What is said about one thing. */
export function writeNode(node: GraphNode, iri: WriteIri): string {
  let text = iri(node.subject)
  let gap = ' '
  for (const [predicate, objects] of node.properties) {
    const verb = predicate === rdf.type.value ? 'a' : iri(predicate)
    text += `${gap}${verb}${writeObjects(objects, iri)}`
    gap = ' ;\n  '
  }
  return `${text} .\n`
}

function writeObjects(objects: Objects, iri: WriteIri): string {
  const [first] = objects
  if (objects.length === 1 && first !== undefined) return ` ${writeObject(first, iri)}`
  const written = objects.map((object) => writeObject(object, iri))
  const line = written.join(', ')
  return line.length <= widestList ? ` ${line}` : `\n    ${written.join(',\n    ')}`
}

function writeObject(object: NamedNode | Literal, iri: WriteIri): string {
  if (object.termType === 'NamedNode') return iri(object.value)
  const text = object.value
  const { language } = object
  if (language !== '') return `"${escapeText(text)}"@${language}`
  const datatype = object.datatype.value
  if (datatype === xsd.string.value) return `"${escapeText(text)}"`
  if (shorthands.get(datatype)?.test(text)) return text
  return `"${escapeText(text)}"^^${iri(datatype)}`
}
