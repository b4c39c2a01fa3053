import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { type Finding, finding, type Path, type Position, wholeFile } from './finding.ts'
import { positionIn } from './position.ts'
import { deepest, excess } from './yaml-limits.ts'
import { mend } from './yaml-mend.ts'

/** A YAML text as plain values that know where they stand. */
export interface YamlDocument {
  /** Undefined when the text is no YAML, or YAML that we refuse. */
  readonly value: unknown
  readonly findings: readonly Finding[]
  /** Where slips were mended: what a value there has besides is seen when the file is. */
  readonly slips: readonly Position[]
  /** The place of a value, of its field name where it has no text, of the nearest parent where it is missing. */
  locate(path: Path, onKey?: boolean): Position
  /** Whether the file says anything at a path, sound or not. */
  has(path: Path): boolean
  /** A scalar as it is written, so that `05358` keeps its zero. */
  written(path: Path): string | undefined
}

interface Walk {
  readonly at: (offset: number | undefined) => Position
  readonly findings: Finding[]
}

type Yaml = Node | Pair | null | undefined

const keyText = (key: unknown): string | undefined =>
  isScalar(key) && key.value !== null ? String(key.source ?? key.value) : undefined

const startOf = (node: Yaml): number | undefined =>
  node && 'range' in node ? (node.range?.[0] ?? undefined) : undefined

/**
 * Read YAML text as plain values.
 *
 * References within a file (`&`, `*`), type tags and directives are refused: each value stands in one place, and no
 * short file can become a long one. Slips of the pen are told, and read as what they were meant to be.
 */
export function toYamlDocument(text: string): YamlDocument {
  const position = positionIn(text)
  const tooMuch = excess(text, position)
  if (tooMuch) return unread(tooMuch)
  const { parsed, findings, origin, slips, isWhole } = mend(text, position)
  const walk: Walk = { at: (offset) => position(origin(offset ?? 0)), findings: [] }
  const value = isWhole ? toValue(parsed.contents, [], walk) : undefined
  const isSound = walk.findings.every(({ code }) => readable.has(code))
  return {
    value: isSound ? value : undefined,
    findings: [...findings, ...walk.findings],
    slips,
    locate: (path, onKey = false) => walk.at(offsetOf(parsed.contents, path, onKey)),
    has: (path) => nodeAt(parsed.contents, path) !== undefined,
    written: (path) => {
      const node = nodeAt(parsed.contents, path)
      return isScalar(node) ? node.source : undefined
    },
  }
}

/** What may be found in a document whose values can be checked all the same. */
const readable: ReadonlySet<string> = new Set(['yaml/duplicate-key', 'yaml/comment'])

/** A text that is not parsed at all. */
const unread = (found: Finding): YamlDocument => ({
  value: undefined,
  findings: [found],
  slips: [],
  locate: () => found.at ?? wholeFile,
  has: () => false,
  written: () => undefined,
})

function report(walk: Walk, node: Yaml, found: Finding): void {
  walk.findings.push({ ...found, at: walk.at(startOf(node)) })
}

function toValue(node: Node | null, path: Path, walk: Walk): unknown {
  if (node === null) return null
  if (path.length > deepest) {
    report(walk, node, finding('yaml/too-deep', path, { limit: deepest }))
    return null
  }
  if (isAlias(node) || ('anchor' in node && node.anchor))
    report(walk, node, finding('yaml/alias', path))
  if (node.tag) report(walk, node, finding('yaml/tag', path))
  if (isMap(node)) return toObject(node, path, walk)
  if (isSeq(node))
    return node.items.map((item, index) => toValue(item as Node, [...path, index], walk))
  if (!isScalar(node)) return null
  // `#1` behind a text: a comment by the rules of YAML, and hardly meant as one.
  if (node.type === 'PLAIN' && /^[^\s#]/.test(node.comment ?? ''))
    report(walk, node, finding('yaml/comment', path, { comment: `#${node.comment}` }))
  return node.value
}

function toObject(node: YAMLMap, path: Path, walk: Walk): object {
  const entries = new Map<string, unknown>()
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const key = keyText(pair.key)
    if (key === undefined) report(walk, pair.key ?? node, finding('yaml/key', path))
    else if (entries.has(key))
      report(walk, pair.key, finding('yaml/duplicate-key', [...path, key], { key }))
    else entries.set(key, toValue(pair.value, [...path, key], walk))
  }
  // Defines `__proto__` as a field like any other, where an assignment would change the prototype.
  return Object.fromEntries(entries)
}

type Pairs = ReadonlyMap<string, Pair<Node, Node | null>>

/** Fields of a mapping by name; made once where something is looked for, the first of equal names counts. */
const pairs = new WeakMap<YAMLMap, Pairs>()

function pairsOf(node: YAMLMap): Pairs {
  const known = pairs.get(node)
  if (known) return known
  const items = (node.items as Pair<Node, Node | null>[]).toReversed()
  const made = new Map(items.map((pair) => [keyText(pair.key) ?? '', pair]))
  pairs.set(node, made)
  return made
}

const pairOf = (node: Yaml, part: string | number): Pair<Node, Node | null> | undefined =>
  isMap(node) ? pairsOf(node).get(String(part)) : undefined

const itemOf = (node: Yaml, part: string | number): Node | undefined =>
  isSeq(node) ? (node.items[Number(part)] as Node | undefined) : undefined

const isBlank = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.value === null && !node.source)

const step = (node: Yaml, part: string | number): Node | null | undefined => {
  const pair = pairOf(node, part)
  return pair ? pair.value : itemOf(node, part)
}

function offsetOf(document: Yaml, path: Path, onKey: boolean): number | undefined {
  let node = document
  let offset = startOf(node)
  for (const [index, part] of path.entries()) {
    const value = step(node, part)
    if (value === undefined) return offset
    const pair = pairOf(node, part)
    const wantsKey = pair && (isBlank(value) || (onKey && index === path.length - 1))
    offset = startOf(wantsKey ? pair.key : value)
    node = value
  }
  return offset
}

/** The node at a path: null where the field has no value, undefined where there is none. */
const nodeAt = (document: Yaml, path: Path): Yaml =>
  path.reduce<Yaml>((node, part) => (node === undefined ? undefined : step(node, part)), document)
