import type { Literal, NamedNode } from 'n3'
import { z } from 'zod'
import { url } from '../constraints.ts'
import type { DescriptionContext } from '../description-context.ts'

/** A label for pages, the data dictionary and editors: German, English. */
export type Label = readonly [de: string, en: string]

/** The nodes that a field can speak about; `self` is the node of the shape it belongs to. */
export type StatementSubject = 'document' | 'administration' | 'territory' | 'self'

/** The objects of a value's statements. */
export type ToObjects<V> = (
  value: V,
  context: DescriptionContext,
) => readonly (NamedNode | Literal)[]

/** Properties of one node that a value fills with the same objects. */
export interface Statement<V> {
  readonly on: StatementSubject
  readonly terms: readonly NamedNode[]
  readonly objects: ToObjects<V>
}

/**
 * What the value of a field names. The check asks that it exists, and suggests what was meant.
 *
 * - `scheme`: a concept of that scheme, by its notation
 * - `source`: a source by its id, of the whole node or one for each of its fields
 * - `key`: a key that the municipality has in a list of others
 * - `territory`: an entry of the official list, by its AGS: a municipality, or what contains some (district, state)
 * - `municipality`: another record by its address; what the other one is to this one, and the code of the finding
 *   where there is no such record
 */
export type Reference =
  | { readonly scheme: string }
  | { readonly source: 'node' | 'field' }
  | { readonly key: string }
  | { readonly territory: 'municipality' | 'container' }
  | { readonly municipality: string; readonly unknown: string }

/** A field by whose values the list of municipalities can be narrowed. */
export interface FacetOptions {
  /** In indexes: it stays for ever. */
  readonly name: string
  /** In addresses. */
  readonly parameter: string
  /** What people call one value; without it, as the field. */
  readonly label?: Label
  /** Which one stands first, counted from 1; those without come last. */
  readonly position?: number
  /** The part of a value that counts, where it is not the whole. */
  readonly part?: RegExp
  /** What a record has, where that is more than the field says. */
  readonly values?: (record: never) => readonly (string | undefined)[]
}

/** What else follows from a field than its check and its statements. */
export interface FieldOptions {
  readonly refersTo?: Reference
  readonly facet?: FacetOptions
  /**
   * Whether a value names a person or how to reach one: then no cache keeps the document for long, and an erasure
   * looks for the value everywhere. `perhaps` counts only for the erasure: a mailbox may be that of an office.
   */
  readonly personal?: 'always' | 'perhaps'
}

/**
 * One field: its constraint, what people call it, what it means, what it says in RDF, and what it refers to.
 *
 * A field of values has `statements`; a nested field names the `nodeShape` of its node. A field without either is read
 * by a derivation (`describe/`) or steers publishing only.
 */
export interface FieldDefinition<S extends z.ZodType = z.ZodType> extends FieldOptions {
  readonly schema: S
  readonly label: Label
  readonly doc: Label
  // `never` because tables hold rows of many value types; each row was checked against its own when defined.
  readonly statements: readonly Statement<never>[]
  readonly nodeShape?: NodeShape
}

export type FieldTable = Readonly<Record<string, FieldDefinition>>

/** A node of the description that a nested field makes. */
export interface NodeShape<V = never> {
  readonly rows: FieldTable
  /** What a field is that the table does not name: one that a network adds to its records. */
  readonly rest?: FieldDefinition
  /** The node's fragment; absent where the fields speak about other nodes only. */
  readonly fragment?: (value: V) => string
  readonly types?: (value: V, context: DescriptionContext) => readonly NamedNode[]
  /** What leads to the node: the territory's or administration's properties. */
  readonly links?: readonly (readonly [Exclude<StatementSubject, 'self'>, NamedNode])[]
  /** What must hold of several fields together, and the code of the finding where it does not. */
  readonly requires?: readonly [holds: (value: V) => boolean, code: string]
  /** Statements that need more than one field. */
  readonly derive?: (value: V, self: NamedNode, context: DescriptionContext) => void
}

/** The value that a table of rows describes. */
export type ValueOf<R extends FieldTable> = z.infer<ReturnType<typeof objectOf<R>>>

/** The zod object of a table of rows; unknown keys are refused. */
export function objectOf<R extends FieldTable>(rows: R) {
  const shape = Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.schema]))
  return z.strictObject(shape as { [K in keyof R]: R[K]['schema'] })
}

/** Say a value on one node with one or more properties. */
export function states<V>(
  on: StatementSubject,
  terms: NamedNode | readonly NamedNode[],
  objects: ToObjects<V>,
): Statement<V> {
  return { on, terms: Array.isArray(terms) ? terms : [terms as NamedNode], objects }
}

/** Whether every value that a constraint allows is one of a list. */
export function isChoice(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodOptional) return isChoice(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodObject)
    return Object.values(schema.shape).every((each) => isChoice(each as z.ZodType))
  return schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral
}

/** Whether a constraint is that of web addresses. */
export const isUrl = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodOptional ? isUrl(schema.unwrap() as z.ZodType) : schema === url

/** Whether a constraint allows a list. */
export function allowsList(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly)
    return allowsList(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion)
    return schema.options.some((each) => allowsList(each as z.ZodType))
  return schema instanceof z.ZodArray
}

/** A field that is a value, with what it says and its options in any order. */
export function field<S extends z.ZodType>(
  schema: S,
  label: Label,
  doc: Label,
  ...more: (Statement<NonNullable<z.infer<S>>> | FieldOptions)[]
): FieldDefinition<S> {
  const statements = more.filter((each) => 'objects' in each)
  const options = more.filter((each) => !('objects' in each))
  return { schema, label, doc, statements, ...Object.assign({}, ...options) }
}

/** Define the shape of a node. */
export function nodeShape<R extends FieldTable>(
  rows: R,
  node: Omit<NodeShape<ValueOf<R>>, 'rows'> = {},
): Omit<NodeShape<ValueOf<R>>, 'rows'> & { readonly rows: R } {
  return { rows, ...node }
}

type AnyNodeShape = Pick<NodeShape, 'rows' | 'requires'>

function schemaOf<T extends AnyNodeShape>({ rows, requires }: T) {
  const schema = objectOf<T['rows']>(rows)
  if (requires === undefined) return schema
  const [holds, code] = requires
  // The shape was defined for what its rows describe.
  return schema.refine((value) => holds(value as never), code)
}

/** A field that is one node. */
export function nodeField<T extends AnyNodeShape>(of: T, label: Label, doc: Label) {
  return { schema: schemaOf(of).optional(), label, doc, ...node(of) }
}

/** A field that is a list of nodes; `empty` is the code of the finding where a list without any is none. */
export function nodeListField<T extends AnyNodeShape>(
  of: T,
  label: Label,
  doc: Label,
  empty?: string,
) {
  const list = z.array(schemaOf(of))
  const schema = (empty === undefined ? list : list.min(1, empty)).readonly().optional()
  return { schema, label, doc, ...node(of) }
}

/** A field that must be there. */
export const required = <S extends z.ZodType, R extends { readonly schema: z.ZodOptional<S> }>(
  row: R & { readonly schema: z.ZodOptional<S> },
): Omit<R, 'schema'> & { readonly schema: S } => ({ ...row, schema: row.schema.unwrap() })

const node = (of: AnyNodeShape): Pick<FieldDefinition, 'statements' | 'nodeShape'> => ({
  statements: [],
  nodeShape: of as NodeShape,
})
