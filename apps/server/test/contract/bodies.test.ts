import type { Literal } from 'n3'
import { describe, expect, it } from 'vitest'
import { examples, rdf } from '../harness/documents.ts'
import { canonical, readGraph } from '../harness/graphs.ts'
import { hostile, manyRecords, releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const server = serving(shippedRelease)
const small = serving(async () => releaseOf(await shippedRelease(), synthetic))
const many = serving(async () => releaseOf(await shippedRelease(), manyRecords(1001)))

const D = '/kommunen/kreis-dueren'
const form = (name: string) => `http://www.w3.org/ns/json-ld#${name}`
const asForm = (profile: string) => ({ accept: `application/ld+json;profile="${profile}"` })
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

describe('BO1: bodies', () => {
  it.each(examples)('of $path are UTF-8 without byte order mark', async ({ stem, rows }) => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    for (const { extension } of rows) {
      const { bytes } = await server().get(`${stem}.${extension}`)
      expect(decoder.decode(bytes).startsWith('\ufeff')).toBe(false)
    }
  })

  it('in Turtle have prefixes and plain umlauts', async () => {
    const { text } = await server().get(`${D}.ttl`)
    expect(text).toMatch(/^(?:@prefix|PREFIX) /m)
    expect(text).toContain('"Kreis Düren"@de')
    expect(text).not.toMatch(/\\u[0-9A-F]{4}/)
  })

  it('are the same bytes at every request', async () => {
    for (const { extension } of rdf) {
      const [first, second] = await Promise.all([
        small().get(`/kommunen/musterstadt.${extension}`),
        small().get(`/kommunen/musterstadt.${extension}`),
      ])
      expect(first.bytes.equals(second.bytes)).toBe(true)
    }
  })
})

describe('forms of JSON-LD', () => {
  it.each([
    [form('expanded'), form('expanded')],
    [`${form('flattened')} ${form('expanded')}`, form('expanded')],
    [`urn:unknown ${form('compacted')}`, form('compacted')],
    [form('compacted'), form('compacted')],
    [form('flattened'), form('flattened')],
  ])('BO3, BO4: profile "%s" gives %s and says so', async (asked, given) => {
    const answer = await server().get(D, asForm(asked))
    expect(answer.headers['content-type']).toBe(`application/ld+json;profile="${given}"`)
    const body = JSON.parse(answer.text)
    expect('@context' in body).toBe(given === form('compacted'))
    const graph = await canonical(await readGraph(answer))
    expect(graph).toBe(await canonical(await readGraph(await server().get(`${D}.nt`))))
  })

  it.each(['urn:unknown', form('framed'), '', 'a b c'])(
    'BO5: profile "%s" is ignored',
    async (profile) => {
      const { status, headers } = await server().get(D, asForm(profile))
      expect([status, headers['content-type']]).toEqual([200, 'application/ld+json'])
    },
  )
})

it('BO6: the context that JSON-LD names is there, free for all, without a redirect', async () => {
  const { '@context': context } = JSON.parse((await server().get(`${D}.jsonld`)).text)
  expect(context).toBe(`${publicBase}kontext/v2.jsonld`)
  const answer = await server().get(server().pathOf(context))
  expect(answer.status).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/ld+json',
    'access-control-allow-origin': '*',
  })
  expect(answer.text).not.toMatch(/"@(?:import|context)": "http/)
  expect(JSON.parse(answer.text)['@context']).toMatchObject({ '@version': 1.1 })
})

describe('BO7: D.json', () => {
  it('is the published record and no JSON-LD', async () => {
    const { headers, text } = await small().get('/kommunen/musterstadt.json')
    const record = JSON.parse(text)
    expect(record).toMatchObject({
      slug: 'musterstadt',
      iri: `${publicBase}kommunen/musterstadt`,
      kind: 'kreisfreie-stadt',
      identifiers: { ags: '05999' },
    })
    expect(record).not.toHaveProperty('@context')
    expect(headers['link']).not.toContain('json-ld#context')
  })

  it.each(['json', 'jsonld', 'ttl', 'html', 'csv'])(
    'keeps a withheld contact out of D.%s too',
    async (extension) => {
      const { text } = await small().get(`/kommunen/musterstadt.${extension}`)
      expect(text).toContain('Musterstadt')
      expect(text).not.toContain('Max Mustermann')
      expect(text).not.toContain('2421000000')
    },
  )
})

