import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rdfFormats } from '../../src/formats.ts'
import { canonical, readBack } from '../../src/referees.ts'
import { base } from './base.ts'
import { anyGraph, graphBeyondXml, nastyGraph } from './graphs.ts'

const runs = { numRuns: 150 }

describe.each(rdfFormats)('$label', ({ name, write }) => {
  it('says a graph of everything nasty, as other parsers read it', async () => {
    const quads = nastyGraph()
    expect(await canonical(await readBack(name, write(quads, base)))).toBe(await canonical(quads))
  })

  it('says any graph, as other parsers read it', async () => {
    const says = fc.asyncProperty(anyGraph, async (quads) => {
      expect(await canonical(await readBack(name, write(quads, base)))).toBe(await canonical(quads))
    })
    await fc.assert(says, runs)
  })

  it('gives the same bytes for the same graph, whatever was written before', () => {
    const same = fc.property(anyGraph, anyGraph, (quads, others) => {
      const first = write(quads, base)
      write(others, base)
      expect(write([...quads], base)).toBe(first)
    })
    fc.assert(same, runs)
  })

  it('begins without a byte order mark and ends with a line feed', () => {
    const text = write(nastyGraph(), base)
    expect(text.startsWith('\uFEFF')).toBe(false)
    expect(text.endsWith('\n')).toBe(true)
  })

  it('writes a document about nothing that other parsers read', async () => {
    expect(await canonical(await readBack(name, write([], base)))).toBe('')
  })
})

describe.each(rdfFormats.filter(({ name }) => name !== 'rdf-xml'))('$label', ({ name, write }) => {
  it('carries every character of Unicode', async () => {
    const says = fc.asyncProperty(graphBeyondXml, async (quads) => {
      expect(await canonical(await readBack(name, write(quads, base)))).toBe(await canonical(quads))
    })
    await fc.assert(says, runs)
  })
})
