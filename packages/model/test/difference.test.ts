import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference } from '../src/difference.ts'
import { profileOf, type RecordInput } from './fixture.ts'
import { musterstadt } from './musterstadt.ts'
import { recordArbitrary } from './record-arbitrary.ts'

const small: RecordInput = { kind: 'gemeinde', name: { de: 'Musterdorf' } }
const between = (before: RecordInput, after: RecordInput) =>
  difference(profileOf(before), profileOf(after)).map(({ after, before, kind, path }) => [
    path.join('.'),
    kind,
    before,
    after,
  ])

describe('The difference of two records', () => {
  it('names field, kind of change and both values', () => {
    const before = { ...small, website: 'https://example.org/alt', aliases: ['Dorf'] }
    const after = { ...small, kind: 'kreis', website: 'https://example.org/neu', partOf: '05' }
    expect(between(before, after as RecordInput)).toEqual([
      ['kind', 'changed', 'gemeinde', 'kreis'],
      ['aliases', 'removed', ['Dorf'], undefined],
      ['partOf', 'added', undefined, '05'],
      ['website', 'changed', 'https://example.org/alt', 'https://example.org/neu'],
    ])
  })

  it('tells the language of a text, and the labels on the way to it', () => {
    const goal = (en: string): RecordInput => ({
      ...small,
      goals: [{ id: 3, text: { de: 'Gut', en } }],
    })
    expect(difference(profileOf(goal('Good')), profileOf(goal('Better')))).toEqual([
      {
        path: ['goals', 'ziel-3', 'text', 'en'],
        labels: [['Ziele', 'goals'], expect.any(Array)],
        entry: 'ziel-3',
        part: 'en',
        kind: 'changed',
        before: 'Good',
        after: 'Better',
      },
    ])
  })

  it('matches entries by what names them, not by their position', () => {
    const [one, two] = [1, 2].map((id) => ({ id, text: { de: `Ziel ${id}` } }))
    if (one === undefined || two === undefined) throw new Error('no goals')
    expect(between({ ...small, goals: [one, two] }, { ...small, goals: [two, one] })).toEqual([])
    expect(between({ ...small, goals: [one, two] }, { ...small, goals: [two] })).toEqual([
      ['goals.ziel-1.id', 'removed', 1, undefined],
      ['goals.ziel-1.text.de', 'removed', 'Ziel 1', undefined],
    ])
  })

  it('sees a figure of another date as another figure', () => {
    const figure = (referenceDate: string): RecordInput => ({
      ...small,
      statistics: [{ measure: 'population', value: 1, referenceDate, method: 'official' }],
    })
    const paths = between(figure('2020'), figure('2021')).map(([path]) => path)
    expect(paths).toContain('statistics.population-2020.value')
    expect(paths).toContain('statistics.population-2021.value')
  })

  it('says one source for all keys and one per key apart', () => {
    const keyed = (source: string | { ags: string }): RecordInput => ({
      ...small,
      identifiers: { ags: '05999001', source },
    })
    expect(between(keyed('a'), keyed({ ags: 'b' }))).toEqual([
      ['identifiers.source', 'removed', 'a', undefined],
      ['identifiers.source.ags', 'added', undefined, 'b'],
    ])
  })

  it('leaves out what publication stamps', () => {
    const before = { ...small, issued: '2020-01-01', modified: '2020-01-01' }
    expect(between(before, { ...small, modified: '2026-11-22T08:00:00Z' })).toEqual([])
  })

  it('of a first version is every field, and of a last one every field again', () => {
    const added = difference(undefined, musterstadt)
    const removed = difference(musterstadt, undefined)
    expect(added.length).toBeGreaterThan(40)
    expect(added.every(({ kind }) => kind === 'added')).toBe(true)
    expect(removed.every(({ kind }) => kind === 'removed')).toBe(true)
    expect(removed.map(({ path }) => path)).toEqual(added.map(({ path }) => path))
  })

  it('of a record and itself is nothing, and of two different ones the same both ways', () => {
    fc.assert(
      fc.property(recordArbitrary, recordArbitrary, (one, other) => {
        expect(difference(one, one)).toEqual([])
        const [there, back] = [difference(one, other), difference(other, one)]
        const paths = (list: typeof there) => list.map(({ path }) => path.join('\n')).toSorted()
        expect(paths(back)).toEqual(paths(there))
        for (const { after, before, kind } of there) {
          expect([before !== undefined, after !== undefined]).toEqual([
            kind !== 'added',
            kind !== 'removed',
          ])
        }
      }),
      { numRuns: 60 },
    )
  })
})
