import type { Message } from '@kommunalgraph/model'
import { settled } from '../findings.ts'
import { decode } from '../source/decode.ts'
import { locatorOf } from '../source/locator.ts'
import { isCross, readCross } from './cross.ts'
import { figureCodeRows } from './figure-codes.ts'
import type {
  FigureNote,
  FigureOptions,
  FigureTable,
  TableFigure,
  TableReading,
} from './figure-table.ts'
import { isFlat, readFlat } from './flat.ts'
import { isRegister, readRegisterFigures } from './gv100ad.ts'
import { readPlain } from './plain.ts'
import { note } from './values.ts'

interface TableFormat {
  readonly name: Message
  /** Whether a text begins as tables of this format do. */
  readonly isMeant: (text: string, options: FigureOptions) => boolean
  readonly read: (text: string, options: FigureOptions) => TableReading
}

/** Every format, each recognised by its beginning; a plain table by the mapping that comes with it. */
const formats: readonly TableFormat[] = [
  { name: { de: 'GV100AD', en: 'GV100AD' }, isMeant: isRegister, read: readRegisterFigures },
  { name: { de: 'GENESIS, flach', en: 'GENESIS, flat' }, isMeant: isFlat, read: readFlat },
  {
    name: { de: 'GENESIS, Kreuztabelle', en: 'GENESIS, cross table' },
    isMeant: isCross,
    read: readCross,
  },
  {
    name: { de: 'CSV', en: 'CSV' },
    isMeant: (_text, { mapping }) => mapping !== undefined,
    read: readPlain,
  },
]

const unknown: Message = { de: 'unbekannt', en: 'unknown' }

/** UTF-8 that was read as Windows-1252, or a byte that was no character. */
const broken = /[\uFFFD]|Ã[\u0080-\u00BF\u2013-\u2122]/u

function textNotes(text: string): readonly FigureNote[] {
  const control = text.search(/[^\P{Cc}\t\n\r\f\u0080-\u009F]/u)
  if (control >= 0) return [note('figures/not-text', { from: control, to: control + 1 })]
  const at = text.search(broken)
  const range = { from: at, to: at + 2 }
  return at < 0 ? [] : [note('figures/wrong-encoding', range, { text: text.slice(at, at + 12) })]
}

/** Tables of the offices end with a line: one that does not was cut, perhaps within a number. */
const endNotes = (text: string): readonly FigureNote[] =>
  /[\r\n]$/.test(text) ? [] : [note('figures/cut-off', { from: text.length, to: text.length })]

/** One place has one value of a measure, day and base. */
function repeated(figures: readonly TableFigure[]): readonly FigureNote[] {
  const first = new Map<string, TableFigure>()
  return figures.flatMap((figure): readonly FigureNote[] => {
    const { at, base, key, measure, referenceDate } = figure
    const name = [key, measure, referenceDate, base].join(' ')
    const known = first.get(name)
    first.set(name, known ?? figure)
    return known === undefined ? [] : [note('figures/repeated', at, { key, first: known.at.from })]
  })
}

/** Where something stood first is an offset to readers, and a line to people. */
const withLine = (each: FigureNote, lineOf: (at: number) => number): FigureNote => {
  const first = each.words?.['first']
  return typeof first === 'number'
    ? { ...each, words: { ...each.words, first: lineOf(first) } }
    : each
}

/**
 * Read an official table. What cannot be read becomes a finding with line and column; no content makes it throw.
 *
 * With an error among the findings nothing of the table may be used.
 */
export function readFigures(input: Uint8Array | string, options: FigureOptions = {}): FigureTable {
  const { text } = decode(input, { html: false })
  const locator = locatorOf(text)
  const lineOf = (at: number) => locator.range(at, at).line
  const format = formats.find(({ isMeant }) => isMeant(text, options))
  const unusable = textNotes(text)
  const reading =
    format === undefined || unusable.length > 0 ? undefined : format.read(text, options)
  const { figures = [], findings = [], source } = reading ?? {}
  const start = { from: 0, to: Math.min(text.length, 1) }
  const notes = [
    ...unusable,
    ...(format === undefined && unusable.length === 0
      ? [note('figures/format-unknown', start)]
      : []),
    ...(reading === undefined ? [] : [...reading.notes, ...endNotes(text)]),
    ...(reading !== undefined && figures.length === 0 && reading.notes.length === 0
      ? [note('figures/empty', start)]
      : []),
    ...repeated(figures),
  ].map((each) => withLine(each, lineOf))
  return {
    format: format?.name ?? unknown,
    source,
    figures: figures.map((figure) => {
      const { column, line } = locator.range(figure.at.from, figure.at.to)
      return { ...figure, line, column }
    }),
    findings: [...findings, ...settled(notes, locator, figureCodeRows).findings],
  }
}
