import { describe, expect, it } from 'vitest'
import { formatsOf } from '../src/formats.ts'
import { resources } from '../src/table.ts'

const order: Readonly<Record<string, string>> = {
  network: 'html turtle json-ld n-triples n-quads trig rdf-xml',
  list: 'html turtle json-ld json n-triples n-quads trig rdf-xml csv',
  municipality: 'html turtle json-ld json n-triples n-quads trig rdf-xml csv',
  definitions: 'turtle json-ld n-triples n-quads trig rdf-xml html',
}

describe('the formats of a kind', () => {
  it.each(resources.documents)('$name stand in the server’s order', (kind) => {
    const names = formatsOf(kind).map(({ name }) => name)
    expect(names.join(' ')).toBe(order[kind.name])
  })

  it.each(resources.documents)('$name know application/json by one format only', (kind) => {
    const named = formatsOf(kind).filter(({ mediaType, aliases }) =>
      [mediaType, ...aliases].includes('application/json'),
    )
    expect(named.map(({ name }) => name)).toEqual([
      kind.formats.includes('json') ? 'json' : 'json-ld',
    ])
  })
})
