import { describe, expect, it } from 'vitest'
import { valuesOf } from '../harness/client.ts'
import { examples, html, rdf, turtle, varyOf } from '../harness/documents.ts'
import { canonical, readGraph } from '../harness/graphs.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'
import { CLIENTS } from '../http/clients.ts'
import type { Name } from '../http/offers.ts'

const server = serving(shippedRelease)
const small = serving(async () => releaseOf(await shippedRelease(), synthetic))

const D = '/kommunen/kreis-dueren'

/** The Content-Type of each name that the table of clients uses. */
const sent: Readonly<Partial<Record<Name, string>>> = {
  html: 'text/html; charset=utf-8',
  turtle: 'text/turtle; charset=utf-8',
  jsonld: 'application/ld+json',
  json: 'application/json',
  ntriples: 'application/n-triples',
  nquads: 'application/n-quads',
  rdfxml: 'application/rdf+xml',
}

const typeOf = async (path: string, accept?: string) => {
  const { status, headers } = await server().get(path, accept === undefined ? {} : { accept })
  expect(status).toBe(200)
  return headers['content-type']
}

describe('NE8: what real clients send', () => {
  it.each(CLIENTS)('%s gets what it needs from a document', async (_, accept, gets) => {
    expect(await typeOf(D, accept)).toBe(sent[gets])
  })

  it.each(CLIENTS)('%s gets what it needs from a definition', async (_, accept, gets) => {
    const welcome = accept === '*/*' || accept === undefined
    // There is no record to show as JSON: who asks for JSON gets JSON-LD, not N-Triples for its text/plain.
    const expected = welcome ? 'turtle' : gets === 'json' ? 'jsonld' : gets
    expect(await typeOf('/def/phases', accept)).toBe(sent[expected])
  })

  it('Protégé gets RDF/XML in gzip, because it does not know br', async () => {
    const accept =
      'application/rdf+xml, application/xml; q=0.7, text/xml; q=0.6, text/plain; q=0.1, */*; q=0.09'
    const { headers } = await server().get(D, { accept, 'accept-encoding': 'xz,gzip,deflate' })
    expect(headers).toMatchObject({ 'content-type': sent.rdfxml, 'content-encoding': 'gzip' })
  })

  it('PostgREST’s Accept-Profile is ignored', async () => {
    const { status, headers } = await server().get(D, { 'accept-profile': 'blog' })
    expect([status, headers['content-type']]).toEqual([200, sent.html])
  })
})

