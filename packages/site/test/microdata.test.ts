import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser'
import { describe, expect, it } from 'vitest'
import { all, attribute, normalised, visibleText } from './dom.ts'
import { everyPage, pages } from './pages.ts'

type Quad = {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string }
}

const schema = 'http://schema.org/'

/** The statements that an independent reader finds in the visible list. */
async function statementsOf(html: string, address: string): Promise<readonly Quad[]> {
  const parser = new MicrodataRdfParser({ baseIRI: address })
  const quads: Quad[] = []
  const { promise, reject, resolve } = Promise.withResolvers<readonly Quad[]>()
  parser.on('data', (quad: Quad) => quads.push(quad))
  parser.on('error', reject)
  parser.on('end', () => resolve(quads))
  parser.end(html)
  return promise
}

const canonicalOf = (html: string): string | undefined => {
  const link = all(html, 'link').find((each) => attribute(each, 'rel') === 'canonical')
  return link && attribute(link, 'href')
}

describe.each(everyPage)('the microdata of the page $name in $language', ({ language, name }) => {
  it('are the way to the page, as it is shown', async () => {
    const html = pages[name](language)
    const quads = await statementsOf(html, canonicalOf(html) ?? 'https://daten.example.org/')
    const said = (predicate: string) =>
      quads.filter((quad) => quad.predicate.value === schema + predicate)
    const items = said('itemListElement')
    if (!html.includes('BreadcrumbList')) return expect(items).toEqual([])
    const positions = said('position').map(({ object }) => Number(object.value))
    expect(positions.toSorted()).toEqual(items.map((_, index) => index + 1))
    expect(items.length).toBeGreaterThan(1)
    const text = visibleText(html)
    for (const { object } of said('name')) expect(text).toContain(normalised(object.value))
    const targets = said('item').map(({ object }) => object.value)
    expect(targets).toHaveLength(items.length)
    for (const target of targets) expect(URL.canParse(target)).toBe(true)
  })
})
