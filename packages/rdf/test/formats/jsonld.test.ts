import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { writeJsonLd } from '../../src/formats/jsonld.ts'
import { loadContext, toJsonLdForm } from '../../src/formats/jsonld-forms.ts'
import { decimal, double, plain, tagged } from '../../src/graph.ts'
import { canonical, readBack } from '../../src/referees.ts'
import { geo, rdf, schema, skos, xsd } from '../../src/vocabularies.ts'
import { base } from './base.ts'
import { nastyGraph, oddDoubles } from './graphs.ts'
import { about, pointing, subject, typed } from './one.ts'
import { sample } from './sample.ts'

/** The only node of a graph about one thing, without its id. */
function nodeOf(quads: Parameters<typeof writeJsonLd>[0]): Record<string, unknown> {
  const document = JSON.parse(writeJsonLd(quads, base))
  const { id, ...members } = document['@graph'][0]
  expect(id).toBe(subject.value)
  return members
}

describe('writeJsonLd', () => {
  it('writes a document that people can read', async () => {
    await expect(writeJsonLd(sample(), base)).toMatchFileSnapshot('golden/sample.jsonld')
  })

  it('writes texts by language, several of one language as an array', () => {
    const texts = [
      tagged('eins', 'de'),
      tagged('zwei', 'de'),
      tagged('one', 'en'),
      tagged('1', 'de-simple'),
      plain('?'),
    ]
    expect(nodeOf(about(schema.name.value, ...texts))).toEqual({
      name: { de: ['eins', 'zwei'], en: 'one', 'de-simple': '1', '@none': '?' },
    })
  })

  it('writes what is no text under the full IRI of a text property', async () => {
    const quads = about(
      skos.prefLabel.value,
      tagged('Text', 'de'),
      typed('1', xsd.integer.value),
      subject.value,
    )
    expect(nodeOf(quads)).toEqual({
      'skos:prefLabel': { de: 'Text' },
      [skos.prefLabel.value]: [1, { id: subject.value }],
    })
    expect(await canonical(await readBack('json-ld', writeJsonLd(quads, base)))).toBe(
      await canonical(quads),
    )
  })

  it.each([
    ['266771', xsd.integer.value, 266771],
    ['-7', xsd.integer.value, -7],
    ['true', xsd.boolean.value, true],
    ['01', xsd.integer.value, { type: 'xsd:integer', '@value': '01' }],
    ['-0', xsd.integer.value, { type: 'xsd:integer', '@value': '-0' }],
    ['9007199254740993', xsd.integer.value, { type: 'xsd:integer', '@value': '9007199254740993' }],
    ['1', xsd.boolean.value, { type: 'xsd:boolean', '@value': '1' }],
    ['941.49', xsd.decimal.value, { type: 'xsd:decimal', '@value': '941.49' }],
    ['9.4149E8', xsd.double.value, { type: 'xsd:double', '@value': '9.4149E8' }],
    ['2012', xsd.gYear.value, { type: 'xsd:gYear', '@value': '2012' }],
    ['x', 'http://example.org/t', { type: 'http://example.org/t', '@value': 'x' }],
  ])('writes "%s" of type %s in a property for any value', (value, datatype, written) => {
    expect(nodeOf(about(schema.value.value, typed(value, datatype)))).toEqual({ value: written })
  })

  it('writes values of the type that the context gives them as strings, others with their type', () => {
    expect(nodeOf(about(geo.hasMetricArea.value, double(1500)))).toEqual({
      'geosparql:hasMetricArea': '1.5E3',
    })
    expect(
      nodeOf(
        about(schema.latitude.value, decimal(50.5), plain('N'), typed('1', xsd.integer.value)),
      ),
    ).toEqual({
      latitude: ['50.5', { '@value': 'N' }, { type: 'xsd:integer', '@value': '1' }],
    })
  })

  it('writes strings under properties that point to things as values, and things elsewhere as nodes', () => {
    const url = 'https://example.org/'
    expect(nodeOf(about(schema.url.value, url, plain(url)))).toEqual({
      url: [url, { '@value': url }],
    })
    expect(nodeOf(about(schema.propertyID.value, url, plain(url)))).toEqual({
      propertyID: [{ id: url }, url],
    })
  })

  it('shortens classes of our vocabularies and no others', () => {
    const classes = [
      schema.Person.value,
      skos.Concept.value,
      'http://schema.org/id',
      'http://example.org/Ding',
    ]
    expect(nodeOf(about(rdf.type.value, ...classes))).toEqual({
      type: ['Person', 'skos:Concept', 'http://schema.org/id', 'http://example.org/Ding'],
    })
  })

  it.each(['org:50.8,6.4', 'time:now', 'schema:name'])(
    'refuses the IRI %s, which the context would expand',
    (object) => {
      expect(() => writeJsonLd(pointing(object), base)).toThrow(
        expect.objectContaining({ code: 'rdf/ambiguous-iri' }),
      )
    },
  )

  it('leaves an IRI whole when its scheme is a prefix but two slashes follow', async () => {
    const quads = pointing('org://example.org/x')
    expect(await canonical(await readBack('json-ld', writeJsonLd(quads, base)))).toBe(
      await canonical(quads),
    )
  })

  it.each(oddDoubles)('keeps the double %s as it is written', async (value) => {
    const text = writeJsonLd(about(schema.value.value, typed(value, xsd.double.value)), base)
    // jsonld.toRDF would write it anew as a canonical double, so the referee is its expansion.
    const [node] = await jsonld.expand(JSON.parse(text), { documentLoader: loadContext })
    expect(node?.[schema.value.value]).toEqual([{ '@type': xsd.double.value, '@value': value }])
  })
})

describe('toJsonLdForm', () => {
  it.each(['compacted', 'expanded', 'flattened'] as const)(
    'says the same graph %s',
    async (form) => {
      const quads = nastyGraph()
      const text = await toJsonLdForm(writeJsonLd(quads, base), form)
      expect(await canonical(await readBack('json-ld', text))).toBe(await canonical(quads))
    },
  )

  it('needs no context to read the expanded and the flattened form', async () => {
    const none = { documentLoader: () => Promise.reject(new Error('fetched a context')) }
    for (const form of ['expanded', 'flattened'] as const) {
      const document = JSON.parse(await toJsonLdForm(writeJsonLd(sample(), base), form))
      expect(Array.isArray(document)).toBe(true)
      expect(await canonical(Object.values(await jsonld.toRDF(document, none)))).toBe(
        await canonical(sample()),
      )
    }
  })
})

describe('loadContext', () => {
  it('refuses every context but those that we ever published', async () => {
    await expect(loadContext('https://schema.org/')).rejects.toMatchObject({
      code: 'rdf/foreign-context',
    })
    for (const name of ['v1', 'v2'])
      await expect(loadContext(`${base}kontext/${name}.jsonld`)).resolves.toHaveProperty(
        'document.@context',
      )
  })
})
