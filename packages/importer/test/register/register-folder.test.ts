import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { registerFolder } from '../../src/index.ts'
import { lineOf, registerOf, town, village } from './lines.ts'

const dates = { populationDate: '2024-12-31', base: 'census-2022' }

/** Coastal waters of a state lie in none of its districts. */
const waters = {
  ...village,
  ...{ key: '08000999', association: '0999', name: 'Küstengewässer', kind: '66' },
}
const city = { ...town, key: '08111000', association: '0000', name: 'Großmuster', kind: '61' }

function recordsOf(...lines: Parameters<typeof lineOf>[0][]) {
  const { records } = registerFolder([{ input: registerOf(...lines.map(lineOf)), ...dates }])
  return new Map([...records].map(([slug, text]) => [slug, parse(text)]))
}

describe('Records out of the register', () => {
  it('lie in their districts, an independent city in its state, and nobody else in anything', () => {
    const records = recordsOf(village, city, waters)
    const said = [...records].map(([slug, { identifiers, kind, partOf }]) => [
      ...[slug, kind, identifiers.ags, partOf],
    ])
    expect(said).toEqual([
      ['musterdorf', 'gemeinde', '08119002', '08119'],
      ['grossmuster', 'kreisfreie-stadt', '08111', '08'],
      ['kuestengewaesser', 'gemeinde', '08000999', undefined],
    ])
  })

  it('have the figures of all editions, but not of one before their territory grew', () => {
    const edition = (status: string, ...lines: Parameters<typeof lineOf>[0][]) => ({
      input: [...lines.map((each) => lineOf({ ...each, status })), ''].join('\n'),
    })
    const at = (area: number, people: number) =>
      [area, people, 10].map((n) => String(n).padStart(11, '0')).join('')
    const state = { record: '10', key: '08', name: 'Musterland' }
    const region = { record: '20', key: '081', name: 'Musterbezirk' }
    const district = { record: '40', key: '08119', name: 'Muster', kind: '44' }
    const first = edition(
      '20201231',
      ...[state, region, district],
      { ...village, figures: at(1000, 40) },
      { ...village, key: '08119003', name: 'Kleinmuster', figures: at(500, 20) },
      { ...village, key: '08119004', name: 'Fernmuster', figures: at(700, 30) },
    )
    const second = edition(
      '20241231',
      ...[state, region, district],
      { ...village, figures: at(1500, 61) },
      { ...village, key: '08119004', name: 'Fernmuster', figures: at(700, 31) },
    )
    const { records } = registerFolder([
      { ...first, populationDate: '2020-12-31', base: 'census-2011' },
      { ...second, ...dates },
    ])
    const said = (slug: string) =>
      parse(records.get(slug) ?? '').statistics.map(
        (each: { value: number; base: string }) => `${each.value} ${each.base}`,
      )
    expect(said('fernmuster')).toEqual(['30 census-2011', '31 census-2022'])
    expect(said('musterdorf')).toEqual(['61 census-2022'])
    expect(records.has('kleinmuster')).toBe(false)
  })
})
