import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Pair,
  type Scalar,
  type YAMLMap,
  YAMLSeq,
} from 'yaml'

/** One field of a file that an import changes, three ways. */
export interface Change {
  /** JSON pointer of the field in the merged record. */
  readonly pointer: string
  /** In the file until now; undefined when it was absent. */
  readonly before: unknown
  /** In the file from now on; undefined when it is gone. */
  readonly after: unknown
  /** What the page says. */
  readonly input: unknown
}

/** The plain value of a node. */
export const plainOf = (node: unknown): unknown => (isNode(node) ? node.toJSON() : node)

export const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The node of a key. */
export const nodeAt = (map: YAMLMap, key: string): unknown => map.get(key, true)

export const mapAt = (map: YAMLMap, key: string): YAMLMap | undefined => {
  const node = nodeAt(map, key)
  return isMap(node) ? node : undefined
}

/** The maps of a list. */
export function mapsOf(node: unknown): YAMLMap[] {
  return isSeq(node) ? node.items.filter((item): item is YAMLMap => isMap(item)) : []
}

function over(old: Scalar, node: Scalar): void {
  old.value = node.value
  // A folded or literal text keeps its layout only while it needs it.
  if (node.type === undefined) delete old.type
  else old.type = node.type
  old.comment ??= node.comment ?? null
}

/** Set a key; a value that was there keeps its place and comments. */
export function put(map: YAMLMap, key: string, node: Node): void {
  const old = nodeAt(map, key)
  if (isScalar(old) && isScalar(node)) over(old, node)
  else if (isNode(old)) {
    node.comment ??= old.comment ?? null
    node.commentBefore ??= old.commentBefore ?? null
    map.set(key, node)
  } else map.set(key, node)
  const isBroad = typeof plainOf(node) === 'string' && String(plainOf(node)).includes('\n')
  if (isBroad || (!isScalar(node) && 'flow' in node && node.flow !== true)) map.flow = false
}

/** Take over every value of `input` that differs; keys that only the file has stay. */
export function take(target: YAMLMap, input: YAMLMap, pointer: string): readonly Change[] {
  return input.items.flatMap(({ key, value }): readonly Change[] => {
    const name = String(key)
    const here = `${pointer}/${name}`
    const old = nodeAt(target, name)
    if (isMap(old) && isMap(value)) return take(old, value, here)
    const before = plainOf(old)
    const after = plainOf(value)
    if (isEqual(before, after) || !isNode(value)) return []
    put(target, name, value)
    return [{ pointer: here, before, after, input: after }]
  })
}

/** Add to a list; a list that is missing is made. */
export function append(record: YAMLMap, field: string, item: Node): number {
  const old = nodeAt(record, field)
  const list = isSeq(old) ? old : new YAMLSeq()
  if (list !== old) record.set(field, list)
  list.items.push(item)
  return list.items.length - 1
}

/** Set a number; it is the first key of an entry. */
export function setId(entry: YAMLMap, id: Node): void {
  entry.items = entry.items.filter(({ key }) => String(key) !== 'id')
  entry.items.unshift(new Pair('id', id))
}

/** Takes one field of a page over into a record; what did change is returned. */
export type Merger = (record: YAMLMap, field: string, input: Node) => readonly Change[]

/** What only says where a value is from. */
const provenance = ['source', 'licence', 'summary']

export const contentOf = (node: unknown): unknown => {
  const value = plainOf(node)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !provenance.includes(key)))
}

export const says = (old: unknown, input: unknown): boolean =>
  typeof old === 'object' && old !== null && typeof input === 'object' && input !== null
    ? Object.entries(input).every(([key, value]) => says(Reflect.get(old, key), value))
    : isEqual(old, input)
