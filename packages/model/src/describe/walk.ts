import type { NamedNode } from 'n3'
import { node } from '../description-context.ts'
import type { FieldTable, NodeShape, Statement } from '../fields/field.ts'
import type { RecordContext } from './record-context.ts'

/** Say what the fields of a table say; `self` is the node they stand in. */
export function describeRows(
  rows: FieldTable,
  values: object,
  self: NamedNode,
  context: RecordContext,
): void {
  for (const [name, row] of Object.entries(rows)) {
    const value: unknown = (values as Record<string, unknown>)[name]
    if (value === undefined) continue
    for (const statement of row.statements) say(statement, value, self, context)
    if (row.nodeShape === undefined) continue
    for (const each of [value].flat()) describeNode(row.nodeShape, each as object, self, context)
  }
}

// A checked record has the types of the tables it was checked by.
function say(
  statement: Statement<never>,
  value: unknown,
  self: NamedNode,
  context: RecordContext,
): void {
  const subject = statement.on === 'self' ? self : context[statement.on]
  const objects = statement.objects(value as never, context)
  for (const term of statement.terms) context.graph.add(subject, term, ...objects)
}

/** Describe one node by its shape: what leads to it, its classes, its fields, what follows from several. */
export function describeNode(
  shape: NodeShape,
  value: object,
  parent: NamedNode,
  context: RecordContext,
): NamedNode {
  const checked = value as never
  const self = shape.fragment ? node(context, shape.fragment(checked)) : parent
  for (const [subject, term] of shape.links ?? []) context.graph.add(context[subject], term, self)
  if (shape.types) context.graph.type(self, ...shape.types(checked, context))
  describeRows(shape.rows, value, self, context)
  shape.derive?.(checked, self, context)
  return self
}
