import type { MessageValues } from '@kommunalgraph/model'
import type { SourceRange } from '../finding.ts'
import { isDay } from '../options.ts'
import type { FigureNote, TableReading } from './figure-table.ts'

/** What official tables write where there is no number, by the key of signs that all offices share. */
export const signs: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  '-': { de: 'nichts vorhanden', en: 'nothing there' },
  '–': { de: 'nichts vorhanden', en: 'nothing there' },
  '.': { de: 'unbekannt oder geheim', en: 'unknown or confidential' },
  x: { de: 'gesperrt, Aussage nicht sinnvoll', en: 'blocked, no meaningful statement' },
  X: { de: 'gesperrt, Aussage nicht sinnvoll', en: 'blocked, no meaningful statement' },
  '/': { de: 'nicht sicher genug', en: 'not reliable enough' },
  '...': { de: 'fällt später an', en: 'comes later' },
  '…': { de: 'fällt später an', en: 'comes later' },
  '': { de: 'leer', en: 'empty' },
}

/** Of them, those that say how many there are. */
export const isNothing = (sign: string): boolean => sign === '-' || sign === '–'

export const note = (
  code: FigureNote['code'],
  at: SourceRange,
  words: MessageValues = {},
): FigureNote => ({ code, at: { from: at.from, to: at.to }, words })

/** A table of which nothing can be read. */
export const failed = (...notes: readonly FigureNote[]): TableReading => ({
  figures: [],
  source: undefined,
  notes,
})

/** A number, the sign that stands there instead, or neither. */
export type CellValue =
  | { readonly state: 'number'; readonly value: number }
  | { readonly state: 'sign' | 'unreadable' }

/** Whole numbers, and where the measure has them decimals behind a comma. Dots could mean either: they are refused. */
export function cellValue({ text }: { readonly text: string }, decimals = false): CellValue {
  if (Object.hasOwn(signs, text)) return { state: 'sign' }
  const isNumber = decimals ? /^\d{1,9}(?:,\d{1,6})?$/ : /^\d{1,12}$/
  if (!isNumber.test(text)) return { state: 'unreadable' }
  return { state: 'number', value: Number(text.replace(',', '.')) }
}

/** A day as tables write it, in the form of records. */
export function dayOf(text: string): string | undefined {
  const day = text.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1')
  return isDay(day) ? day : undefined
}

/** A day as people read it. */
export const germanDay = (day: string): string => day.split('-').toReversed().join('.')

/** Regierungsbezirke have three digits, associations nine: they are places that no record is about. */
export const isOtherUnit = (key: string): boolean => /^\d{3}$|^\d{9}$/.test(key)

/** The key of a record: a district-free city is written with 5 digits or, with three zeros, as a municipality. */
export function keyOf(text: string): string | undefined {
  if (!/^(?:0[1-9]|1[0-6])(?:\d{3}(?:\d{3})?)?$/.test(text)) return undefined
  return text.length === 8 && text.endsWith('000') ? text.slice(0, 5) : text
}
