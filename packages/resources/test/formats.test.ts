import { describe, expect, it } from 'vitest'
import { formatsOf } from '../src/formats.ts'
import { resources } from '../src/table.ts'

const order: Readonly<Record<string, string>> = {
  network: 'html turtle json-ld n-triples n-quads trig rdf-xml',
  list: 'html turtle json-ld json n-triples n-quads trig rdf-xml csv',
  compare: 'html turtle json-ld json n-triples n-quads trig rdf-xml csv',
  places: 'html json',
  municipality: 'html turtle json-ld json n-triples n-quads trig rdf-xml csv',
  history: 'html turtle json-ld n-triples n-quads trig rdf-xml link-format',
  memento: 'html turtle json-ld json n-triples n-quads trig rdf-xml csv',
  change: 'html turtle json-ld json n-triples n-quads trig rdf-xml',
  definitions: 'turtle json-ld n-triples n-quads trig rdf-xml html',
  dumps: 'html turtle json-ld n-triples n-quads trig rdf-xml',
  // A file of all observations, which is streamed.
  cube: 'html turtle n-triples n-quads csv',
  // Pages hold named graphs.
  feed: 'trig json-ld n-quads html',
  'feed-pages': 'trig json-ld n-quads html',
  catalogue: 'turtle json-ld n-triples n-quads trig rdf-xml html',
  void: 'turtle json-ld n-triples n-quads trig rdf-xml html',
}

describe('the formats of a kind', () => {
  it.each(resources.documents)('$name stand in the server’s order', (kind) => {
    const names = formatsOf(kind).map(({ name }) => name)
    // Text for people has no other form, and so no order.
    expect(names.join(' ')).toBe(names.length === 1 ? 'html' : order[kind.name])
  })

  const data = resources.documents.filter((kind) => formatsOf(kind).length > 1)

  it.each(data)('$name know application/json by one format only', (kind) => {
    const named = formatsOf(kind).filter(({ mediaType, aliases }) =>
      [mediaType, ...aliases].includes('application/json'),
    )
    const [answers] = kind.bodies.json ? ['json'] : kind.bodies['json-ld'] ? ['json-ld'] : []
    expect(named.map(({ name }) => name)).toEqual(answers === undefined ? [] : [answers])
  })
})
