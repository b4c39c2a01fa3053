import { type CsvLine, csvLines, delimiterOf, quoteNotes } from './csv-lines.ts'
import {
  areaMeasure,
  type FigureNote,
  type FigureOptions,
  type TableFigure,
  type TableReading,
} from './figure-table.ts'
import { readMapping, type TableMapping } from './mapping.ts'
import { cellValue, dayOf, failed, keyOf, note, signs } from './values.ts'

const columnsOf = (mapping: TableMapping): readonly string[] => [
  mapping.key,
  ...(mapping.name === undefined ? [] : [mapping.name]),
  ...('column' in mapping.date ? [mapping.date.column] : []),
  ...(mapping.base && 'column' in mapping.base ? [mapping.base.column] : []),
  ...mapping.figures.map(({ column }) => column),
]

interface LineReading {
  readonly figures: readonly TableFigure[]
  readonly notes: readonly FigureNote[]
}

function readLine(line: CsvLine, names: readonly string[], mapping: TableMapping): LineReading {
  const cellOf = (name: string) => line.cells[names.indexOf(name)] ?? { text: '', ...line }
  const saidBy = (said: TableMapping['date']) =>
    'column' in said ? cellOf(said.column) : { text: said.value, from: line.from, to: line.to }
  const [count, expected] = [line.cells.length, names.length]
  if (count !== expected)
    return { figures: [], notes: [note('figures/cells-differ', line, { count, expected })] }
  const keyCell = cellOf(mapping.key)
  const key = keyOf(keyCell.text)
  const dateCell = saidBy(mapping.date)
  const referenceDate = dayOf(dateCell.text)
  const base = mapping.base && saidBy(mapping.base).text
  if (key === undefined)
    return { figures: [], notes: [note('figures/key-unreadable', keyCell, { text: keyCell.text })] }
  if (referenceDate === undefined)
    return {
      figures: [],
      notes: [note('figures/date-unreadable', dateCell, { text: dateCell.text })],
    }
  const name = mapping.name && cellOf(mapping.name).text
  const read = mapping.figures.map(({ column, measure, method, note: said, parts }) => {
    const cell = cellOf(column)
    const value = cellValue(cell, measure === areaMeasure)
    if (value.state === 'number') {
      const at = { from: cell.from, to: cell.to }
      const common = {
        key,
        name,
        measure,
        referenceDate,
        base,
        method,
        at,
        parts,
        value: value.value,
      }
      return { figure: said === undefined ? common : { ...common, note: said } }
    }
    if (value.state === 'unreadable')
      return { note: note('figures/value-unreadable', cell, { text: cell.text }) }
    const meaning = signs[cell.text] ?? { de: '', en: '' }
    return { note: note('figures/no-value', cell, { key, meaning, text: cell.text }) }
  })
  return {
    figures: read.flatMap(({ figure }) => figure ?? []),
    notes: read.flatMap((each) => each.note ?? []),
  }
}

/** A plain table: the mapping says which column is which. */
export function readPlain(text: string, options: FigureOptions): TableReading {
  const start = { from: 0, to: 0 }
  const read = readMapping(options.mapping ?? '')
  if ('why' in read) return failed(note('figures/mapping-unreadable', start, { why: read.why }))
  const { mapping } = read
  const all = csvLines(text, delimiterOf(text))
  const [header, ...lines] = all
  const names = (header?.cells ?? []).map((cell) => cell.text)
  const wrong = columnsOf(mapping).filter(
    (column) => names.filter((name) => name === column).length !== 1,
  )
  if (header === undefined || wrong.length > 0)
    return failed(...wrong.map((name) => note('figures/column-missing', header ?? start, { name })))
  const rows = lines.map((line) => readLine(line, names, mapping))
  return {
    figures: rows.flatMap(({ figures }) => figures),
    source: mapping.source,
    notes: [...quoteNotes(all), ...rows.flatMap(({ notes }) => notes)],
  }
}
