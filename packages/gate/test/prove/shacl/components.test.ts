import fc from 'fast-check'
import { DataFactory, type Quad } from 'n3'
import { expect, it } from 'vitest'
import { components } from '../../../src/prove/shacl/components.ts'
import { parse, readersOf } from './readers.ts'
import { freshValue } from './spoil.ts'

/* Each constraint component by itself, with values of every kind. */

const constraints: readonly string[] = [
  'sh:class :A',
  'sh:class :A, :B',
  'sh:datatype xsd:string',
  'sh:datatype rdf:langString',
  ...['IRI', 'Literal', 'BlankNode', 'BlankNodeOrIRI', 'BlankNodeOrLiteral', 'IRIOrLiteral'].map(
    (kind) => `sh:nodeKind sh:${kind}`,
  ),
  'sh:minCount 2',
  'sh:maxCount 0',
  'sh:maxCount 2',
  'sh:minInclusive 0',
  'sh:minInclusive -90.5 ; sh:maxInclusive 1.0e2',
  'sh:minLength 1',
  'sh:minLength 4',
  'sh:pattern "^[0-9+]"',
  'sh:pattern "^$"',
  'sh:languageIn ("de" "x")',
  'sh:uniqueLang true',
  'sh:equals :q',
  'sh:in (true "x"@de "52349" :a)',
  'sh:in ()',
  'sh:not [ sh:class :A ]',
  'sh:not [ sh:nodeKind sh:Literal ; sh:minLength 2 ]',
  'sh:not [ sh:property [ sh:path :q ; sh:minCount 1 ] ]',
  'sh:property [ sh:path :q ; sh:maxCount 1 ; sh:minInclusive 0 ]',
]

const { blankNode, literal, namedNode, quad } = DataFactory
const node = fc.constantFrom(...[':a', ':b', ':c'].map((name) => namedNode(`urn:x${name}`)))
const blank = fc.constantFrom(blankNode('a'), blankNode('b'))
const property = fc.constantFrom(namedNode('urn:x:p'), namedNode('urn:x:q'))
const translated = fc.constantFrom(literal('a', 'de'), literal('b', 'de'), literal('c', 'de'))
const value = fc.oneof({ weight: 2, arbitrary: freshValue }, translated, node, blank)
const [isA, isB, below] = parse(':s a :A . :s a :B . :B rdfs:subClassOf :A .') as [Quad, Quad, Quad]
const typing = fc.tuple(fc.oneof(node, blank), fc.constantFrom(isA, isB))

const statement = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.oneof(node, blank), property, value).map((all) => quad(...all)),
  },
  typing.map(([subject, { predicate, object }]) => quad(subject, predicate, object)),
  fc.constant(below),
)
const graph = fc.uniqueArray(statement, {
  maxLength: 12,
  selector: (each) => [each.subject, each.predicate, each.object].map(({ id }) => id).join(' '),
})

it.each(constraints)(
  'reads %s as the library does, of nodes and of a property',
  async (constraint) => {
    const about = /minCount|maxCount|uniqueLang|equals/.test(constraint) ? '' : constraint
    const { ours, theirs } = readersOf(
      parse(`:s sh:targetClass :B ; sh:targetSubjectsOf :q, :p ; sh:property [ sh:path :p ; ${constraint} ] .
      :n sh:targetSubjectsOf :p ; ${about} .`),
    )
    let broken = 0
    const agrees = fc.asyncProperty(graph, async (each) => {
      const found = ours(each)
      expect(found).toEqual(await theirs(each))
      if (found.length > 0) broken += 1
    })
    await fc.assert(agrees, { numRuns: 150, seed: 1 })
    expect(broken).toBeGreaterThan(0)
  },
)

it('has seen every component there is', () => {
  const unseen = [...components.keys()].filter(
    (name) => !constraints.some((constraint) => constraint.includes(`sh:${name} `)),
  )
  expect(unseen).toEqual([])
})
