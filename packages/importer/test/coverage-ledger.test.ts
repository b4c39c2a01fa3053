import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ImportResult, importPage } from '../src/index.ts'
import { labelAtStart } from '../src/labels/known-label.ts'
import { verbatim } from '../src/source/source-span.ts'
import { faults } from './balance.ts'
import { places } from './places.ts'

const folder = new URL('./golden/', import.meta.url)
const names = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name))
const pages = names.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const texts = pages.filter(({ name }) => name.endsWith('.txt'))

/** Words that may be structure: labels, bullets, what was counted, the country before a postcode. */
const bullet = /^\W*(?:\d{1,2}|[a-z])\W*$/i
const counted = /^[\s,:]*(?:einwohner|kinder|und|jahre|Postfach)/i

const isLabel = (text: string): boolean => {
  const bare = text
    .trim()
    .replace(/[–—=|:-]+$/, '')
    .trim()
  return labelAtStart(verbatim(bare, 0, bare.length))?.value.text === ''
}

/** Letters and digits that count as structure although they are no label, bullet or counted thing. */
function silent({ accounting }: ImportResult): string[] {
  return accounting.spans
    .filter(({ use }) => use === 'structure')
    .map(({ from, to }) => accounting.text.slice(from, to))
    .flatMap((text) => text.split('\n'))
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .filter((text) => !bullet.test(text) && !counted.test(text) && !isLabel(text))
}

describe('the account of a page', () => {
  for (const { name, text } of pages) {
    it(`has every character once: ${name}`, () => {
      const result = importPage(text, { places, html: name.endsWith('.html') })
      expect(faults(result)).toEqual([])
    })
  }

  for (const { name, text } of texts) {
    it(`has nothing silently dropped: ${name}`, () => {
      expect(silent(importPage(text, { places }))).toEqual([])
    })
  }

  it('is balanced for lines of pages in any order with anything between them', () => {
    const line = fc.constantFrom(...texts.flatMap(({ text }) => text.split('\n')))
    const piece = fc.oneof(
      { arbitrary: line, weight: 4 },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }), weight: 1 },
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (lines, end) => {
          const result = importPage(lines.join(end), { places })
          expect(faults(result)).toEqual([])
          expect(silent(result)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is balanced for HTML that is cut into pieces and put together again', () => {
    const html = pages
      .filter(({ name }) => name.endsWith('.html'))
      .flatMap(({ text }) => text.split(/(?=<)/))
    const piece = fc.oneof(
      { arbitrary: fc.constantFrom(...html), weight: 5 },
      fc.string({ maxLength: 20 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        expect(faults(importPage(parts.join(''), { places, html: true }))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
