import { describe, expect, it } from 'vitest'
import { locatorOf } from '../../src/source/locator.ts'

describe('a position', () => {
  it('counts lines and characters from 1, whatever ends a line', () => {
    const locator = locatorOf('ab\ncd\r\nef\rgh')
    expect(locator.range(0, 1)).toEqual({ line: 1, column: 1, end: 2 })
    expect(locator.range(4, 5)).toEqual({ line: 2, column: 2, end: 3 })
    expect(locator.range(7, 9)).toEqual({ line: 3, column: 1, end: 3 })
    expect(locator.range(11, 12)).toEqual({ line: 4, column: 2, end: 3 })
  })

  it('counts a character of two units once', () => {
    const locator = locatorOf('👧👧x')
    expect(locator.range(4, 5)).toEqual({ line: 1, column: 3, end: 4 })
    expect(locator.range(2, 4)).toEqual({ line: 1, column: 2, end: 3 })
  })

  it('ends on the line on which it begins', () => {
    expect(locatorOf('ab\ncd').range(1, 5)).toEqual({ line: 1, column: 2, end: 3 })
  })

  it('is that of the original input after a repair', () => {
    const locator = locatorOf('DÃ¼ren', Uint32Array.of(0, 1, 3, 4, 5, 6))
    expect(locator.range(2, 5)).toEqual({ line: 1, column: 4, end: 7 })
    expect(locator.original(1, 2)).toBe('Ã¼')
  })
})
