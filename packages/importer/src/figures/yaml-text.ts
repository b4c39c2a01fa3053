import { isDeepStrictEqual } from 'node:util'
import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parse,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { ImporterError } from '../errors.ts'

/* Texts of YAML files in which some places are written anew: what is not touched stays as it is, letter for letter. */

/** A place of a text with what is to stand there. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

export type YamlFields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is YamlFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A file that is a map.
 *
 * @throws ImporterError `importer/existing-record` when it is none
 */
export function mapIn(text: string): { readonly root: YAMLMap; readonly fields: YamlFields } {
  const document = parseDocument(text)
  const [root, fields] = [
    document.contents,
    document.errors.length > 0 ? undefined : document.toJS(),
  ]
  if (isMap(root) && isFields(fields)) return { root, fields }
  throw new ImporterError('importer/existing-record', 'The existing file is no map in YAML.')
}

/**
 * A text with its splices.
 *
 * @param meant - what it says then: YAML has more ways of writing than can be foreseen
 * @throws ImporterError `importer/unwritable-record` when it would say something else
 */
export function spliced(text: string, splices: readonly Splice[], meant: YamlFields): string {
  const after = splices
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (whole, { from, text: piece, to }) => whole.slice(0, from) + piece + whole.slice(to),
      text,
    )
  const isSound = parseDocument(after).errors.length === 0
  if (isSound && isDeepStrictEqual(parse(after), meant)) return after
  throw new ImporterError(
    'importer/unwritable-record',
    'Nothing can be added as the file is written.',
  )
}

export const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** The end of the line in which an offset lies, without its break. */
function endOfLine(text: string, at: number): number {
  const end = text.slice(at).search(/\r?\n/)
  return end < 0 ? text.length : at + end
}

/** The end of the line in which a node ends: ranges of maps and lists may end in the next one. */
export function endOfNode(text: string, node: unknown): number {
  let at = rangeOf(node)[1] - 1
  while (at > 0 && /\s/.test(text.charAt(at))) at -= 1
  return endOfLine(text, at)
}

export const rangeOf = (node: unknown): readonly [number, number] => {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined
  if (!range)
    throw new ImporterError('importer/existing-record', 'A value has no place in its file.')
  return [range[0], range[1]]
}

/** The indentation of a list with its dash. */
function dashOf(text: string, list: YAMLSeq): string {
  const [from] = rangeOf(list.items[0])
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  return /^ *- */.exec(line)?.[0] ?? '  - '
}

/** A field that is there without a value, as editors leave it, or with a list of nothing. */
export const emptyField = (text: string, root: YAMLMap, field: string): Pair | undefined =>
  root.items.find(({ key, value }) => {
    if (!isScalar(key) || key.value !== field) return false
    if (value === null || (isScalar(value) && value.value === null)) return true
    return isSeq(value) && /^\[\s*\]$/.test(text.slice(...rangeOf(value)))
  })

/** Where the value of such a field is to stand. */
function gapOf(text: string, { key, value }: Pair): readonly [number, number] {
  const isWritten = isSeq(value) || (isScalar(value) && value.source !== '')
  const colon = text.indexOf(':', rangeOf(key)[1]) + 1
  return isWritten ? rangeOf(value) : [colon, colon]
}

/** A value on the line of a field that has none. */
export function filled(text: string, field: Pair, value: string): readonly Splice[] {
  const [from, to] = gapOf(text, field)
  return [{ from, to, text: text.charAt(from - 1) === ':' ? ` ${value}` : value }]
}

/** Entries of a list below a field that has none; what stands behind it on its line stays. */
function filledBelow(text: string, field: Pair, entries: readonly string[]): readonly Splice[] {
  const [from, to] = gapOf(text, field)
  const end = endOfLine(text, to)
  const lines = entries.map((entry) => `${lineBreak(text)}${entry}`).join('')
  return [
    { from: text.charAt(from - 1) === ' ' ? from - 1 : from, to, text: '' },
    { from: end, to: end, text: lines },
  ]
}

/** Behind the last entry of a list in lines, or below a field that has none. */
export function behindLast(
  text: string,
  root: YAMLMap,
  field: string,
  entries: readonly (readonly string[])[],
): readonly Splice[] {
  const empty = emptyField(text, root, field)
  const list: unknown = root.get(field, true)
  if (empty === undefined && (!isSeq(list) || list.flow === true))
    throw new ImporterError('importer/unwritable-record', `${field} is no list in lines.`)
  const dash = empty === undefined && isSeq(list) ? dashOf(text, list) : '  - '
  const lines = entries.map(([first = '', ...rest]) =>
    [`${dash}${first}`, ...rest.map((line) => ' '.repeat(dash.length) + line)].join(
      lineBreak(text),
    ),
  )
  if (empty) return filledBelow(text, empty, lines)
  const at = endOfNode(text, (list as YAMLSeq).items.at(-1))
  return [{ from: at, to: at, text: lines.map((each) => `${lineBreak(text)}${each}`).join('') }]
}

/**
 * The text of a file with more entries in one of its lists.
 *
 * @param entries - each as its lines, which are YAML
 * @throws ImporterError when the file is no map, or written in a way in which nothing can be added
 */
export function withEntries(
  text: string,
  field: string,
  entries: readonly (readonly string[])[],
): string {
  const { fields, root } = mapIn(text)
  if (entries.length === 0) return text
  const before: unknown = fields[field] ?? []
  const news: readonly unknown[] = entries.map((lines) => parse(lines.join('\n')))
  const list = [...(Array.isArray(before) ? before : []), ...news]
  return spliced(text, behindLast(text, root, field, entries), { ...fields, [field]: list })
}
