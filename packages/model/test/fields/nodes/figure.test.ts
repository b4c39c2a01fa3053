import {
  prov,
  qb,
  rdf,
  schema,
  sdmxAttribute,
  sdmxDimension,
  sdmxMeasure,
} from '@kommunalgraph/rdf/vocabularies'
import { describe, expect, it } from 'vitest'
import { derivedShares, seriesOf } from '../../../src/describe/figures.ts'
import type { Figure } from '../../../src/fields/nodes/figure.ts'
import { profileOf } from '../../fixture.ts'
import { saidWith } from '../../say.ts'

const figure = (parts: Partial<Figure>): Figure => ({
  measure: 'population',
  value: 1000,
  method: 'official',
  ...parts,
})

const saidOfFigures = (...statistics: readonly Figure[]) =>
  saidWith({ statistics: [...statistics] })

describe('A dated figure', () => {
  const said = saidOfFigures(figure({ referenceDate: '2021-12-31' }))
  const self = '#population-2021-12-31'

  it('is an observation of the cube, of schema.org, and a value with a source', () => {
    expect(said(self, rdf.type)).toEqual([
      'qb:Observation',
      'schema:Observation',
      'schema:PropertyValue',
      'prov:Entity',
    ])
  })

  it('has every dimension of the cube', () => {
    expect(said(self, qb.dataSet)).toEqual(['def/population#official'])
    expect(said(self, sdmxDimension.refArea)).toEqual(['#gebiet'])
    expect(said(self, sdmxDimension.refPeriod)).toEqual(['2021-12-31^^xsd:date'])
    expect(said(self, sdmxDimension.age)).toEqual(['def/age-groups#total'])
    expect(said(self, sdmxMeasure.obsValue)).toEqual(['1000^^xsd:integer'])
  })

  it('says the same to schema.org', () => {
    expect(said(self, schema.observationAbout)).toEqual(['#gebiet'])
    expect(said(self, schema.observationDate)).toEqual(['2021-12-31^^xsd:date'])
    expect(said(self, schema.value)).toEqual(['1000^^xsd:integer'])
    expect(said('#gebiet', schema.additionalProperty)).toEqual([self])
  })

  it.each([
    ['2020', '2020^^xsd:gYear'],
    ['2020-06', '2020-06^^xsd:gYearMonth'],
    ['2020-06-30', '2020-06-30^^xsd:date'],
  ])('of %s keeps the precision of its source', (referenceDate, literal) => {
    const precise = saidOfFigures(figure({ referenceDate }))
    expect(precise(`#population-${referenceDate}`, sdmxDimension.refPeriod)).toEqual([literal])
    expect(precise(`#population-${referenceDate}`, schema.observationDate)).toEqual([literal])
  })

  it('of another method stands in the cube of that method, under an address of its own', () => {
    const register = saidOfFigures(figure({ referenceDate: '2021-12-31', method: 'register' }))
    expect(register('#population-2021-12-31-register', qb.dataSet)).toEqual([
      'def/population#register',
    ])
    expect(register.things).not.toContain(self)
  })

  it('is marked as estimated when it is', () => {
    const status = (method: string) =>
      saidOfFigures(figure({ referenceDate: '2021', method }))
        .quads.filter(({ predicate }) => predicate.equals(sdmxAttribute.obsStatus))
        .map(({ object }) => object.value.slice(-1))
    expect(status('estimated')).toEqual(['E'])
    expect(status('official')).toEqual(['A'])
  })

  it('of a measure without age group is an observation, but not of the population cube', () => {
    const share = saidOfFigures(
      figure({ measure: 'share-under-18', value: 17.6, referenceDate: '2021' }),
    )
    expect(share('#share-under-18-2021', rdf.type)).toEqual([
      'schema:Observation',
      'schema:PropertyValue',
      'prov:Entity',
    ])
    expect(share('#share-under-18-2021', qb.dataSet)).toEqual([])
    expect(share('#share-under-18-2021', schema.value)).toEqual(['17.6^^xsd:decimal'])
    expect(share('#share-under-18-2021', schema.unitText)).toEqual(['Prozent@de', 'percent@en'])
  })

  it('has decimals in the cube too where the record has them', () => {
    const said = saidOfFigures(figure({ value: 1000.5, referenceDate: '2021' }))
    expect(said('#population-2021', sdmxMeasure.obsValue)).toEqual(['1000.5^^xsd:decimal'])
  })
})

