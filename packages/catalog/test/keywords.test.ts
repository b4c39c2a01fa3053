import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keywordsOf, toKeywords } from '../src/catalogue/keywords.ts'

describe('keywords', () => {
  it.each([
    ['Materielle Teilhabe, Kinderarmut', ['Materielle Teilhabe', 'Kinderarmut']],
    ['Übergang Kita–Grundschule', ['Übergang Kita-Grundschule']],
    ['Mülheim (Ruhr)', ['Mülheim', 'Ruhr']],
    ['Bildung/Kultur', ['Bildung', 'Kultur']],
    ['„Guter Start“', ['Guter Start']],
    ['x', []],
    ['', []],
    ['a'.repeat(101), []],
  ])('of %j are %j', (text, expected) => {
    expect(toKeywords(text)).toEqual(expected)
  })

  it('are tags of CKAN, whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const word of toKeywords(text)) {
          expect(word).toMatch(/^[\p{L}\p{M}\p{N} ._-]{2,100}$/u)
          expect(toKeywords(word)).toEqual([word])
        }
      }),
    )
  })

  it('that are one word in both languages stand once', () => {
    const words = keywordsOf([{ de: 'Integration', en: 'integration' }, { de: 'Ahlen' }])
    expect(words.map(({ language, value }) => `${value}@${language}`)).toEqual([
      'Integration@de',
      'Ahlen@de',
    ])
  })
})
