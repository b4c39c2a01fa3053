import type { Localized } from '@kommunalgraph/rdf'
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { ImporterError } from '../errors.ts'

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

interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A scalar in the style of the files: quotes only where YAML needs them. */
function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const isPlain = /^[\p{L}\d][\p{L}\d .–-]*$/u.test(value) && !/^[\d.]+$/.test(value)
  return isPlain || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value)
}

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

const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** The end of the line in which an offset lies, without its break. */
function endOfLine(text: string, at: number): number {
  const end = text.slice(at).search(/\r?\n/)
  return end < 0 ? text.length : at + end
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined
  if (!range)
    throw new ImporterError('importer/existing-record', 'A value has no place in its file.')
  return [range[0], range[1]]
}

/** Behind the last entry of a list, or of none a list of its own. */
function added(text: string, root: YAMLMap, figures: readonly RecordFigure[]): readonly Splice[] {
  if (figures.length === 0) return []
  const list: unknown = root.get('statistics', true)
  const br = lineBreak(text)
  if (!isSeq(list)) return [ownList(text, root, figures)]
  const last = list.items.at(-1)
  const [, end] = rangeOf(last ?? list)
  if (list.flow === true) {
    const joined = figures.map(figureText).join(', ')
    const at = last === undefined ? end - 1 : end
    return [{ from: at, to: at, text: last === undefined ? ` ${joined} ` : `, ${joined}` }]
  }
  const at = endOfLine(text, lastCharacter(text, end))
  const lines = figures.map((figure) => `${br}${dashOf(text, list)}${figureText(figure)}`)
  return [{ from: at, to: at, text: lines.join('') }]
}

/** Ranges of block maps may end in the next line. */
function lastCharacter(text: string, end: number): number {
  let at = end - 1
  while (at > 0 && /\s/.test(text.charAt(at))) at -= 1
  return at
}

/** The indentation of a list with its dash. */
function dashOf(text: string, list: YAMLSeq): string {
  const [from] = rangeOf(list.items[0])
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  return /^ *- */.exec(line)?.[0] ?? '  - '
}

/** Before the first field that stands after the figures in every record, else at the end. */
function ownList(text: string, root: YAMLMap, figures: readonly RecordFigure[]): Splice {
  const later = ['issued', 'modified', 'sources', 'licence', 'contacts', 'motto', 'description']
  const br = lineBreak(text)
  const lines = figures.map((figure) => `  - ${figureText(figure)}${br}`).join('')
  const starts = root.items.flatMap(({ key }) =>
    isScalar(key) && later.includes(String(key.value)) ? [rangeOf(key)[0]] : [],
  )
  const at = starts.length > 0 ? Math.min(...starts) : text.length
  const before = at === text.length && !/\n$/.test(text) ? br : ''
  return { from: at, to: at, text: `${before}statistics:${br}${lines}` }
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

function areaSplices(text: string, root: YAMLMap, area: RecordArea | undefined): readonly Splice[] {
  if (area === undefined) return []
  const node: unknown = root.get('areaKm2', true)
  if (isMap(node)) {
    const missing = (['referenceDate', 'source'] as const).filter((field) => !node.has(field))
    if (missing.length === 0)
      return (['value', 'referenceDate', 'source'] as const).flatMap((field) =>
        setScalar(node, field, area[field]),
      )
  }
  const written = `{ value: ${area.value}, referenceDate: ${area.referenceDate}, source: ${area.source} }`
  if (isMap(node)) {
    const [from, to] = rangeOf(node)
    return node.flow === true ? [{ from, to, text: written }] : []
  }
  const place = root.items.find(({ key }) =>
    isScalar(key)
      ? ['partOf', 'members', 'participations', 'statistics'].includes(String(key.value))
      : false,
  )
  const at = place && isScalar(place.key) ? rangeOf(place.key)[0] : text.length
  return [{ from: at, to: at, text: `areaKm2: ${written}${lineBreak(text)}` }]
}

/** What becomes of a record's figures. */
export interface RecordEdit {
  readonly added: readonly RecordFigure[]
  /** New values of figures, by their positions. */
  readonly replaced: ReadonlyMap<number, number>
  readonly area: RecordArea | undefined
}

/**
 * The text of a record's file with an edit: comments, order and quoting stay, since only the places of the edit are
 * written.
 *
 * @throws ImporterError `importer/existing-record` when the file is no YAML map
 */
export function editRecord(text: string, edit: RecordEdit): string {
  const document = parseDocument(text)
  const root = document.contents
  if (document.errors.length > 0 || !isMap(root))
    throw new ImporterError('importer/existing-record', 'The existing file is no YAML record.')
  const splices = [
    ...added(text, root, edit.added),
    ...[...edit.replaced].flatMap(([index, value]) => replaced(root, index, value)),
    ...areaSplices(text, root, edit.area),
  ]
  return splices
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (whole, { from, text: piece, to }) => whole.slice(0, from) + piece + whole.slice(to),
      text,
    )
}
