import { describe, expect, it } from 'vitest'
import { localeFormats, wordingOf } from '../src/language.ts'

describe('formats', () => {
  it('write numbers as people of the language do', () => {
    expect(localeFormats.de.number(266771)).toBe('266.771')
    expect(localeFormats.en.number(266771)).toBe('266,771')
    expect(localeFormats.de.number(50.82007)).toBe('50,82007')
  })

  it.each([
    ['2012', '2012', '2012'],
    ['2012-04', 'April 2012', 'April 2012'],
    ['2021-12-31', '31. Dezember 2021', '31 December 2021'],
    ['2026-11-20T08:00:00Z', '20. November 2026 um 08:00 UTC', '20 November 2026 at 08:00 UTC'],
  ])('write %s as precisely as it is', (value, german, english) => {
    expect(localeFormats.de.date(value)).toBe(german)
    expect(localeFormats.en.date(value)).toBe(english)
  })

  it('sort an umlaut with its vowel', () => {
    const names = ['Unna', 'Übach', 'Uedem', 'Zülpich']
    expect(names.toSorted(localeFormats.de.compare)).toEqual(['Übach', 'Uedem', 'Unna', 'Zülpich'])
  })
})

describe('wordingOf', () => {
  it('takes the language of the page, and then says no language', () => {
    expect(wordingOf({ de: 'a', en: 'b' }, 'en')).toEqual({ text: 'b', language: undefined })
  })

  it('falls back to German and says so', () => {
    expect(wordingOf({ de: 'a' }, 'en')).toEqual({ text: 'a', language: 'de' })
    expect(wordingOf({ 'de-simple': 'c' }, 'en')).toEqual({ text: 'c', language: 'de-simple' })
    expect(wordingOf({ en: 'b' }, 'de')).toEqual({ text: 'b', language: 'en' })
  })
})
