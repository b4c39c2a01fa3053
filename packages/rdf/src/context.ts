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
 * The JSON-LD context of our documents, `kontext/v1.jsonld`.
 *
 * The same on every base, in a fixed order; frozen with the first harvest (docs/decisions/0015).
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

/** Every context that was ever published, by the path of its address; each is made when it is asked for. */
export const contextDocuments: ReadonlyMap<string, () => string> = new Map([
  ['kontext/v1.jsonld', contextDocument],
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
