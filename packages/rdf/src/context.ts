import { readFileSync } from 'node:fs'
import { contextPath } from './iri.ts'
import { schema, type TermKind, type Vocabulary, vocabularies } from './vocabularies.ts'

/** A property, class or datatype as our JSON-LD writes it. */
export interface ContextTerm {
  /** `name`, `dct:title`: what our context expands to the term's IRI. */
  readonly key: string
  readonly kind: TermKind
}

/** The vocabulary whose terms stand without a prefix. */
const bare = schema.name.value.slice(0, -'name'.length)

/** Vocabularies of which we use IRIs only need no prefix here: in JSON-LD, IRIs of things stay whole. */
const withTerms = vocabularies.filter(({ kinds }) => Object.keys(kinds).length > 0)

/** Prefixes of the context: an IRI whose scheme is one of these (`time:12:00`) would be expanded. */
export const contextPrefixes: ReadonlySet<string> = new Set(withTerms.map(({ prefix }) => prefix))

const keywords = { id: '@id', type: '@type' } as const

/** Terms by IRI. */
export const contextTerms: ReadonlyMap<string, ContextTerm> = new Map(
  withTerms.flatMap((vocabulary) =>
    Object.entries(vocabulary.kinds).map(([name, kind]) => [
      vocabulary.namespace + name,
      { key: keyOf(vocabulary, name), kind },
    ]),
  ),
)

/**
 * The JSON-LD context that our documents name, made of the tables of vocabularies.
 *
 * The same on every base, in a fixed order.
 */
export function contextDocument(): string {
  const terms = [...contextTerms.values()].flatMap(({ key, kind }) => {
    const coercion = coercionOf(kind)
    return coercion === undefined ? [] : [[key, coercion] as const]
  })
  const context = {
    '@version': 1.1,
    '@vocab': bare,
    ...keywords,
    ...Object.fromEntries(withTerms.map(({ prefix, namespace }) => [prefix, namespace])),
    ...Object.fromEntries(terms),
  }
  return `${JSON.stringify({ '@context': context }, null, 2)}\n`
}

/** A context as it was published: documents that others keep name it, and caches never ask for it again. */
const readFrozen = (name: string): string =>
  readFileSync(new URL(`../contexts/${name}.jsonld`, import.meta.url), 'utf8')

/** A context by the path of its address; its text is made when it is asked for. */
interface PublishedContext {
  /** Whether it never changes again (docs/decisions/0015). */
  readonly isFrozen: boolean
  readonly text: () => string
}

/** Every context that was ever published, by the path of its address. */
export const contextDocuments: ReadonlyMap<string, PublishedContext> = new Map([
  ['kontext/v1.jsonld', { isFrozen: true, text: () => readFrozen('v1') }],
  [contextPath, { isFrozen: false, text: contextDocument }],
])

/** A name that is a prefix or keyword already keeps its own prefix, so that no key means two things. */
function keyOf({ prefix, namespace }: Vocabulary, name: string): string {
  const isFree = !contextPrefixes.has(name) && !(name in keywords)
  return namespace === bare && isFree ? name : `${prefix}:${name}`
}

/** How the context reads a plain string under a term; undefined where it stays a string. */
function coercionOf(kind: TermKind): Readonly<Record<string, string>> | undefined {
  if (kind === 'iri') return { '@type': '@id' }
  if (kind === 'text') return { '@container': '@language' }
  return kind.includes(':') ? { '@type': kind } : undefined
}
