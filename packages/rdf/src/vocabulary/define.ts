import { DataFactory, type NamedNode } from 'n3'

/**
 * What a term is, and so how JSON-LD writes its values.
 *
 * `class` and `individual` are values themselves. A property is `iri` (points to a node), `text` (carries a
 * language), `plain` (string, number or anything typed on the spot) or a datatype that all its values have.
 */
export type TermKind = 'class' | 'individual' | 'iri' | 'text' | 'plain' | `${string}:${string}`

export interface Vocabulary {
  readonly prefix: string
  readonly namespace: string
  readonly kinds: Readonly<Record<string, TermKind>>
}

/** The terms of one namespace, as named nodes under their local names. */
export type Terms<K extends string> = Readonly<Record<K, NamedNode>>

const registry = new Map<string, Vocabulary>()

/** Name a vocabulary and the terms that we use of it. */
export function define<const T extends Record<string, TermKind>>(
  prefix: string,
  namespace: string,
  kinds: T,
): Terms<keyof T & string> {
  registry.set(prefix, { prefix, namespace, kinds })
  const terms = Object.keys(kinds).map((name) => [name, DataFactory.namedNode(namespace + name)])
  return Object.freeze(Object.fromEntries(terms)) as Terms<keyof T & string>
}

/** Every vocabulary that was named so far, ordered by prefix. */
export const named = (): Vocabulary[] =>
  [...registry.values()].sort((a, b) => (a.prefix < b.prefix ? -1 : 1))
