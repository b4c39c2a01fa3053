import type { FieldDefinition, FieldTable, NodeShape, Reference } from './fields/field.ts'

/* What the values of a tree name, read from the tables of fields: checks, indexes, pages and erasure walk it. */

/** The way from a root to a value: names of fields and positions in lists. */
export type FieldPath = readonly (string | number)[]

/** A text of a record with its way and its field. */
export interface FieldText {
  readonly row: FieldDefinition
  readonly path: FieldPath
  readonly text: string
}

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const entriesOf = (tree: object, path: FieldPath): readonly (readonly [FieldPath, unknown])[] =>
  Array.isArray(tree)
    ? tree.map((each: unknown, index) => [[...path, index], each])
    : Object.entries(tree).map(([name, each]) => [[...path, name], each])

/** The nodes of a nested field: one, or those of a list. */
const nodesIn = (value: unknown, path: FieldPath): readonly (readonly [FieldPath, Tree])[] =>
  (Array.isArray(value) ? entriesOf(value, path) : [[path, value] as const]).flatMap(
    ([at, each]) => (isTree(each) ? [[at, each] as const] : []),
  )

function textsIn(row: FieldDefinition, value: unknown, path: FieldPath): readonly FieldText[] {
  if (typeof value === 'string') return [{ row, path, text: value }]
  return isTree(value) ? entriesOf(value, path).flatMap(([at, each]) => textsIn(row, each, at)) : []
}

/**
 * The texts of a tree in fields that are asked for, in the order of the table.
 *
 * @param tree - a record or what is sound of one: anything may be missing
 */
export const fieldTexts = (
  rows: FieldTable,
  tree: object,
  isWanted: (row: FieldDefinition) => boolean,
  path: FieldPath = [],
): readonly FieldText[] =>
  Object.entries(rows).flatMap(([name, row]) => {
    const value = (tree as Tree)[name]
    if (value === undefined) return []
    const { nodeShape } = row
    const at = [...path, name]
    if (nodeShape)
      return nodesIn(value, at).flatMap(([to, node]) =>
        fieldTexts(withRest(nodeShape, node), node, isWanted, to),
      )
    return isWanted(row) ? textsIn(row, value, at) : []
  })

/** The fields of a node, also those that its table leaves to others. */
export function withRest({ rest, rows }: Pick<NodeShape, 'rest' | 'rows'>, node: Tree): FieldTable {
  if (rest === undefined) return rows
  return { ...Object.fromEntries(Object.keys(node).map((name) => [name, rest])), ...rows }
}

/** What a reference leads to: `scheme`, `source`, `key`, `territory`, `municipality`. */
type ReferenceKind = Reference extends infer R ? (R extends unknown ? keyof R : never) : never
type ReferenceTo<K extends ReferenceKind> = Extract<Reference, Readonly<Record<K, unknown>>>

const leadsTo = <K extends ReferenceKind>(
  row: FieldDefinition,
  kind: K,
): row is FieldDefinition & { readonly refersTo: ReferenceTo<K> } =>
  row.refersTo !== undefined && kind in row.refersTo

/** Everything in a tree that names a concept, a source, …, in the order of the table. */
export const referencesIn = <K extends ReferenceKind>(kind: K, rows: FieldTable, tree: object) =>
  fieldTexts(rows, tree, (row) => leadsTo(row, kind)).map(({ path, row, text }) => ({
    path,
    text,
    // Only such fields were walked.
    to: row.refersTo as ReferenceTo<K>,
  }))

/** A field that names something, by its way in the table: `participations/cohort`. */
export interface ReferenceField<K extends ReferenceKind> {
  readonly way: string
  readonly row: FieldDefinition
  readonly to: ReferenceTo<K>
}

/** Every field of a table that names a concept, a source, … */
export const referenceFields = <K extends ReferenceKind>(
  kind: K,
  rows: FieldTable,
  before = '',
): readonly ReferenceField<K>[] =>
  Object.entries(rows).flatMap(([name, row]) => {
    const way = before + name
    if (row.nodeShape) return referenceFields(kind, row.nodeShape.rows, `${way}/`)
    return leadsTo(row, kind) ? [{ way, row, to: row.refersTo }] : []
  })

/** A part of a tree that has a source of its own, or should. */
export interface SourcedPart {
  readonly path: FieldPath
  /** The field that names the source. */
  readonly sourcePath: FieldPath
  readonly source: string | undefined
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

function partsOf(rows: FieldTable, node: Tree, path: FieldPath): readonly SourcedPart[] {
  const [name, row] = Object.entries(rows).find(([, each]) => leadsTo(each, 'source')) ?? []
  if (name === undefined || row === undefined || !leadsTo(row, 'source')) return []
  const value = node[name]
  const sourcePath = [...path, name]
  if (row.refersTo.source === 'node' || typeof value === 'string')
    return [{ path, sourcePath, source: textOf(value) }]
  const sources = isTree(value) ? value : {}
  return Object.keys(rows)
    .filter((field) => field !== name && (node[field] ?? sources[field]) !== undefined)
    .map((field) => ({
      path: [...path, field],
      sourcePath: [...sourcePath, field],
      source: textOf(sources[field]),
    }))
}

/** Every part of a tree that has a source of its own, or should. */
export const sourcedParts = (
  rows: FieldTable,
  tree: object,
  path: FieldPath = [],
): readonly SourcedPart[] =>
  Object.entries(rows).flatMap(([name, { nodeShape }]) => {
    const value = (tree as Tree)[name]
    if (nodeShape === undefined || value === undefined) return []
    return nodesIn(value, [...path, name]).flatMap(([at, node]) => [
      ...partsOf(nodeShape.rows, node, at),
      ...sourcedParts(nodeShape.rows, node, at),
    ])
  })
