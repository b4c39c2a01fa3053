import { plainName } from './names.ts'
import { type MunicipalityRow, type RegisterRow, rowsOf } from './register-row.ts'

/* What became of districts and municipalities between two editions of the register. */

/** A district or municipality of an edition. */
export interface RegisterUnit {
  /** 5 digits, or 8 of a municipality in a district. */
  readonly key: string
  readonly name: string
}

export type EditionChange =
  | { readonly kind: 'new' | 'gone'; readonly unit: RegisterUnit }
  | {
      readonly kind: 'renamed' | 'rekeyed'
      readonly unit: RegisterUnit
      readonly now: RegisterUnit
    }
  /** Its territory lies in that of another one now. */
  | { readonly kind: 'merged'; readonly unit: RegisterUnit; readonly now: RegisterUnit }

interface Unit extends RegisterUnit {
  /** Hectares; undefined for districts, which have none of their own. */
  readonly area: number | undefined
}

/** An independent city is a district and a municipality: it is listed once. */
function unitsOf(rows: readonly RegisterRow[]): ReadonlyMap<string, Unit> {
  const toUnit = ({ areaHectares, key, name }: MunicipalityRow): Unit => ({
    ...{ key, name: plainName(name), area: areaHectares },
  })
  const municipalities = rowsOf(rows, 'municipality').filter(({ key }) => !key.endsWith('000'))
  const districts = rowsOf(rows, 'district').map(
    ({ key, name }): Unit => ({ key, name: plainName(name), area: undefined }),
  )
  return new Map([...districts, ...municipalities.map(toUnit)].map((unit) => [unit.key, unit]))
}

const told = ({ key, name }: Unit): RegisterUnit => ({ key, name })

/** Hectares that measuring anew may move. */
const tolerance = 20

/** Some of a list whose areas add up to a growth; few are gone at a time. */
function partsOf(gone: readonly Unit[], growth: number): readonly Unit[] {
  const alone = gone.find(({ area = 0 }) => area > 0 && Math.abs(area - growth) <= tolerance)
  if (alone !== undefined) return [alone]
  const sum = gone.reduce((all, { area = 0 }) => all + area, 0)
  if (gone.length > 1 && Math.abs(sum - growth) <= tolerance * gone.length) return gone
  for (const [index, one] of gone.entries())
    for (const other of gone.slice(index + 1))
      if (Math.abs((one.area ?? 0) + (other.area ?? 0) - growth) <= 2 * tolerance)
        return [one, other]
  return []
}

/** Where the territories of those that are gone lie now: what grew by their areas in the same state. */
function mergers(
  gone: readonly Unit[],
  before: ReadonlyMap<string, Unit>,
  after: ReadonlyMap<string, Unit>,
): ReadonlyMap<string, Unit> {
  const into = new Map<string, Unit>()
  for (const now of after.values()) {
    const growth = (now.area ?? 0) - (before.get(now.key)?.area ?? 0)
    if (now.key.length !== 8 || growth <= tolerance) continue
    const near = gone.filter(
      ({ key }) => key.length === 8 && key.slice(0, 5) === now.key.slice(0, 5) && !into.has(key),
    )
    for (const part of partsOf(near, growth)) into.set(part.key, now)
  }
  return into
}

/** What changed from one edition to a later one, in the order of keys. */
export function editionChanges(
  earlier: readonly RegisterRow[],
  later: readonly RegisterRow[],
): readonly EditionChange[] {
  const [before, after] = [unitsOf(earlier), unitsOf(later)]
  const gone = [...before.values()].filter(({ key }) => !after.has(key))
  const fresh = [...after.values()].filter(({ key }) => !before.has(key))
  // The same name in the same state under another key: districts were formed anew, or a town left one.
  const moved = new Map(
    gone.flatMap((unit) => {
      const same = fresh.filter(
        ({ key, name }) => name === unit.name && key.slice(0, 2) === unit.key.slice(0, 2),
      )
      const [now] = same
      return now !== undefined && same.length === 1 ? [[unit.key, now] as const] : []
    }),
  )
  const merged = mergers(
    gone.filter(({ key }) => !moved.has(key)),
    before,
    after,
  )
  const rekeyed = new Set([...moved.values()].map(({ key }) => key))
  const all: readonly EditionChange[] = [
    ...gone.map((unit): EditionChange => {
      const [now, into] = [moved.get(unit.key), merged.get(unit.key)]
      if (now !== undefined) return { kind: 'rekeyed', unit: told(unit), now: told(now) }
      if (into !== undefined) return { kind: 'merged', unit: told(unit), now: told(into) }
      return { kind: 'gone', unit: told(unit) }
    }),
    ...fresh
      .filter(({ key }) => !rekeyed.has(key))
      .map((unit): EditionChange => ({ kind: 'new', unit: told(unit) })),
    ...[...before.values()].flatMap((unit): readonly EditionChange[] => {
      const now = after.get(unit.key)
      return now === undefined || now.name === unit.name
        ? []
        : [{ kind: 'renamed', unit: told(unit), now: told(now) }]
    }),
  ]
  return all.toSorted((a, b) => (a.unit.key < b.unit.key ? -1 : 1))
}
