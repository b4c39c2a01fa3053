import { describe, expect, it } from 'vitest'
import { valuesOf } from '../harness/client.ts'
import { examples, type Row } from '../harness/documents.ts'
import { type LinkValue, parseLinks } from '../harness/links.ts'
import { attribute, elements } from '../harness/pages.ts'
import { shippedRelease } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const server = serving(shippedRelease)

const D = '/kommunen/kreis-dueren'
const own = (path: string): string => new URL(path, publicBase).href
const schemaOrg = 'https://schema.org/'

const linksAt = async (path: string, accept = '*/*'): Promise<LinkValue[]> =>
  parseLinks((await server().get(path, { accept }))['headers']['link'])

const targets = (links: readonly LinkValue[], rel: string) =>
  links.filter((link) => link.rel === rel).map(({ href }) => href)

/** Everything that can be fetched, with what fetches it. */
const everything = examples.flatMap(({ path, english, stem, rows }) => [
  ...rows.map(({ accept }) => ({ path, accept })),
  ...rows.map(({ extension }) => ({ path: `${stem}.${extension}`, accept: '*/*' })),
  { path: english, accept: '*/*' },
])

describe('LI1: the Link header', () => {
  it.each(everything)(
    'of $path as $accept fits the grammar, and its targets resolve',
    async ({ path, accept }) => {
      const answer = await server().get(path, { accept })
      expect(valuesOf(answer, 'link')).toHaveLength(1)
      const links = parseLinks(answer.headers['link'])
      for (const { href, rel, type } of links) {
        expect(rel).not.toMatch(/\s/)
        if (!href.startsWith(publicBase)) continue
        const target = await server().get(server().pathOf(href))
        expect([href, target.status]).toEqual([href, 200])
        if (type) expect(target.headers['content-type']?.split(';')[0]).toBe(type)
      }
    },
  )

  it('of 406 fits the grammar too', async () => {
    const { headers } = await server().get(D, { accept: 'image/png' })
    expect(parseLinks(headers['link'])).toHaveLength(9)
  })
})

describe('LI2: formats', () => {
  const both = ['text/html', 'text/turtle'] as const
  const pairs = examples.flatMap((each) => both.map((accept) => ({ ...each, accept })))

  it.each(pairs)(
    'of $path: $accept names one alternate, the JSON-LD',
    async ({ path, stem, accept }) => {
      const links = await linksAt(path, accept)
      expect(links.filter(({ rel }) => rel === 'alternate')).toEqual([
        { href: own(`${stem}.jsonld`), rel: 'alternate', type: 'application/ld+json' },
      ])
    },
  )

  it.each(pairs)(
    'of $path: $accept names the others as descriptions, the table as an item',
    async ({ path, stem, rows, accept }) => {
      const links = await linksAt(path, accept)
      const at = (list: readonly Row[]) =>
        list.map(({ extension }) => own(`${stem}.${extension}`)).sort()
      const others = rows.filter(
        (row) => !['html', 'jsonld', 'csv'].includes(row.extension) && row.accept !== accept,
      )
      expect(targets(links, 'describedby').sort()).toEqual(at(others))
      expect(targets(links, 'item')).toEqual(
        at(rows.filter(({ extension }) => extension === 'csv')),
      )
    },
  )

  it('of the English page are the same', async () => {
    expect(targets(await linksAt(`/en${D}`), 'alternate')).toEqual([own(`${D}.jsonld`)])
  })
})

describe('LI3: the head of a page', () => {
  it.each(
    examples.flatMap((each) => [
      { ...each, page: `${each.stem}.html`, lang: 'de' },
      { ...each, page: each.english, lang: 'en' },
    ]),
  )(
    'at $page lists every format and both languages',
    async ({ path, english, stem, rows, page, lang }) => {
      const links = elements((await server().get(page)).text, 'link')
      const found = links.filter((link) => attribute(link, 'rel') === 'alternate')
      const formats = found
        .filter((link) => attribute(link, 'type'))
        .map((link) => [attribute(link, 'type'), attribute(link, 'href')])
      expect(formats.sort()).toEqual(
        rows
          .filter(({ extension }) => extension !== 'html')
          .map(({ accept, extension }) => [accept, own(`${stem}.${extension}`)])
          .sort(),
      )
      const languages = Object.fromEntries(
        found
          .filter((link) => attribute(link, 'hreflang'))
          .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]),
      )
      expect(languages).toEqual({ de: own(path), en: own(english), 'x-default': own(path) })
      const canonical = links
        .filter((link) => attribute(link, 'rel') === 'canonical')
        .map((link) => attribute(link, 'href'))
      expect(canonical).toEqual([own(lang === 'de' ? path : english)])
    },
  )
})

describe('LI4: a fixed form', () => {
  it.each(
    examples.flatMap(({ path, stem, rows }) =>
      rows.map(({ extension }) => ({ path, at: `${stem}.${extension}`, extension })),
    ),
  )('$at leads back to $path', async ({ path, at, extension }) => {
    const links = await linksAt(at)
    expect(targets(links, 'canonical')).toEqual([own(path)])
    const back = { html: undefined, csv: 'collection' }[extension] ?? 'describes'
    for (const rel of ['describes', 'collection'])
      expect([rel, targets(links, rel)]).toEqual([
        rel,
        extension !== 'html' && rel === back ? [own(path)] : [],
      ])
  })

  it('in English is canonical itself', async () => {
    expect(targets(await linksAt(`/en${D}`), 'canonical')).toEqual([own(`/en${D}`)])
  })

  it('of data is kept out of search results, a page is not', async () => {
    for (const extension of ['ttl', 'json', 'csv', 'jsonld'])
      expect((await server().get(`${D}.${extension}`)).headers['x-robots-tag']).toBe('noindex')
    expect((await server().get(D)).headers).not.toHaveProperty('x-robots-tag')
    expect((await server().get('/robots.txt')).text).not.toMatch(/Disallow: \S/)
  })
})

it.each([D, `/en${D}`, `${D}.ttl`, `${D}.csv`])('LI5: %s names its primary topic', async (path) => {
  expect(targets(await linksAt(path), 'http://xmlns.com/foaf/0.1/primaryTopic')).toEqual([
    own(`${D}#gebiet`),
  ])
})

it.each(everything)('LI6: $path as $accept names one licence', async ({ path, accept }) => {
  expect(targets(await linksAt(path, accept), 'license')).toHaveLength(1)
})

describe('SI1: signposts', () => {
  it.each(['GET', 'HEAD'].flatMap((method) => [D, `/en${D}`].map((path) => ({ method, path }))))(
    'of $method $path',
    async ({ method, path }) => {
      const { headers } = await server().ask(path, { method })
      const links = parseLinks(headers['link'])
      expect(targets(links, 'cite-as')).toEqual([own(D)])
      expect(targets(links, 'author')).toEqual([own('/#herausgeber')])
      expect(targets(links, 'type')).toEqual([
        `${schemaOrg}AdministrativeArea`,
        `${schemaOrg}AboutPage`,
      ])
      expect(targets(links, 'license')).toEqual(['https://www.govdata.de/dl-de/by-2-0'])
      const descriptions = links.filter(({ rel }) => rel === 'describedby')
      expect(descriptions.length).toBeGreaterThan(0)
      expect(descriptions.every(({ type }) => type)).toBe(true)
    },
  )

  it('stand on the page of a municipality only', async () => {
    for (const path of ['/', '/kommunen', `${D}.ttl`, '/def/phases.html'])
      expect(targets(await linksAt(path), 'cite-as')).toEqual([])
  })
})
