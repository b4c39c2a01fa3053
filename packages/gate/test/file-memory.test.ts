import { describe, expect, it } from 'vitest'
import { isAsRead, remember, rememberShared, rewritten, valuesOf } from '../src/file-memory.ts'
import type { CheckedText } from '../src/tasks/check.ts'

/* What is remembered of a record's file, so that it need not be read again. */

const path = 'municipalities/adorf.yaml'
const entry = {
  field: 'alias',
  value: 'adorf',
  path: ['name'],
  at: { line: 2, column: 9 },
} as const

const checked: CheckedText = {
  ...{ state: 'checked', path, digest: 'abc=', issues: [], record: undefined },
  recordHash: undefined,
  reads: ['concept/phases/day-care'],
  indexed: { name: 'adorf', file: `data/${path}`, isActive: true, entries: [entry] },
}

const seen = 1_800_000_000_000
const written = { size: 99, mtimeMs: seen - 60_000, seen }
const { entries, state } = remember(checked, written)

describe('a file that was read', () => {
  it('is as it was read while size and time are', () => {
    expect(isAsRead(state, written)).toBe(true)
    expect(isAsRead(state, { ...written, size: 98 })).toBe(false)
    expect(isAsRead(state, { ...written, mtimeMs: written.mtimeMs + 1 })).toBe(false)
    expect(isAsRead(undefined, written)).toBe(false)
  })

  it.each([
    [0, false],
    [1999, false],
    [2000, true],
    [-5000, false],
  ])('written %i ms before it was looked at: trusted is %s', (age, trusted) => {
    const recent = { ...written, mtimeMs: seen - age }
    expect(isAsRead(remember(checked, recent).state, recent)).toBe(trusted)
  })

  it('is remembered with its digest, its values, and what its check read', () => {
    expect(state).toMatchObject({ path, size: 99, mtimeMs: written.mtimeMs, digest: 'abc=' })
    expect(valuesOf(state)).toEqual([{ field: 'alias', value: 'adorf' }])
    expect(entries.map(({ field, value }) => [field, value])).toEqual([
      ['alias', 'adorf'],
      ['reads', 'concept/phases/day-care'],
    ])
  })

  it('keeps digest and values when it was only written again, and is trusted later', () => {
    const again = rewritten(state, { size: 99, mtimeMs: seen, seen: seen + 1 })
    expect(again).toMatchObject({ path, digest: 'abc=', mtimeMs: seen })
    expect(valuesOf(again)).toEqual(valuesOf(state))
    expect(isAsRead(again, { size: 99, mtimeMs: seen })).toBe(false)
    const later = rewritten(again, { size: 99, mtimeMs: seen, seen: seen + 5000 })
    expect(isAsRead(later, { size: 99, mtimeMs: seen })).toBe(true)
  })
})

it('remembers shared files with values and without what nobody asks', () => {
  const shared = rememberShared('sources.yaml', checked.indexed)
  expect(shared.state).toMatchObject({ path: 'sources.yaml', size: 0, digest: '' })
  expect(valuesOf(shared.state)).toEqual([{ field: 'alias', value: 'adorf' }])
  expect(shared.entries.map(({ field }) => field)).toEqual(['alias'])
})
