import { describe, expect, it } from 'vitest'
import { negotiate, negotiator, type Offer } from '../../src/http/negotiate.ts'
import { rankOffers } from '../../src/http/ranking.ts'
import { data, errors, feed, history, page } from './offers.ts'

type Row = readonly [accept: string | undefined, gets: string | undefined]

const answer = (accept: string | undefined, offers: readonly Offer[] = page) =>
  negotiate(accept, offers)?.offer.name

describe('the rows of the contract', () => {
  it.each<readonly [id: string, ...Row]>([
    ['NE1', '*/*', 'html'],
    ['NE1', '', 'html'],
    ['NE1', undefined, 'html'],
    ['NE2', 'text/turtle', 'turtle'],
    ['NE2', 'application/ld+json', 'jsonld'],
    ['NE2', 'application/rdf+xml', 'rdfxml'],
    ['NE2', 'application/n-triples', 'ntriples'],
    ['NE3', 'text/turtle;q=0.3, application/ld+json', 'jsonld'],
    ['NE3', 'text/html;q=0, */*', 'turtle'],
    ['NE3', 'text/*;q=0.5, text/turtle;q=0.1, application/ld+json;q=0.3', 'html'],
    ['NE4', 'TEXT/Turtle; Q=1.0', 'turtle'],
    ['NE4', 'text/turtle;q=1.0;foo=bar', 'turtle'],
    ['NE4', 'text/turtle;foo=bar;q=1', 'turtle'],
    ['NE5', 'text/turtle, */*', 'turtle'],
    ['NE5', 'text/csv, text/turtle', 'turtle'],
    ['NE6', 'image/png', undefined],
    ['NE7', 'garbage', 'html'],
    ['BO2', 'text/turtle;version=1.2', 'turtle'],
    ['BO2', 'text/turtle;profile="x"', 'turtle'],
    ['BO5', 'application/ld+json;profile="urn:unknown"', 'jsonld'],
  ])('%s: "%s" gets %s', (_, accept, gets) => {
    expect(answer(accept)).toBe(gets)
  })
})

describe('reading the header', () => {
  it.each<Row>([
    ['text/turtle;x="a, text/html;q=1, b";q=0.9, application/ld+json;q=0.5', 'turtle'],
    ['text/turtle;x="a\\", text/html", application/ld+json;q=0.5', 'turtle'],
    ['text/turtle;q=7, application/ld+json', 'turtle'],
    ['text/turtle;q=-3, application/ld+json;q=0.001', 'jsonld'],
    ['text/turtle;q=.4, application/ld+json;q=0.30000000', 'turtle'],
    ['text/turtle;q="0.4", application/ld+json;q=0.5', 'jsonld'],
    ['text/turtle ; q = 0.4 , application/ld+json ; q = 0.5', 'jsonld'],
    ['text/turtle;q=high, application/ld+json;q=0.9', 'turtle'],
    ['text/turtle;q=0.5;q=1, application/ld+json;q=0.9', 'jsonld'],
    ['turtle, text/, /html, */turtle, text/a/b, application/ld+json', 'jsonld'],
    [',, ,application/ld+json,', 'jsonld'],
    ['*', 'html'],
    ['text/html;q=0, *;q=0.1', 'turtle'],
    ['text/turtle;q=0.2, application/ld+json;q=0.5, text/turtle;q=0.8', 'turtle'],
  ])('understands %s', (accept, gets) => {
    expect(answer(accept)).toBe(gets)
  })

  it('reads a hundred members, and no further', () => {
    const images = (count: number) => 'image/png,'.repeat(count)
    expect(answer(`${images(99)}text/turtle`)).toBe('turtle')
    expect(answer(`${images(100)}text/turtle`)).toBeUndefined()
  })
})

