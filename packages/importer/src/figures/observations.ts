import type { SourceRange } from '../finding.ts'
import { type AgeRange, ageGroupNotation, allAges, tiling } from './age-groups.ts'
import {
  areaMeasure,
  type FigureNote,
  type FigureOptions,
  type TableFigure,
} from './figure-table.ts'
import { note } from './values.ts'

/* Cells of a table of the offices become figures: totals as they are, under 18 as the sum of its groups. */

/** As concepts of `sexes`. */
export type Sex = 'female' | 'male'

/** A measure that counts one of them: a concept of its own, which says so. */
const measureOfSex = (measure: string, sex: Sex | undefined): string =>
  sex === undefined ? measure : `${measure}-${sex}`

/** A number of a table, for one place, day and age group. */
export interface Observation {
  readonly key: string
  readonly name: string
  readonly measure: string
  readonly referenceDate: string
  readonly age: AgeRange
  readonly ageLabel: string
  /** Undefined for both together. */
  readonly sex: Sex | undefined
  /** Undefined where a sign stands instead. */
  readonly value: number | undefined
  /** Whether that sign leaves open how many there are; else there is nobody. */
  readonly isUnknown: boolean
  readonly at: SourceRange
}

const adult = 18

const isAll = ({ below, from }: AgeRange): boolean => from === 0 && below === allAges.below

const numberOf = (parts: readonly Observation[]): number | undefined =>
  parts.reduce<number | undefined>(
    (sum, { value }) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  )

const labels = (parts: readonly Observation[]): string =>
  parts.map(({ ageLabel }) => ageLabel.replace(/ Jahren?$/, '')).join(', ')

const partsNote = (parts: readonly Observation[], table: string) => ({
  de: `Summe der Altersgruppen ${labels(parts)} Jahre der Tabelle ${table}`,
  en: `sum of the age groups ${labels(parts)} Jahre (years) of table ${table}`,
})

interface Read {
  readonly figures: readonly TableFigure[]
  readonly notes: readonly FigureNote[]
}

/** All ages of one place and day. */
function ofPlace(all: readonly Observation[], base: string | undefined, table: string): Read {
  const [first] = all
  if (first === undefined) return { figures: [], notes: [] }
  const { key, name, referenceDate, sex } = first
  const measure = first.measure
  const common = { key, name, referenceDate, base: measure === areaMeasure ? undefined : base }
  const total = all.find(({ age }) => isAll(age))
  const groups = all.filter(({ age }) => !isAll(age))
  const figures: TableFigure[] = []
  const notes: FigureNote[] = []
  if (total?.value !== undefined)
    figures.push({
      ...common,
      measure: measureOfSex(measure, sex),
      value: total.value,
      method: 'official',
      at: total.at,
    })
  if (groups.length === 0) return { figures, notes }
  const under = tiling(groups, adult)
  const [group = first] = groups
  if ('missing' in under)
    notes.push(note('figures/age-group-missing', group.at, { key, from: under.missing }))
  else {
    const value = numberOf(under.parts)
    const parts = under.parts.map(({ age }) => ageGroupNotation(age))
    const sum = { method: 'derived', parts, at: group.at } as const
    const under18 = measureOfSex('population-under-18', sex)
    if (value !== undefined)
      figures.push({
        ...common,
        ...sum,
        measure: under18,
        value,
        note: partsNote(under.parts, table),
      })
  }
  const whole = tiling(groups, allAges.below)
  const sum = 'parts' in whole ? numberOf(whole.parts) : undefined
  if (sum !== undefined && total?.value !== undefined && sum !== total.value) {
    const what = { de: 'Die Altersgruppen', en: 'The age groups' }
    notes.push(note('figures/sum-differs', total.at, { key, sum, what, text: total.value }))
  }
  return { figures, notes }
}

/** The key of the place that a place is a part of. */
const wholeOf = ({ key }: Observation): string | undefined => {
  if (key.length === 2) return key === 'DG' ? undefined : 'DG'
  return key.slice(0, key.length === 5 ? 2 : 5)
}

