import { ImporterError } from '../errors.ts'
import { isDay } from '../options.ts'
import type { MunicipalityRow, RegisterFigures } from './register-row.ts'

/** Sums over municipalities. A sum is undefined when one of its parts could not be read. */
export interface RegisterSum extends RegisterFigures {
  /** How many municipalities and unincorporated areas were added up. */
  readonly rows: number
}

const figures = ['areaHectares', 'population', 'male'] as const

const added = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  )

/** Add municipalities up. Lines that were lost are not in it: see `Register.lost`. */
export function sumOf(rows: readonly MunicipalityRow[]): RegisterSum {
  const [areaHectares, population, male] = figures.map((figure) =>
    added(rows.map((row) => row[figure])),
  )
  return { rows: rows.length, areaHectares, population, male }
}

/**
 * Add municipalities up by a key, for example that of their district, of which the register has no figures.
 *
 * @example sumsBy(rows, districtKeyOf).get('05358')
 */
export const sumsBy = (
  rows: readonly MunicipalityRow[],
  keyOf: (row: MunicipalityRow) => string,
): ReadonlyMap<string, RegisterSum> =>
  new Map([...Map.groupBy(rows, keyOf)].map(([key, group]) => [key, sumOf(group)]))

/** What the notes beside an edition say about its figures; nothing of it stands in the file. */
export interface FigureDates {
  /** Day of the population, as `2024-12-31`. */
  readonly population: string
  /** Day of the areas. */
  readonly area: string
  /** The census that the population counts on, as 2022: figures of different ones make no series. */
  readonly census: number
}

interface DatedValue {
  readonly value: number
  readonly referenceDate: string
}

/** Figures with their dates. */
export interface DatedFigures {
  readonly areaHectares: DatedValue | undefined
  readonly population: (DatedValue & { readonly census: number }) | undefined
  readonly male: (DatedValue & { readonly census: number }) | undefined
}

const dated = <T extends object>(value: number | undefined, facts: T) =>
  value === undefined ? undefined : { value, ...facts }

/**
 * The figures of a municipality or a sum, with the dates that the caller knows.
 *
 * @throws ImporterError with the code `importer/reference-date` where a date is no day
 */
export function datedFigures(
  { areaHectares, male, population }: RegisterFigures,
  dates: FigureDates,
): DatedFigures {
  for (const day of [dates.population, dates.area])
    if (!isDay(day))
      throw new ImporterError('importer/reference-date', `Not a day like 2024-12-31: ${day}`)
  const people = { referenceDate: dates.population, census: dates.census }
  return {
    areaHectares: dated(areaHectares, { referenceDate: dates.area }),
    population: dated(population, people),
    male: dated(male, people),
  }
}
