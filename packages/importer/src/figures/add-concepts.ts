import { isFields, mapIn, withEntries } from './yaml-text.ts'

/* What figures of tables name in the concept schemes of a network: age groups of sums, measures by sex. */

/** Notations that figures name. */
export interface FigureConcepts {
  readonly measures: ReadonlySet<string>
  readonly ageGroups: ReadonlySet<string>
}

interface Entry {
  readonly notation: string
  readonly lines: readonly string[]
}

const years = (count: number): string => (count === 1 ? '1 Jahr' : `${count} Jahre`)

/** `3-5`, `65-and-over`; undefined for any other notation. */
function ageGroupEntry(notation: string): Entry | undefined {
  const found = /^(\d+)-(?:(\d+)|and-over)$/.exec(notation)
  if (found === null) return undefined
  const from = Number(found[1])
  const below = found[2] === undefined ? undefined : Number(found[2]) + 1
  const de =
    below === undefined
      ? `${years(from)} und mehr`
      : from === 0
        ? `unter ${years(below)}`
        : `${from} bis unter ${years(below)}`
  const en =
    below === undefined
      ? `${from} and over`
      : from === 0
        ? `under ${below}`
        : `${from} to under ${below}`
  const broader = below !== undefined && below <= 18 ? 'under-18' : 'total'
  return {
    notation,
    lines: [`label: { de: "${de}", en: "${en}" }`, `broader: ${broader}`],
  }
}

const sexes = {
  female: { de: 'weiblich', en: 'female' },
  male: { de: 'männlich', en: 'male' },
} as const

const counted = {
  population: { de: 'Einwohnerzahl', en: 'population', ageGroup: 'total' },
  'population-under-18': {
    ...{ de: 'Kinder unter 18 Jahren', en: 'children under 18', ageGroup: 'under-18' },
  },
} as const

const bySex: readonly Entry[] = (['population', 'population-under-18'] as const).flatMap(
  (measure) =>
    (['female', 'male'] as const).map((sex) => {
      const { ageGroup, de, en } = counted[measure]
      return {
        notation: `${measure}-${sex}`,
        lines: [
          `label: { de: "${de}, ${sexes[sex].de}", en: "${en}, ${sexes[sex].en}" }`,
          ...[`ageGroup: ${ageGroup}`, `sex: ${sex}`, 'unit: persons'],
        ],
      }
    }),
)

const isBySex = (measure: string): boolean => bySex.some(({ notation }) => notation === measure)

/** The scheme of those that measures by sex name. */
const sexesText = `scheme: sexes
title: { de: Geschlechter, en: Sexes }
description:
  de: "Wen eine Bevölkerungszahl zählt: Frauen und Mädchen, Männer und Jungen oder alle."
  en: "Whom a population figure counts: women and girls, men and boys, or all."
licence: cc-zero
concepts:
  - notation: total
    label: { de: insgesamt, en: total }
    code: _T
  - notation: female
    label: { de: weiblich, en: female }
    code: F
  - notation: male
    label: { de: männlich, en: male }
    code: M
`

function withConcepts(text: string, entries: readonly Entry[]): string {
  const { concepts } = mapIn(text).fields
  const known = new Set(
    Array.isArray(concepts) ? concepts.map((each) => isFields(each) && each['notation']) : [],
  )
  const added = entries.filter(({ notation }) => !known.has(notation))
  const lines = added.map(({ lines: rest, notation }) => [`notation: ${notation}`, ...rest])
  return withEntries(text, 'concepts', lines)
}

/** A concept scheme's file that figures may add to. */
const files = {
  ageGroups: 'concepts/age-groups.yaml',
  measures: 'concepts/measures.yaml',
  sexes: 'concepts/sexes.yaml',
} as const

/**
 * The files of concept schemes that are other ones with what figures name, by their paths in the data.
 *
 * @param textOf - the text of a file; undefined where there is none
 * @throws ImporterError when a file is no concept scheme, or is written in a way in which nothing can be added
 */
export function addConcepts(
  { ageGroups, measures }: FigureConcepts,
  textOf: (path: string) => string | undefined,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>()
  const add = (path: string, entries: readonly Entry[]) => {
    const before = textOf(path)
    if (before === undefined || entries.length === 0) return
    const after = withConcepts(before, entries)
    if (after !== before) changed.set(path, after)
  }
  const inOrder = [...ageGroups].toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  add(
    files.ageGroups,
    inOrder.flatMap((notation) => ageGroupEntry(notation) ?? []),
  )
  add(
    files.measures,
    bySex.filter(({ notation }) => measures.has(notation)),
  )
  if ([...measures].some(isBySex) && textOf(files.sexes) === undefined)
    changed.set(files.sexes, sexesText)
  return changed
}

/** Where they are, for whoever reads them first. */
export const figureConceptFiles: readonly string[] = Object.values(files)
