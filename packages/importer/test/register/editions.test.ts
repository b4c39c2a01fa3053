import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { ReferencePlace } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import {
  districtKeyOf,
  isOutsideDistricts,
  kindOf,
  municipalitiesOf,
  plainName,
  type Register,
  readRegister,
  referenceList,
  registerDistrictName,
  rowsOf,
  sumOf,
  sumsBy,
} from '../../src/index.ts'
import { places } from '../places.ts'

// The editions are not part of the repository: they are read where they lie beside it.
const folder = new URL('../../../../../shared/reference/gv100ad/', import.meta.url)
const isThere = existsSync(folder)
if (!isThere) console.log('The editions of the register are not at hand: their tests are skipped.')

const edition = (name: string): Register =>
  readRegister(gunzipSync(readFileSync(new URL(`GV100AD_${name}.txt.gz`, folder))))

/** Municipalities, population of Germany as published, hectares, associations; the rest counted by other means. */
const published = [
  ['31122021', '2021-12-31', 10_997, 83_237_124, 35_759_217, 4_606],
  ['30112023', '2023-11-30', 10_981, 84_358_845, 35_759_570, 4_597],
  ['30112025', '2025-11-30', 10_953, 83_577_140, 35_768_392, 4_590],
] as const

describe.skipIf(!isThere)(
  'the editions of the register',
  { meta: { needs: '../shared/reference/gv100ad' } },
  () => {
    const editions = new Map(isThere ? published.map(([name]) => [name, edition(name)]) : [])
    const of = (name: string): Register => {
      const register = editions.get(name as (typeof published)[number][0])
      if (register === undefined) throw new RangeError(`no edition ${name}`)
      return register
    }

    it.each(published)(
      'are read whole: %s',
      (name, status, count, population, area, associations) => {
        const { encoding, findings, lost, rows, territorialStatus } = of(name)
        expect({ findings, lost, territorialStatus }).toEqual({
          ...{ findings: [], lost: 0, territorialStatus: status },
        })
        expect(encoding).toEqual({ name: 'utf-8', reason: 'valid' })
        const municipalities = rowsOf(rows, 'municipality')
        expect(sumOf(municipalities)).toMatchObject({ rows: count, population, areaHectares: area })
        expect(rowsOf(rows, 'state')).toHaveLength(16)
        expect(rowsOf(rows, 'administrative-region')).toHaveLength(29)
        expect(rowsOf(rows, 'region')).toHaveLength(12)
        expect(rowsOf(rows, 'district')).toHaveLength(400)
        expect(rowsOf(rows, 'association')).toHaveLength(associations)
      },
    )

    it.each(published)('give every municipality its containers: %s', (name) => {
      const contained = municipalitiesOf(of(name).rows)
      const outside = contained.filter(({ district }) => district === undefined)
      expect(outside.map(({ municipality }) => municipality.key)).toEqual(
        name === '30112025' ? ['07000999', '13000998', '13000999'] : ['07000999', '13000999'],
      )
      for (const { association, district, municipality, region, state } of contained) {
        expect(isOutsideDistricts(municipality)).toBe(district === undefined)
        // Only Baden-Württemberg has regions.
        expect(region !== undefined).toBe(state?.key === '08')
        expect([state?.record, association?.record]).toEqual(['state', 'association'])
        // What is uninhabited is unincorporated, too.
        expect(municipality.population === 0).toBe(municipality.kindCode === '66')
      }
    })

    it('have a kind of ours for all but unincorporated areas', () => {
      const { rows } = of('30112025')
      expect(rowsOf(rows, 'district').every((row) => kindOf(row))).toBe(true)
      const without = rowsOf(rows, 'municipality').filter((row) => kindOf(row) === undefined)
      expect(without).toHaveLength(202)
      expect(
        rowsOf(rows, 'district').filter((row) => kindOf(row) === 'kreisfreie-stadt'),
      ).toHaveLength(106)
    })

    // The reference list came from other files of the same office, so it says whether columns were read rightly.
    it('agree with the reference list of North Rhine-Westphalia in keys, names, kinds and populations', () => {
      const { rows } = of('31122021')
      const municipalities = rowsOf(rows, 'municipality')
      const sums = sumsBy(municipalities, districtKeyOf)
      const listed = places.filter(({ level }) => level !== 'land')
      const districts = rowsOf(rows, 'district').filter(({ key }) => key.startsWith('05'))
      const towns = municipalities.filter(
        ({ key, kindCode }) => key.startsWith('05') && kindCode !== '61',
      )
      const found = [
        ...districts.map((row) => ({
          ...{ level: kindOf(row), ags: row.key, name: registerDistrictName(row) },
          population: sums.get(row.key)?.population,
        })),
        ...towns.map(({ key, name, population }) => ({
          ...{ level: 'gemeinde', ags: key, name: plainName(name), population },
        })),
      ]
      expect(found.toSorted(byAgs)).toEqual(
        listed
          .map(({ level, ags, name, populations: { '2021-12-31': population } = {} }) => ({
            ...{ level, ags, name: plainName(name), population },
          }))
          .toSorted(byAgs),
      )
      const ars = new Map(listed.map((place) => [place.ags, place.ars]))
      for (const town of towns) expect(town.ars).toBe(ars.get(town.key))
    })

    it('make the shipped list of North Rhine-Westphalia anew, with its points and codes', () => {
      const known = new Map(places.map((place) => [place.ags, place]))
      const list = referenceList(of('30112025').rows, { states: ['05'], known })
      const facts = ({ ags, ars, lat, level, lon, name, nuts }: ReferencePlace) => ({
        // The register once put two blanks into a name.
        ...{ ags, ars, lat, level, lon, nuts, name: name.replaceAll(/ +/g, ' ') },
      })
      expect(list.map(facts).toSorted(byAgs)).toEqual(places.map(facts).toSorted(byAgs))
    })

    it('make a list of all of Germany, in which each key stands once', () => {
      const list = referenceList(of('30112025').rows)
      expect(new Set(list.map(({ ags }) => ags)).size).toBe(list.length)
      expect(list.filter(({ level }) => level === 'land')).toHaveLength(16)
      const names = list.flatMap(({ administrative_region: name }) => name ?? [])
      expect(new Set(names).size).toBe(19)
    })

    it('give districts without figures of their own their sums: Kreis Düren has 279,285 inhabitants', () => {
      const { rows } = of('30112025')
      const sums = sumsBy(rowsOf(rows, 'municipality'), districtKeyOf)
      expect(sums.get('05358')?.population).toBe(279_285)
    })
  },
)

const byAgs = (a: { readonly ags: string }, b: { readonly ags: string }): number =>
  a.ags.localeCompare(b.ags)
