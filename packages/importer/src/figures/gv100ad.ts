import type { SourceRange } from '../finding.ts'
import { isOutsideDistricts } from '../register/containers.ts'
import { datesOfEdition, editionSum } from '../register/editions.ts'
import { type FigureDates, sumOf } from '../register/figures.ts'
import { type Register, readRegister } from '../register/read-register.ts'
import { type MunicipalityRow, rowsOf } from '../register/register-row.ts'
import {
  areaMeasure,
  type FigureNote,
  type FigureOptions,
  type TableFigure,
  type TableReading,
  type TableSource,
} from './figure-table.ts'
import { germanDay, note } from './values.ts'

/** Ten digits of kind and day, then a key: no other table begins so. */
export const isRegister = (text: string): boolean => /^(?:[1-6]0)\d{8}\d{2}/.test(text)

const sourceOf = (status: string, dates: FigureDates): TableSource => ({
  id: `gv100ad-${status}`,
  title: {
    de: 'Gemeindeverzeichnis (GV100AD): Gebiete, Flächen, Bevölkerung',
    en: 'List of municipalities (GV100AD): territories, areas, populations',
  },
  edition: {
    de: `Ausgabe zum Gebietsstand ${germanDay(status)}: Bevölkerung vom ${germanDay(dates.population)} auf Grundlage des Zensus ${dates.census}, Flächen vom ${germanDay(dates.area)}`,
    en: `edition of territorial status ${status}: populations of ${dates.population} based on the census of ${dates.census}, areas of ${dates.area}`,
  },
  publisher: 'Statistisches Bundesamt (Destatis)',
  url: 'https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html',
  licence: 'dl-by-de/2.0',
  attribution: `© Statistisches Bundesamt (Destatis), ${status.slice(0, 4)}`,
  changes: {
    de: 'Daten geändert: ausgewählt, für Kreise und Länder summiert',
    en: 'data changed: selected, added up for districts and states',
  },
})

function datesOf(
  { territorialStatus }: Register,
  { areaDate, base, populationDate }: FigureOptions,
): FigureDates | undefined {
  const known = datesOfEdition(territorialStatus)
  // What the caller says goes before what is known of the edition.
  const given = /^census-(\d{4})$/.exec(base ?? '')?.[1]
  const census = given === undefined ? known?.census : Number(given)
  const population = populationDate ?? known?.population
  if (population === undefined || census === undefined) return undefined
  return { population, census, area: areaDate ?? populationDate ?? known?.area ?? population }
}

/** A part of an edition whose sum is known is an edition that was cut. */
function incomplete(register: Register, rows: readonly MunicipalityRow[]): readonly FigureNote[] {
  const official = editionSum(register.territorialStatus)
  if (official === undefined) return []
  const { population, rows: count } = sumOf(rows)
  if (count === official.municipalities && population === official.population) return []
  const words = {
    ...{ count, sum: String(population ?? '?') },
    ...{ officialCount: official.municipalities, official: official.population },
  }
  return [note('figures/incomplete', { from: 0, to: 0 }, words)]
}

interface Unit {
  readonly key: string
  readonly name: string | undefined
  readonly rows: readonly MunicipalityRow[]
}

/** Municipalities, districts and states; a city that is a district has one key. */
function unitsOf(register: Register): readonly Unit[] {
  const rows = rowsOf(register.rows, 'municipality')
  const names = new Map(register.rows.map(({ key, name }) => [key, name]))
  const inDistricts = rows.filter((row) => !isOutsideDistricts(row))
  const byKey = (of: readonly MunicipalityRow[], digits: number): readonly Unit[] =>
    [...Map.groupBy(of, ({ key }) => key.slice(0, digits))].map(([key, group]) => ({
      key,
      name: names.get(key),
      rows: group,
    }))
  const single = rows.filter(({ key }) => !key.endsWith('000'))
  return [...byKey(rows, 2), ...byKey(inDistricts, 5), ...byKey(single, 8)]
}

function figuresOf(
  unit: Unit,
  dates: FigureDates,
  lines: readonly SourceRange[],
  bySex: boolean | undefined,
): TableFigure[] {
  const { areaHectares, male, population } = sumOf(unit.rows)
  const at = lines[(unit.rows[0]?.line ?? 1) - 1] ?? { from: 0, to: 0 }
  const common = { key: unit.key, name: unit.name, method: 'official', at } as const
  // The register counts men; women are all others, and so no figure of its own.
  const counted = [
    ['population', population],
    ...(bySex ? ([['population-male', male]] as const) : []),
  ] as const
  const people = counted.flatMap(([measure, value]) =>
    value === undefined
      ? []
      : [
          {
            ...{ ...common, measure, value },
            ...{ referenceDate: dates.population, base: `census-${dates.census}` },
          },
        ],
  )
  // A hectare is a hundredth of a square kilometre.
  const area =
    areaHectares === undefined
      ? []
      : [
          {
            ...{ ...common, measure: areaMeasure, value: areaHectares / 100 },
            ...{ referenceDate: dates.area, base: undefined },
          },
        ]
  return [...people, ...area]
}

/** Where each line stands, by its number. */
function linesOf(text: string): readonly SourceRange[] {
  let from = 0
  return text.split(/\r\n|\r|\n/).map((line) => {
    const at = { from, to: from + line.length }
    from = at.to + (text.startsWith('\r\n', at.to) ? 2 : 1)
    return at
  })
}

/** The register of municipalities: dates and base stand beside it, in the notes of the edition. */
export function readRegisterFigures(text: string, options: FigureOptions): TableReading {
  const register = readRegister(text)
  const { findings } = register
  const dates = datesOf(register, options)
  if (dates === undefined) {
    const notes = [note('figures/date-missing', { from: 0, to: 0 })]
    return { figures: [], source: undefined, notes, findings }
  }
  const lines = linesOf(text)
  const rows = rowsOf(register.rows, 'municipality')
  return {
    figures: unitsOf(register).flatMap((unit) => figuresOf(unit, dates, lines, options.bySex)),
    source: sourceOf(register.territorialStatus ?? 'unknown', dates),
    notes: incomplete(register, rows),
    findings,
  }
}
