import { isTotal } from './age-groups.ts'
import { type CsvCell, type CsvLine, csvLines, quoteNotes } from './csv-lines.ts'
import type { FigureNote, FigureOptions, TableReading } from './figure-table.ts'
import { ageOf, measureOf, observationOf, placeKeyOf, sexOf, sourceOfTable } from './genesis.ts'
import { figuresOfObservations, type Observation, type Sex } from './observations.ts'
import { dayOf, isOtherUnit, note } from './values.ts'

const title = /^"?(?:GENESIS-)?Tabelle: *([\w-]+)/

export const isCross = (text: string): boolean => title.test(text)

/** What stands before the values of a line. */
interface Stub {
  readonly date: CsvCell | undefined
  readonly key: CsvCell
  readonly name: string
  readonly ageLabel: string | undefined
  readonly values: readonly CsvCell[]
}

const isKey = ({ text }: CsvCell): boolean => placeKeyOf(text) !== undefined || isOtherUnit(text)

/** A year is no day, and is told so. */
const isDate = (text: string): boolean => dayOf(text) !== undefined || /^\d{4}$/.test(text)

/** A line of the body begins with a key, or with a day and a key. */
function stubOf({ cells }: CsvLine): Stub | undefined {
  const [first, second] = cells
  if (first === undefined || second === undefined || cells.length < 3) return undefined
  const date = isDate(first.text) ? first : undefined
  const start = date ? 1 : 0
  const key = cells[start]
  const name = cells[start + 1]
  if (key === undefined || name === undefined || !isKey(key)) return undefined
  const label = cells[start + 2]
  const isLabel = label !== undefined && label.text !== '' && ageOf(label.text) !== undefined
  const rest = start + (isLabel ? 3 : 2)
  return {
    ...{ date, key, name: name.text, ageLabel: isLabel ? label.text : undefined },
    values: cells.slice(rest),
  }
}

/** What the lines above a column say of it. */
interface ColumnHead {
  readonly date: CsvCell | undefined
  readonly ageLabel: string | undefined
  readonly sex: Sex | undefined
  /** Whether something there is a part that no measure here counts. */
  readonly isPart: boolean
}

/** Words above columns that tell nothing of them: what is counted, in which unit. */
const isPlain = (text: string): boolean =>
  isTotal(text) || /^(?:Anzahl|Stichtag|qkm|Bev|Gebietsfl|Geschlecht|Altersgruppen)/.test(text)

function headOf(lines: readonly CsvLine[], fromEnd: number): ColumnHead {
  const cells = lines.flatMap(({ cells }) => cells.at(-fromEnd) ?? [])
  const date = cells.find(({ text }) => isDate(text))
  const age = cells.find(({ text }) => !isPlain(text) && ageOf(text) !== undefined)
  const sex = cells.find(({ text }) => sexOf(text) !== undefined)
  const isPart = cells.some(
    (cell) =>
      cell !== sex && !isPlain(cell.text) && !isDate(cell.text) && ageOf(cell.text) === undefined,
  )
  return { date, ageLabel: age?.text, sex: sex && sexOf(sex.text), isPart }
}

interface Body {
  readonly observations: readonly Observation[]
  readonly notes: readonly FigureNote[]
}

function readLine(line: CsvLine, measure: string, heads: readonly CsvLine[]): Body {
  const stub = stubOf(line)
  if (stub === undefined)
    return {
      observations: [],
      notes: [
        note('figures/key-unreadable', line.cells[0] ?? line, { text: line.cells[0]?.text ?? '' }),
      ],
    }
  const read = stub.values.map((value, index) => {
    const head = headOf(heads, stub.values.length - index)
    if (head.isPart) return { observation: undefined, notes: [] }
    const date = stub.date ?? head.date ?? { text: '', from: line.from, to: line.from }
    const ageLabel = stub.ageLabel ?? head.ageLabel ?? ''
    const { sex } = head
    return observationOf({ key: stub.key, name: stub.name, date, ageLabel, sex, measure, value })
  })
  return {
    observations: read.flatMap(({ observation }) => observation ?? []),
    notes: read.flatMap(({ notes }) => notes),
  }
}

/** The cross table: titles, heads of columns, lines of places, and a line of underscores where it ends. */
export function readCross(text: string, options: FigureOptions): TableReading {
  const table = title.exec(text)?.[1] ?? ''
  const lines = csvLines(text, ';')
  const end = lines.findIndex(({ cells }) => /^_{5,}$/.test(cells[0]?.text ?? ''))
  const content = end < 0 ? lines : lines.slice(0, end)
  const start = content.findIndex((line) => stubOf(line) !== undefined)
  const above = start < 0 ? content : content.slice(0, start)
  const body = start < 0 ? [] : content.slice(start)
  const titles = above.map(({ cells }) => cells.map((cell) => cell.text).join(' ')).join(' ')
  const measure = measureOf(titles)
  const width = body[0]?.cells.length ?? 0
  const heads = above.filter(({ cells }) => cells.length === width)
  const at = { from: text.length, to: text.length }
  const cut = end < 0 ? [note('figures/cut-off', at)] : []
  if (measure === undefined) {
    const unknown = note('figures/measure-unknown', above[1] ?? at, { text: titles.slice(0, 80) })
    return { figures: [], source: undefined, notes: [unknown, ...cut] }
  }
  const read = body.map((line): Body => {
    const [count, expected] = [line.cells.length, width]
    return count === expected
      ? readLine(line, measure, heads)
      : { observations: [], notes: [note('figures/cells-differ', line, { count, expected })] }
  })
  const observations = read.flatMap((line) => line.observations)
  const { figures, notes } = figuresOfObservations(observations, options, table)
  return {
    figures,
    source: sourceOfTable(table, observations[0]?.referenceDate),
    notes: [...quoteNotes(content), ...read.flatMap((line) => line.notes), ...notes, ...cut],
  }
}