describe('weights and specificity', () => {
  it.each<Row>([
    ['text/turtle;q=0', undefined],
    ['*/*;q=0', undefined],
    ['text/turtle, */*;q=0', 'turtle'],
    ['text/*, text/html;q=0.2', 'turtle'],
    ['text/*, text/csv', 'csv'],
    ['application/x-turtle;q=0, text/*', 'html'],
    ['application/x-turtle, text/html', 'html'],
    ['text/html;q=0.9, text/turtle', 'turtle'],
    ['text/html, text/turtle', 'html'],
    ['text/csv, */*', 'csv'],
    ['text/csv', 'csv'],
    ['application/*', 'jsonld'],
    ['text/*;q=0.3, */*;q=0.5', 'jsonld'],
  ])('weighs %s', (accept, gets) => {
    expect(answer(accept)).toBe(gets)
  })
})

describe('aliases', () => {
  it.each<Row>([
    ['application/xhtml+xml', 'html'],
    ['application/x-turtle', 'turtle'],
    ['application/turtle', 'turtle'],
    ['text/n3', 'turtle'],
    ['text/rdf+n3', 'turtle'],
    ['application/rdf+n3', 'turtle'],
    ['text/json', 'json'],
    ['text/plain', 'ntriples'],
    ['application/x-trig', 'trig'],
    ['text/x-nquads', 'nquads'],
    ['text/rdf', 'rdfxml'],
    ['application/xml', 'rdfxml'],
    ['text/xml', 'rdfxml'],
    ['application/xml, text/html;q=0.1', 'html'],
    ['text/xml, application/xhtml+xml;q=0.1', 'html'],
    ['application/xml, text/html;q=0', 'rdfxml'],
  ])('takes %s for %s', (accept, gets) => {
    expect(answer(accept)).toBe(gets)
  })

  it('answers with the registered name', () => {
    expect(negotiate('application/x-turtle', page)?.offer.mediaType).toBe('text/turtle')
  })
})

describe('who asks for RDF gets RDF', () => {
  it.each<Row>([
    ['application/rdf+thrift, */*;q=0.1', 'turtle'],
    ['text/anot+turtle, */*', 'turtle'],
    ['application/trix, application/vnd.hdt, text/*;q=0.1', 'turtle'],
    ['application/rdf+thrift, text/turtle;q=0, */*;q=0.1', 'jsonld'],
    ['application/rdf+thrift, text/html;q=0.2, */*;q=0.1', 'html'],
    ['application/rdf+thrift, application/json;q=0.2, */*;q=0.5', 'html'],
    ['application/rdf+thrift;q=0, */*', 'html'],
    ['text/turtle;q=0, */*', 'html'],
    ['application/rdf+thrift', undefined],
    ['image/png, */*;q=0.1', 'html'],
    ['application/activity+json, */*;q=0.1', 'html'],
  ])('answers %s', (accept, gets) => {
    expect(answer(accept)).toBe(gets)
  })

  it('holds on routes with other offers too', () => {
    expect(answer('application/rdf+xml, */*;q=0.1', history)).toBe('turtle')
    expect(answer('application/n-quads, */*;q=0.1', errors)).toBe('turtle')
    expect(answer('text/turtle, */*;q=0.1', feed)).toBe('trig')
  })
})

describe('faults of peers', () => {
  it.each<readonly [fault: string, ...Row]>([
    ['HTML for a type that nobody has (trifid)', 'image/png, text/html;q=0', undefined],
    ['HTML although refused (trifid)', 'text/html;q=0, application/xhtml+xml;q=0', undefined],
    ['substrings of Accept (RickView)', 'application/x-text/turtle, text/turtle-ish', undefined],
    ['substrings of a parameter', 'application/ld+json;x="text/turtle"', 'jsonld'],
    ['lists not understood (trifid #362)', 'image/png,text/turtle;q=0.9,image/gif', 'turtle'],
    ['500 without Accept (LodView)', undefined, 'html'],
    ['406 for a profile', 'application/ld+json; profile="https://example.org/x y"', 'jsonld'],
    [
      'a longer Accept fails (comunica #775)',
      'text/turtle;q=0.1,application/n-quads,application/trig;q=0.95,text/shaclc;q=0.8,*/*;q=0.01',
      'nquads',
    ],
    ['only the unregistered type is known (Pubby)', 'text/turtle', 'turtle'],
    ['nothing acceptable (negotiator)', 'application/x-turtle', 'turtle'],
    ["the client's order on ties (negotiator)", 'application/rdf+xml, text/turtle', 'turtle'],
  ])('%s', (_, accept, gets) => {
    expect(answer(accept)).toBe(gets)
  })
})

