import {
  type Base,
  boolean,
  dateLiteral,
  decimal,
  integer,
  iri,
  type Localized,
  plain,
  texts,
} from '@kommunalgraph/rdf'
import type { Literal, NamedNode } from 'n3'
import { z } from 'zod'
import * as is from '../constraints.ts'
import { concept, type DescriptionContext, source } from '../description-context.ts'
import { fieldIri } from '../iri.ts'
import type { ExtraField, ExtraFields, ExtraType } from './extra.ts'
import {
  type FieldDefinition,
  type FieldTable,
  nodeField,
  nodeShape,
  objectOf,
  states,
} from './field.ts'
import { ownRows } from './nodes/extra-values.ts'
import { recordRows, type recordSchema } from './record.ts'

/* A network's own fields as rows of the table of fields: what follows from a row follows for them, too. */

type ToTerm = (
  value: never,
  context: DescriptionContext,
  field: ExtraField,
) => readonly (NamedNode | Literal)[]

/** What a value of each type must look like, and what it is in RDF. */
const types: Readonly<Record<ExtraType, readonly [z.ZodType, ToTerm]>> = {
  text: [is.line, (text: string) => [plain(text)]],
  localized: [is.localized, (text: Localized) => texts(text)],
  'whole-number': [z.int(), (value: number) => [integer(value)]],
  number: [z.number(), (value: number) => [decimal(value)]],
  'yes-no': [z.boolean(), (value: boolean) => [boolean(value)]],
  date: [is.date, (value: string) => [dateLiteral(value)]],
  url: [is.url, (address: string) => [iri(address)]],
  concept: [
    is.key,
    (notation: string, context, { scheme = '' }) => [concept(context, scheme, notation)],
  ],
}

const labelOf = ({ de, en = de }: ExtraField['label']): FieldDefinition['label'] => [de, en]

function rowOf(field: ExtraField, base: Base | undefined): FieldDefinition {
  const { about = 'administration', description, label, list = false, property, scheme } = field
  const [schema, toTerm] = types[field.type]
  return {
    schema: (list ? z.array(schema).readonly() : schema).optional(),
    label: labelOf(label),
    doc: labelOf(description ?? label),
    statements:
      base === undefined
        ? []
        : [
            states(about, iri(property ?? fieldIri(base, field.name)), (value: unknown, context) =>
              [value].flat().flatMap((each) => toTerm(each as never, context, field)),
            ),
          ],
    ...(field.type === 'concept' && scheme !== undefined && { refersTo: { scheme } }),
  }
}

/** The document names it among its sources: no node holds these values, of which it could be said. */
function nameSource(id: unknown, context: DescriptionContext): void {
  if (typeof id === 'string') source(context, id)
}

function tableWith(fields: ExtraFields, base: Base | undefined): FieldTable {
  const rows = Object.fromEntries(Array.from(fields, ([name, each]) => [name, rowOf(each, base)]))
  const { doc, label } = recordRows.extra
  return {
    ...recordRows,
    extra: nodeField(
      nodeShape(
        { ...rows, ...ownRows },
        { derive: ({ source }, _self, context) => nameSource(source, context) },
      ),
      label,
      doc,
    ),
  }
}

interface MadeTable {
  readonly base: Base | undefined
  readonly table: FieldTable
}

/** Fields are read once a release, and asked for with every record. */
const made = new WeakMap<ExtraFields, MadeTable>()

/**
 * The table of a record's fields together with those that the network adds.
 *
 * @param base - that properties of their own begin with; without it, they say nothing in RDF
 */
export function recordTable(fields: ExtraFields, base?: Base): FieldTable {
  const before = made.get(fields)
  if (before !== undefined && before.base === base) return before.table
  const table = tableWith(fields, base)
  made.set(fields, { base, table })
  return table
}

const schemas = new WeakMap<FieldTable, typeof recordSchema>()

/** The zod object of a record in a network with these fields. */
export function recordSchemaWith(fields: ExtraFields): typeof recordSchema {
  const table = recordTable(fields)
  // What the table says more narrowly than `recordRows` does is of the same types.
  const schema = schemas.get(table) ?? (objectOf(table) as unknown as typeof recordSchema)
  schemas.set(table, schema)
  return schema
}
