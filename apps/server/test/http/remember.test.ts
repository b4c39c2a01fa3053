import { expect, it } from 'vitest'
import { remember } from '../../src/http/remember.ts'

/** Remembers what it was asked, in order. */
function counted(limit?: number) {
  const asked: string[] = []
  const compute = (header: string) => {
    asked.push(header)
    return header === 'none' ? undefined : header.length
  }
  return { asked, ask: remember(compute, limit) }
}

it('computes once for one header, also where the result is undefined', () => {
  const { asked, ask } = counted()
  expect([ask('a'), ask('a'), ask('none'), ask('none')]).toEqual([1, 1, undefined, undefined])
  expect(asked).toEqual(['a', 'none'])
})

it('takes a missing header for an empty one', () => {
  const { asked, ask } = counted()
  ask(undefined)
  ask('')
  expect(asked).toEqual([''])
})

it('forgets all when it is full, and holds no more than its limit', () => {
  const { asked, ask } = counted(2)
  for (const header of ['a', 'b', 'a', 'c', 'c', 'a', 'b']) ask(header)
  expect(asked).toEqual(['a', 'b', 'c', 'a', 'b'])
})

it('does not keep a header longer than any honest one', () => {
  const { asked, ask } = counted()
  const long = 'x'.repeat(1_001)
  expect(ask(long)).toBe(ask(long))
  expect(asked).toHaveLength(2)
})
