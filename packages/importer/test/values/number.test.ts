import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/values/number.ts'

const numbers: readonly (readonly [text: string, value: number, qualifier?: string])[] = [
  ['271110', 271110],
  ['271.110', 271110],
  ['271 110', 271110],
  ["271'110", 271110],
  ['271’110', 271110],
  ['1.271.110', 1271110],
  ['271.110 (Stand: 31.1', 271110],
  ['271.110(31.12.', 271110],
  ['44 352 31.12.2020', 44352],
  ['44 352 2020', 44352],
  ['271.110. Das', 271110],
  ['5 Kinder', 5],
  ['0', 0],
  ['rund 12.000', 12000, 'rund'],
  ['Ca. 12.000', 12000, 'Ca.'],
  ['ca.12.000', 12000, 'ca.'],
  ['mehr als 5000', 5000, 'mehr als'],
  ['über 5000', 5000, 'über'],
  ['> 30 000', 30000, '>'],
]

const cut = [
  '271.1',
  '271.',
  '271.11',
  '44 3',
  '44 3521',
  '1.23',
  '1234.567',
  "1.234'567",
  '271,1',
  '271.110,5',
  '12 Tsd.',
  '1,2 Mio.',
  '16 %',
  '16%',
  '270.000-280.000',
  '270.000 – 280.000',
  '270.000 bis 280.000',
  '271k',
  '12345678901234567',
]

describe('a number', () => {
  for (const [text, value, qualifier] of numbers) {
    it(`is read from “${text}” as ${value}${qualifier === undefined ? '' : `, qualified by “${qualifier}”`}`, () => {
      expect(readNumber(text)).toMatchObject({
        state: 'number',
        value,
        ...(qualifier && { qualifier }),
      })
      if (qualifier === undefined) expect(readNumber(text)).not.toHaveProperty('qualifier')
    })
  }

  for (const text of cut) {
    it(`is not read from “${text}”: that is no whole number`, () => {
      expect(readNumber(text)).toMatchObject({ state: 'cut' })
    })
  }

  it('is nothing where a text begins otherwise', () => {
    for (const text of ['', 'keine', '-5', 'Stand 2020', '(12)'])
      expect(readNumber(text)).toBeUndefined()
  })
})
