import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../harness/client.ts'
import { examples, rdf } from '../harness/documents.ts'
import { irisOf, readGraph, subjectsOf } from '../harness/graphs.ts'
import { hostile, releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const server = serving(shippedRelease)
const small = serving(async () => releaseOf(await shippedRelease(), synthetic))

const D = '/kommunen/kreis-dueren'
const methods = ['GET', 'HEAD'] as const
const year = 'public, max-age=3600'

describe('the resolver', () => {
  it.each([
    ['GET', {}],
    ['GET', { accept: 'text/turtle' }],
    ['HEAD', {}],
    ['HEAD', { accept: 'text/turtle' }],
  ] as const)('ID1, ID2: leads %s with %j from a key to its document', async (method, headers) => {
    const answer = await server().ask('/id/ags/05358', { method, headers })
    expect(answer.status).toBe(303)
    expect(answer.headers).toMatchObject({
      location: D,
      'cache-control': year,
      'content-type': 'text/html; charset=utf-8',
      'access-control-allow-origin': '*',
    })
    expect(fieldsOf(answer)).toEqual(fieldsOf(await server().get('/id/ags/05358')))
    if (method === 'GET') expect(answer.text).toContain(`<a href="${D}">`)
    else expect(answer.bytes).toHaveLength(0)
  })

  it.each([
    ['nuts', 'DEA26'],
    ['wikidata', 'Q6275'],
    ['slug', 'kreis-dueren'],
  ])('knows %s %s', async (scheme, value) => {
    const { status, headers } = await server().get(`/id/${scheme}/${value}`)
    expect([status, headers.location]).toEqual([303, D])
  })

  it('answers for an independent city with 5 and with 8 digits', async () => {
    const locations = await Promise.all(
      ['05999', '05999000'].map(
        async (ags) => (await small().get(`/id/ags/${ags}`)).headers.location,
      ),
    )
    expect(locations).toEqual(['/kommunen/musterstadt', '/kommunen/musterstadt'])
  })

  it.each(rdf)('ID3: leads to $accept about the territory', async ({ accept }) => {
    const { headers } = await server().get('/id/ags/05358', { accept })
    const answer = await server().get(headers.location ?? '', { accept })
    expect(answer.status).toBe(200)
    expect(subjectsOf(await readGraph(answer))).toContain(
      `${publicBase}kommunen/kreis-dueren#gebiet`,
    )
  })
})

it('ID4: every own IRI in D’s Turtle leads to a document that says something about it', async () => {
  const quads = await readGraph(await server().get(`${D}.ttl`))
  const own = [...irisOf(quads)].filter((iri) => iri.startsWith(publicBase))
  expect(own.length).toBeGreaterThan(40)
  for (const iri of own) {
    const answer = await server().get(server().pathOf(iri), { accept: 'text/turtle, */*;q=0.1' })
    expect([iri, answer.status]).toEqual([iri, 200])
    if (iri.includes('#')) expect(subjectsOf(await readGraph(answer))).toContain(iri)
  }
})

describe('ID5: what is not there', () => {
  it.each(
    [
      '/id/ags/99999999',
      '/id/post/52351',
      '/kommunen/does-not-exist',
      '/def/nichts',
      '/nichts/da',
    ].flatMap((path) => methods.map((method) => [method, path] as const)),
  )('%s %s is 404 with an explanation, kept shortly, without redirect', async (method, path) => {
    const { status, headers, text } = await server().ask(path, { method })
    expect(status).toBe(404)
    expect(headers['cache-control']).toBe('public, max-age=60')
    expect(headers.location).toBeUndefined()
    if (method === 'GET') expect(JSON.parse(text).detail).toMatch(/\w+/)
  })

  it.each([
    '/def/constructor',
    '/def/__proto__',
    '/def/hasownproperty',
    '/id/__proto__/constructor',
    '/kommunen/__proto__',
    '/kommunen/constructor.ttl',
    '/assets/__proto__',
  ])('%s is no word of JavaScript here', async (path) => {
    expect((await server().get(path)).status).toBe(404)
  })
})

describe('one address', () => {
  it.each([
    ['ID7', '/kommunen/altstadt', '/kommunen/musterstadt'],
    ['ID7', '/kommunen/alt-musterstadt.ttl', '/kommunen/musterstadt.ttl'],
    ['ID7', '/en/kommunen/Altstadt/', '/en/kommunen/musterstadt'],
    ['an alias', '/kommunen/Gro%C3%9Fe-Musterstadt', '/kommunen/musterstadt'],
    ['a wrong name', '/kommunen/mustersatdt', '/kommunen/musterstadt'],
    ['ID8', '/kommunen/musterstadt/', '/kommunen/musterstadt'],
    ['ID8', '/KOMMUNEN/MUSTERSTADT', '/kommunen/musterstadt'],
    ['ID8', '//kommunen///musterstadt', '/kommunen/musterstadt'],
    ['ID8', '/kommunen/musterstadt.TTL', '/kommunen/musterstadt.ttl'],
    ['ID8', '/def/Phases/', '/def/phases'],
    ['ID8', '/en', '/en/'],
    ['ID8', '/kommunen/?seite=1&x=%C3%A4', '/kommunen?seite=1&x=%C3%A4'],
    ['ID8', '/./kommunen/../kommunen', '/kommunen'],
  ])('%s: %s is 308 to %s, in one hop', async (_, path, location) => {
    for (const method of methods) {
      const { status, headers } = await small().ask(path, { method })
      expect([status, headers.location, headers['cache-control']]).toEqual([308, location, year])
    }
    expect((await small().get(location)).status).toBe(200)
  })

  it.each([
    ['NFC', '/kommunen/kreis-d%C3%BCren'],
    ['NFD', '/kommunen/kreis-du%CC%88ren'],
    ['mixed', '/Kommunen/Kreis-D%c3%bcren/'],
  ])('ID9: umlauts in %s are 308 to the same D', async (_, path) => {
    const { status, headers } = await server().get(path)
    expect([status, headers.location]).toEqual([308, D])
  })

  it('ID9: the IRIs in the RDF are those of D', async () => {
    const quads = await readGraph(await server().get(`${D}.nt`))
    const municipal = [...irisOf(quads)].filter((iri) => iri.includes('/kommunen/kreis-d'))
    const ofD = new RegExp(`^${publicBase}(?:en/)?kommunen/kreis-dueren(?:[#.]|$)`)
    expect(municipal.filter((iri) => !ofD.test(iri))).toEqual([])
  })

  it('ID8: an unknown parameter changes nothing, and canonical leaves it out', async () => {
    const answer = await server().get(`${D}?utm_x=1`)
    expect(answer.status).toBe(200)
    expect(answer.headers['link']).toContain(
      `<${publicBase}kommunen/kreis-dueren>; rel="canonical"`,
    )
    expect(fieldsOf(answer)).toEqual(fieldsOf(await server().get(D)))
  })

  it('keeps a slug that holds a word of SPARQL', async () => {
    const { status, text } = await small().get('/kommunen/describe-construct.ttl')
    expect(status).toBe(200)
    expect(text).toContain('describe-construct')
  })

  it('sends a Location in ASCII without a fragment', async () => {
    const { headers } = await small().get('/kommunen/Gro%C3%9Fe-Musterstadt?x=%E2%82%AC#gebiet')
    expect(headers.location).toMatch(/^[!-~]+$/)
    expect(headers.location).not.toContain('#')
  })

  it.each([
    '//evil.example/',
    '/\\evil.example',
    '/%2F%2Fevil.example',
    '/%5Cevil.example/',
    '///evil.example/..',
  ])('never leads %s to another host', async (path) => {
    const { headers } = await server().get(path)
    expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/)
  })
})

describe('ID10: a forged host', () => {
  const forged = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-prefix': '/evil',
    forwarded: 'host=evil.example;proto=gopher',
    'x-original-url': '/evil',
    'x-rewrite-url': '/evil',
  }

  it.each([
    ...examples.flatMap(({ path, stem, rows }) => [
      path,
      ...rows.map(({ extension }) => `${stem}.${extension}`),
    ]),
    '/id/ags/05358',
    '/KOMMUNEN',
    '/nichts',
    '/kontext/v1.jsonld',
  ])('changes nothing of %s', async (path) => {
    const [honest, dishonest] = await Promise.all([server().get(path), server().get(path, forged)])
    expect(fieldsOf(dishonest)).toEqual(fieldsOf(honest))
    expect(dishonest.bytes.equals(honest.bytes)).toBe(true)
  })
})

it('a literal that holds the base stays as it is', async () => {
  const quads = await readGraph(await small().get('/kommunen/musterstadt.ttl'))
  const texts = quads.map(({ object }) => object).filter(({ termType }) => termType === 'Literal')
  expect(texts.some(({ value }) => value.startsWith(hostile.base))).toBe(true)
})
