import { type FieldTable, recordRows } from '@kommunalgraph/model'
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Pair,
  Scalar,
  YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { type EntryMatching, matchings } from './entries.ts'
import {
  type ImportChange,
  isEqual,
  isKnown,
  listAt,
  mapAt,
  mapsOf,
  nodeAt,
  plainOf,
  replace,
} from './import-change.ts'

/* A walk of the table of fields: nodes are taken over field by field, lists of nodes entry by entry. */

/** Take a field of a page over into the record. */
export const mergeRecordField = (
  record: YAMLMap,
  field: string,
  input: Node,
): readonly ImportChange[] => mergeField(recordRows, record, field, input, '')

function mergeField(
  rows: FieldTable | undefined,
  target: YAMLMap,
  field: string,
  input: Node,
  above: string,
): readonly ImportChange[] {
  const pointer = `${above}/${field}`
  const old = nodeAt(target, field)
  const inside = rows?.[field]?.nodeShape?.rows
  const matching = matchings[field]
  if (isSeq(input)) {
    return inside === undefined || matching === undefined
      ? addMissing(target, field, input, pointer)
      : mergeList(inside, matching, listAt(target, field), input, pointer)
  }
  if (!isMap(old) || !isMap(input)) return replace(target, field, input, pointer)
  return inside === undefined
    ? mergeFields(undefined, old, input, pointer)
    : mergeNode(inside, old, input, pointer)
}

const mergeFields = (
  rows: FieldTable | undefined,
  target: YAMLMap,
  input: YAMLMap,
  above: string,
): readonly ImportChange[] =>
  input.items.flatMap(({ key, value }) =>
    isNode(value) ? mergeField(rows, target, String(key), value, above) : [],
  )

/** When the file says the same already, its own source stays. */
function mergeNode(
  rows: FieldTable,
  old: YAMLMap,
  input: YAMLMap,
  pointer: string,
): readonly ImportChange[] {
  if (isKnown(old, input)) return []
  const forgotten = isSomebodyElse(old, input) ? forgetPerson(old, input, pointer) : []
  keepSources(old, input)
  const changes = mergeFields(rows, old, input, pointer)
  return [...forgotten, ...changes, ...withoutSummary(old, input, pointer)]
}

const isSomebodyElse = (old: YAMLMap, input: YAMLMap): boolean =>
  isScalar(nodeAt(input, 'name')) && old.get('name') !== input.get('name')

/**
 * Take out what was said of the person before. A contact is a post with a number of its own: only the basis for the
 * former name goes. Anybody else is that person: nothing may stay, also no office in another language.
 */
function forgetPerson(old: YAMLMap, input: YAMLMap, above: string): readonly ImportChange[] {
  const goes = old.has('id')
    ? ['basis', 'basisSince'].filter((key) => old.has(key))
    : old.items.map(({ key }) => String(key))
  return goes.flatMap((key) => {
    const before = plainOf(nodeAt(old, key))
    old.delete(key)
    const isGone = !input.has(key)
    return isGone
      ? [{ pointer: `${above}/${key}`, before, after: undefined, input: undefined }]
      : []
  })
}

/** A source for each field: those of fields that do not change stay. */
function keepSources(old: YAMLMap, input: YAMLMap): void {
  const sources = mapAt(input, 'source')
  const former = nodeAt(old, 'source')
  if (sources === undefined) return
  for (const { key } of [...sources.items])
    if (isEqual(old.get(key), input.get(key))) sources.delete(key)
  if (!isScalar(former)) return
  const own = new YAMLMap()
  own.flow = true
  for (const { key } of old.items) if (String(key) !== 'source') own.set(String(key), former.value)
  old.set('source', own)
}

/** The page's own words are no summary any more. */
function withoutSummary(old: YAMLMap, input: YAMLMap, above: string): readonly ImportChange[] {
  const before = old.get('summary')
  if (before === undefined || input.has('summary')) return []
  old.delete('summary')
  return [{ pointer: `${above}/summary`, before, after: undefined, input: undefined }]
}

/** Values that the list lacks. */
function addMissing(
  target: YAMLMap,
  field: string,
  input: YAMLSeq,
  pointer: string,
): readonly ImportChange[] {
  const before = plainOf(nodeAt(target, field))
  const known = Array.isArray(before) ? before : []
  const added = input.items.filter((item) => !known.includes(plainOf(item)))
  if (added.length === 0) return []
  const list = listAt(target, field)
  list.items.push(...added)
  return [{ pointer, before, after: plainOf(list), input: plainOf(input) }]
}

function mergeList(
  rows: FieldTable,
  matching: EntryMatching,
  list: YAMLSeq,
  input: YAMLSeq,
  pointer: string,
): readonly ImportChange[] {
  const { isSame, kept, isComplete } = matching
  const before = plainOf(list)
  const said = plainOf(input)
  const matched = new Set<unknown>()
  const changes = mapsOf(input).flatMap((entry): readonly ImportChange[] => {
    const entries = mapsOf(list)
    const index = entries.findIndex((old) => isSame(old, entry))
    const old = entries[index]
    matched.add(old ?? entry)
    if (old === undefined) return append(list, entry, entries, pointer)
    if (typeof entry.get('id') === 'number') entry.delete('id')
    if (!isSomebodyElse(old, entry)) for (const key of kept(old)) entry.delete(key)
    return mergeNode(rows, old, entry, `${pointer}/${index}`)
  })
  if (!isComplete) return changes
  list.items = [...matched]
  const after = plainOf(list)
  return isEqual(before, after) ? [] : [{ pointer, before, after, input: said }]
}

function append(
  list: YAMLSeq,
  entry: YAMLMap,
  entries: readonly YAMLMap[],
  pointer: string,
): readonly ImportChange[] {
  const input = plainOf(entry)
  if (typeof entry.get('id') === 'number') setId(entry, nextId(entries))
  const at = list.items.push(entry) - 1
  return [{ pointer: `${pointer}/${at}`, before: undefined, after: plainOf(entry), input }]
}

/** A number that the list has never given: those of entries that go count, too. */
const nextId = (entries: readonly YAMLMap[]): number =>
  Math.max(0, ...entries.map((entry) => Number(entry.get('id')) || 0)) + 1

/** The number is the first key of an entry. */
function setId(entry: YAMLMap, id: number): void {
  entry.delete('id')
  entry.items.unshift(new Pair('id', new Scalar(id)))
}
