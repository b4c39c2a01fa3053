import { describe, expect, it } from 'vitest'
import { fill, visible } from '../src/messages.ts'

describe('a sentence', () => {
  const sentence = { de: '{count} Orte: {what}', en: '{count} places: {what}' }

  it('takes numbers, texts, and words of its own language', () => {
    const what = { de: 'Kreise', en: 'districts' }
    expect(fill(sentence, { count: 2, what })).toEqual({
      de: '2 Orte: Kreise',
      en: '2 places: districts',
    })
  })

  it('leaves braces and dollar signs of a value as they are', () => {
    expect(fill(sentence, { count: 1, what: "{count} $& $'" }).de).toBe("1 Orte: {count} $& $'")
  })

  it('says nothing where a value is absent', () => {
    expect(fill(sentence, { count: 0 }).en).toBe('0 places: ')
  })

  it('shows values as it is told to', () => {
    const loud = (text: string) => text.toUpperCase()
    expect(fill(sentence, { count: 1, what: 'kreis' }, loud).de).toBe('1 Orte: KREIS')
  })
})

describe('hidden characters', () => {
  it.each([
    ['a control character', '\u001b[2J', '\\u{1b}[2J'],
    ['a mark that turns the direction', 'a\u202eb', 'a\\u{202e}b'],
    ['a soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['half a character', 'a\ud83d', 'a\\u{d83d}'],
  ])('are shown: %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('are not found in text that has none', () => {
    expect(visible('Düren 😀 „x“')).toBe('Düren 😀 „x“')
  })
})
