import type { NamedNode } from 'n3'
import { node } from '../description-context.ts'
import type { NodeTemplate, Rows, Statement } from '../fields/field.ts'
import type { RecordContext } from './record-context.ts'

/** Say what the fields of a table say; `self` is the node they stand in. */
export function describeRows(
  rows: Rows,
  values: object,
  self: NamedNode,
  context: RecordContext,
): void {
  for (const [name, row] of Object.entries(rows)) {
    const value: unknown = (values as Record<string, unknown>)[name]
    if (value === undefined) continue
    for (const statement of row.statements) say(statement, value, self, context)
    if (row.template === undefined) continue
    for (const each of [value].flat()) describeNode(row.template, each as object, self, context)
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

/** Describe one node by its template: what leads to it, its classes, its fields, what follows from several. */
export function describeNode(
  template: NodeTemplate,
  value: object,
  parent: NamedNode,
  context: RecordContext,
): NamedNode {
  const checked = value as never
  const self = template.fragment ? node(context, template.fragment(checked)) : parent
  for (const [subject, term] of template.links ?? [])
    context.graph.add(context[subject], term, self)
  if (template.types) context.graph.type(self, ...template.types(checked, context))
  describeRows(template.rows, value, self, context)
  template.derive?.(checked, self, context)
  return self
}
