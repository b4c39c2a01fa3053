import type { Localized } from '@kommunalgraph/rdf'
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { scalar } from './yaml-scalar.ts'
import {
  behindLast,
  emptyField,
  endOfNode,
  filled,
  lineBreak,
  mapIn,
  rangeOf,
  type Splice,
  spliced,
  type YamlFields,
} from './yaml-text.ts'

/* A record's file with more figures: what is not touched stays as it is, letter for letter. */

/** A figure as records have it. */
export interface RecordFigure {
  readonly measure: string
  readonly value: number
  readonly referenceDate: string
  readonly base?: string | undefined
  readonly method: string
  readonly parts?: readonly string[] | undefined
  readonly note?: Localized | undefined
  readonly source: string
}

/** The area as records have it. */
type RecordArea = Pick<RecordFigure, 'value' | 'referenceDate' | 'source'>

const localized = (text: Localized): string => {
  const said = (['de', 'en'] as const).flatMap((language) => {
    const words = text[language]
    return words === undefined ? [] : [`${language}: ${scalar(words)}`]
  })
  return `{ ${said.join(', ')} }`
}

const written = (value: string | number | readonly string[] | Localized): string => {
  if (typeof value !== 'object') return scalar(value)
  return isList(value) ? `[${value.map(scalar).join(', ')}]` : localized(value)
}

const isList = (value: readonly string[] | Localized): value is readonly string[] =>
  Array.isArray(value)

const order = [
  ...(['measure', 'value', 'referenceDate', 'base', 'method', 'parts', 'note', 'source'] as const),
]

/** A figure on one line, as the files have them. */
function figureText(figure: RecordFigure): string {
  const fields = order.flatMap((field) => {
    const value = figure[field]
    if (value === undefined) return []
    return `${field}: ${written(value)}`
  })
  return `{ ${fields.join(', ')} }`
}

/** Behind the last entry of a list, or of none a list of its own. */
function added(text: string, root: YAMLMap, figures: readonly RecordFigure[]): readonly Splice[] {
  if (figures.length === 0) return []
  const list: unknown = root.get('statistics', true)
  const entries = figures.map(figureText)
  if (!root.has('statistics')) return [ownList(text, root, entries)]
  const last = isSeq(list) && list.flow === true ? list.items.at(-1) : undefined
  if (last === undefined)
    return behindLast(
      text,
      root,
      'statistics',
      entries.map((entry) => [entry]),
    )
  const [, at] = rangeOf(last)
  return [{ from: at, to: at, text: `, ${entries.join(', ')}` }]
}

/** Fields that stand after the figures, and after the area, in every record. */
const afterFigures = [
  'issued',
  'modified',
  'sources',
  'licence',
  'contacts',
  'motto',
  'description',
]
const afterArea = ['partOf', 'members', 'participations', 'statistics']

/** Lines before the first of some fields, else behind the last one. */
function ownLines(text: string, root: YAMLMap, later: readonly string[], lines: string): Splice {
  const br = lineBreak(text)
  const starts = root.items.flatMap(({ key }) =>
    isScalar(key) && later.includes(String(key.value)) ? [rangeOf(key)[0]] : [],
  )
  if (starts.length > 0) {
    const at = Math.min(...starts)
    return { from: at, to: at, text: `${lines}${br}` }
  }
  const at = endOfNode(text, root)
  return { from: at, to: at, text: `${br}${lines}` }
}

function ownList(text: string, root: YAMLMap, entries: readonly string[]): Splice {
  const lines = ['statistics:', ...entries.map((entry) => `  - ${entry}`)]
  return ownLines(text, root, afterFigures, lines.join(lineBreak(text)))
}

function setScalar(map: YAMLMap, field: string, value: string | number): readonly Splice[] {
  const node: unknown = map.get(field, true)
  if (!isScalar(node) || node.value === value) return []
  const [from, to] = rangeOf(node)
  return [{ from, to, text: scalar(value) }]
}

/** A figure of the list takes another value. */
function replaced(root: YAMLMap, index: number, value: number): readonly Splice[] {
  const list: unknown = root.get('statistics', true)
  const entry = isSeq(list) ? list.items[index] : undefined
  return isMap(entry) ? setScalar(entry, 'value', value) : []
}

const areaFields = ['value', 'referenceDate', 'source'] as const

function areaSplices(text: string, root: YAMLMap, area: RecordArea | undefined): readonly Splice[] {
  if (area === undefined) return []
  const node: unknown = root.get('areaKm2', true)
  const fields = areaFields.map((field) => `${field}: ${scalar(area[field])}`)
  const written = `{ ${fields.join(', ')} }`
  const empty = emptyField(text, root, 'areaKm2')
  if (empty) return filled(text, empty, written)
  if (!isMap(node)) return [ownLines(text, root, afterArea, `areaKm2: ${written}`)]
  const missing = areaFields.filter((field) => !node.has(field))
  const [from, to] = rangeOf(node)
  if (missing.length > 0 && node.flow === true) return [{ from, to, text: written }]
  // Before the first field of a map in lines, and indented as that is.
  const indent = text.slice(text.lastIndexOf('\n', from) + 1, from)
  const lines = missing.map(
    (field) => `${field}: ${scalar(area[field])}${lineBreak(text)}${indent}`,
  )
  return [
    ...areaFields.flatMap((field) => setScalar(node, field, area[field])),
    ...(lines.length > 0 ? [{ from, to: from, text: lines.join('') }] : []),
  ]
}

/** What becomes of a record's figures. */
export interface RecordEdit {
  readonly added: readonly RecordFigure[]
  /** New values of figures, by their positions. */
  readonly replaced: ReadonlyMap<number, number>
  readonly area: RecordArea | undefined
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Fields without those that are undefined: YAML does not have them. */
const said = (fields: object): YamlFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** What a record says after an edit. */
function edited(record: YamlFields, { added, area, replaced }: RecordEdit): YamlFields {
  const figures = listIn(record['statistics']).map((figure, index) => {
    const value = replaced.get(index)
    return value === undefined ? figure : { ...(figure as YamlFields), value }
  })
  return {
    ...record,
    ...((added.length > 0 || replaced.size > 0) && {
      statistics: [...figures, ...added.map(said)],
    }),
    ...(area && { areaKm2: { ...(record['areaKm2'] as YamlFields | null), ...area } }),
  }
}

/**
 * The text of a record's file with an edit: comments, order and quoting stay, since only the places of the edit are
 * written.
 *
 * @throws ImporterError `importer/existing-record` when the file is no YAML map, `importer/unwritable-record` when it
 * is written in a way in which nothing can be added like that
 */
export function editRecord(text: string, edit: RecordEdit): string {
  const { fields, root } = mapIn(text)
  const splices = [
    ...added(text, root, edit.added),
    ...[...edit.replaced].flatMap(([index, value]) => replaced(root, index, value)),
    ...areaSplices(text, root, edit.area),
  ]
  return spliced(text, splices, edited(fields, edit))
}