describe('BO8: any RDF', () => {
  it.each(examples)(
    'of $path does not depend on where it was fetched, and has a type',
    async ({ stem }) => {
      for (const { extension } of rdf) {
        // The readers know no base: a relative IRI would be refused.
        const quads = await readGraph(await server().get(`${stem}.${extension}`))
        expect(quads.some(({ predicate }) => predicate.value === rdfType)).toBe(true)
        const terms = quads.flatMap(({ subject, object }) => [subject.termType, object.termType])
        expect(terms).not.toContain('BlankNode')
      }
    },
  )
})

it('BO9: numbers and dates are typed, texts have a language', async () => {
  const quads = await readGraph(await server().get(`${D}.ttl`))
  const literals = quads
    .map(({ object }) => object)
    .filter((term) => term.termType === 'Literal') as Literal[]
  const typed = (value: string) =>
    literals.filter((each) => each.value === value).map(({ datatype }) => datatype.value)
  expect(typed('266771')).toContain(`${xsd}integer`)
  expect(typed('2021-12-31')).toContain(`${xsd}date`)
  expect(literals.filter(({ value }) => /^\d{1,3}\.\d{3}$/.test(value))).toEqual([])
  expect(literals.find(({ value }) => value === 'District of Düren')?.language).toBe('en')
})

describe('texts that try to break out', () => {
  it.each(rdf)('reach readers of $accept as they are', async ({ extension }) => {
    const quads = await readGraph(await small().get(`/kommunen/musterstadt.${extension}`))
    const texts = quads.map(({ object }) => object.value)
    for (const text of [hostile.script, hostile.comment, hostile.formula])
      expect(texts).toContain(text)
  })

  it('are guarded in CSV against formulas', async () => {
    const { text } = await small().get('/kommunen/musterstadt.csv')
    expect(text).not.toMatch(/(?:^|[,\n])"?[=@]/)
  })
})

describe('the list', () => {
  it.each([
    ['/kommunen', 500],
    ['/kommunen?seite=1', 500],
    ['/kommunen?seite=2', 500],
    ['/kommunen?seite=3', 1],
  ])('%s has %i entries', async (path, count) => {
    const { status, text } = await many().get(path, { accept: 'application/json' })
    const list = JSON.parse(text)
    expect([status, list.municipalities.length, list.total, list.pages]).toEqual([
      200,
      count,
      1001,
      3,
    ])
  })

  it.each(['0', '-1', '1.5', 'x', '4', '99999999999', '1e3', ' 1'])(
    'seite=%j is 400 and names what is permitted',
    async (page) => {
      const { status, text } = await many().get(`/kommunen?seite=${encodeURIComponent(page)}`)
      expect(status).toBe(400)
      expect(JSON.parse(text).detail).toContain('1–3')
    },
  )

  it('has other links on another page', async () => {
    const { headers, text } = await many().get('/kommunen?seite=2')
    expect(headers['content-location']).toBe(`${publicBase}kommunen.html?seite=2`)
    expect(headers['link']).toContain(`<${publicBase}kommunen?seite=2>; rel="canonical"`)
    expect(headers['link']).toContain(`<${publicBase}kommunen.jsonld?seite=2>; rel="alternate"`)
    expect(text).toContain(`<link rel="canonical" href="${publicBase}kommunen?seite=2">`)
    expect(text).toContain(`hreflang="en" href="${publicBase}en/kommunen?seite=2"`)
    expect((await many().get('/en/kommunen?seite=2')).status).toBe(200)
  })

  it('leads through all its pages in RDF', async () => {
    const hydra = 'http://www.w3.org/ns/hydra/core#'
    const members = new Set<string>()
    let next: string | undefined = `${publicBase}kommunen`
    for (let page = 1; next !== undefined; page++) {
      expect(page).toBeLessThan(5)
      const answer = await many().get(many().pathOf(next), { accept: 'application/n-triples' })
      const quads = await readGraph(answer)
      const of = (name: string) => quads.filter(({ predicate }) => predicate.value === hydra + name)
      for (const { object } of of('member')) members.add(object.value)
      next = of('next')[0]?.object.value
    }
    expect(members.size).toBe(1001)
  })
})
