import { Graph, iri, tagged } from '@kommunalgraph/rdf'
import { schema } from '@kommunalgraph/rdf/vocabularies'
import fc from 'fast-check'
import jsonld, { type JsonLdDocument } from 'jsonld'
import type { Quad, Quad_Object } from 'n3'
import { describe, expect, it } from 'vitest'
import { schemaOrgBlock } from '../src/block.ts'
import { describe as describeRecord } from '../src/describe/record.ts'
import type { MunicipalProfile } from '../src/fields/record.ts'
import { documentPath, type PageLanguage, pageIri } from '../src/iri.ts'
import { publishable } from '../src/publishable.ts'
import { base, slug } from './fixture.ts'
import { musterland, musterstadt } from './musterstadt.ts'
import { recordArbitrary } from './record-arbitrary.ts'
import { kreisDueren, shippedReferenceData } from './shipped.ts'

const schemaOrg = 'http://schema.org/'
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** What the official context says about the terms of a block: their IRIs, and which of them point to something. */
const context = {
  '@vocab': schemaOrg,
  ...Object.fromEntries(
    ['contentUrl', 'isPartOf', 'license', 'sameAs', 'url'].map((term) => [
      term,
      { '@type': '@id' },
    ]),
  ),
}

async function documentLoader(url: string) {
  expect(url).toBe('https://schema.org')
  return { documentUrl: url, document: { '@context': context } }
}

const languages = ['de', 'en'] as const
const other = { de: 'en', en: 'de' } as const

const hiddenPage = (language: PageLanguage): string =>
  pageIri(base, documentPath(slug), other[language])

const blockOf = (quads: readonly Quad[], language: PageLanguage): string =>
  schemaOrgBlock(quads, language, new Set([hiddenPage(language)])) ?? ''

/** Subject, predicate and what a JSON reader sees of the object: languages and datatypes do not count. */
const line = (quad: Quad): string =>
  JSON.stringify([
    quad.subject.value,
    quad.predicate.value,
    quad.object.termType,
    quad.object.value,
  ])

async function statementsOf(block: string): Promise<string[]> {
  const document: JsonLdDocument = JSON.parse(block)
  const quads: unknown = await jsonld.toRDF(document, { documentLoader })
  return [...new Set((quads as Quad[]).map(line))].sort()
}

const languageOf = (object: Quad_Object): string =>
  object.termType === 'Literal' ? object.language : ''

/** The rule of docs/vocabulary.md, section 8, in its own words, said a second time. */
function projection(quads: readonly Quad[], language: PageLanguage): string[] {
  const isSchemaOrg = ({ predicate, object }: Quad) =>
    predicate.value.startsWith(schemaOrg) ||
    (predicate.value === rdfType && object.value.startsWith(schemaOrg))
  const half = quads
    .filter(isSchemaOrg)
    .filter((quad) => quad.subject.value !== hiddenPage(language))
  const tagsBeside = ({ subject, predicate }: Quad) =>
    half
      .filter((quad) => quad.subject.equals(subject) && quad.predicate.equals(predicate))
      .map(({ object }) => languageOf(object))
      .filter((tag) => tag !== '')
  const isRead = (quad: Quad): boolean => {
    const tags = tagsBeside(quad)
    // A text in neither language is better than none: the first one that the graph has.
    const best = [language, 'de'].find((tag) => tags.includes(tag)) ?? tags[0]
    return ['', best].includes(languageOf(quad.object))
  }
  return [...new Set(half.filter(isRead).map(line))].sort()
}

const describeAny = (record: MunicipalProfile): Quad[] =>
  describeRecord(shippedReferenceData, slug, publishable(record))

