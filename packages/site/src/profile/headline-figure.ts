import { type Figure, isDated, type MunicipalProfile } from '@kommunalgraph/model'
import { compareDates } from '@kommunalgraph/rdf'

/** The population to name first: official before others, newest date first, undated last. */
export function headlineFigure({ statistics = [] }: MunicipalProfile): Figure | undefined {
  const [first] = statistics
    .filter(({ measure }) => measure === 'population')
    .toSorted((a, b) => rank(a) - rank(b) || newestFirst(a, b))
  return first
}

const rank = (figure: Figure): number =>
  isDated(figure) ? (figure.method === 'official' ? 0 : 1) : 2

/** Of one day on two bases, that of the later census. */
const newestFirst = (a: Figure, b: Figure): number =>
  compareDates(b.referenceDate ?? '', a.referenceDate ?? '') ||
  (b.base ?? '').localeCompare(a.base ?? '')
