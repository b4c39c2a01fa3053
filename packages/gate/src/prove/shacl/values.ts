import type { Term } from 'n3'
import { rdfNamespace, xsdNamespace } from './terms.ts'

/* What shapes ask of one value. */

/** Kinds of nodes, and what RDF/JS calls the terms of each. */
export const nodeKinds: Readonly<Record<string, readonly string[]>> = {
  IRI: ['NamedNode'],
  Literal: ['Literal'],
  BlankNode: ['BlankNode'],
  BlankNodeOrIRI: ['BlankNode', 'NamedNode'],
  BlankNodeOrLiteral: ['BlankNode', 'Literal'],
  IRIOrLiteral: ['NamedNode', 'Literal'],
}

/**
 * Datatypes that a shape may ask for: those of which every text is well-formed. Another one needs its lexical form
 * here.
 */
export const anyText: ReadonlySet<string> = new Set([
  `${xsdNamespace}string`,
  `${rdfNamespace}langString`,
  'http://www.opengis.net/ont/geosparql#wktLiteral',
])

const integer = /^[+-]?\d+$/
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/
const double = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

const integers =
  'integer long int short byte nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger unsignedLong unsignedInt unsignedShort unsignedByte'

/** How the numbers of each datatype are written; infinities are none for us. */
const lexicalForms: ReadonlyMap<string, RegExp> = new Map([
  ...integers.split(' ').map((name) => [`${xsdNamespace}${name}`, integer] as const),
  [`${xsdNamespace}decimal`, decimal],
  [`${xsdNamespace}double`, double],
  [`${xsdNamespace}float`, double],
])

/** The number that a literal is; NaN, which is neither more nor less than anything, where it is none. */
export function numberOf(term: Term): number {
  if (term.termType !== 'Literal') return Number.NaN
  return lexicalForms.get(term.datatype.value)?.test(term.value) ? Number(term.value) : Number.NaN
}

/** The language of a text; empty where it has none. */
export const languageOf = (term: Term): string => (term.termType === 'Literal' ? term.language : '')

/** Whether a language is within a range as in RFC 4647, section 3.3.1: `de-AT` is within `de`. */
export const isWithin = (language: string, range: string): boolean =>
  `${language.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`)

/** The text that patterns and lengths are about; a blank node has none. */
export const textOf = ({ termType, value }: Term): string | undefined =>
  termType === 'BlankNode' ? undefined : value