describe('the order of each route', () => {
  it.each([
    ['data', data, '*/*', 'turtle'],
    ['data', data, 'text/html, */*;q=0.5', 'html'],
    ['data', data, 'text/csv, text/html', 'html'],
    ['data', data, 'text/csv, application/rdf+xml', 'rdfxml'],
    ['feed', feed, '*/*', 'trig'],
    ['feed', feed, 'text/turtle', undefined],
    ['versions', history, '*/*', 'html'],
    ['versions', history, 'application/link-format', 'linkformat'],
    ['errors', errors, '*/*', 'problem'],
    ['errors', errors, 'application/json', 'problem'],
    ['errors', errors, 'text/html,application/xhtml+xml,*/*;q=0.8', 'html'],
  ] as const)('%s: %#', (_, offers, accept, gets) => {
    expect(answer(accept, offers)).toBe(gets)
  })
})

describe('the profile of JSON-LD', () => {
  const form = (name: string) => `http://www.w3.org/ns/json-ld#${name}`
  const profile = (accept: string) => negotiate(accept, page)?.jsonLdProfile

  it('names the form asked for (BO3)', () => {
    expect(profile(`application/ld+json;profile="${form('expanded')}"`)).toBe(form('expanded'))
    expect(profile(`application/ld+json; Profile=${form('flattened')}; q=0.5`)).toBe(
      form('flattened'),
    )
  })

  it('reads the value as a list, keeps what it knows and each form once (BO3, BO5)', () => {
    const list = `${form('flattened')} urn:unknown ${form('compacted')}  ${form('flattened')}`
    expect(profile(`application/ld+json;profile="${list}"`)).toBe(
      `${form('flattened')} ${form('compacted')}`,
    )
    expect(profile('application/ld+json;profile="urn:unknown"')).toBeUndefined()
    expect(profile('application/ld+json;profile=""')).toBeUndefined()
  })

  it('means nothing to other types, nor on a wildcard', () => {
    expect(profile(`text/turtle;profile="${form('expanded')}"`)).toBeUndefined()
    expect(profile(`application/*;profile="${form('expanded')}"`)).toBeUndefined()
  })

  it('is that of the member which won', () => {
    const plain = 'application/ld+json;q=0.9'
    expect(profile(`${plain}, application/ld+json;profile="${form('expanded')}"`)).toBe(
      form('expanded'),
    )
    expect(profile(`${plain}, application/ld+json;q=0.8;profile="${form('expanded')}"`)).toBe(
      undefined,
    )
  })
})

describe('explaining a choice', () => {
  it('lists every offer with its weight and the member that met it, the refused ones last', () => {
    const { scores, rdfFirst } = rankOffers('text/n3;q=0.5, text/html;q=0, */*;q=0.1', page)
    expect(scores.map(({ offer, match, weight }) => [offer.name, match, weight])).toEqual([
      ['turtle', 'alias', 0.5],
      ['jsonld', 'any', 0.1],
      ['json', 'any', 0.1],
      ['ntriples', 'any', 0.1],
      ['nquads', 'any', 0.1],
      ['trig', 'any', 0.1],
      ['rdfxml', 'any', 0.1],
      ['csv', 'any', 0.1],
      ['html', 'name', 0],
    ])
    expect(rdfFirst).toBe(false)
    expect(scores[0]?.member?.name).toBe('text/n3')
  })

  it('tells when RDF was put in front', () => {
    expect(rankOffers('application/trix, */*', page).rdfFirst).toBe(true)
  })
})

describe('the remembering form', () => {
  it('gives the same object again for the same header', () => {
    const choose = negotiator(page)
    expect(choose('text/turtle')?.offer.name).toBe('turtle')
    expect(choose('text/turtle')).toBe(choose('text/turtle'))
    expect(choose(undefined)?.offer.name).toBe('html')
    expect(choose('image/png')).toBeUndefined()
  })
})
