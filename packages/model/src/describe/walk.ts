import type { NamedNode } from 'n3'
import type { NodeTemplate, Rows, Statement } from '../fields.ts'
import { node, type Scope } from '../scope.ts'

/** Say what the fields of a table say; `self` is the node they stand in. */
export function describeRows(rows: Rows, values: object, self: NamedNode, scope: Scope): void {
  for (const [name, row] of Object.entries(rows)) {
    const value: unknown = (values as Record<string, unknown>)[name]
    if (value === undefined) continue
    for (const statement of row.statements) say(statement, value, self, scope)
    if (row.template === undefined) continue
    for (const each of [value].flat()) describeNode(row.template, each as object, self, scope)
  }
}

// A checked record has the types of the tables it was checked by.
function say(statement: Statement<never>, value: unknown, self: NamedNode, scope: Scope): void {
  const subject = statement.on === 'self' ? self : scope[statement.on]
  const objects = statement.objects(value as never, scope)
  for (const term of statement.terms) scope.graph.add(subject, term, ...objects)
}

/** Describe one node by its template: what leads to it, its classes, its fields, what follows from several. */
export function describeNode(
  template: NodeTemplate,
  value: object,
  parent: NamedNode,
  scope: Scope,
): NamedNode {
  const checked = value as never
  const self = template.fragment ? node(scope, template.fragment(checked)) : parent
  for (const [subject, term] of template.links ?? []) scope.graph.add(scope[subject], term, self)
  if (template.types) scope.graph.type(self, ...template.types(checked, scope))
  describeRows(template.rows, value, self, scope)
  template.derive?.(checked, self, scope)
  return self
}
