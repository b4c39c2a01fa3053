import type { Localized } from '@kommunalgraph/rdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keywordsOf, toKeywords } from '../src/catalogue/keywords.ts'
import { type ApplicationProfileName, applicationProfile } from '../src/profiles/profiles.ts'

function wordsIn(name: ApplicationProfileName, labels: readonly Localized[]) {
  const profile = applicationProfile(name)
  const words = profile ? keywordsOf(profile, labels) : []
  return words.map(({ language, value }) => `${value}@${language}`)
}

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
    const words = wordsIn('dcat-ap-3', [{ de: 'Integration', en: 'integration' }, { de: 'Ahlen' }])
    expect(words).toEqual(['Integration@de', 'Ahlen@de'])
  })

  it('are German only where a German portal shows all of them side by side', () => {
    const labels = [{ de: 'Kreis Düren', en: 'district of Düren' }]
    expect(wordsIn('dcat-ap-de', labels)).toEqual(['Kreis Düren@de'])
    expect(wordsIn('dcat-ap-2', labels)).toEqual(['Kreis Düren@de', 'district of Düren@en'])
  })
})
