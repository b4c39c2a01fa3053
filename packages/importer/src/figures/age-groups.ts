/* Age groups as official tables label them. */

/** From an age on, below another; all ages where there is no end. */
export interface AgeRange {
  readonly from: number
  readonly below: number
}

const forms: readonly (readonly [RegExp, (first: number, second: number) => AgeRange])[] = [
  [/^unter (\d+) Jahr(?:en?)?$/, (below) => ({ from: 0, below })],
  [/^(\d+) bis unter (\d+) Jahren?$/, (from, below) => ({ from, below })],
  [/^(\d+)-(\d+) Jahren?$/, (from, last) => ({ from, below: last + 1 })],
  [/^(\d+)(?: Jahre?|-Jährige)$/, (from) => ({ from, below: from + 1 })],
  [/^(\d+) Jahre? und (?:mehr|älter)$/, (from) => ({ from, below: Number.POSITIVE_INFINITY })],
]

export const allAges: AgeRange = { from: 0, below: Number.POSITIVE_INFINITY }

/** The range that a label means; undefined where it is no age group, or one that no age is in. */
export function ageRange(label: string): AgeRange | undefined {
  for (const [form, toRange] of forms) {
    const found = form.exec(label)
    const range = found && toRange(Number(found[1]), Number(found[2]))
    if (range) return range.from < range.below ? range : undefined
  }
  return undefined
}

/** The notation of a group in `age-groups`: `15-17`, `65-and-over`. */
export const ageGroupNotation = ({ below, from }: AgeRange): string =>
  below === Number.POSITIVE_INFINITY ? `${from}-and-over` : `${from}-${below - 1}`

export const isTotal = (label: string): boolean => /^(?:insgesamt|zusammen|total)?$/i.test(label)

/**
 * Values whose ranges follow one another from 0 to an end, or the age at which one is missing. Ranges may overlap: a
 * table may have the groups of a group beside it.
 */
export function tiling<R extends { readonly age: AgeRange }>(
  ranges: readonly R[],
  end: number,
): { readonly parts: readonly R[] } | { readonly missing: number } {
  /** What leads from 0 to an age. A range leads further, so in this order all that may lie before it is known. */
  const ways = new Map<number, readonly R[]>([[0, []]])
  const inOrder = ranges.toSorted((a, b) => a.age.from - b.age.from || a.age.below - b.age.below)
  for (const range of inOrder) {
    const { below, from } = range.age
    const way = ways.get(from)
    if (way !== undefined && below <= end && !ways.has(below)) ways.set(below, [...way, range])
  }
  const parts = ways.get(end)
  return parts === undefined ? { missing: Math.max(...ways.keys()) } : { parts }
}
