import type { SourceRange } from '../finding.ts'
import { type AgeRange, ageRange, allAges, isTotal } from './age-groups.ts'
import type { CsvCell } from './csv-lines.ts'
import { areaMeasure, type FigureNote, type TableSource } from './figure-table.ts'
import type { Observation, Sex } from './observations.ts'
import {
  cellValue,
  dayOf,
  germanDay,
  isNothing,
  isOtherUnit,
  keyOf,
  note,
  signs,
} from './values.ts'

/* What the tables of GENESIS and of the Regionaldatenbank have in common, flat or crossed. */

/** What a statistic of theirs counts, as a measure of ours. */
export function measureOf(text: string): string | undefined {
  if (/Bev(?:ö|oe)lkerungsstand|BEVSTD/.test(text)) return 'population'
  if (/Gebietsfl(?:ä|ae)che/.test(text)) return areaMeasure
  return undefined
}

const publishers = {
  de: 'Statistische Ämter des Bundes und der Länder',
  en: 'Statistical Offices of the Federation and the Länder',
}

export function sourceOfTable(table: string, date: string | undefined): TableSource {
  const day = date && germanDay(date)
  return {
    id: `regionaldatenbank-${table}${date === undefined ? '' : `-${date}`}`,
    title: {
      de: `Regionaldatenbank Deutschland, Tabelle ${table}`,
      en: `Regional database of Germany, table ${table}`,
    },
    ...(day !== undefined && { edition: { de: `Stichtag ${day}`, en: `reference date ${date}` } }),
    publisher: publishers.de,
    url: 'https://www.regionalstatistik.de/genesis/online/',
    licence: 'dl-by-de/2.0',
    attribution: `© ${publishers.de}${date === undefined ? '' : `, ${Number(date.slice(0, 4)) + 1}`}`,
    changes: {
      de: 'Daten geändert: ausgewählt, Altersgruppen summiert',
      en: 'data changed: selected, age groups added up',
    },
  }
}

/** What a row or column says of a value. */
export interface Told {
  readonly key: CsvCell
  readonly name: string
  readonly date: CsvCell
  readonly ageLabel: string
  readonly sex?: Sex | undefined
  readonly measure: string
  readonly value: CsvCell
}

interface ObservationReading {
  readonly observation: Observation | undefined
  readonly notes: readonly FigureNote[]
}

const unread = (...notes: readonly FigureNote[]): ObservationReading => ({
  observation: undefined,
  notes,
})

export const ageOf = (label: string): AgeRange | undefined =>
  isTotal(label) ? allAges : ageRange(label)

const sexes: Readonly<Record<string, Sex>> = {
  männlich: 'male',
  Männer: 'male',
  weiblich: 'female',
  Frauen: 'female',
}

/** Men or women; undefined for any other part of the people. */
export const sexOf = (label: string): Sex | undefined =>
  Object.hasOwn(sexes, label) ? sexes[label] : undefined

export const placeKeyOf = (text: string): string | undefined => (text === 'DG' ? text : keyOf(text))

/** A cell as an observation, or what stands in the way. */
export function observationOf(told: Told): ObservationReading {
  const key = placeKeyOf(told.key.text)
  if (key === undefined)
    return isOtherUnit(told.key.text)
      ? unread()
      : unread(note('figures/key-unreadable', told.key, { text: told.key.text }))
  const referenceDate = dayOf(told.date.text)
  if (referenceDate === undefined)
    return unread(note('figures/date-unreadable', told.date, { text: told.date.text }))
  const age = ageOf(told.ageLabel)
  if (age === undefined)
    return unread(note('figures/age-unreadable', told.value, { text: told.ageLabel }))
  const read = cellValue(told.value, told.measure === areaMeasure)
  if (read.state === 'unreadable')
    return unread(note('figures/value-unreadable', told.value, { text: told.value.text }))
  const { ageLabel, measure, name, sex } = told
  const at: SourceRange = { from: told.value.from, to: told.value.to }
  const value = read.state === 'number' ? read.value : undefined
  const isUnknown = read.state === 'sign' && !isNothing(told.value.text)
  const who = { key, name, measure, referenceDate, age, ageLabel, sex }
  const observation = { ...who, value, isUnknown, at }
  if (read.state === 'number') return { observation, notes: [] }
  const meaning = signs[told.value.text] ?? { de: '', en: '' }
  return {
    observation,
    notes: [note('figures/no-value', at, { key, meaning, text: told.value.text })],
  }
}
