import { adms, dcat, dct, rdf } from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { referenceDataOf } from '../fixture.ts'
import { musterstadt } from '../musterstadt.ts'
import { saidOf } from '../say.ts'

const said = saidOf(musterstadt, referenceDataOf(new Map()))

describe('The time of a key', () => {
  it('is that of municipality key and regional key, which one list dates', () => {
    for (const name of ['ags', 'ars']) {
      const period = `#schluessel-${name}-zeitraum`
      expect(said(`#schluessel-${name}`, dct.temporal)).toEqual([period])
      expect(said(period, rdf.type)).toEqual(['dct:PeriodOfTime'])
      expect(said(period, dcat.startDate)).toEqual(['2009-10-21^^xsd:date'])
      expect(said(period, dcat.endDate)).toEqual([])
    }
    expect(said('#schluessel-nuts', dct.temporal)).toEqual([])
  })

  it('begins and ends, of a key that the municipality had', () => {
    const period = '#frueherer-schluessel-ags-16990001-zeitraum'
    expect(said('#frueherer-schluessel-ags-16990001', dct.temporal)).toEqual([period])
    expect(said(period, dcat.startDate)).toEqual(['1975-01-01^^xsd:date'])
    expect(said(period, dcat.endDate)).toEqual(['2009-10-20^^xsd:date'])
    expect(said('#schluessel-ags', dct.replaces)).toEqual(['#frueherer-schluessel-ags-16990001'])
    expect(said('#gebiet', adms.identifier)).not.toContain('#frueherer-schluessel-ags-16990001')
  })

  it('has no beginning where none is known', () => {
    const period = '#frueherer-schluessel-nuts-DEG98-zeitraum'
    expect(said(period, dcat.startDate)).toEqual([])
    expect(said(period, dcat.endDate)).toEqual(['1974^^xsd:gYear'])
  })
})
