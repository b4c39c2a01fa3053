import { DataFactory, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { FormatError } from '../../src/formats/errors.ts'
import { rdfFormats } from '../../src/formats.ts'
import { iri, plain } from '../../src/graph.ts'
import { skos } from '../../src/vocabularies.ts'
import { base } from './base.ts'
import { about, subject } from './one.ts'

const { blankNode, quad } = DataFactory

/** Graphs that no format says, with the code of the error. */
const refused: readonly (readonly [string, string, readonly Quad[]])[] = [
  ['a blank node as subject', 'rdf/blank-node', [quad(blankNode('a'), skos.broader, subject)]],
  ['a blank node as object', 'rdf/blank-node', [quad(subject, skos.broader, blankNode('a'))]],
  [
    'half a surrogate pair',
    'rdf/broken-text',
    about(skos.notation.value, plain('gut \uD83D schlecht')),
  ],
  ...[
    'kommunen/x',
    '//example.org/x',
    'http://example.org/a b',
    'http://example.org/<x>',
    'http://example.org/"',
    'http://example.org/{x}',
    'http://example.org/a\\b',
    'http://example.org/\n',
    'http://example.org/`^|',
    '',
  ].map(
    (object) =>
      [
        `the IRI ${JSON.stringify(object)}`,
        'rdf/invalid-iri',
        about(skos.broader.value, object),
      ] as const,
  ),
  [
    'half a surrogate pair in an IRI',
    'rdf/broken-text',
    about(skos.broader.value, 'http://example.org/\uDE00'),
  ],
]

/** Formats of statements without a graph. */
const tripleFormats = rdfFormats.filter(({ name }) => /^(?:turtle|n-triples|rdf-xml)$/.test(name))

describe.each(tripleFormats)('$label', ({ write }) => {
  it('refuses a named graph', () => {
    const named = [quad(subject, skos.broader, subject, iri(`${base}graph`))]
    expect(() => write(named, base)).toThrow(expect.objectContaining({ code: 'rdf/named-graph' }))
  })
})

describe.each(rdfFormats)('$label', ({ write }) => {
  it.each(refused)('refuses %s', (_, code, quads) => {
    expect(() => write(quads, base)).toThrow(FormatError)
    expect(() => write(quads, base)).toThrow(expect.objectContaining({ code }))
  })
})
