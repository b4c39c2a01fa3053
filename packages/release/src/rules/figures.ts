import { type DatedFigure, isDated, type MunicipalProfile } from '@kommunalgraph/model'

/** The dated official populations of a record, newest first; those of one date once. */
export function populationsOf(record: MunicipalProfile): readonly DatedFigure[] {
  const official = (record.statistics ?? [])
    .filter(isDated)
    .filter(({ measure, method }) => measure === 'population' && method === 'official')
  const dated = new Map(official.map((figure) => [figure.referenceDate, figure]))
  return [...dated.values()].toSorted((a, b) => (a.referenceDate < b.referenceDate ? 1 : -1))
}

/** The latest dated official population: what lists are sorted by. */
export const populationOf = (record: MunicipalProfile): number | undefined =>
  populationsOf(record)[0]?.value
