import { describe, expect, it } from 'vitest'
import { populationChange, populationDensity, recordSchema } from '../src/index.ts'

type Row = readonly [referenceDate: string, value: number, base: string]

const recordOf = (rows: readonly Row[]) =>
  recordSchema.parse({
    kind: 'gemeinde',
    name: { de: 'Musterdorf' },
    areaKm2: { value: 12.5, source: 'verzeichnis' },
    statistics: rows.map(([referenceDate, value, base]) => ({
      ...{ measure: 'population', method: 'official', source: 'verzeichnis' },
      ...{ referenceDate, value, base },
    })),
  })

describe('the change of a population', () => {
  it('never joins two census bases: alone on its own, the newest figure says nothing', () => {
    const change = populationChange(
      recordOf([
        ['2018-12-31', 1000, 'census-2011'],
        ['2022-12-31', 1027, 'census-2011'],
        ['2024-12-31', 900, 'census-2022'],
      ]),
    )
    expect(change?.from.referenceDate).toBe('2018-12-31')
    expect(change?.to.referenceDate).toBe('2022-12-31')
    expect(change?.percent).toBe(2.7)
  })

  it('goes up to the newest figure, where its base has an earlier one', () => {
    const change = populationChange(
      recordOf([
        ['2018-12-31', 1000, 'census-2011'],
        ['2022-12-31', 1000, 'census-2022'],
        ['2024-12-31', 950, 'census-2022'],
      ]),
    )
    expect([change?.from.value, change?.to.value, change?.percent]).toEqual([1000, 950, -5])
  })

  it('is none where no base has two dates', () => {
    expect(populationChange(recordOf([['2024-12-31', 900, 'census-2022']]))).toBeUndefined()
    expect(populationChange(recordOf([]))).toBeUndefined()
  })
})

describe('the density of a population', () => {
  it('is that of the newest official figure', () => {
    const density = populationDensity(
      recordOf([
        ['2022-12-31', 1000, 'census-2011'],
        ['2024-12-31', 900, 'census-2022'],
      ]),
    )
    expect([density?.value, density?.population.referenceDate]).toEqual([72, '2024-12-31'])
    expect(populationDensity(recordOf([]))).toBeUndefined()
  })
})
