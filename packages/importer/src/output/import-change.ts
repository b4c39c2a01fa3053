import { isMap, isNode, isScalar, isSeq, type Node, type Scalar, type YAMLMap, YAMLSeq } from 'yaml'

/** One field of a file that an import changes, three ways. */
export interface ImportChange {
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

/** The list of a key; a list that is missing is made. */
export function listAt(map: YAMLMap, key: string): YAMLSeq {
  const old = nodeAt(map, key)
  if (isSeq(old)) return old
  const list = new YAMLSeq()
  map.set(key, list)
  return list
}

function over(old: Scalar, node: Scalar): void {
  old.value = node.value
  // A folded or literal text keeps its layout only while it needs it.
  if (node.type === undefined) delete old.type
  else old.type = node.type
  old.comment ??= node.comment ?? null
}

/** Set a key; a value that was there keeps its place and comments. */
function put(map: YAMLMap, key: string, node: Node): void {
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

/** Take a value over as a whole. */
export function replace(
  map: YAMLMap,
  key: string,
  input: Node,
  pointer: string,
): readonly ImportChange[] {
  const before = plainOf(nodeAt(map, key))
  const after = plainOf(input)
  if (isEqual(before, after)) return []
  put(map, key, input)
  return [{ pointer, before, after, input: after }]
}

/** What only says where a value is from. */
const provenance = ['source', 'licence', 'summary']

const contentOf = (node: unknown): unknown => {
  const value = plainOf(node)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !provenance.includes(key)))
}

const holds = (old: unknown, input: unknown): boolean =>
  typeof old === 'object' && old !== null && typeof input === 'object' && input !== null
    ? Object.entries(input).every(([key, value]) => holds(Reflect.get(old, key), value))
    : isEqual(old, input)

/** Whether a node of the file has everything that the page says, wherever it is from. */
export const isKnown = (old: YAMLMap, input: YAMLMap): boolean =>
  holds(contentOf(old), contentOf(input))
