import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { importPage, recordYaml } from '../src/index.ts'
import { faults } from './balance.ts'
import { filled, head, hostile, hostileHtml } from './hostile.ts'
import { places } from './places.ts'

describe('any bytes', () => {
  it('are read without an exception, as text and as HTML', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        fc.boolean(),
        fc.boolean(),
        (bytes, html, repairEncoding) => {
          const result = importPage(bytes, { places, html, repairEncoding })
          expect(faults(result)).toEqual([])
          expect(result.findings.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('give the same result twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const page = `Stadt Minden\n${text}`
        expect(importPage(page, { places })).toEqual(importPage(page, { places }))
      }),
      { numRuns: 100 },
    )
  })
})

/** Enough for what takes time in proportion; what takes the square of it would not end. */
const large = 50_000

describe('what is made to take long is read, with an account of everything', () => {
  const read = (input: string, html: boolean) =>
    expect(faults(importPage(input, { places, html }))).toEqual([])

  it.each(Object.entries(hostile))('%s', (_what, piece) => {
    read(head + filled(piece, large), false)
  })

  it.each(Object.entries(hostileHtml))('%s in HTML', (_what, piece) => {
    read(filled(piece, large), true)
  })

  it('formatting that every paragraph opens again', () => {
    const opened = Array.from({ length: 10_000 }, (_none, index) => `<b a=${index}>`).join('')
    read(`<p>${opened}${filled('<p>x', large)}`, true)
  })
})

describe('a value', () => {
  it('that looks like HTML, YAML or a template is text', () => {
    const text =
      'Ziel: [a, b] {c: d} & *e !f | > # %g @h `i` {{ j }} <k> "l" \'m\' ? - ~ null true 0x1F'
    const result = importPage(`Stadt Minden\n• ${text}\n• --- yes`, { places })
    expect(result.record.goals?.map((goal) => goal.text.de)).toEqual([text, '--- yes'])
    expect(parse(recordYaml(result))).toEqual(result.record)
  })
})
