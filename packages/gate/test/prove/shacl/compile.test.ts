import { describe, expect, it } from 'vitest'
import { compileShapes } from '../../../src/prove/shacl/compile.ts'
import { NodeIndex } from '../../../src/prove/shacl/node-index.ts'
import { validateGraph } from '../../../src/prove/shacl/validate.ts'
import { parse, readersOf } from './readers.ts'

const shape = (about: string): string => `:s sh:targetClass :A ; ${about} .`

describe('a shape that nobody would look at as it says', () => {
  it.each([
    ['a constraint that is in no table', shape('sh:closed true')],
    ['one beside a property', shape('sh:property [ sh:path :p ; sh:lessThan :q ]')],
    ['one within another shape', shape('sh:not [ sh:or ([ sh:class :B ]) ]')],
    ['a misspelt one', shape('sh:property [ sh:path :p ; sh:mincount 1 ]')],
    ['a term of another vocabulary', shape('rdfs:label "A"')],
    ['a name that every object has', shape('sh:constructor 1')],
    ['a severity', shape('sh:severity sh:Warning ; sh:class :B')],
    ['a shape that is switched off', shape('sh:deactivated true ; sh:class :B')],
    ['flags beside a pattern', shape('sh:property [ sh:path :p ; sh:pattern "a" ; sh:flags "i" ]')],
    ['a path of several steps', shape('sh:property [ sh:path (:p :q) ; sh:minCount 1 ]')],
    ['an inverse path', shape('sh:property [ sh:path [ sh:inversePath :p ] ; sh:minCount 1 ]')],
    ['two paths', shape('sh:property [ sh:path :p, :q ; sh:minCount 1 ]')],
    ['a target of another kind', ':s sh:targetNode :a ; sh:class :B .'],
    ['a shape without target', `${shape('sh:class :B')} :t a sh:NodeShape ; sh:class :C .`],
    ['a class with an implicit target', ':s a sh:NodeShape, rdfs:Class ; sh:class :B .'],
    ['a shape that is a part of itself', ':s sh:targetClass :A ; sh:not :s .'],
    ['a count of nodes', shape('sh:minCount 1')],
    ['a count that is none', shape('sh:property [ sh:path :p ; sh:maxCount "viele" ]')],
    [
      'a bound that is no number',
      shape('sh:property [ sh:path :p ; sh:minInclusive "2020-01-01"^^xsd:date ]'),
    ],
    ['a kind of node that there is not', shape('sh:nodeKind sh:Triple')],
    [
      'a datatype of which not every text is one',
      shape('sh:property [ sh:path :p ; sh:datatype xsd:date ]'),
    ],
    [
      'a language that need not be unique',
      shape('sh:property [ sh:path :p ; sh:uniqueLang false ]'),
    ],
    ['a class that is no IRI', shape('sh:class "A"')],
    ['a list that is none', shape('sh:in :a')],
    ['a list with more in it', shape('sh:in [ rdf:first 1 ; rdf:rest () ; rdfs:label "x" ]')],
    ['two classes as one list', shape('sh:class (:A :B)')],
  ])('is refused: %s', (_what, turtle) => {
    expect(() => compileShapes(parse(turtle))).toThrow(
      expect.objectContaining({ code: 'gate/unknown-shacl' }),
    )
  })
})

/* Where SHACL is clear and the library lets more pass, ours is the stricter one. */
it.each([
  ['a fraction as an integer', 'sh:minInclusive 0', '"1.5"^^xsd:integer'],
  ['a number with a tail', 'sh:minInclusive 0', '"12abc"^^xsd:decimal'],
  ['a language that only begins like one', 'sh:languageIn ("de")', '"x"@den'],
])('does not let pass %s, which the library does', async (_what, constraint, value) => {
  const { ours, theirs } = readersOf(parse(shape(`sh:property [ sh:path :p ; ${constraint} ]`)))
  const graph = parse(`:a a :A ; :p ${value} .`)
  expect(ours(graph)).toHaveLength(1)
  expect(await theirs(graph)).toEqual([])
})

it('asks each node once, however many targets lead to it', () => {
  const shapes = parse(':s sh:targetClass :A, :B ; sh:targetSubjectsOf :p ; sh:class :C .')
  const found = validateGraph(compileShapes(shapes), new NodeIndex(parse(':a a :A, :B ; :p 1 .')))
  expect(found).toHaveLength(1)
})