describe('An undated figure', () => {
  const said = saidOfFigures(figure({ referenceText: 'Stand: 31.1', method: 'stated' }))
  const self = '#population-undated-stated'

  it('is a value only, in no cube and without any date', () => {
    expect(said(self, rdf.type)).toEqual(['schema:PropertyValue', 'prov:Entity'])
    const dates = [
      schema.observationDate,
      schema.observationAbout,
      schema.variableMeasured,
      sdmxDimension.refPeriod,
      qb.dataSet,
    ]
    expect(dates.flatMap((predicate) => said(self, predicate))).toEqual([])
    expect(said.quads.some(({ object }) => object.equals(qb.Observation))).toBe(false)
  })

  it('keeps the text of its date letter for letter', () => {
    expect(said(self, schema.valueReference)).toEqual(['Stand: 31.1@de'])
  })

  it('says nothing about its date when the source says nothing', () => {
    expect(saidOfFigures(figure({ method: 'stated' }))(self, schema.valueReference)).toEqual([])
  })

  it('of the official method names it, so that a dated series cannot take its address', () => {
    expect(saidOfFigures(figure({})).things).toContain('#population-undated-official')
  })
})

describe('A series', () => {
  const dates = ['2021-12-31', '2019-12-31', '2020']
  const dated = dates.map((referenceDate, index) => figure({ referenceDate, value: 100 + index }))

  it('lists the dated figures of one measure and method in the order of their dates', () => {
    const said = saidOfFigures(...dated)
    expect(said('#population', rdf.type)).toEqual(['qb:Slice'])
    expect(said('#population', qb.observation)).toEqual([
      '#population-2019-12-31',
      '#population-2020',
      '#population-2021-12-31',
    ])
    expect(said('def/population#official', qb.slice)).toEqual(['#population'])
    expect(said('def/population#official', rdf.type)).toEqual(['qb:DataSet'])
  })

  it('needs two dates, and an undated figure is none', () => {
    expect(saidOfFigures(...dated.slice(0, 2)).things).toContain('#population')
    const said = saidOfFigures(
      figure({ referenceDate: '2021' }),
      figure({ referenceText: '31.12.' }),
    )
    expect(said.things).not.toContain('#population')
  })

  it('of another method has an address of its own', () => {
    const said = saidOfFigures(...dated.map((each) => ({ ...each, method: 'register' })))
    expect(said.things).toContain('#population-register')
    expect(said('def/population#register', qb.slice)).toEqual(['#population-register'])
  })

  it('never mixes methods', () => {
    const record = profileOf({
      kind: 'kreis',
      name: { de: 'Musterkreis' },
      statistics: [...dated, figure({ referenceDate: '2022', method: 'stated' })],
    })
    expect(seriesOf(record).map(({ method, figures }) => [method, figures.length])).toEqual([
      ['official', 3],
    ])
  })
})

describe('A derived share', () => {
  const pair = (method: string, referenceDate = '2021-12-31', part = 176) => [
    figure({ method, referenceDate }),
    figure({ measure: 'population-under-18', value: part, method, referenceDate }),
  ]
  const sharesOf = (...statistics: readonly Figure[]) =>
    derivedShares(
      profileOf({ kind: 'gemeinde', name: { de: 'Musterdorf' }, statistics: [...statistics] }),
    )

  it('comes from two figures of one date and method, in percent with one decimal', () => {
    const said = saidOfFigures(...pair('official'))
    const self = '#share-under-18-2021-12-31-derived'
    expect(said(self, schema.value)).toEqual(['17.6^^xsd:decimal'])
    expect(said(self, prov.wasDerivedFrom)).toEqual([
      '#population-under-18-2021-12-31',
      '#population-2021-12-31',
    ])
    expect(said(self, schema.measurementTechnique)).toEqual(['def/methods#derived'])
  })

  it.each([
    ['another date', [figure({ referenceDate: '2020' }), ...pair('official').slice(1)]],
    [
      'another method',
      [figure({ method: 'stated', referenceDate: '2021-12-31' }), ...pair('official').slice(1)],
    ],
    ['no date', pair('official').map(({ referenceDate: _, ...rest }) => rest)],
    [
      'a whole of nobody',
      [figure({ value: 0, referenceDate: '2021-12-31' }), ...pair('official').slice(1)],
    ],
  ])('does not come from figures with %s', (_why, statistics) => {
    expect(sharesOf(...statistics)).toEqual([])
  })

  it('comes once for a date, from the official pair wherever it stands', () => {
    const stated = pair('stated', '2021-12-31', 500)
    for (const statistics of [
      [...stated, ...pair('official')],
      [...pair('official'), ...stated],
    ])
      expect(sharesOf(...statistics).map(({ figure: { value } }) => value)).toEqual([17.6])
  })

  it('does not come where the record writes it itself', () => {
    const written = figure({
      measure: 'share-under-18',
      value: 18,
      method: 'derived',
      referenceDate: '2021-12-31',
    })
    expect(sharesOf(...pair('official'), written)).toEqual([])
  })
})
