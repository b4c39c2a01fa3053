import { schema } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { datasetTexts, temporalCoverage } from '../../src/describe/dataset.ts'
import type { Figure } from '../../src/fields/nodes/figure.ts'
import { profileOf, type RecordInput } from '../fixture.ts'
import { saidWith } from '../say.ts'

const withFigures = (...dates: readonly (string | undefined)[]) => {
  const statistics = dates.map(
    (referenceDate): Figure => ({
      measure: 'population',
      value: 1,
      method: 'official',
      ...(referenceDate && { referenceDate }),
    }),
  )
  return profileOf({ kind: 'gemeinde', name: { de: 'Musterdorf' }, statistics })
}

describe('The time that a data set covers', () => {
  it.each([
    ['nothing for undated figures', [undefined], undefined],
    ['nothing without figures', [], undefined],
    ['one date', ['2021-12-31', undefined], '2021-12-31'],
    ['first and last date', ['2021-12-31', '2019', '2020-06'], '2019/2021-12-31'],
  ])('is %s', (_what, dates, coverage) => {
    expect(temporalCoverage(withFigures(...dates))).toBe(coverage)
  })

  it('is not said where it is not known', () => {
    const figure = { measure: 'population', value: 1, method: 'stated', referenceText: '31.12.' }
    const said = saidWith({ statistics: [figure] })
    expect(said('#datensatz', schema.temporalCoverage)).toEqual([])
    expect(said('#datensatz', schema.variableMeasured)).toEqual([])
  })
})

describe('The description of a data set', () => {
  const textsOf = (fields: Partial<RecordInput>) =>
    datasetTexts(
      profileOf({ kind: 'gemeinde', name: { de: 'Musterdorf', en: 'Sample Village' }, ...fields }),
    )

  it('names what the record has', () => {
    const { description } = textsOf({
      identifiers: { ags: '16998001' },
      goals: [{ id: 1, text: { de: 'x' } }],
    })
    expect(description.de).toContain('Schlüssel, Ziele.')
    expect(description.en).toContain('keys, goals.')
  })

  it('promises nothing that is not there', () => {
    const { description } = textsOf({ contacts: [], statistics: [], goals: [] })
    expect(description.de).toMatch(/: Art und Name\.$/)
    expect(description.en).toMatch(/: kind and name\.$/)
  })

  it('promises no reference date that no figure has', () => {
    const undated = { measure: 'population', value: 1, method: 'stated', referenceText: '31.12.' }
    const { description } = textsOf({ statistics: [undated] })
    expect(description.de).toContain('Zahlen mit Quelle')
    expect(description.en).toContain('figures with source')
    expect(
      textsOf({ statistics: [undated, { ...undated, referenceDate: '2021' }] }).description.de,
    ).toContain('Zahlen mit Stichtag und Quelle')
  })

  it('takes the German name where there is no English one', () => {
    expect(datasetTexts(profileOf({ kind: 'gemeinde', name: { de: 'Musterdorf' } })).name).toEqual({
      de: 'Kommunalprofil: Musterdorf',
      en: 'Municipal profile: Musterdorf',
    })
  })
})
