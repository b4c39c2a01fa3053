import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/values/date.ts'
import { readReference } from '../../src/values/reference.ts'

const complete: readonly (readonly [text: string, date: string])[] = [
  ['31.12.2020', '2020-12-31'],
  ['31. 12. 2020', '2020-12-31'],
  ['1.2.2020', '2020-02-01'],
  ['31. Dezember 2020', '2020-12-31'],
  ['31.Dezember 2020', '2020-12-31'],
  ['1. März 2020', '2020-03-01'],
  ['2020-12-31', '2020-12-31'],
  ['31/12/2020', '2020-12-31'],
  ['Dezember 2020', '2020-12'],
  ['Dez. 2020', '2020-12'],
  ['12/2020', '2020-12'],
  ['12.2020', '2020-12'],
  ['2020', '2020'],
  ['Stand: 31.12.2020', '2020-12-31'],
  ['Stand 12/2020', '2020-12'],
  ['seit 2012', '2012'],
  ['seit dem 01.09.2017', '2017-09-01'],
  ['zum 31.12.2020', '2020-12-31'],
  ['29.02.2020', '2020-02-29'],
]

const incomplete = [
  '31.1',
  '31.12.',
  '31.12',
  '31.12.20',
  '31.12.202',
  'Dezember',
  'Ende 2018',
  'Mitte 2018',
  '31.02.2020',
  '29.02.2021',
  '13/2020',
  '20',
  '3020',
  '2020/21',
  'etwa 2020',
  '',
]

describe('a date', () => {
  for (const [text, date] of complete) {
    it(`is read from “${text}” as ${date}`, () => {
      expect(readDate(text)).toBe(date)
    })
  }

  for (const text of incomplete) {
    it(`is never completed from “${text}”`, () => {
      expect(readDate(text)).toBeUndefined()
    })
  }
})

const references: readonly (readonly [text: string, expected: object])[] = [
  [' (Stand: 31.1', { state: 'text', text: 'Stand: 31.1', open: true }],
  [' (31.12.', { state: 'text', text: '31.12.', open: true }],
  ['(Ende 2018)', { state: 'text', text: 'Ende 2018', open: false }],
  ['(31.12.20)', { state: 'text', text: '31.12.20', open: false }],
  ['(S', { state: 'text', text: 'S', open: true }],
  [' (31.12.2020)', { state: 'date', date: '2020-12-31', open: false }],
  [' [31.12.2020]', { state: 'date', date: '2020-12-31', open: false }],
  [' (Stand: 31.12.2020', { state: 'date', date: '2020-12-31', open: true }],
  [' Stand 12/2020', { state: 'date', date: '2020-12', open: false }],
  ['(31.12.2020, Quelle: Muster)', { state: 'date', date: '2020-12-31', open: false }],
  ['(Quelle: Muster)', { state: 'none' }],
  [' (', { state: 'none' }],
  ['', { state: 'none' }],
]

describe('the date behind a figure', () => {
  for (const [text, expected] of references) {
    it(`of “${text}” is ${JSON.stringify(expected)}`, () => {
      expect(readReference(text)).toMatchObject(expected)
    })
  }
})
