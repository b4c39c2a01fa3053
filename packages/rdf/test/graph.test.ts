import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateLiteral,
  decimal,
  double,
  Graph,
  integer,
  iri,
  plain,
  tagged,
  texts,
} from '../src/graph.ts'
import { schema, skos } from '../src/vocabularies.ts'

const [a, b] = [iri('https://example.org/a'), iri('https://example.org/b')]

describe('A graph', () => {
  it('keeps together what is said of one thing, in the order in which things were first named', () => {
    const graph = new Graph()
    graph.type(a, skos.Concept)
    graph.type(b, skos.Concept)
    graph.add(a, skos.prefLabel, tagged('A', 'de'))
    expect(
      graph.quads().map(({ subject, predicate }) => [subject.value, predicate.value.split('#')[1]]),
    ).toEqual([
      [a.value, 'type'],
      [a.value, 'prefLabel'],
      [b.value, 'type'],
    ])
  })

  it('says the same statement once', () => {
    const graph = new Graph()
    graph.add(a, schema.name, plain('A'), plain('A'), tagged('A', 'de'), tagged('A', 'en'))
    graph.add(a, schema.name, plain('A'))
    expect(graph.quads()).toHaveLength(3)
  })

  it('tells literals apart by datatype and language, and text from an IRI', () => {
    const graph = new Graph()
    graph.add(a, schema.value, plain('1'), integer(1), decimal(1), iri('1'))
    expect(graph.quads()).toHaveLength(4)
  })

  it('knows which things were named', () => {
    const graph = new Graph()
    graph.add(a, schema.about, b)
    expect([graph.has(a), graph.has(b)]).toEqual([true, false])
  })

  it('names nothing when there is nothing to say', () => {
    const graph = new Graph()
    graph.add(a, schema.name)
    expect(graph.quads()).toEqual([])
  })
})

describe('A decimal', () => {
  it('never has an exponent and reads back as the same number, to twelve places', () => {
    const same = fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const { value: text } = decimal(value)
      expect(text).toMatch(/^-?\d+(?:\.\d+)?$/)
      expect(Number(text)).toBeCloseTo(value, 9)
    })
    fc.assert(same)
  })

  it.each([
    [0, '0'],
    [1234567.25, '1234567.25'],
    [0.1 + 0.2, '0.3'],
  ])('of %d is %s', (value, text) => {
    expect(decimal(value).value).toBe(text)
  })
})

describe('A double', () => {
  it.each([
    [941_490_000, '9.4149E8'],
    [0, '0.0E0'],
    [1, '1.0E0'],
    [-0.5, '-5.0E-1'],
  ])('of %d is canonical: %s', (value, text) => {
    expect(double(value).value).toBe(text)
  })

  it('is the same number for any', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(double(value).value) === value).toBe(true)
      }),
    )
  })
})

describe('A date', () => {
  it.each([
    ['2021', 'gYear'],
    ['2021-12', 'gYearMonth'],
    ['2021-12-31', 'date'],
    ['2021-12-31T08:00:00Z', 'dateTime'],
    ['2021-12-31T08:00:00.123Z', 'dateTime'],
  ])('written %s is of type %s', (text, type) => {
    expect(dateLiteral(text).datatype.value).toBe(`http://www.w3.org/2001/XMLSchema#${type}`)
    expect(dateLiteral(text).value).toBe(text)
  })
})

describe('A text in languages', () => {
  it('comes in the order German, English, Leichte Sprache, whatever the file has', () => {
    const literals = texts({ 'de-simple': 'c', en: 'b', de: 'a' })
    expect(literals.map(({ value, language }) => [value, language])).toEqual([
      ['a', 'de'],
      ['b', 'en'],
      ['c', 'de-simple'],
    ])
  })
})
