import { isTotal } from './age-groups.ts'
import { type CsvCell, type CsvLine, csvLines, quoteNotes } from './csv-lines.ts'
import type { FigureNote, FigureOptions, TableReading } from './figure-table.ts'
import { measureOf, observationOf, sexOf, sourceOfTable } from './genesis.ts'
import { figuresOfObservations, type Observation } from './observations.ts'
import { cellValue, failed, note } from './values.ts'

/** The two generations of the flat form: what they call their columns. */
const forms = [
  {
    statistic: 'statistics_code',
    time: 'time',
    variable: /^(\d+)_variable_code$/,
    code: (n: string) => `${n}_variable_attribute_code`,
    label: (n: string) => `${n}_variable_attribute_label`,
  },
  {
    statistic: 'Statistik_Code',
    time: 'Zeit',
    variable: /^(\d+)_Merkmal_Code$/,
    code: (n: string) => `${n}_Auspraegung_Code`,
    label: (n: string) => `${n}_Auspraegung_Label`,
  },
] as const

type Form = (typeof forms)[number]

const firstLine = (text: string): string => text.slice(0, Math.max(0, text.search(/[\r\n]/)))

const formOf = (text: string): Form | undefined =>
  forms.find(({ statistic }) => firstLine(text).replaceAll('"', '').split(';').includes(statistic))

export const isFlat = (text: string): boolean => formOf(text) !== undefined

/** Variables that name places. */
const isPlace = (variable: string): boolean =>
  /^(?:DINSG|DLAND|REGBEZ|KREISE|GEMEIN|FGEMEIN|GEMEIND)/.test(variable)

const isAge = (variable: string): boolean => variable.startsWith('ALT')

/** The cells of a line by the names of their columns. */
class Row {
  readonly #columns: ReadonlyMap<string, number>
  readonly line: CsvLine

  constructor(columns: ReadonlyMap<string, number>, line: CsvLine) {
    this.#columns = columns
    this.line = line
  }

  cell(name: string): CsvCell {
    const { cells, from } = this.line
    return cells[this.#columns.get(name) ?? -1] ?? { text: '', from, to: from }
  }
}

/** The columns with values: one in the newer form, one for each in the older, whose name says what it counts. */
function valueColumns(
  names: readonly string[],
): readonly { name: string; says: (row: Row) => string }[] {
  if (names.includes('value'))
    return [
      {
        name: 'value',
        says: (row) =>
          `${row.cell('value_variable_label').text} ${row.cell('value_variable_code').text}`,
      },
    ]
  return names.filter((name) => name.includes('__')).map((name) => ({ name, says: () => name }))
}

/** What is wrong with a value that is not used: its line may be one whose cells are mixed up. */
const valueNotes = (cell: CsvCell): readonly FigureNote[] =>
  cellValue(cell, true).state === 'unreadable'
    ? [note('figures/value-unreadable', cell, { text: cell.text })]
    : []

interface RowReading {
  readonly observations: readonly Observation[]
  readonly notes: readonly FigureNote[]
}

function readRow(form: Form, names: readonly string[], row: Row): RowReading {
  const numbers = names.flatMap((name) => form.variable.exec(name)?.[1] ?? [])
  const variables = numbers.map((n) => ({
    name: row.cell(names.find((each) => form.variable.exec(each)?.[1] === n) ?? '').text,
    code: row.cell(form.code(n)),
    label: row.cell(form.label(n)).text,
  }))
  const place = variables.find(({ name }) => isPlace(name))
  if (place === undefined)
    return { observations: [], notes: [note('figures/key-unreadable', row.line, { text: '' })] }
  const age = variables.find(({ name }) => isAge(name))
  const sex = variables.find(({ name }) => name === 'GES')
  if (sex !== undefined && !isTotal(sex.label) && sexOf(sex.label) === undefined)
    return {
      observations: [],
      notes: [note('figures/sex-unreadable', sex.code, { text: sex.label })],
    }
  const others = variables.filter((each) => ![place, age, sex].includes(each))
  // Foreigners, the married: parts that no measure here counts.
  if (!others.every(({ label }) => isTotal(label)))
    return {
      observations: [],
      notes: valueColumns(names).flatMap(({ name }) => valueNotes(row.cell(name))),
    }
  const read = valueColumns(names).map(({ name, says }) => {
    const measure = measureOf(says(row))
    const value = row.cell(name)
    return measure === undefined
      ? {
          observation: undefined,
          notes: [note('figures/measure-unknown', value, { text: says(row) })],
        }
      : observationOf({
          ...{ key: place.code, name: place.label, date: row.cell(form.time) },
          ...{ ageLabel: age?.label ?? '', sex: sexOf(sex?.label ?? ''), measure, value },
        })
  })
  return {
    observations: read.flatMap(({ observation }) => observation ?? []),
    notes: read.flatMap(({ notes }) => notes),
  }
}

/** Columns that say the same in every line: which statistic and which variables it is about. */
const isSame = (name: string): boolean =>
  /^(?:statistics|time|Statistik|Zeit)_(?:code|label)$|_(?:variable|Merkmal)_(?:code|label)$/i.test(
    name,
  )

/** A cell that says something else than the first line: cells that are mixed up would be taken for parts. */
function differing(names: readonly string[], first: Row, row: Row) {
  for (const name of names.filter(isSame)) {
    const { text, from, to } = row.cell(name)
    const code = name.replace(/label$/i, (word) => (word === 'label' ? 'code' : 'Code'))
    // The country, states and districts are variables of their own in one column.
    const bothPlaces = isPlace(row.cell(code).text) && isPlace(first.cell(code).text)
    if (text !== first.cell(name).text && !bothPlaces)
      return { at: { from, to }, words: { text, first: first.cell(name).text } }
  }
  return undefined
}

/** The flat form (ffcsv): one line for a value, the meaning of each in columns of their own. */
export function readFlat(text: string, options: FigureOptions): TableReading {
  const form = formOf(text) ?? forms[0]
  const all = csvLines(text, ';')
  const [header, ...lines] = all
  const names = (header?.cells ?? []).map((cell) => cell.text)
  const columns = new Map(names.map((name, index) => [name, index]))
  const needed = [form.statistic, form.time]
  const wrong = [...needed, ...names].find(
    (name) => names.filter((each) => each === name).length !== 1,
  )
  if (header === undefined || wrong !== undefined)
    return failed(
      note('figures/column-missing', header ?? { from: 0, to: 0 }, { name: wrong ?? '' }),
    )
  const first = lines[0] && new Row(columns, lines[0])
  const statistic = first?.cell(form.statistic).text ?? ''
  const rows = lines.map((line): RowReading => {
    const [count, expected] = [line.cells.length, names.length]
    if (count !== expected)
      return { observations: [], notes: [note('figures/cells-differ', line, { count, expected })] }
    const row = new Row(columns, line)
    const mixed = first && differing(names, first, row)
    return mixed === undefined
      ? readRow(form, names, row)
      : { observations: [], notes: [note('figures/cell-differs', mixed.at, mixed.words)] }
  })
  const observations = rows.flatMap((row) => row.observations)
  const table = options.table?.startsWith(statistic) ? options.table : statistic
  const { figures, notes } = figuresOfObservations(observations, options, table)
  return {
    figures,
    source: sourceOfTable(table, observations[0]?.referenceDate),
    notes: [...quoteNotes(all), ...rows.flatMap((row) => row.notes), ...notes],
  }
}
