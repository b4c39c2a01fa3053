import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3'
import type { PartialDate } from './dates.ts'
import { type Localized, type TextLanguage, textLanguages } from './languages.ts'
import { rdf, xsd } from './vocabularies.ts'

/** What we write as an object: blank nodes never leave the house. */
export type ObjectTerm = NamedNode | Literal

export const iri = (value: string): NamedNode => DataFactory.namedNode(value)

export const plain = (value: string): Literal => DataFactory.literal(value)

export const integer = (value: number): Literal => DataFactory.literal(String(value), xsd.integer)

/** Made once: with it anew for each number, a record with a point took a sixth longer to describe. */
const plainNumber = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumFractionDigits: 12,
})

/** Never in exponent form, which `xsd:decimal` does not have. */
export const decimal = (value: number): Literal =>
  DataFactory.literal(plainNumber.format(value), xsd.decimal)

/** In the canonical form of XSD: `9.4149E8`. */
export function double(value: number): Literal {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e')
  const fraction = mantissa.includes('.') ? mantissa : `${mantissa}.0`
  return DataFactory.literal(`${fraction}E${Number(exponent)}`, xsd.double)
}

export const boolean = (value: boolean): Literal => DataFactory.literal(String(value), xsd.boolean)

export const tagged = (value: string, language: string): Literal =>
  DataFactory.literal(value, language)

/** One literal for each language of a text, in the order German, English, Leichte Sprache. */
export const texts = (value: Localized): Literal[] =>
  textLanguages.flatMap((language) => {
    const text = value[language]
    return text === undefined ? [] : [tagged(text, language)]
  })

/** A date as precise as it is written: `xsd:gYear`, `xsd:gYearMonth`, `xsd:date` or `xsd:dateTime`. */
export function dateLiteral(value: PartialDate): Literal {
  if (value.length === 4) return DataFactory.literal(value, xsd.gYear)
  if (value.length === 7) return DataFactory.literal(value, xsd.gYearMonth)
  return DataFactory.literal(value, value.includes('T') ? xsd.dateTime : xsd.date)
}

interface Node {
  readonly quads: Quad[]
  /** The objects of each property, by their ids: one text for property and object would be longer to hash. */
  readonly objectsOf: Map<string, Set<string>>
}

/**
 * Quads in the order in which they are read best: by subject, in the order in which subjects were first named.
 *
 * The same statement said twice counts once.
 */
export class Graph {
  readonly #nodes = new Map<string, Node>()
  readonly #unspoken: ReadonlySet<string>

  /** @param unspoken - languages of which texts are passed over */
  constructor(unspoken: readonly TextLanguage[] = []) {
    this.#unspoken = new Set(unspoken)
  }

  add(subject: NamedNode, predicate: NamedNode, ...objects: readonly ObjectTerm[]): void {
    if (objects.length === 0) return
    const { objectsOf, quads } = this.#node(subject)
    const known = objectsOf.get(predicate.value) ?? new Set<string>()
    objectsOf.set(predicate.value, known)
    for (const object of objects) {
      if (known.has(object.id) || this.#isUnspoken(object)) continue
      known.add(object.id)
      quads.push(DataFactory.quad(subject, predicate, object))
    }
  }

  /** Statements that were made before, without blank nodes. */
  addAll(quads: readonly Quad[]): void {
    for (const { subject, predicate, object } of quads)
      this.add(subject as NamedNode, predicate as NamedNode, object as ObjectTerm)
  }

  /** Name a node and its classes; later statements about it follow here. */
  type(subject: NamedNode, ...classes: readonly NamedNode[]): void {
    this.add(subject, rdf.type, ...classes)
  }

  has(subject: NamedNode): boolean {
    return this.#nodes.has(subject.value)
  }

  quads(): Quad[] {
    return [...this.#nodes.values()].flatMap((node) => node.quads)
  }

  #isUnspoken(object: ObjectTerm): boolean {
    return object.termType === 'Literal' && this.#unspoken.has(object.language)
  }

  #node(subject: NamedNode) {
    const known = this.#nodes.get(subject.value)
    if (known) return known
    const node = { quads: [], objectsOf: new Map<string, Set<string>>() }
    this.#nodes.set(subject.value, node)
    return node
  }
}
