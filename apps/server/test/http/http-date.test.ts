import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHttpDate, toHttpDate } from '../../src/http/http-date.ts'

const now = new Date('2026-11-20T08:00:00Z')

describe('reading HTTP-dates', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
    ['Wed Nov 16 08:49:37 1994', '1994-11-16T08:49:37.000Z'],
    ['Thursday, 29-Feb-24 00:00:00 GMT', '2024-02-29T00:00:00.000Z'],
    ['Friday, 20-Nov-76 08:00:00 GMT', '2076-11-20T08:00:00.000Z'],
    ['Saturday, 20-Nov-77 08:00:00 GMT', '1977-11-20T08:00:00.000Z'],
    ['Sat, 31 Dec 2016 23:59:60 GMT', '2017-01-01T00:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(parseHttpDate(text, now)?.toISOString()).toBe(instant)
  })

  it.each([
    '',
    'nonsense',
    '0',
    '2026-11-20T08:00:00Z',
    'Sun, 06 Nov 1994 08:49:37',
    'Sun, 06 Nov 1994 08:49:37 +0100',
    'Sun, 6 Nov 1994 08:49:37 GMT',
    'Thu, 31 Feb 2026 08:49:37 GMT',
    'Sun, 00 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 24:00:00 GMT',
    'Sun, 06 Nov 1994 08:60:00 GMT',
    'Sun, 06 Foo 1994 08:49:37 GMT',
    'Sun, 06 Nov 0050 08:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:37 GMT; length=12',
  ])('ignores "%s"', (text) => {
    expect(parseHttpDate(text, now)).toBeUndefined()
  })
})

it('reads every date that it writes, to the second', () => {
  const dates = fc.date({
    min: new Date('0100-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(dates, (date) => {
      const seconds = Math.floor(date.getTime() / 1_000) * 1_000
      expect(parseHttpDate(toHttpDate(date))?.getTime()).toBe(seconds)
    }),
  )
})
