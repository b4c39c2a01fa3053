import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitDescription, fitTitle } from '../src/layout/summary.ts'

const closing = 'Kommunalprofil mit einer Quelle zu jeder Angabe, auch als offene Daten.'
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })

describe('fitTitle', () => {
  it('takes the first wording that is short enough', () => {
    expect(fitTitle('Kreis Düren – Kommunalprofil', 'Kreis Düren')).toBe(
      'Kreis Düren – Kommunalprofil',
    )
    expect(fitTitle(`${'a'.repeat(50)} – Kommunalprofil`, 'a'.repeat(50))).toBe('a'.repeat(50))
  })

  it('never splits a character as people see it', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(fitTitle(family.repeat(9))).toBe(`${family.repeat(5)}…`)
  })

  it('is never longer than 60 characters', () => {
    fc.assert(fc.property(anyText, (text) => fitTitle(text).length <= 60))
  })
})

describe('fitDescription', () => {
  it('keeps sentences while they fit, and always the last one', () => {
    expect(fitDescription(closing, ['A.', undefined, 'x'.repeat(90), 'B.'])).toBe(
      `A. B. ${closing}`,
    )
  })

  it('has between 70 and 160 characters, whatever the sentences', () => {
    fc.assert(
      fc.property(fc.array(anyText), (sentences) => {
        const { length } = fitDescription(closing, sentences)
        expect(length).toBeGreaterThanOrEqual(70)
        expect(length).toBeLessThanOrEqual(160)
      }),
    )
  })
})
