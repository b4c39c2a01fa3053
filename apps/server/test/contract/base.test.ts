import { describe, expect, it } from 'vitest'
import { readGraph, subjectsOf } from '../harness/graphs.ts'
import { parseLinks } from '../harness/links.ts'
import { attribute, elements } from '../harness/pages.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { serving } from '../harness/serving.ts'

const base = 'https://example.org/daten/'
const server = serving(async () => releaseOf(await shippedRelease(base), synthetic), { base })

describe('a base with a path', () => {
  it.each([
    ['/daten/', 200],
    ['/daten/en/', 200],
    ['/daten/index.ttl', 200],
    ['/daten/kommunen', 200],
    ['/daten/kommunen/musterstadt.jsonld', 200],
    ['/daten/en/kommunen/musterstadt', 200],
    ['/daten/def/problems', 200],
    ['/daten/kontext/v1.jsonld', 200],
    ['/daten/robots.txt', 200],
    ['/daten/kommunen/fort', 410],
    ['/daten/kommunen/fort/linkset', 410],
    ['/daten/kommunen/nirgends/linkset', 404],
    ['/healthz', 200],
    ['/readyz', 200],
    ['/', 404],
    ['/kommunen', 404],
    ['/datenbank', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await server().get(path)).status).toBe(status)
  })

  it.each([
    ['/daten', '/daten/'],
    ['/daten?x=1', '/daten/?x=1'],
    ['/daten/Kommunen/', '/daten/kommunen'],
    ['/daten/en', '/daten/en/'],
    ['/daten/kommunen/altstadt.ttl', '/daten/kommunen/musterstadt.ttl'],
  ])('leads %s to %s', async (path, location) => {
    const { status, headers } = await server().get(path)
    expect([status, headers.location]).toEqual([308, location])
  })

  it('resolves keys below it', async () => {
    expect((await server().get('/daten/id/ags/05999')).headers.location).toBe(
      '/daten/kommunen/musterstadt',
    )
  })

  it('stands in IRIs, links and addresses', async () => {
    const answer = await server().get('/daten/kommunen/musterstadt', { accept: 'text/turtle' })
    expect(subjectsOf(await readGraph(answer))).toContain(`${base}kommunen/musterstadt#gebiet`)
    expect(answer.headers['content-location']).toBe(`${base}kommunen/musterstadt.ttl`)
    for (const { href } of parseLinks(answer.headers['link']))
      if (href.startsWith('https://example.org/'))
        expect((await server().get(server().pathOf(href))).status).toBe(200)
  })

  it.each([
    '/daten/',
    '/daten/en/kommunen',
    '/daten/kommunen/musterstadt',
    '/daten/kommunen/nirgends',
    '/daten/en/nichts',
    '/daten/kommunen/fort',
  ])('is in every address of the page at %s', async (path) => {
    const { text } = await server().get(path, { accept: 'text/html' })
    const hrefs = elements(text, 'a', 'link', 'img').flatMap(
      (each) => attribute(each, 'href') ?? attribute(each, 'src') ?? [],
    )
    const own = hrefs.filter((href) => href.startsWith('/') || href.startsWith(base))
    expect(own.length).toBeGreaterThan(5)
    for (const href of own) {
      expect(new URL(href, base).href.startsWith(base)).toBe(true)
      const { status } = await server().get(server().pathOf(href))
      // The other language of a page that is not there is not there either.
      expect([href, status]).toEqual([
        href,
        /nirgends|nichts/.test(href) ? 404 : /fort/.test(href) ? 410 : 200,
      ])
    }
  })

  it('types its problems below it', async () => {
    const { text } = await server().get('/kommunen')
    expect(JSON.parse(text).type).toBe(`${base}def/problems#not-found`)
  })
})
