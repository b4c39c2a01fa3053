import { describe, expect, it } from 'vitest'
import { formatNamed, formatOfExtension, formats, rdfFormats } from '../../src/formats.ts'

describe('formats', () => {
  it('stand in the order of pages for people', () => {
    expect(formats.map(({ name }) => name)).toEqual([
      'html',
      'turtle',
      'json-ld',
      'json',
      'n-triples',
      'n-quads',
      'trig',
      'rdf-xml',
      'csv',
      'link-format',
    ])
  })

  it.each([
    ['html', 'text/html; charset=utf-8'],
    ['turtle', 'text/turtle; charset=utf-8'],
    ['json-ld', 'application/ld+json'],
    ['json', 'application/json'],
    ['n-triples', 'application/n-triples'],
    ['n-quads', 'application/n-quads'],
    ['trig', 'application/trig'],
    ['rdf-xml', 'application/rdf+xml'],
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['link-format', 'application/link-format'],
  ] as const)('%s is sent as %s', (name, contentType) => {
    expect(formatNamed(name)).toMatchObject({
      name,
      contentType,
      mediaType: contentType.split(';')[0],
    })
  })

  it.each([
    ['html', 'html'],
    ['ttl', 'turtle'],
    ['jsonld', 'json-ld'],
    ['json', 'json'],
    ['nt', 'n-triples'],
    ['nq', 'n-quads'],
    ['trig', 'trig'],
    ['rdf', 'rdf-xml'],
    ['csv', 'csv'],
    ['wlnk', 'link-format'],
  ])('.%s is %s', (extension, name) => {
    expect(formatOfExtension(extension)?.name).toBe(name)
  })

  it.each(['unknown', '', 'TTL', 'constructor', '__proto__'])('.%s is none', (extension) => {
    expect(formatOfExtension(extension)).toBeUndefined()
  })

  it.each([
    ['application/xhtml+xml', 'html'],
    ['application/x-turtle', 'turtle'],
    ['application/turtle', 'turtle'],
    ['text/n3', 'turtle'],
    ['text/rdf+n3', 'turtle'],
    ['application/rdf+n3', 'turtle'],
    ['text/json', 'json'],
    ['text/plain', 'n-triples'],
    ['application/x-trig', 'trig'],
    ['text/x-nquads', 'n-quads'],
    ['text/rdf', 'rdf-xml'],
    ['application/xml', 'rdf-xml'],
    ['text/xml', 'rdf-xml'],
  ])('%s is another name of %s', (alias, name) => {
    expect(
      formats.filter(({ aliases }) => aliases.includes(alias)).map((format) => format.name),
    ).toEqual([name])
  })

  it('share no media type, alias or extension', () => {
    const types = formats.flatMap(({ mediaType, aliases }) => [mediaType, ...aliases])
    expect(new Set(types).size).toBe(types.length)
    expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length)
  })

  it('say the graph when they are RDF', () => {
    expect(rdfFormats).toEqual(formats.filter((format) => format.rdf))
    expect(rdfFormats.map(({ label }) => label)).toEqual([
      'Turtle',
      'JSON-LD',
      'N-Triples',
      'N-Quads',
      'TriG',
      'RDF/XML',
    ])
  })
})
