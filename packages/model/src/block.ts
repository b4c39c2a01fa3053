import { rdf, schema, xsd } from '@kommunalgraph/rdf/vocabularies'
import type { Literal, Quad } from 'n3'
import type { PageLanguage } from './iri.ts'

const namespace = schema.name.value.slice(0, -'name'.length)

/** Terms whose values the official context of schema.org reads as IRIs by itself. */
const coerced = new Set(['contentUrl', 'isPartOf', 'license', 'sameAs', 'url'])

const localName = (value: string): string => value.slice(namespace.length)

/** Statements that schema.org understands: its properties, and its classes. */
const isSchemaOrg = ({ predicate, object }: Quad): boolean =>
  predicate.value === rdf.type.value
    ? object.value.startsWith(namespace)
    : predicate.value.startsWith(namespace)

/** The texts of one property for a page's language: German where it has none; untagged ones always. */
function inLanguage(quads: readonly Quad[], language: PageLanguage): readonly Quad[] {
  if (quads.length === 1) return quads
  const tags = new Set(quads.flatMap(({ object }) => (object as Literal).language || []))
  if (tags.size === 0) return quads
  const wanted = tags.has(language) ? language : tags.has('de') ? 'de' : [...tags][0]
  return quads.filter(({ object }) =>
    [wanted, '', undefined].includes((object as Literal).language),
  )
}

/** Whole numbers and truth are JSON's own; everything else is a string, because the official context retypes it. */
function literalValue({ datatype, value }: Literal): string | number | boolean {
  const type = datatype.value
  if (type === xsd.integer.value) return Number(value)
  return type === xsd.boolean.value ? value === 'true' : value
}

function toValue({ predicate, object }: Quad): unknown {
  if (object.termType === 'Literal') return literalValue(object)
  return coerced.has(localName(predicate.value)) ? object.value : { '@id': object.value }
}

const single = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values)

function toNode(subject: string, quads: readonly Quad[], language: PageLanguage) {
  const node: Record<string, unknown> = {}
  for (const [predicate, same] of Map.groupBy(quads, (quad) => quad.predicate.value)) {
    if (predicate === rdf.type.value)
      node['@type'] = single(same.map(({ object }) => localName(object.value)))
    else node[localName(predicate)] = single(inLanguage(same, language).map(toValue))
  }
  const { '@type': type, ...rest } = node
  return { ...(type !== undefined && { '@type': type }), '@id': subject, ...rest }
}

/**
 * The JSON-LD block of a page: the schema.org part of a description, in the page's language.
 *
 * @param hidden - subjects that the block leaves out: the page of the other language
 * @returns JSON text that can stand inside a script element as it is: `<` is written `\u003c`; undefined where
 * nothing is said in schema.org
 */
export const schemaOrgBlock = (
  quads: readonly Quad[],
  language: PageLanguage,
  hidden: ReadonlySet<string>,
): string | undefined => schemaOrgBlocks(quads)(language, hidden)

/** The same for several languages: the graph is looked through once. */
export function schemaOrgBlocks(
  quads: readonly Quad[],
): (language: PageLanguage, hidden: ReadonlySet<string>) => string | undefined {
  const bySubject = Map.groupBy(quads.filter(isSchemaOrg), ({ subject }) => subject.value)
  return (language, hidden) => writeBlock(bySubject, language, hidden)
}

function writeBlock(
  bySubject: ReadonlyMap<string, readonly Quad[]>,
  language: PageLanguage,
  hidden: ReadonlySet<string>,
): string | undefined {
  const graph = [...bySubject]
    .filter(([subject]) => !hidden.has(subject))
    .map(([subject, same]) => toNode(subject, same, language))
  if (graph.length === 0) return undefined
  const block = { '@context': 'https://schema.org', '@graph': graph }
  return JSON.stringify(block).replaceAll('<', '\\u003c')
}
