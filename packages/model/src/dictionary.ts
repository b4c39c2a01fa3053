import type { Iri } from '@kommunalgraph/rdf'
import { contextTerms } from '@kommunalgraph/rdf'
import { z } from 'zod'
import type {
  FieldDefinition,
  FieldTable,
  Label,
  Reference,
  StatementSubject,
} from './fields/field.ts'
import { recordRows } from './fields/record.ts'

/** A property that a field becomes, said of one of the description's nodes. */
export interface DictionaryTerm {
  readonly on: StatementSubject
  /** As our JSON-LD writes it: `name`, `dct:title`. */
  readonly name: string
  readonly iri: Iri
}

/** What a value is, in the words of JSON Schema; `choice` and `group` are an enumeration and fields of its own. */
type FieldType = 'text' | 'number' | 'whole-number' | 'yes-no' | 'choice' | 'localized' | 'group'

/** A field as data users need to know it. */
export interface DictionaryEntry {
  /** From the record's root: `location.lat`. */
  readonly path: string
  readonly label: Label
  readonly doc: Label
  readonly type: FieldType
  /** Whether there may be several values. */
  readonly list: boolean
  readonly required: boolean
  /** The values of a choice. */
  readonly choices: readonly string[]
  readonly terms: readonly DictionaryTerm[]
  /** What its values name. */
  readonly refersTo?: Reference
  /** The fields of a group. */
  readonly fields: readonly DictionaryEntry[]
}

/** The part of JSON Schema that occurs here. */
interface Shape {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
}

const types: Readonly<Record<string, FieldType>> = {
  string: 'text',
  number: 'number',
  integer: 'whole-number',
  boolean: 'yes-no',
  object: 'group',
}

function typeOf({ enum: choices, properties, type = 'string' }: Shape): FieldType {
  if (choices !== undefined) return 'choice'
  if (properties && 'de' in properties && 'en' in properties) return 'localized'
  return types[type] ?? 'text'
}

/** Properties that the field fills itself, and those that lead to its node; what is derived stands elsewhere. */
function termsOf({ statements, nodeShape }: FieldDefinition): readonly DictionaryTerm[] {
  const filled = statements.flatMap(({ on, terms }) => terms.map((term) => ({ on, term })))
  const leading = (nodeShape?.links ?? []).map(([on, term]) => ({ on, term }))
  return [...filled, ...leading].map(({ on, term }) => ({
    on,
    name: contextTerms.get(term.value)?.key ?? term.value,
    // Terms are made by vocabularies.ts from absolute namespaces.
    iri: term.value as Iri,
  }))
}

function toEntry(path: string, row: FieldDefinition): DictionaryEntry {
  // The library's type allows more than occurs in these schemas.
  const shape = z.toJSONSchema(row.schema, { io: 'input', unrepresentable: 'any' }) as Shape
  const list = shape.type === 'array'
  const one = (list ? shape.items : shape) ?? shape
  const type = typeOf(one)
  return {
    path,
    label: row.label,
    doc: row.doc,
    type,
    list,
    required: !row.schema.safeParse(undefined).success,
    choices: one.enum ?? [],
    terms: termsOf(row),
    ...(row.refersTo && { refersTo: row.refersTo }),
    fields: row.nodeShape ? toEntries(row.nodeShape.rows, `${path}.`) : [],
  }
}

const toEntries = (rows: FieldTable, before: string): DictionaryEntry[] =>
  Object.entries(rows).map(([name, row]) => toEntry(before + name, row))

const made = new WeakMap<FieldTable, readonly DictionaryEntry[]>()

/** Every field of a record, from the tables that also check and describe it. */
export function dataDictionary(rows: FieldTable = recordRows): readonly DictionaryEntry[] {
  const entries = made.get(rows) ?? toEntries(rows, '')
  made.set(rows, entries)
  return entries
}
