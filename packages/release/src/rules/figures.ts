import { type DatedFigure, isDated, type MunicipalProfile } from '@kommunalgraph/model'

/** What figures must agree in to be compared: date and census base. */
export const comparableKey = ({ base, referenceDate }: DatedFigure): string =>
  base === undefined ? referenceDate : `${referenceDate} ${base}`

/** The dated official populations of a record, newest first; those of one date and base once. */
export function populationsOf(record: MunicipalProfile): readonly DatedFigure[] {
  const official = (record.statistics ?? [])
    .filter(isDated)
    .filter(({ measure, method }) => measure === 'population' && method === 'official')
  const dated = new Map(official.map((figure) => [comparableKey(figure), figure]))
  return [...dated.values()].toSorted((a, b) => (comparableKey(a) < comparableKey(b) ? 1 : -1))
}

/** The latest dated official population: what lists are sorted by, among those that it can be compared with. */
export const populationOf = (record: MunicipalProfile): number | undefined =>
  populationsOf(record)[0]?.value

/** Date and base of that population. */
export function comparedBy(record: MunicipalProfile): string | undefined {
  const [latest] = populationsOf(record)
  return latest && comparableKey(latest)
}
