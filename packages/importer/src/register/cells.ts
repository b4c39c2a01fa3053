import type { Note } from '../finding.ts'
import { isDay } from '../options.ts'
import { type Cell, type Column, cellOf, type RegisterLine } from './layout.ts'
import type { RegisterCode } from './register-codes.ts'

export type RegisterNote = Note<RegisterCode>

/** A value, unless it could not be read, and what there is to say about it. */
export interface CellReading<T> {
  readonly value: T | undefined
  readonly notes: readonly RegisterNote[]
}

const read = <T>(value: T | undefined): CellReading<T> => ({ value, notes: [] })

export const unread = (
  code: RegisterCode,
  at: Cell,
  words: RegisterNote['words'] = {},
): CellReading<never> => ({
  value: undefined,
  notes: [{ code, at, words: { text: at.text, ...words } }],
})

/** Control characters, and what decoders put where a byte fits no character. */
const unreadable = /[\p{Cc}\p{Noncharacter_Code_Point}\uFFFD]/u

const isReadable = (text: string): boolean => text.isWellFormed() && !unreadable.test(text)

/** On the way into the register some names got two blanks in a row. */
const asText = (text: string): string => text.replaceAll(/\s+/g, ' ').normalize('NFC')

export function nameIn(line: RegisterLine): CellReading<string> {
  const cell = cellOf(line, 'name')
  return cell.text !== '' && isReadable(cell.text)
    ? read(asText(cell.text))
    : unread('register/name-unreadable', cell)
}

export function seatIn(line: RegisterLine): CellReading<string> {
  const cell = cellOf(line, 'seat')
  if (cell.text === '') return read<string>(undefined)
  return isReadable(cell.text) ? read(asText(cell.text)) : unread('register/seat-unreadable', cell)
}

const figureNames = {
  areaHectares: { de: 'Fläche', en: 'area' },
  population: { de: 'Bevölkerung', en: 'population' },
  male: { de: 'Bevölkerung, männlich', en: 'male population' },
} as const satisfies Partial<Record<Column, unknown>>

export function figureIn(
  line: RegisterLine,
  column: keyof typeof figureNames,
): CellReading<number> {
  const cell = cellOf(line, column)
  const what = figureNames[column]
  if (cell.text === '') return unread('register/value-missing', cell, { what })
  // Figures end in the last of their columns; a blank behind one means that the line was cut or shifted.
  return /^ *\d+$/.test(cell.raw) && cell.raw.length === 11
    ? read(Number(cell.text))
    : unread('register/value-unreadable', cell, { what })
}

export function statusIn(line: RegisterLine): CellReading<string> {
  const cell = cellOf(line, 'territorialStatus')
  const day = cell.text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return isDay(day) ? read(day) : unread('register/status-unreadable', cell)
}

export function postcodeIn(line: RegisterLine): CellReading<string> {
  const cell = cellOf(line, 'postcode')
  if (cell.text === '') return read<string>(undefined)
  return /^\d{5}$/.test(cell.text) ? read(cell.text) : unread('register/postcode-unreadable', cell)
}

export function kindIn<K extends string>(
  line: RegisterLine,
  table: Readonly<Record<K, unknown>>,
): CellReading<K> {
  const cell = cellOf(line, 'kindCode')
  const isKnown = (code: string): code is K => Object.hasOwn(table, code)
  return isKnown(cell.text) ? read(cell.text) : unread('register/kind-unknown', cell)
}

/** Digits of a key, with nothing but blanks behind them. */
export function keyIn(
  line: RegisterLine,
  column: 'key' | 'association',
  digits: number,
): CellReading<string> {
  const cell = cellOf(line, column)
  const isKey = /^\d+ *$/.test(cell.raw) && cell.text.length === digits
  const hasState = column === 'association' || /^(?:0[1-9]|1[0-6])/.test(cell.text)
  return isKey && hasState
    ? read(cell.text)
    : unread('register/key-unreadable', cell, { digits: String(digits) })
}