/** Whether parts may make a whole: those that are unknown make it larger. */
function isSumOf({ measure, value = 0 }: Observation, parts: readonly Observation[], sum: number) {
  if (parts.some(({ isUnknown }) => isUnknown)) return sum <= value
  // Areas are rounded before they are added.
  return measure === areaMeasure ? Math.abs(sum - value) < 0.5 : sum === value
}

/** A place of which the table has the parts must be their sum: one that is missing shows. */
function sumsOfPlaces(all: readonly Observation[]): readonly FigureNote[] {
  const totals = all.filter(({ age }) => isAll(age))
  const alike = ({ measure, referenceDate, sex }: Observation) =>
    `${measure} ${referenceDate} ${sex}`
  return [...Map.groupBy(totals, alike).values()].flatMap((same) => {
    const byWhole = Map.groupBy(same, wholeOf)
    return same.flatMap((whole) => {
      const parts = byWhole.get(whole.key)
      const sum = numberOf((parts ?? []).filter(({ value }) => value !== undefined)) ?? 0
      if (parts === undefined || whole.value === undefined || isSumOf(whole, parts, sum)) return []
      const what = { de: 'Die Gebiete', en: 'The territories' }
      return [
        note('figures/sum-differs', whole.at, { key: whole.key, sum, what, text: whole.value }),
      ]
    })
  })
}

interface SaidOnce {
  readonly said: readonly Observation[]
  readonly notes: readonly FigureNote[]
}

/** What lines say twice counts once, as of a city that is a district, too; what they say in two ways is an error. */
function saidOnce(all: readonly Observation[]): SaidOnce {
  const first = new Map<string, Observation>()
  const notes = all.flatMap((each): readonly FigureNote[] => {
    const { age, at, key, measure, referenceDate, sex, value } = each
    const name = [key, measure, referenceDate, sex, age.from, age.below].join(' ')
    const known = first.get(name)
    first.set(name, known ?? each)
    if (known === undefined || known.value === value) return []
    return [note('figures/repeated', at, { key, first: known.at.from })]
  })
  return { said: [...first.values()], notes }
}

/** Men and women together are all, in every age group. */
function sumsOfSexes(all: readonly Observation[]): readonly FigureNote[] {
  const alike = ({ ageLabel, key, measure, referenceDate }: Observation) =>
    [key, measure, referenceDate, ageLabel].join(' ')
  return [...Map.groupBy(all, alike).values()].flatMap((same) => {
    const whole = same.find(({ sex }) => sex === undefined)
    const parts = same.filter(({ sex }) => sex !== undefined)
    const sum = numberOf(parts)
    if (whole?.value === undefined || parts.length !== 2 || sum === undefined) return []
    if (sum === whole.value) return []
    const what = { de: 'Männer und Frauen', en: 'Men and women' }
    return [note('figures/sum-differs', whole.at, { key: whole.key, sum, what, text: whole.value })]
  })
}

/** What a table says, by place and day. */
export function figuresOfObservations(
  all: readonly Observation[],
  { base, bySex }: Pick<FigureOptions, 'base' | 'bySex'>,
  table: string,
): Read {
  const { notes: repeated, said } = saidOnce(all)
  // Men and women are read in any case: that they are all together shows whether columns are mixed up.
  const wanted = bySex ? said : said.filter(({ sex }) => sex === undefined)
  const byPlace = Map.groupBy(
    wanted,
    ({ key, measure, referenceDate, sex }) => `${key} ${measure} ${referenceDate} ${sex}`,
  )
  const read = [...byPlace.values()].map((same) => ofPlace(same, base, table))
  const people = all.find(({ measure }) => measure !== areaMeasure)
  const missing =
    people !== undefined && base === undefined ? [note('figures/base-missing', people.at)] : []
  return {
    figures: read.flatMap(({ figures }) => figures).filter(({ key }) => key !== 'DG'),
    notes: [
      ...missing,
      ...repeated,
      ...read.flatMap(({ notes }) => notes),
      ...sumsOfPlaces(wanted),
      ...sumsOfSexes(said),
    ],
  }
}
