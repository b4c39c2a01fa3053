import { compareDates } from '@kommunalgraph/rdf'
import { type DatedFigure, isDated } from './fields/nodes/figure.ts'
import type { MunicipalProfile } from './fields/record.ts'

/*
 * What follows from a record's own figures. Figures of two census bases are never put into one number: what a census
 * corrected did not grow or shrink.
 */

const oldestFirst = (a: DatedFigure, b: DatedFigure): number =>
  compareDates(a.referenceDate, b.referenceDate) || ((a.base ?? '') < (b.base ?? '') ? -1 : 1)

/** Official populations with their dates, the oldest first. */
export const officialPopulations = ({
  statistics = [],
}: Pick<MunicipalProfile, 'statistics'>): readonly DatedFigure[] =>
  statistics
    .filter(isDated)
    .filter(({ measure, method }) => measure === 'population' && method === 'official')
    .toSorted(oldestFirst)

/** How a population changed between two dates of one census base, in percent. */
export interface PopulationChange {
  readonly from: DatedFigure
  readonly to: DatedFigure
  /** With one decimal. */
  readonly percent: number
}

const rounded = (value: number): number => Math.round(value * 10) / 10

function changeWithin(figures: readonly DatedFigure[]): PopulationChange | undefined {
  const [from, to] = [figures[0], figures.at(-1)]
  if (from === undefined || to === undefined || from.value === 0) return undefined
  if (from.referenceDate === to.referenceDate) return undefined
  return { from, to, percent: rounded(((to.value - from.value) / from.value) * 100) }
}

/**
 * The change up to the newest figure, over all dates of its census base; where it is alone on its base, the change
 * within the base before.
 */
export function populationChange(record: MunicipalProfile): PopulationChange | undefined {
  const figures = officialPopulations(record)
  const bases = [...Map.groupBy(figures, ({ base }) => base).values()]
  return bases
    .toReversed()
    .reduce<PopulationChange | undefined>((found, same) => found ?? changeWithin(same), undefined)
}

/** Inhabitants of a square kilometre, and what it was computed from. */
export interface PopulationDensity {
  readonly population: DatedFigure
  /** A whole number. */
  readonly value: number
}

export function populationDensity(record: MunicipalProfile): PopulationDensity | undefined {
  const population = officialPopulations(record).at(-1)
  const area = record.areaKm2?.value
  if (population === undefined || area === undefined || area === 0) return undefined
  return { population, value: Math.round(population.value / area) }
}
