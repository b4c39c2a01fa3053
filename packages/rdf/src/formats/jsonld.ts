import type { Literal, Quad } from 'n3'
import { contextDocument, contextPrefixes, contextTerms } from '../context.ts'
import { type Base, contextIri } from '../iri.ts'
import { rdf, xsd } from '../vocabularies.ts'
import { FormatError } from './errors.ts'
import { toGraphs } from './graphs.ts'
import {
  writeArray,
  writeLanguageMap,
  writeName,
  writeString,
  writeValue,
} from './jsonld-values.ts'
import { type GraphNode, nodesOf, type Objects } from './nodes.ts'
import { rememberIris, type WriteIri } from './terms.ts'

/**
 * JSON-LD, compacted with our own context: a flat `@graph` in the order of the graph, a property a line.
 *
 * Every node stands there once and holds no other node, so this is the flattened form with a context, too.
 */
export const writeJsonLd = (quads: readonly Quad[], base: Base): string =>
  writeDocument(quads, writeString(contextIri(base)))

/** The same with the context in it, for readers that fetch nothing: harvesters. */
export function writeSelfContainedJsonLd(quads: readonly Quad[]): string {
  const document = JSON.parse(contextDocument()) as { readonly '@context': unknown }
  return writeDocument(quads, JSON.stringify(document['@context']))
}

/** @param context - as JSON: an address, or what would stand there */
function writeDocument(quads: readonly Quad[], context: string): string {
  const iri = rememberIris((value) => writeString(requireWhole(value)))
  const { unnamed, named } = toGraphs(quads)
  const nodes = nodesOf(unnamed).map((node) => writeNode(node, iri))
  const graphs = named.map(({ name, quads: inside }) => writeGraph(name, inside, iri))
  const members = [...nodes, ...graphs]
  const graph = members.length === 0 ? '[]' : `[\n${members.join(',\n')}\n  ]`
  return `{\n  "@context": ${context},\n  "@graph": ${graph}\n}\n`
}

/** A named graph beside the nodes of the unnamed one; what is said about its name stands there, too. */
function writeGraph(name: string, quads: readonly Quad[], iri: WriteIri): string {
  const nodes = nodesOf(quads).map((node) => indent(writeNode(node, iri)))
  return `    {\n      "id": ${iri(name)},\n      "@graph": [\n${nodes.join(',\n')}\n      ]\n    }`
}

const indent = (lines: string): string => `    ${lines.replaceAll('\n', '\n    ')}`

function writeNode(node: GraphNode, iri: WriteIri): string {
  let text = `    {\n      "id": ${iri(node.subject)}`
  for (const [predicate, objects] of node.properties) {
    text += `,\n      ${writeMember(predicate, objects, iri)}`
  }
  return `${text}\n    }`
}

function writeMember(predicate: string, objects: Objects, iri: WriteIri): string {
  if (predicate === rdf.type.value) return `"type": ${writeTypes(objects, iri)}`
  const kind = contextTerms.get(predicate)?.kind
  if (kind === 'text') return writeTexts(predicate, objects, iri)
  const values = objects.map((object) => writeValue(object, kind, iri))
  return `${writeName(predicate, iri)}: ${writeArray(values)}`
}

function writeTypes(objects: Objects, iri: WriteIri): string {
  const classes = objects.map(({ termType, value }) => {
    if (termType === 'Literal') throw new FormatError('rdf/invalid-iri', value)
    return writeName(value, iri)
  })
  return writeArray(classes)
}

/** Only strings fit into a language map: anything else stands under the full IRI, which has no coercion. */
function writeTexts(predicate: string, objects: Objects, iri: WriteIri): string {
  const texts = objects.filter(isText)
  const others = objects.filter((object) => !isText(object))
  const values = others.map((object) => writeValue(object, 'plain', iri))
  const members = [
    ...(texts.length > 0 ? [`${writeName(predicate, iri)}: ${writeLanguageMap(texts)}`] : []),
    ...(others.length > 0 ? [`${iri(predicate)}: ${writeArray(values)}`] : []),
  ]
  return members.join(',\n      ')
}

/** A string with or without a language. */
function isText(object: Objects[number]): object is Literal {
  return (
    object.termType === 'Literal' &&
    (object.language !== '' || object.datatype.value === xsd.string.value)
  )
}

/** JSON-LD expands `geo:50.8,6.4` when `geo` is a prefix, also where a whole IRI stands; nothing can prevent it. */
function requireWhole(iri: string): string {
  const colon = iri.indexOf(':')
  if (contextPrefixes.has(iri.slice(0, colon)) && !iri.startsWith('//', colon + 1)) {
    throw new FormatError('rdf/ambiguous-iri', iri)
  }
  return iri
}
