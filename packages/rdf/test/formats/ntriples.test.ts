import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeNQuads } from '../../src/formats/nquads.ts'
import { writeNTriples } from '../../src/formats/ntriples.ts'
import { iri, plain } from '../../src/graph.ts'
import { canonical } from '../../src/referees.ts'
import { skos } from '../../src/vocabularies.ts'
import { base } from './base.ts'
import { graphBeyondXml, nastyGraph } from './graphs.ts'
import { about } from './one.ts'
import { sample } from './sample.ts'

const lines = (text: string): string[] => text.split('\n').slice(0, -1)

const asBytes = (text: string): Buffer[] => lines(text).map((line) => Buffer.from(line))

const sortedBytes = (text: string): Buffer[] => asBytes(text).sort(Buffer.compare)

describe('writeNTriples', () => {
  it('writes one statement a line', async () => {
    await expect(writeNTriples(sample())).toMatchFileSnapshot('golden/sample.nt')
  })

  it('says the same in N-Quads', () => {
    expect(writeNQuads(sample())).toBe(writeNTriples(sample()))
  })

  it('writes the canonical form of RDFC-1.0', async () => {
    const isCanonical = fc.asyncProperty(graphBeyondXml, async (quads) => {
      // The library sorts by UTF-16 units; the next test is about order.
      const theirs = lines(await canonical(quads)).sort()
      expect(lines(writeNTriples(quads)).sort()).toEqual(theirs)
    })
    await fc.assert(isCanonical, { numRuns: 300 })
  })

  it('sorts lines as their bytes are sorted', () => {
    const isSorted = fc.property(graphBeyondXml, (quads) => {
      const text = writeNTriples(quads)
      expect(asBytes(text)).toEqual(sortedBytes(text))
    })
    fc.assert(isSorted)
  })

  it('sorts characters beyond the basic plane behind those at its end', () => {
    const text = writeNTriples(about(skos.notation.value, plain('😀'), plain('\uFFFD'), plain('z')))
    expect(lines(text).map((line) => line.split('"')[1])).toEqual(['z', '\uFFFD', '😀'])
    expect(asBytes(text)).toEqual(sortedBytes(text))
  })

  it('sorts an IRI behind a longer one that goes on below the angle bracket', () => {
    const text = writeNTriples(about(skos.broader.value, `${base}a`, `${base}a-b`))
    expect(text.indexOf('a-b>')).toBeLessThan(text.indexOf('a>'))
    expect(asBytes(text)).toEqual(sortedBytes(text))
  })

  it('gives the same bytes in whatever order statements come, and says each once', () => {
    const quads = nastyGraph()
    expect(writeNTriples([...quads, ...quads.toReversed()])).toBe(writeNTriples(quads))
  })

  it('escapes controls, quotes and backslashes, and nothing else', () => {
    const [line] = lines(
      writeNTriples(about(skos.notation.value, plain('"\\\n\r\t\b\f\u0000\u001F\u007F\u0085ü😀'))),
    )
    expect(line).toContain('"\\"\\\\\\n\\r\\t\\b\\f\\u0000\\u001F\\u007F\u0085ü😀"')
  })

  it('accepts IRIs with letters of all languages', () => {
    const object = 'http://example.org/straße/大字#😀'
    expect(writeNTriples(about(skos.broader.value, object))).toContain(`<${iri(object).value}> .`)
  })
})
