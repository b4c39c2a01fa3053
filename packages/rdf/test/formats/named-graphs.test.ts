import { DataFactory, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { writeTurtle } from '../../src/formats/turtle.ts'
import { rdfFormats } from '../../src/formats.ts'
import { iri } from '../../src/graph.ts'
import { canonical, readBack } from '../../src/referees.ts'
import { base } from './base.ts'
import { nastyGraph } from './graphs.ts'

const { quad } = DataFactory

const inGraph = (quads: readonly Quad[], name: string): Quad[] =>
  quads.map(({ subject, predicate, object }) => quad(subject, predicate, object, iri(name)))

/** The same statements without a graph and in two, one of which is named like a thing. */
function dataset(): Quad[] {
  const quads = nastyGraph()
  const name = quads[0]?.subject.value ?? ''
  return [...inGraph(quads, `${base}feed/1`), ...quads, ...inGraph(quads.slice(1), name)]
}

const withGraphs = rdfFormats.filter(({ name }) => /^(?:trig|n-quads|json-ld)$/.test(name))

describe.each(withGraphs)('$label', ({ name, write }) => {
  it('says named graphs beside the unnamed one, as other parsers read them', async () => {
    expect(await canonical(await readBack(name, write(dataset(), base)))).toBe(
      await canonical(dataset()),
    )
  })

  it('says named graphs alone', async () => {
    const quads = inGraph(nastyGraph(), `${base}feed/1`)
    expect(await canonical(await readBack(name, write(quads, base)))).toBe(await canonical(quads))
  })

  it('refuses a graph that is named by a blank node', () => {
    const [first] = nastyGraph()
    if (first === undefined) throw new Error('The sample has no statement')
    const { subject, predicate, object } = first
    expect(() =>
      write([quad(subject, predicate, object, DataFactory.blankNode('a'))], base),
    ).toThrow(expect.objectContaining({ code: 'rdf/blank-node' }))
  })
})

describe('Turtle in parts', () => {
  const about = (slug: string): Quad[] => [
    quad(
      iri(`${base}kommunen/${slug}`),
      iri('http://schema.org/about'),
      iri(`${base}kommunen/${slug}#gebiet`),
    ),
    quad(
      iri(`${base}kommunen/${slug}#gebiet`),
      iri('http://schema.org/about'),
      iri(`${base}def/phases#a`),
    ),
  ]

  it('says all of them one after another in one file, though one prefix means several documents', async () => {
    const parts = ['a', 'b', 'c'].map((slug) => writeTurtle(about(slug), base))
    const all = ['a', 'b', 'c'].flatMap(about)
    expect(await canonical(await readBack('turtle', parts.join('\n')))).toBe(await canonical(all))
  })
})
