import type { Release } from '@kommunalgraph/model'
import { resources } from '@kommunalgraph/resources'
import jsonld, { type JsonLdDocument } from 'jsonld'
import type { Quad } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { readGraph } from '../harness/graphs.ts'
import { blocksOf, squeeze, visibleText } from '../harness/pages.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

let release: Release
const server = serving(async () => {
  release = await shippedRelease()
  return release
})
const small = serving(async () => releaseOf(await shippedRelease(), synthetic))

const schemaOrg = 'http://schema.org/'

/** The terms that schema.org's own context reads as IRIs, of those that we use; all others are literals. */
const context = {
  '@vocab': schemaOrg,
  ...Object.fromEntries(
    ['contentUrl', 'isPartOf', 'license', 'sameAs', 'url'].map((term) => [
      term,
      { '@type': '@id' },
    ]),
  ),
}

/** Subject, predicate and what is read of the object: the official context retypes dates and drops languages. */
const statement = ({ subject, predicate, object }: Quad): string =>
  JSON.stringify([subject.value, predicate.value, object.termType, object.value])

async function statementsOf(block: string): Promise<string[]> {
  const document: JsonLdDocument = JSON.parse(block)
  const documentLoader = async (url: string) => {
    expect(url).toBe('https://schema.org')
    return { documentUrl: url, document: { '@context': context } }
  }
  const quads: unknown = await jsonld.toRDF(document, { documentLoader })
  // Without `format`, the library gives an array of RDF/JS quads.
  return (quads as Quad[]).map(statement)
}

/** Codes: properties whose value is not meant to be read, each with what a reader sees in its place. */
const codes: Readonly<Record<string, string>> = {
  url: 'the link or the address bar',
  identifier: 'the address bar, and the name of the part of the page',
  contentUrl: 'the link to the format',
  license: 'the name of the licence, which links there',
  sameAs: 'the name of the key, which links there',
  isPartOf: 'the name of the site in the header',
  inLanguage: 'the lang attribute',
  position: 'the order of the goals, phases …',
  propertyID: 'the name of the measure or key',
  unitCode: 'the unit in words (unitText)',
  addressCountry: 'every address is in Germany',
  isAccessibleForFree: 'nothing here costs anything',
}

type Value = string | number | boolean

/** Every literal of a block with its property; what points to another node or names a class is no text. */
function* literals(
  value: unknown,
  property = '',
): Generator<readonly [property: string, value: Value]> {
  if (property.startsWith('@') && property !== '@graph') return
  if (['string', 'number', 'boolean'].includes(typeof value)) yield [property, value as Value]
  else if (Array.isArray(value)) for (const each of value) yield* literals(each, property)
  else for (const [name, inner] of Object.entries(Object(value))) yield* literals(inner, name)
}

const locales = { de: 'de-DE', en: 'en-GB' } as const
type Language = keyof typeof locales

/** Made once: to make one takes longer than to format a thousand values. */
function formatsOf(locale: string) {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return {
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }),
    month: dates({ year: 'numeric', month: 'long' }),
    long: dates({ dateStyle: 'long' }),
    medium: dates({ dateStyle: 'medium' }),
  }
}
const formatsIn = { de: formatsOf(locales.de), en: formatsOf(locales.en) } as const

/** How `Intl` writes a day, month, year or instant, long and short. */
function dateForms(text: string, language: Language): string[] {
  const { long, medium, month } = formatsIn[language]
  if (text.length === 4) return [text]
  const instant = Date.parse(text)
  if (text.length === 7) return [month.format(instant)]
  return [long.format(instant), medium.format(instant)]
}

/** How a value may stand on a page. */
function formsOf(value: Value, language: Language): string[] {
  const text = String(value)
  const { number } = formatsIn[language]
  const digits = text.replace(/^\+49/, '').replace(/\D/g, '')
  return [
    text,
    ...(/^-?\d+(?:\.\d+)?$/.test(text)
      ? [number.format(Number(text)), number.format(Math.abs(Number(text)))]
      : []),
    ...(/^\d{4}(?:-\d\d){0,2}(?:T[\d:.]+Z)?$/.test(text) ? dateForms(text, language) : []),
    ...(/^\d{4}[\d-]*\/\d{4}[\d-]*$/.test(text)
      ? [
          text
            .split('/')
            .map((each) => dateForms(each, language)[0])
            .join(' – '),
        ]
      : []),
    ...(text.startsWith('+49') ? [digits] : []),
  ].map(squeeze)
}

/** Telephone numbers are read without what groups their digits. */
const isVisible = (value: Value, seen: string, language: Language): boolean =>
  formsOf(value, language).some((form) => seen.includes(form)) ||
  (String(value).startsWith('+') && seen.replace(/[\s()/-]/g, '').includes(String(value)))

const languages = ['de', 'en'] as const
const pathOf = (path: string, language: Language) => `/${language === 'de' ? '' : 'en/'}${path}`
const htmlOnly = { accept: 'text/html' }

/**
 * Kinds whose data are DCAT only: harvesters would follow schema.org from a dataset to the catalogue, so that their
 * pages' markup stands beside the data (docs/decisions, closures).
 */
const besideData = new Set(['catalogue', 'dumps', 'cube'])

