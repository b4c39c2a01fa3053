/* Age groups as official tables label them. */

/** From an age on, below another; all ages where there is no end. */
export interface AgeRange {
  readonly from: number
  readonly below: number
}

const forms: readonly (readonly [RegExp, (first: number, second: number) => AgeRange])[] = [
  [/^unter (\d+) Jahren?$/, (below) => ({ from: 0, below })],
  [/^(\d+) bis unter (\d+) Jahren?$/, (from, below) => ({ from, below })],
  [/^(\d+)-(\d+) Jahren?$/, (from, last) => ({ from, below: last + 1 })],
  [/^(\d+) Jahre? und (?:mehr|älter)$/, (from) => ({ from, below: Number.POSITIVE_INFINITY })],
]

export const allAges: AgeRange = { from: 0, below: Number.POSITIVE_INFINITY }

/** The range that a label means; undefined where it is no age group. */
export function ageRange(label: string): AgeRange | undefined {
  for (const [form, toRange] of forms) {
    const found = form.exec(label)
    if (found) return toRange(Number(found[1]), Number(found[2]))
  }
  return undefined
}

/** The notation of a group in `age-groups`: `15-17`, `65-and-over`. */
export const ageGroupNotation = ({ below, from }: AgeRange): string =>
  below === Number.POSITIVE_INFINITY ? `${from}-and-over` : `${from}-${below - 1}`

export const isTotal = (label: string): boolean => /^(?:insgesamt|zusammen|total)?$/i.test(label)

/** Values whose ranges follow one another from 0 to an end, or the age at which one is missing. */
export function tiling<R extends { readonly age: AgeRange }>(
  ranges: readonly R[],
  end: number,
): { readonly parts: readonly R[] } | { readonly missing: number } {
  const parts: R[] = []
  let reached = 0
  while (reached < end) {
    const next = ranges
      .filter(({ age }) => age.from === reached && age.below <= end)
      .toSorted((a, b) => a.age.below - b.age.below)[0]
    if (next === undefined) return { missing: reached }
    parts.push(next)
    reached = next.age.below
  }
  return { parts }
}
