import { linesOf } from '@kommunalgraph/rdf/referees'
import fc from 'fast-check'
import { DataFactory, type Quad } from 'n3'
import { expect, it } from 'vitest'
import { GraphIndex } from '../../src/prove/graph-index.ts'

const { blankNode, defaultGraph, literal, namedNode, quad } = DataFactory

it('knows a literal whichever way a library says that it has no language', () => {
  const said = quad(namedNode('urn:a'), namedNode('urn:b'), literal('x'))
  const object = { ...literal('x'), termType: 'Literal', value: 'x', language: undefined }
  const datatype = literal('x').datatype
  const found = { ...said, subject: said.subject, predicate: said.predicate, graph: said.graph }
  const other = { ...found, object: { ...object, datatype } } as unknown as Quad
  expect(new GraphIndex([said]).isSaidBy([other])).toBe(true)
})

it('takes no blank node for the thing whose IRI is its name', () => {
  const [a, b] = [namedNode('urn:a'), namedNode('urn:b')]
  const index = new GraphIndex([quad(a, b, a)])
  expect(index.isSaidBy([quad(a, b, a)])).toBe(true)
  expect(index.isSaidBy([quad(blankNode('urn:a'), b, a)])).toBe(false)
  expect(index.isSaidBy([quad(a, b, blankNode('urn:a'))])).toBe(false)
})

/** Few of each, so that statements differ in one thing only. */
const iri = fc.constantFrom('urn:a', 'urn:b').map(namedNode)
const text = fc.constantFrom('', 'urn:a', 'x', 'ü\n"')
const object = fc.oneof(
  iri,
  text.map((value) => literal(value)),
  fc.tuple(text, fc.constantFrom('de', 'en')).map(([value, tag]) => literal(value, tag)),
  fc
    .tuple(text, fc.constantFrom('urn:a', 'urn:t'))
    .map(([value, type]) => literal(value, namedNode(type))),
)
const sound: fc.Arbitrary<Quad> = fc
  .tuple(iri, iri, object)
  .map(([subject, predicate, value]) => quad(subject, predicate, value))

const odd: fc.Arbitrary<Quad> = fc.oneof(
  fc.tuple(iri, object).map(([predicate, value]) => quad(blankNode('urn:a'), predicate, value)),
  fc.tuple(iri, iri).map(([one, two]) => quad(one, two, blankNode('urn:a'))),
  fc
    .tuple(iri, object, fc.constantFrom(defaultGraph(), namedNode('urn:a')))
    .map(([one, value, graph]) => quad(one, one, value, graph)),
)

const distinct = (quads: readonly Quad[]): readonly Quad[] => [
  ...new Map(quads.map((each) => [[...linesOf([each])].join(), each])).values(),
]

it('takes two readings for one graph exactly where their canonical N-Quads are the same', () => {
  const graphs = fc.array(sound, { maxLength: 8 })
  const readings = fc.array(fc.oneof({ weight: 9, arbitrary: sound }, odd), { maxLength: 8 })
  const pairs = fc.oneof(
    fc.tuple(graphs, readings),
    fc.tuple(graphs, fc.array(sound)).map(([one, more]) => [one, [...one, ...more]] as const),
    graphs.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray([...one, ...one]))),
  )
  const agrees = fc.property(pairs, ([one, other]) => {
    const quads = distinct(one)
    const same =
      linesOf(quads).size === linesOf(other).size &&
      [...linesOf(other)].every((line) => linesOf(quads).has(line))
    expect(new GraphIndex(quads).isSaidBy(other)).toBe(same)
  })
  fc.assert(agrees, { numRuns: 2000 })
})
