import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateRange } from '../../src/http/range.ts'

const etag = '"a"'
const of = (range: string | undefined, size = 1_000, condition?: unknown) =>
  evaluateRange({ range, ...(condition !== undefined && { 'if-range': condition }) }, etag, size)

const part = (start: number, end: number) => ({ state: 'part', part: { start, end } })

describe('evaluateRange', () => {
  it.each([
    ['bytes=0-99', part(0, 99)],
    [' bytes=100-', part(100, 999)],
    ['bytes=-10', part(990, 999)],
    ['bytes=-5000', part(0, 999)],
    ['bytes=990-5000', part(990, 999)],
    ['bytes=999-999', part(999, 999)],
    ['bytes=1000-', { state: 'unsatisfiable' }],
    ['bytes=5000-6000', { state: 'unsatisfiable' }],
    ['bytes=-0', { state: 'unsatisfiable' }],
    ['bytes=0-1,5-6', { state: 'whole' }],
    ['bytes=5-2', { state: 'whole' }],
    ['bytes=5000-2', { state: 'whole' }],
    ['bytes=-', { state: 'whole' }],
    ['bytes=a-b', { state: 'whole' }],
    ['lines=1-2', { state: 'whole' }],
    [undefined, { state: 'whole' }],
  ])('reads %s', (range, outcome) => {
    expect(of(range)).toEqual(outcome)
  })

  it('counts under a condition only while the tag is the same, and strongly so', () => {
    expect(of('bytes=1-', 10, '"a"')).toEqual(part(1, 9))
    for (const condition of ['"b"', 'W/"a"', 'Sun, 22 Nov 2026 08:00:00 GMT', ''])
      expect(of('bytes=1-', 10, condition)).toEqual({ state: 'whole' })
  })

  it('never leaves the file, whatever is asked for', () => {
    const texts = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.option(fc.nat()), fc.option(fc.nat()))
        .map(([first, last]) => `bytes=${first ?? ''}-${last ?? ''}`),
    )
    fc.assert(
      fc.property(texts, fc.nat(2_000), (range, size) => {
        const outcome = of(range, size)
        if (outcome.state !== 'part') return
        const { end, start } = outcome.part
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThan(size)
      }),
    )
  })
})
