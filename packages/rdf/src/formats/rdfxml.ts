import type { Quad } from 'n3'
import { contextTerms } from '../context.ts'
import { rdf, xsd } from '../vocabularies.ts'
import { FormatError } from './errors.ts'
import { escapeMarkup } from './escape.ts'
import { type GraphNode, type Objects, toNodes } from './nodes.ts'
import { rememberIris, requireWellFormed, type WriteIri } from './terms.ts'
import { ElementNames } from './xml-names.ts'

interface Names {
  /** An IRI in an attribute. */
  readonly iri: WriteIri
  /** An IRI as the name of an element. */
  readonly element: WriteIri
}

/**
 * RDF/XML: an element for each subject, named by its class where the class comes first and is one of ours.
 *
 * @throws FormatError for text and predicates that XML 1.0 has no way to write
 */
export function writeRdfXml(quads: readonly Quad[]): string {
  const elements = new ElementNames()
  const names: Names = {
    iri: rememberIris(escapeAttribute),
    element: rememberIris((value) => elements.name(value)),
  }
  const body = toNodes(quads).map((node) => writeNode(node, names))
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF${elements.declarations()}>
${body.join('')}</rdf:RDF>
`
  return requireWellFormed(text)
}

function writeNode(node: GraphNode, names: Names): string {
  const [first] = node.properties
  const [type] = first?.[0] === rdf.type.value ? first[1] : []
  const isTyped = type !== undefined && contextTerms.get(type.value)?.kind === 'class'
  const element = isTyped ? names.element(type.value) : 'rdf:Description'
  let text = `  <${element} rdf:about="${names.iri(node.subject)}">\n`
  for (const [predicate, objects] of node.properties) {
    const rest = isTyped && predicate === rdf.type.value ? objects.slice(1) : objects
    for (const object of rest) text += writeProperty(names.element(predicate), object, names)
  }
  return `${text}  </${element}>\n`
}

function writeProperty(element: string, object: Objects[number], names: Names): string {
  if (object.termType === 'NamedNode') {
    return `    <${element} rdf:resource="${names.iri(object.value)}"/>\n`
  }
  const attribute = writeAttribute(object.language, object.datatype.value, names)
  return `    <${element}${attribute}>${escapeContent(object.value)}</${element}>\n`
}

function writeAttribute(language: string, datatype: string, names: Names): string {
  if (language !== '') return ` xml:lang="${language}"`
  return datatype === xsd.string.value ? '' : ` rdf:datatype="${names.iri(datatype)}"`
}

/** What no XML can hold, escaped or not; surrogates are looked at in pairs elsewhere. */
const impossible = /[^\t\n\r -\uFFFD]/

function escapeContent(text: string): string {
  if (impossible.test(text)) throw new FormatError('rdf/xml-character', JSON.stringify(text))
  return escapeMarkup(text)
}

/** IRIs hold neither quotes nor angle brackets. */
const escapeAttribute = (iri: string): string => iri.replaceAll('&', '&amp;')
