import { linesOf } from '@kommunalgraph/rdf/referees'
import fc from 'fast-check'
import { DataFactory, type NamedNode, type Quad, type Term } from 'n3'

/* What can go wrong in a sound graph. */

const { blankNode, literal, namedNode, quad } = DataFactory

type Graph = readonly Quad[]
type Value = Quad['object']

const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const subClassOf = namedNode('http://www.w3.org/2000/01/rdf-schema#subClassOf')
const xsd = (name: string): NamedNode => namedNode(`http://www.w3.org/2001/XMLSchema#${name}`)

/** Texts within and beyond the ranges, patterns, lengths and lists of shapes. */
const text = fc.constantFrom('', ' ', 'x', '52349', '+49', 'tel:0', 'true', 'abc')
const number = fc.constantFrom('-1', '0', '-90', '90', '91', '-181', 'abc', '')
const datatype = fc.constantFrom('string', 'integer', 'decimal', 'double', 'boolean', 'gYear')
const language = fc.constantFrom('de', 'en', 'de-AT', 'fr', 'x-muster')

/** Not among them: numbers that are none of their datatype, of which the library knows less (`compile.test.ts`). */
export const freshValue: fc.Arbitrary<Value> = fc.oneof(
  text.map((value) => literal(value)),
  fc.tuple(text, language).map(([value, tag]) => literal(value, tag)),
  fc.tuple(number, datatype).map(([value, name]) => literal(value, xsd(name))),
  fc.constantFrom('decimal', 'double').map((name) => literal('180.5', xsd(name))),
)

/** The same text as another kind of term, in another language, of another datatype. */
const variantOf = ({ value }: Term): fc.Arbitrary<Value> =>
  fc.oneof(
    fc.constantFrom(literal(value), namedNode(value), blankNode('b')),
    language.map((tag) => literal(value, tag)),
    fc.constantFrom('string', 'decimal', 'boolean').map((name) => literal(value, xsd(name))),
  )

const drop = (old: Quad) => (graph: Graph) => graph.filter((each) => each !== old)
const add = (fresh: Quad) => (graph: Graph) => [...graph, fresh]
const replace = (old: Quad, fresh: Quad) => (graph: Graph) =>
  graph.map((each) => (each === old ? fresh : each))

const withSubject = (old: Quad, subject: Quad['subject']): Quad =>
  quad(subject, old.predicate, old.object)
const withProperty = (old: Quad, { predicate }: Quad): Quad =>
  quad(old.subject, predicate, old.object)
const withValue = (old: Quad, value: Value): Quad => quad(old.subject, old.predicate, value)

/** Every value of the property goes. */
const dropAll = (old: Quad) => (graph: Graph) =>
  graph.filter((each) => each.subject !== old.subject || !each.predicate.equals(old.predicate))

/** The class becomes one above that of the node. */
const derive = (old: Quad) => (graph: Graph) => [
  ...replace(old, withValue(old, namedNode('urn:class')))(graph),
  quad(namedNode('urn:class'), subClassOf, old.object),
]

/** One thing that goes wrong. */
function slips(graph: Graph): fc.Arbitrary<(graph: Graph) => Graph> {
  const byProperty = [...Map.groupBy(graph, ({ predicate }) => predicate.value).values()]
  // A property first: those that stand there once are hit as often as those of every figure.
  const statement = fc.constantFrom(...byProperty).chain((same) => fc.constantFrom(...same))
  const typing = fc.constantFrom(...graph.filter(({ predicate }) => predicate.value === type))
  const subject = statement.map((each) => each.subject as NamedNode)
  const changedValue = statement.chain((old) =>
    fc
      .oneof(freshValue, variantOf(old.object), subject)
      .map((value) => [old, withValue(old, value)] as const),
  )
  return fc.oneof(
    statement.map(drop),
    statement.map(dropAll),
    { weight: 3, arbitrary: changedValue.map(([, fresh]) => add(fresh)) },
    { weight: 3, arbitrary: changedValue.map(([old, fresh]) => replace(old, fresh)) },
    fc.tuple(statement, statement).map(([old, to]) => replace(old, withProperty(old, to))),
    fc.tuple(statement, subject).map(([old, to]) => replace(old, withSubject(old, to))),
    statement.map((old) => replace(old, withSubject(old, blankNode('a')))),
    typing.map(drop),
    typing.map(derive),
    fc.tuple(typing, typing).map(([old, to]) => replace(old, withValue(old, to.object))),
    fc.tuple(subject, typing).map(([to, old]) => add(withSubject(old, to))),
  )
}

const distinct = (graph: Graph): Graph => [
  ...new Map(graph.map((each) => [[...linesOf([each])].join(), each])).values(),
]

/** A graph that has gone wrong in one to four places. */
export const spoilt = (graphs: readonly Graph[]): fc.Arbitrary<Graph> =>
  fc
    .constantFrom(...graphs)
    .chain((graph) =>
      fc
        .array(slips(graph), { minLength: 1, maxLength: 4 })
        .map((all) => distinct(all.reduce((spoiled, slip) => slip(spoiled), graph))),
    )
