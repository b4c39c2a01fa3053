import { describe, expect, it } from 'vitest'
import { isTelephoneLine, readTelephone } from '../../src/values/telephone.ts'

const numbers: readonly (readonly [text: string, number: string])[] = [
  ['02214710123', '+492214710123'],
  ['0221/4710123', '+492214710123'],
  ['0221 / 4710-123', '+492214710123'],
  ['(0221) 47 10 – 123', '+492214710123'],
  ['+49 221 4710123', '+492214710123'],
  ['+49(0)221 4710 123', '+492214710123'],
  ['0049 (0) 221 4710123', '+492214710123'],
  ['0221.4710.123', '+492214710123'],
  ['0221 4710123 oder 4710124', '+492214710123'],
  ['115', '115'],
  ['115 (Behördennummer)', '115'],
]

describe('a telephone number', () => {
  for (const [text, number] of numbers) {
    it(`of “${text}” is ${number}`, () => {
      expect(readTelephone(text)).toMatchObject({ state: 'number', number })
    })
  }

  it('may have fifteen digits, of which none is taken for an extension', () => {
    const text = '0242 1221 052903'
    expect(readTelephone(text)).toMatchObject({ state: 'number', number: '+492421221052903' })
  })

  it('without area code is local', () => {
    for (const text of ['4710-12', '22 10 52', '1150'])
      expect(readTelephone(text), text).toMatchObject({ state: 'local' })
  })

  it('with too many or too few digits is invalid', () => {
    for (const text of ['0221', '0242122105290312345', '0221 4710123 0221 4710123', '000'])
      expect(readTelephone(text), text).toMatchObject({ state: 'invalid' })
  })

  it('is none in a text without digits', () => {
    for (const text of ['', 'siehe oben', '12']) expect(readTelephone(text), text).toBeUndefined()
  })
})

describe('a line', () => {
  it('is a telephone number when it says so itself', () => {
    for (const text of ['02214710123', '+49 221 4710123', '(0221) 4710-123'])
      expect(isTelephoneLine(text), text).toBe(true)
    for (const text of ['12345', '2012', '12345 Musterstadt', '271.110', '0221 4710 Muster'])
      expect(isTelephoneLine(text), text).toBe(false)
  })
})
