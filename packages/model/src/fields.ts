import type { Literal, NamedNode } from 'n3'
import { z } from 'zod'
import type { Scope } from './scope.ts'

/** A label for pages, the data dictionary and editors: German, English. */
export type Label = readonly [de: string, en: string]

/** The nodes that a field can speak about; `self` is the node of the template it stands in. */
export type Subject = 'document' | 'administration' | 'territory' | 'self'

/** The objects of a value's statements. */
export type ToObjects<V> = (value: V, scope: Scope) => readonly (NamedNode | Literal)[]

/** Properties of one node that a value fills with the same objects. */
export interface Statement<V> {
  readonly on: Subject
  readonly terms: readonly NamedNode[]
  readonly objects: ToObjects<V>
}

/**
 * One field: its constraint, what people call it, what it means, and what it says in RDF.
 *
 * A leaf has `statements`; a nested field names the `template` of its node. A field without either is read by a
 * derivation (`describe/`) or steers publishing only.
 */
export interface Row<S extends z.ZodType = z.ZodType> {
  readonly schema: S
  readonly label: Label
  readonly doc: Label
  // `never` because tables hold rows of many value types; each row was checked against its own when defined.
  readonly statements: readonly Statement<never>[]
  readonly template?: NodeTemplate
}

export type Rows = Readonly<Record<string, Row>>

/** A node of the description that a nested field makes. */
export interface NodeTemplate<V = never> {
  readonly rows: Rows
  /** The node's fragment; absent where the fields speak about other nodes only. */
  readonly fragment?: (value: V) => string
  readonly types?: (value: V, scope: Scope) => readonly NamedNode[]
  /** What leads to the node: the territory's or administration's properties. */
  readonly links?: readonly (readonly [Exclude<Subject, 'self'>, NamedNode])[]
  /** What must hold of several fields together, and the code of the finding where it does not. */
  readonly requires?: readonly [holds: (value: V) => boolean, code: string]
  /** Statements that need more than one field. */
  readonly derive?: (value: V, self: NamedNode, scope: Scope) => void
}

/** The value that a table of rows describes. */
export type ValueOf<R extends Rows> = z.infer<ReturnType<typeof objectOf<R>>>

/** The zod object of a table of rows; unknown keys are refused. */
export function objectOf<R extends Rows>(rows: R) {
  const shape = Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.schema]))
  return z.strictObject(shape as { [K in keyof R]: R[K]['schema'] })
}

/** Say a value on one node with one or more properties. */
export function says<V>(
  on: Subject,
  terms: NamedNode | readonly NamedNode[],
  objects: ToObjects<V>,
): Statement<V> {
  return { on, terms: Array.isArray(terms) ? terms : [terms as NamedNode], objects }
}

/** A field that is a value. */
export function leaf<S extends z.ZodType>(
  schema: S,
  label: Label,
  doc: Label,
  ...statements: Statement<NonNullable<z.infer<S>>>[]
): Row<S> {
  return { schema, label, doc, statements }
}

/** Define the template of a node. */
export function template<R extends Rows>(
  rows: R,
  node: Omit<NodeTemplate<ValueOf<R>>, 'rows'> = {},
): Omit<NodeTemplate<ValueOf<R>>, 'rows'> & { readonly rows: R } {
  return { rows, ...node }
}

type AnyTemplate = Pick<NodeTemplate, 'rows' | 'requires'>

function schemaOf<T extends AnyTemplate>({ rows, requires }: T) {
  const schema = objectOf<T['rows']>(rows)
  if (requires === undefined) return schema
  const [holds, code] = requires
  // The template was defined for what its rows describe.
  return schema.refine((value) => holds(value as never), code)
}

/** A field that is one node. */
export function one<T extends AnyTemplate>(of: T, label: Label, doc: Label) {
  return { schema: schemaOf(of).optional(), label, doc, ...node(of) }
}

/** A field that is a list of nodes. */
export function many<T extends AnyTemplate>(of: T, label: Label, doc: Label) {
  const schema = z.array(schemaOf(of)).readonly().optional()
  return { schema, label, doc, ...node(of) }
}

const node = (of: AnyTemplate): Pick<Row, 'statements' | 'template'> => ({
  statements: [],
  template: of as NodeTemplate,
})
