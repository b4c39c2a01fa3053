import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { areaMeasure, type FigureTable, readFigures } from '../../src/index.ts'

const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url))

const reference = at('../shared/reference')
const needed = ['gv100ad', 'under-18-districts.csv'].every((name) =>
  existsSync(`${reference}/${name}`),
)

/** What is read where the files are not there, and every test is skipped. */
const nothing = Buffer.alloc(0)

const register = (name: string) =>
  readFigures(needed ? gunzipSync(readFileSync(`${reference}/gv100ad/${name}.txt.gz`)) : nothing)

interface Shipped {
  readonly slug: string
  readonly key: string
  readonly isDistrict: boolean
  readonly area: Readonly<Record<string, unknown>>
  readonly figures: readonly Readonly<Record<string, unknown>>[]
}

const shipped: readonly Shipped[] = readdirSync(at('data/municipalities')).flatMap((file) => {
  const record = parse(readFileSync(at(`data/municipalities/${file}`), 'utf8'))
  const key = record.identifiers?.ags
  return key === undefined
    ? []
    : [
        {
          slug: file.replace('.yaml', ''),
          ...{ key, isDistrict: key.length === 5, area: record.areaKm2 },
          figures: record.statistics,
        },
      ]
})

const valueIn = (table: FigureTable, key: string, measure: string) =>
  table.figures.find((each) => each.key === key && each.measure === measure)?.value

describe.skipIf(!needed)('The shipped figures', { meta: { needs: '../shared/reference' } }, () => {
  const [old, earlier, latest] = ['31122021', '30112023', '30112025'].map((edition) =>
    register(`GV100AD_${edition}`),
  )
  if (!old || !earlier || !latest) throw new RangeError('three editions')
  const children = readFigures(
    needed ? readFileSync(`${reference}/under-18-districts.csv`) : nothing,
    {
      mapping: readFileSync(at('docs/figures/under-18-districts.yaml'), 'utf8'),
    },
  )
  const tables = [old, earlier, latest, children]

  it('are read without a finding', () => {
    expect(tables.map(({ findings }) => findings)).toEqual([[], [], [], []])
  })

  it('add up to what the offices publish for Germany', () => {
    const sum = (table: FigureTable, measure: string, digits: number, day: string) =>
      table.figures
        .filter((each) => each.measure === measure && each.key.length === digits)
        .filter(({ referenceDate }) => referenceDate === day)
        .reduce((all, { value }) => all + value, 0)
    expect(sum(old, 'population', 2, '2021-12-31')).toBe(83_237_124)
    expect(sum(earlier, 'population', 2, '2022-12-31')).toBe(84_358_845)
    expect(sum(latest, 'population', 2, '2024-12-31')).toBe(83_577_140)
    expect(sum(latest, 'population', 5, '2024-12-31')).toBe(83_577_140)
    expect(sum(children, 'population-under-18', 5, '2024-12-31')).toBe(13_975_042)
  })

  it('of Kreis Düren are those of the offices', () => {
    const said = (table: FigureTable, measure: string) => valueIn(table, '05358', measure)
    expect([old, earlier, latest].map((table) => said(table, 'population'))).toEqual([
      ...[266_771, 270_833, 279_285],
    ])
    expect(said(children, 'population-under-18')).toBe(48_121)
  })

  it('equal the sum of the municipalities, for every district that another table counts by itself', () => {
    const lines = readFileSync(`${reference}/under-18-districts.csv`, 'utf8').trim().split('\n')
    const counted = lines.flatMap((line): readonly (readonly [string, number])[] => {
      const [, key = '', people = ''] = /^(\d{5}),.*,2024-12-31,(\d+),/.exec(line) ?? []
      return key === '' ? [] : [[key, Number(people)]]
    })
    expect(counted).toHaveLength(400)
    // The register has no figure of a district: what is read of one is added up.
    expect(
      counted.filter(([key, people]) => valueIn(latest, key, 'population') !== people),
    ).toEqual([])
  })

  it.each(shipped)(
    'of $slug equal their source, with date and base',
    ({ area, figures, isDistrict, key }) => {
      const official = { measure: 'population', method: 'official' }
      expect(figures).toContainEqual({
        ...{ ...official, referenceDate: '2022-12-31', base: 'census-2011' },
        ...{ value: valueIn(earlier, key, 'population'), source: 'gv100ad-2023-11-30' },
      })
      expect(figures).toContainEqual({
        ...{ ...official, referenceDate: '2024-12-31', base: 'census-2022' },
        ...{ value: valueIn(latest, key, 'population'), source: 'gv100ad-2025-11-30' },
      })
      expect(area).toEqual({
        ...{ value: valueIn(latest, key, areaMeasure), referenceDate: '2024-12-31' },
        source: 'gv100ad-2025-11-30',
      })
      const under18 = figures.filter(
        ({ measure, referenceDate }) =>
          measure === 'population-under-18' && referenceDate === '2024-12-31',
      )
      expect(under18).toHaveLength(isDistrict ? 1 : 0)
      if (isDistrict)
        expect(under18[0]).toMatchObject({
          ...{ value: valueIn(children, key, 'population-under-18'), method: 'derived' },
          ...{ base: 'census-2022', source: 'regionaldatenbank-12411-02-03-4' },
        })
    },
  )
})
