import { describe, expect, it } from 'vitest'
import {
  datedFigures,
  districtKeyOf,
  kindOf,
  plainName,
  readRegister,
  registerDistrictName,
  rowsOf,
  sumOf,
  sumsBy,
} from '../../src/index.ts'
import { figures, lineOf, registerOf, town, village } from './lines.ts'

const municipalities = (...lines: readonly string[]) =>
  rowsOf(readRegister(registerOf(...lines)).rows, 'municipality')

describe('sums of municipalities', () => {
  it('are those of their district, which has no figures of its own', () => {
    const rows = municipalities(lineOf(town), lineOf(village))
    expect([...sumsBy(rows, districtKeyOf)]).toEqual([
      ['08119', { rows: 2, areaHectares: 1300, population: 5040, male: 2421 }],
    ])
  })

  it('are undefined when one part could not be read, rather than too small', () => {
    const unread = lineOf({ ...village, figures: figures(66, 'x', 21) })
    expect(sumOf(municipalities(lineOf(town), unread))).toEqual({
      ...{ rows: 2, areaHectares: 1300, population: undefined, male: 2421 },
    })
  })
})

describe('dates of figures', () => {
  const dates = { population: '2024-12-31', area: '2023-12-31', census: 2022 }

  it('are those that the caller names, not the territorial status', () => {
    expect(datedFigures({ areaHectares: 66, population: 40, male: undefined }, dates)).toEqual({
      areaHectares: { value: 66, referenceDate: '2023-12-31' },
      population: { value: 40, referenceDate: '2024-12-31', census: 2022 },
      male: undefined,
    })
  })

  it('must be days', () => {
    const wrong = { ...dates, area: '31.12.2023' }
    expect(() => datedFigures(sumOf([]), wrong)).toThrow(
      expect.objectContaining({ code: 'importer/reference-date' }),
    )
  })
})

describe('names and kinds', () => {
  it('are without what the register adds behind a comma', () => {
    const names = {
      'Musterstadt (Probe)/ Übung, Stadt': 'Musterstadt (Probe)/ Übung',
      'Musterstadt, Seebad , Stadt': 'Musterstadt',
      'Musterforst (Forstgutsbez.),gemfr. Gebiet': 'Musterforst (Forstgutsbez.)',
      Musterdorf: 'Musterdorf',
    }
    for (const [register, plain] of Object.entries(names)) expect(plainName(register)).toBe(plain)
  })

  it('of districts have the word that the register leaves out', () => {
    expect(registerDistrictName({ kindCode: '43', name: 'Muster' })).toBe('Kreis Muster')
    expect(registerDistrictName({ kindCode: '44', name: 'Muster' })).toBe('Landkreis Muster')
    expect(registerDistrictName({ kindCode: '44', name: 'Musterkreis' })).toBe('Musterkreis')
    expect(registerDistrictName({ kindCode: '41', name: 'Musterstadt, Stadt' })).toBe('Musterstadt')
  })

  it('are ours where one of ours fits', () => {
    expect(kindOf({ kindCode: '43', name: 'Städteregion Muster' })).toBe('staedteregion')
    expect(kindOf({ kindCode: '44', name: 'Muster' })).toBe('kreis')
    expect(kindOf({ kindCode: '67', name: 'Musterstadt' })).toBe('kreisangehoerige-stadt')
    expect(kindOf({ kindCode: '66', name: 'Musterforst' })).toBeUndefined()
    expect(kindOf({ kindCode: undefined, name: 'Musterstadt' })).toBeUndefined()
  })
})
