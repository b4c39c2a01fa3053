import { placeSchema, type ReferencePlace } from '@kommunalgraph/model'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readRegister, referenceList, referenceListCsv } from '../../src/index.ts'
import { lineOf, registerOf, town, village } from './lines.ts'

const listOf = (
  municipalities: readonly string[],
  options?: Parameters<typeof referenceList>[1],
): readonly ReferencePlace[] =>
  referenceList(readRegister(registerOf(...municipalities)).rows, options)

const small = [lineOf({ ...town, name: 'Musterstadt, St' }), lineOf(village)]

const present = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))

describe('a reference list', () => {
  it('has states, districts with the sums of their municipalities, and municipalities with what they lie in', () => {
    expect(listOf(small, { populationDate: '2024-12-31' })).toMatchObject([
      { level: 'land', ags: '08', name: 'Musterland', seat: 'Musterstadt' },
      {
        ...{ level: 'kreis', ags: '08119', name: 'Landkreis Muster', seat: 'Musterstadt' },
        ...{ area_km2: 13, populations: { '2024-12-31': 5040 } },
      },
      {
        ...{ level: 'gemeinde', ags: '08119001', ars: '081195001001', name: 'Musterstadt, Stadt' },
        ...{ postcode: '01234', area_km2: 12.34, administrative_region: 'Musterbezirk' },
        ...{ association: 'Musterverband', populations: { '2024-12-31': 5000 } },
      },
      { level: 'gemeinde', ags: '08119002', name: 'Musterdorf' },
    ])
  })

  it.each([
    ['Musterstadt, GKSt', 'Musterstadt, Stadt'],
    ['Mustermarkt, M', 'Mustermarkt'],
    ['Musterstadt, Hansestadt', 'Musterstadt, Hansestadt'],
    ['Musterstadt', 'Musterstadt'],
  ])('writes out what Bavaria abbreviates: %s', (name, listed) => {
    const places = listOf([lineOf({ ...town, name })])
    expect(places.at(-1)?.name).toBe(listed)
  })

  it('holds neither other states nor areas that nobody governs', () => {
    expect(listOf(small, { states: ['09'] })).toEqual([])
    const forest = lineOf({ ...village, name: 'Musterforst, gemfr. Gebiet', kind: '66' })
    expect(listOf([forest]).map(({ level }) => level)).toEqual(['land', 'kreis'])
  })

  it('keeps what the register does not know from the list before, and gives no population a day that nobody named', () => {
    const before: ReferencePlace = {
      ...{ level: 'gemeinde', ags: '08119001', name: 'Anders', name_en: 'Otherwise' },
      ...{ lat: 51, lon: 7, nuts: 'DE119', wikidata: 'Q1', populations: { '2019-12-31': 4000 } },
    }
    const known = new Map([[before.ags, before]])
    const found = listOf(small, { known }).find(({ ags }) => ags === before.ags)
    expect(found).toMatchObject({ ...before, name: 'Musterstadt, Stadt' })
  })

  it('is CSV that the check reads as it was', () => {
    const places = listOf(small, { populationDate: '2024-12-31' })
    const rows = parse<Record<string, string>>(referenceListCsv(places), { columns: true })
    const read = rows.map((row) => placeSchema.parse(present(row)))
    expect(read).toEqual(places.map((place) => JSON.parse(JSON.stringify(place))))
  })
})
