import { describe, expect, it } from 'vitest'
import { addresses, isFixed, pathOf, patternOf, valuesIn } from '../src/address.ts'

const values = { slug: 'musterstadt', instant: '20261120T080000123Z' }
const version = 'kommunen/musterstadt/v/20261120T080000123Z'

describe('An address in segments', () => {
  it('is a path with its values, and gives them back', () => {
    expect(pathOf(addresses.memento, values)).toBe(version)
    expect(valuesIn(addresses.memento, version)).toEqual(values)
    expect(pathOf(addresses.void, {})).toBe('.well-known/void')
    expect(valuesIn(addresses.void, '.well-known/void')).toEqual({})
  })

  it('is a pattern for routers', () => {
    expect(patternOf(addresses.memento)).toBe('kommunen/:slug/v/:instant')
    expect(patternOf([])).toBe('')
  })

  it.each([
    'kommunen/musterstadt',
    `${version}/`,
    `/${version}`,
    'kommunen//v/20261120T080000123Z',
    'kommunen/musterstadt/w/20261120T080000123Z',
    '',
  ])('does not fit %j', (path) => {
    expect(valuesIn(addresses.memento, path)).toBeUndefined()
  })

  it('of the root has no segment', () => {
    expect(pathOf([], {})).toBe('')
    expect(valuesIn([], '')).toEqual({})
    expect(valuesIn([], 'katalog')).toBeUndefined()
  })

  it('is fixed where nothing in it stands for many', () => {
    expect(isFixed(addresses.catalogue)).toBe(true)
    expect(isFixed(addresses.municipality)).toBe(false)
  })
})