/** Kinds that have nothing to say in schema.org: a stream of events. */
const silent = new Set(['feed', 'feed-pages'])

/** A node of a block. */
type BlockNode = Readonly<Record<string, unknown>> & { readonly '@id': string }

const nodesIn = (block = '{"@graph":[]}'): readonly BlockNode[] => JSON.parse(block)['@graph']

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** Own things that a node names: as IRIs, or as the site that a page is part of; not the page that it translates. */
const namedBy = ({ isPartOf, translationOfWork: _other, ...rest }: BlockNode): readonly string[] =>
  Object.values(rest)
    .flatMap(listOf)
    .map((value) => Object(value)['@id'])
    .concat(listOf(isPartOf))
    .filter((each) => typeof each === 'string' && each.startsWith(publicBase))

const isOf = (type: string) => (node: BlockNode) => listOf(node['@type']).includes(type)

/** What readers of datasets ask for or recommend; each must be there. */
const ofDatasets = ['name', 'description', 'identifier', 'keywords', 'publisher', 'creator'].concat(
  ['dateModified', 'inLanguage', 'license', 'url', 'includedInDataCatalog', 'distribution'],
)

describe.each(resources.documents)('the block of $name pages', ({ bodies, name, paths }) => {
  let pages: { path: string; language: Language; html: string; blocks: readonly string[] }[]
  beforeAll(async () => {
    const all = paths(release).flatMap((path) => languages.map((language) => ({ path, language })))
    pages = await Promise.all(
      all.map(async (page) => {
        const { text } = await server().get(pathOf(page.path, page.language), htmlOnly)
        return { ...page, html: text, blocks: blocksOf(text) }
      }),
    )
  })

  it('is one on each page, or none where there is nothing to say', () => {
    const count = silent.has(name) ? 0 : 1
    const others = pages.filter(({ blocks }) => blocks.length !== count)
    expect(others.map(({ path }) => path)).toEqual([])
  })

  it.skipIf(!bodies['n-triples'] || besideData.has(name))(
    'NE14: says nothing that the data of the document do not say',
    async () => {
      const data = new Map<string, ReadonlySet<string>>()
      for (const path of new Set(pages.map((page) => page.path))) {
        const quads = await readGraph(await server().get(`/${path || 'index'}.nt`))
        data.set(path, new Set(quads.map(statement)))
      }
      for (const {
        path,
        blocks: [block = ''],
      } of pages) {
        const known = data.get(path) ?? new Set()
        const said = await statementsOf(block)
        expect([path, said.filter((each) => !known.has(each))]).toEqual([path, []])
        expect(said.length).toBeGreaterThan(3)
      }
    },
  )

  it.skipIf(silent.has(name))(
    'is closed: each thing of ours that it names has type and name',
    () => {
      for (const { blocks, language, path } of pages) {
        const nodes = new Map(blocks.flatMap(nodesIn).map((node) => [node['@id'], node]))
        const open = [...nodes.values()]
          .flatMap(namedBy)
          .filter((iri) => nodes.get(iri)?.['@type'] === undefined)
        expect([path, language, open]).toEqual([path, language, []])
        for (const type of [
          'Organization',
          'DataCatalog',
          'Dataset',
          'WebPage',
          'WebSite',
          'Place',
        ])
          for (const node of [...nodes.values()].filter(isOf(type)))
            expect([path, node['@id'], node['name']]).not.toContain(undefined)
      }
    },
  )

  // A version speaks of its document.
  it.skipIf(silent.has(name) || name === 'memento')('speaks of the page in its language', () => {
    for (const { blocks, language, path } of pages) {
      const address = `${publicBase}${pathOf(path, language).slice(1)}`
      const page = blocks.flatMap(nodesIn).filter(isOf('WebPage'))
      expect([path, page.map((node) => [node['@id'], node['inLanguage']])]).toEqual([
        path,
        [[address, language]],
      ])
    }
  })

  it('says of each dataset all that its readers ask for', () => {
    for (const { blocks, path } of pages)
      for (const node of blocks.flatMap(nodesIn).filter(isOf('Dataset'))) {
        const missing = ofDatasets.filter((key) => node[key] === undefined)
        // Nobody knows when a record was changed before the gate dated it.
        expect([path, node['@id'], missing.filter((key) => key !== 'dateModified')]).toEqual([
          path,
          node['@id'],
          [],
        ])
        expect([path, String(node['description']).length >= 50]).toEqual([path, true])
      }
  })

  it.skipIf(silent.has(name))('says nothing that a reader of the page does not see', () => {
    for (const { path, language, html, blocks } of pages) {
      const seen = visibleText(html)
      const [block = ''] = blocks
      const hidden = [...literals(JSON.parse(block))].filter(
        ([property, value]) => !(property in codes) && !isVisible(value, seen, language),
      )
      expect([path, language, hidden]).toEqual([path, language, []])
    }
  })
})

it('the block of a hostile record says what its data say', async () => {
  const quads = await readGraph(await small().get('/kommunen/musterstadt.nt'))
  const known = new Set(quads.map(statement))
  for (const path of ['/kommunen/musterstadt', '/en/kommunen/musterstadt']) {
    const [block = ''] = blocksOf((await small().get(path)).text)
    expect((await statementsOf(block)).filter((each) => !known.has(each))).toEqual([])
  }
})