describe.each(languages)('The JSON-LD block of the page in "%s"', (language) => {
  it('is JSON that can stand inside a script element, for any record', () => {
    const safe = fc.property(recordArbitrary, (record) => {
      const block = blockOf(describeAny(record), language)
      expect(block).not.toContain('<')
      expect(JSON.parse(block)['@context']).toBe('https://schema.org')
    })
    fc.assert(safe, { numRuns: 100 })
  })

  it('is the projection of the graph that the contract names, for any record', async () => {
    const same = fc.asyncProperty(recordArbitrary, async (record) => {
      const quads = describeAny(record)
      const block = await statementsOf(blockOf(quads, language))
      expect(block).toEqual(projection(quads, language))
      const said = new Set(quads.map(line))
      expect(block.filter((statement) => !said.has(statement))).toEqual([])
    })
    await fc.assert(same, { numRuns: 40 })
  })

  it('says every node once, and its types first', () => {
    const quads = describeRecord(musterland, slug, musterstadt)
    const graph: Record<string, unknown>[] = JSON.parse(blockOf(quads, language))['@graph']
    const ids = graph.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    for (const node of graph) expect(Object.keys(node).slice(0, 2)).toEqual(['@type', '@id'])
  })
})

describe('The JSON-LD block of a text', () => {
  const thing = iri(`${base}#ding`)
  const nameIn = (language: PageLanguage, ...names: readonly (readonly [string, string])[]) => {
    const graph = new Graph()
    graph.add(thing, schema.name, ...names.map(([name, tag]) => tagged(name, tag)))
    return JSON.parse(schemaOrgBlock(graph.quads(), language, new Set()) ?? '')['@graph'][0].name
  }

  it('is that of the page’s language, else German, else the first there is', () => {
    const three = [
      ['c', 'de-simple'],
      ['b', 'en'],
      ['a', 'de'],
    ] as const
    expect(nameIn('en', ...three)).toBe('b')
    expect(nameIn('de', ...three)).toBe('a')
    expect(nameIn('en', ['c', 'de-simple'], ['a', 'de'])).toBe('a')
    expect(nameIn('de', ['c', 'de-simple'], ['b', 'en'])).toBe('c')
  })

  it('is a list where one language has several', () => {
    expect(nameIn('de', ['a', 'de'], ['b', 'de'], ['c', 'en'])).toEqual(['a', 'b'])
  })
})

describe('The JSON-LD block of Kreis Düren', () => {
  const quads = describeRecord(shippedReferenceData, 'kreis-dueren', kreisDueren())
  const nodesIn = (language: PageLanguage): Record<string, unknown>[] =>
    JSON.parse(
      schemaOrgBlock(
        quads,
        language,
        new Set([pageIri(base, 'kommunen/kreis-dueren', other[language])]),
      ) ?? '',
    )['@graph']
  const nodeIn = (language: PageLanguage, fragment: string) =>
    nodesIn(language).find((node) => node['@id'] === `${base}kommunen/kreis-dueren${fragment}`)

  it('has the texts of the page in its language', () => {
    expect(nodeIn('de', '#gebiet')).toMatchObject({ name: 'Kreis Düren' })
    expect(nodeIn('en', '#gebiet')).toMatchObject({ name: 'District of Düren' })
  })

  it('keeps the quotation in the language in which it was said', () => {
    const quotation = { inLanguage: 'de', text: kreisDueren().quotation?.text.de }
    expect(nodeIn('en', '#zitat')).toMatchObject(quotation)
  })

  it('leaves the page of the other language out', () => {
    expect(nodesIn('de').some((node) => node['@id'] === `${base}en/kommunen/kreis-dueren`)).toBe(
      false,
    )
    expect(nodeIn('en', '')).toBeUndefined()
    expect(nodeIn('de', '')).toMatchObject({ '@type': ['WebPage', 'AboutPage'], inLanguage: 'de' })
  })

  it('writes counts as numbers, coordinates and dates as strings', () => {
    expect(nodeIn('de', '#population-2021-12-31')).toMatchObject({
      value: 266771,
      observationDate: '2021-12-31',
    })
    expect(nodeIn('de', '#punkt')).toMatchObject({ latitude: '50.82007', longitude: '6.44601' })
  })
})

describe('A description without schema.org', () => {
  it('has no block, because an empty one would say nothing', () => {
    expect(schemaOrgBlock([], 'de', new Set())).toBeUndefined()
  })
})
