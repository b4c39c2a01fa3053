import { describe, expect, it } from 'vitest'
import { fold, sortKey } from '../../src/rules/folding.ts'
import { foldedNames, foldedText, questionOf } from '../../src/rules/search-text.ts'
import { town } from '../network.ts'

describe('folding', () => {
  const folded: readonly (readonly [string, string])[] = [
    ['Mülheim an der Ruhr', 'muelheim an der ruhr'],
    ['GROSSE STRASSE', 'grosse strasse'],
    ['Große Straße', 'grosse strasse'],
    ['u\u0308ber-all', 'ueber all'],
    ['Orléans', 'orleans'],
    ['Αθήνα', 'αθηνα'],
    ['…', ''],
  ]
  it.each(folded)('%s is %s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it('sorts as Germans do, and numbers by value', () => {
    const names = [
      'Zell',
      'Ülsen',
      'Unna',
      'Ort 10',
      'Ort 9',
      'Neu Ulm',
      'Neuburg',
      'Ähren',
      'Ahlen',
    ]
    expect(names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
      'Ahlen',
      'Ähren',
      'Neu Ulm',
      'Neuburg',
      'Ort 9',
      'Ort 10',
      'Ülsen',
      'Unna',
      'Zell',
    ])
  })
})

describe('search', () => {
  const record = town('Kreis Düren', {
    aliases: ['Dürener Land'],
    misspellings: ['Kreis Dühren'],
    description: { de: 'Die Präventionskette im Kreis, die Kette.' },
    contacts: [{ id: 1, name: 'Erika Mustermann', basis: 'consent' }],
  })
  const [names, text] = [foldedNames(record), foldedText(record)]

  it('never takes in persons', () => {
    expect(names + text).not.toContain('mustermann')
  })

  it('keeps a word once, and not where it is part of another', () => {
    expect(text.split(' ').toSorted()).toEqual(['die', 'im', 'kreis', 'praeventionskette'])
  })

  it('asks for eight words at most', () => {
    expect(questionOf('a b c d e f g h i j')).toHaveLength(8)
    expect(questionOf(` ${'x'.repeat(5_000)}`)[0]).toHaveLength(60)
    expect(questionOf('?!')).toEqual([])
  })
})
