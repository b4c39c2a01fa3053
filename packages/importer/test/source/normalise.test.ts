import { describe, expect, it } from 'vitest'
import { normalised } from '../../src/source/normalise.ts'
import { verbatim } from '../../src/source/source-span.ts'

const line = (text: string) => normalised(verbatim(text, 0, text.length))

const pairs: readonly (readonly [what: string, before: string, after: string])[] = [
  ['blanks of every kind', ' \u00a0a\u2009b\u202f\u3000 c\t ', 'a b c'],
  ['soft hyphens', 'Prä\u00adven\u00adtion', 'Prävention'],
  ['zero-width characters', 'a\u200bb\u2060c\ufeffd', 'abcd'],
  ['decomposed letters', 'Du\u0308ren', 'Düren'],
  ['marks in another order', 'a\u0323\u0307', 'ạ̇'],
  ['Hangul in parts', '\u1112\u1161\u11ab', '한'],
  ['typographic dashes, which stay', 'a – b — c', 'a – b — c'],
  ['emoji, which stay', '👩‍👧', '👩‍👧'],
  ['marks beyond the basic plane', '\u{11099}\u{110ba}', '\u{1109a}'],
]

describe('a line', () => {
  for (const [what, before, after] of pairs) {
    it(`is read alike by eye and machine: ${what}`, () => {
      const { line: found, removed } = line(before)
      expect(found.text).toBe(after)
      expect(removed).toEqual([])
      expect(found.text.normalize('NFC')).toBe(found.text)
    })
  }

  it('loses control characters and halves of characters, and says where they were', () => {
    const { line: found, removed } = line('a\u0001\u0002b\ud800c\u202ed')
    expect(found.text).toBe('abcd')
    expect(removed).toEqual([
      [1, 3],
      [4, 5],
      [6, 7],
    ])
  })

  it('knows where each of its characters came from', () => {
    const { line: found } = line('\u00a0u\u0308\u00adx')
    expect([...found.starts]).toEqual([1, 4])
    expect([...found.ends]).toEqual([3, 5])
  })

  it('is normalised in linear time, however many marks a letter has', () => {
    const text = `a${'\u0301\u0316'.repeat(200_000)}`
    const start = process.threadCpuUsage()
    const { line: found, removed } = line(text)
    expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(4000)
    expect(found.text.length).toBeLessThan(40)
    expect(removed).toHaveLength(1)
  })
})