describe('negotiation', () => {
  it.each([undefined, '', '*/*'])('NE1: Accept %j gives the page', async (accept) => {
    expect(await typeOf(D, accept)).toBe(sent.html)
  })

  it.each(rdf)(
    'NE2: $accept gives that type, which a second parser reads',
    async ({ accept, sent }) => {
      const answer = await server().get(D, { accept })
      expect(answer.headers['content-type']).toBe(sent)
      expect((await readGraph(answer)).length).toBeGreaterThan(100)
    },
  )

  it('NE2: N-Triples are sorted, one statement a line', async () => {
    const { text } = await server().get(D, { accept: 'application/n-triples' })
    const lines = text.trimEnd().split('\n')
    expect(lines).toEqual([...new Set(lines)].sort())
    expect(lines.every((line) => line.endsWith(' .'))).toBe(true)
  })

  it.each([
    ['NE3', 'text/turtle;q=0.3, application/ld+json', sent.jsonld],
    ['NE3', 'text/html;q=0, */*', sent.turtle],
    ['NE3', 'text/*;q=0.5, text/turtle;q=0.1, application/ld+json;q=0.3', sent.html],
    ['NE4', 'TEXT/Turtle; Q=1.0', sent.turtle],
    ['NE4', 'text/turtle;q=1.0;foo=bar', sent.turtle],
    ['NE4', 'text/turtle;foo=bar;q=1', sent.turtle],
    ['NE5', 'text/turtle, */*', sent.turtle],
    ['NE5', 'text/csv, text/turtle', sent.turtle],
    ['BO2', 'text/turtle;version=1.2', sent.turtle],
    ['BO2', 'text/turtle;profile="x"', sent.turtle],
    ['rule 7', 'text/n3', sent.turtle],
    ['rule 7', 'application/x-turtle', sent.turtle],
    ['rule 7', 'text/xml', sent.rdfxml],
    ['rule 8', 'application/rdf+thrift, */*;q=0.1', sent.turtle],
    ['rule 8', 'text/anot+turtle, */*;q=0.1', sent.turtle],
  ])('%s: Accept %s gives %s', async (_, accept, type) => {
    expect(await typeOf(D, accept)).toBe(type)
  })

  it.each(examples)('NE6: $path answers 406 to images and names what there is', async (each) => {
    const { path, rows, stem } = each
    const { status, headers, text } = await server().get(path, { accept: 'image/png' })
    expect(status).toBe(406)
    const alternates = rows.map(({ accept, extension }) => ({
      href: `${publicBase}${stem.slice(1)}.${extension}`,
      type: accept,
    }))
    const byAddress = (a: { href: string }, b: { href: string }) => (a.href < b.href ? -1 : 1)
    expect(JSON.parse(text).alternates.toSorted(byAddress)).toEqual(alternates.toSorted(byAddress))
    for (const { href, type } of alternates)
      expect(headers['link']).toContain(`<${href}>; rel="alternate"; type="${type}"`)
  })

  it.each(['garbage', ';;;,,,', '*', '/', 'text', '*/html', '"', 'q=1', '\u0080\u00ff'])(
    'NE7: Accept %j is no server error',
    async (accept) => {
      expect((await server().get(D, { accept })).status).toBe(200)
    },
  )

  it('NE7: an Accept of 10 kB is read as far as it is honest', async () => {
    const accept = 'text/turtle, '.repeat(800)
    expect(await typeOf(D, accept)).toBe(sent.turtle)
  })

  it('NE9: Vary is the same for 200, 304, 406, 410 and 404, coded or not', async () => {
    const answers = await Promise.all(
      [
        ['/kommunen/musterstadt', {}],
        ['/kommunen/musterstadt', { 'if-none-match': '*' }],
        ['/kommunen/musterstadt', { accept: 'image/png' }],
        ['/kommunen/musterstadt', { 'accept-encoding': 'gzip' }],
        ['/kommunen/musterstadt', { 'accept-encoding': 'br', accept: 'text/turtle' }],
        ['/kommunen/fort', {}],
        ['/kommunen/nirgends', {}],
      ].map(([path, headers]) => small().get(String(path), Object(headers))),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 304, 406, 200, 200, 410, 404])
    expect(new Set(answers.map((answer) => valuesOf(answer, 'vary').join('|')))).toEqual(
      new Set([varyOf('/kommunen/musterstadt')]),
    )
  })

  it('NE10: a form of JSON-LD that has no address names none', async () => {
    const accept = 'application/ld+json;profile="http://www.w3.org/ns/json-ld#expanded"'
    const { headers } = await server().get(D, { accept })
    expect(headers['content-location']).toBeUndefined()
  })

  it('NE11: an extension wins over Accept', async () => {
    const { headers } = await server().get(`${D}.ttl`, { accept: 'text/html' })
    expect(headers).toMatchObject({ 'content-type': turtle.sent, vary: 'Accept-Encoding' })
  })

  it.each(['.unknown', '.', '.ttl.ttl', '.ttlx', '.json5'])(
    'NE12: D%s is 404, not 406',
    async (extension) => {
      const { status } = await server().get(`${D}${extension}`, { accept: 'image/png' })
      expect(status).toBe(404)
    },
  )

  it.each(examples)('NE13: all RDF types of $path say one graph', async ({ stem }) => {
    const graphs = await Promise.all(
      rdf.map(async ({ extension }) =>
        canonical(await readGraph(await server().get(`${stem}.${extension}`))),
      ),
    )
    expect(new Set(graphs).size).toBe(1)
    expect(graphs[0]).not.toBe('')
  })

  it.each(['en', 'de', '*', 'tlh;q=1, *;q=0', undefined])(
    'NE15: Accept-Language %j changes nothing',
    async (language) => {
      const headers = language === undefined ? {} : { 'accept-language': language }
      const [german, english] = await Promise.all([
        server().get(D, headers),
        server().get(`/en${D}`, headers),
      ])
      expect(german.headers).toMatchObject({
        'content-language': 'de',
        etag: (await server().get(D)).headers.etag,
      })
      expect(english.headers).toMatchObject({ 'content-language': 'en', 'content-type': html.sent })
      expect(german.text).toContain('<html lang="de">')
      expect(english.text).toContain('<html lang="en">')
    },
  )

  it('NE15: an English page marks German texts of a record that has no others', async () => {
    const { status, headers, text } = await small().get('/en/kommunen/musterstadt')
    expect([status, headers['content-language']]).toEqual([200, 'en'])
    expect(text).toContain('<html lang="en">')
    expect(text).toMatch(/<[a-z0-9]+[^>]* lang="de"[^>]*>Musterstadt</)
  })
})
