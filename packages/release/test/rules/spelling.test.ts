import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { meantWord } from '../../src/rules/correction.ts'
import { isOneAway, piecesOf, probesFor, swaps } from '../../src/rules/spelling.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 })

const key = (piece: object): string => JSON.stringify(piece)

describe('pieces of words', () => {
  it('make the word again', () => {
    fc.assert(
      fc.property(word, fc.constantFrom(1, 2), (whole, differing) => {
        const pieces = piecesOf(whole, differing)
        expect(pieces).toHaveLength(differing + 1)
        expect(pieces.map(({ letters }) => letters).join('')).toBe(whole)
      }),
    )
  })

  it('are shared by any two words so few letters apart', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (typed, whole, differing) => {
        fc.pre(whole.length > differing && distance(typed, whole) <= differing)
        const probes = new Set(probesFor(typed, differing).map(key))
        expect(piecesOf(whole, differing).some((piece) => probes.has(key(piece)))).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('one wrong letter', () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['dueren', 'dueren', false],
    ['duren', 'dueren', true],
    ['duerren', 'dueren', true],
    ['dueran', 'dueren', true],
    ['duerne', 'dueren', true],
    ['duelmen', 'dueren', false],
    ['', 'a', true],
  ]
  it.each(pairs)('%s for %s: %s', (typed, meant, is) => {
    expect(isOneAway(typed, meant)).toBe(is)
  })

  it('may be two neighbours swapped', () => {
    expect(swaps('abc')).toEqual(['bac', 'acb'])
    expect(swaps('aa')).toEqual([])
  })

  it('leads to the word of a name as it is written, and to no wrong name', () => {
    const candidates = [
      { word: 'dueren', written: 'Dueren' },
      { word: 'dueren', written: 'Düren' },
      { word: 'dueran', written: '' },
    ]
    expect(meantWord('duerem', candidates)?.written).toBe('Düren')
    expect(meantWord('duerax', candidates)).toBeUndefined()
    expect(meantWord('du', [{ word: 'dun', written: 'Dun' }])).toBeUndefined()
  })
})
