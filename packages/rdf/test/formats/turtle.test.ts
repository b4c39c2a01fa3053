import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { writeTriG } from '../../src/formats/trig.ts'
import { writeTurtle } from '../../src/formats/turtle.ts'
import { iri, plain } from '../../src/graph.ts'
import { rdf, schema, skos, xsd } from '../../src/vocabularies.ts'
import { base } from './base.ts'
import { about, pointing, subject, typed } from './one.ts'
import { sample } from './sample.ts'

/** What stands after the prefixes. */
const body = (text: string): string => text.slice(text.indexOf('\n\n') + 2)

describe('writeTurtle', () => {
  it('writes a document that people can read', async () => {
    await expect(writeTurtle(sample(), base)).toMatchFileSnapshot('golden/sample.ttl')
  })

  it('says the same in TriG', () => {
    expect(writeTriG(sample(), base)).toBe(writeTurtle(sample(), base))
  })

  it.each([
    ['the own document', `${base}kommunen/musterstadt#punkt`, 'k:punkt'],
    [
      'another municipality',
      `${base}kommunen/andernorts#gebiet`,
      `<${base}kommunen/andernorts#gebiet>`,
    ],
    ['a concept', `${base}def/fields-of-action#health`, 'fields-of-action:health'],
    ['a scheme named like a vocabulary', `${base}def/time#day`, `<${base}def/time#day>`],
    ['a scheme named like the own document', `${base}def/k#x`, `<${base}def/k#x>`],
    ['a thing of the network', `${base}#netzwerk`, `<${base}#netzwerk>`],
    ['a document', `${base}kommunen/musterstadt`, `<${base}kommunen/musterstadt>`],
    ['a slash in the name', 'http://dcat-ap.de/def/licenses/dl-by-de/2.0', 'lic:dl-by-de\\/2.0'],
    [
      'a dot at the end',
      'http://dcat-ap.de/def/licenses/2.',
      '<http://dcat-ap.de/def/licenses/2.>',
    ],
    [
      'a hyphen at the start',
      'http://www.wikidata.org/entity/-1',
      '<http://www.wikidata.org/entity/-1>',
    ],
    ['a namespace itself', 'http://www.wikidata.org/entity/', '<http://www.wikidata.org/entity/>'],
    ['percent signs', 'http://schema.org/%C3%BC', '<http://schema.org/%C3%BC>'],
    ['letters beyond ASCII', 'http://schema.org/größe', '<http://schema.org/größe>'],
  ])('names %s', (_, object, written) => {
    expect(body(writeTurtle(pointing(object), base))).toBe(`k:gebiet schema:about ${written} .\n`)
  })

  it('gives one prefix to one namespace when two documents have the same name', () => {
    const catalog = iri(`${base}katalog#katalog`)
    const quads = [DataFactory.quad(catalog, schema.about, iri(`${base}def/katalog#x`))]
    expect(writeTurtle(quads, base)).toContain(
      `katalog:katalog schema:about <${base}def/katalog#x> .`,
    )
  })

  it.each([
    ['7', xsd.integer.value],
    ['-7', xsd.integer.value],
    ['0', xsd.integer.value],
    ['50.82007', xsd.decimal.value],
    ['9.4149E8', xsd.double.value],
    ['1.5E-7', xsd.double.value],
    ['false', xsd.boolean.value],
  ])('writes %s without quotes', (value, datatype) => {
    const text = writeTurtle(about(schema.value.value, typed(value, datatype)), base)
    expect(body(text)).toBe(`k:gebiet schema:value ${value} .\n`)
    expect(text).not.toContain('xsd:')
  })

  it.each([
    ['01', 'integer'],
    ['+7', 'integer'],
    ['-0', 'integer'],
    ['1.', 'decimal'],
    ['.5', 'decimal'],
    ['1e3', 'double'],
    ['INF', 'double'],
    ['1', 'boolean'],
    ['2012', 'gYear'],
  ] as const)('keeps "%s"^^xsd:%s in quotes', (value, name) => {
    const text = writeTurtle(
      about(schema.value.value, typed(value, xsd.string.value.replace('string', name))),
      base,
    )
    expect(body(text)).toBe(`k:gebiet schema:value "${value}"^^xsd:${name} .\n`)
  })

  it('writes objects that do not fit on a line on a line each', () => {
    const objects = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map(
      (name) => `${base}def/fields-of-action#${name}`,
    )
    expect(body(writeTurtle(pointing(...objects.slice(0, 2)), base))).toBe(
      'k:gebiet schema:about fields-of-action:alpha, fields-of-action:beta .\n',
    )
    expect(body(writeTurtle(pointing(...objects), base))).toContain(
      'schema:about\n    fields-of-action:alpha,\n    fields-of-action:beta,\n',
    )
  })

  it('puts together what is said about one thing in several places', () => {
    const other = iri(`${base}kommunen/musterstadt#punkt`)
    const quads = [
      DataFactory.quad(subject, rdf.type, schema.State),
      DataFactory.quad(other, rdf.type, schema.State),
      DataFactory.quad(subject, skos.notation, plain('1')),
      DataFactory.quad(subject, rdf.type, schema.Person),
    ]
    expect(body(writeTurtle(quads, base))).toBe(
      'k:gebiet a schema:State, schema:Person ;\n  skos:notation "1" .\n\nk:punkt a schema:State .\n',
    )
  })

  it('writes the letters of all languages as they are', () => {
    const text = writeTurtle(about(skos.notation.value, plain('Düren 大字 😀\u2028')), base)
    expect(text).toContain('"Düren 大字 😀\u2028"')
  })
})
