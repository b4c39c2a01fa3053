import type { Release } from '@kommunalgraph/model'
import { type FieldDefinition, type FieldTable, objectOf, recordTable } from '@kommunalgraph/model'
import { z } from 'zod'
import { text, uri } from '../json-schema.ts'
import type { JsonSchema } from '../resource.ts'

/** The part of JSON Schema that occurs. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly readOnly?: boolean
}

/** What only tells `check` something is not published. */
const isPublished = (name: string): boolean => name !== 'notPerson'

/** A node with what its field is called and means; without patterns of input, which say nothing of what comes out. */
function explained(node: Node, row: FieldDefinition | undefined, language: 0 | 1): Node {
  const { anyOf, items, properties, readOnly: _, ...rest } = node
  return {
    ...rest,
    ...(row && { title: row.label[language], description: row.doc[language] }),
    ...(anyOf && { anyOf: anyOf.map((each) => explained(each, undefined, language)) }),
    ...(items && { items: explained(items, row?.nodeShape && { ...row }, language) }),
    ...(properties && {
      properties: explainedIn(properties, row?.nodeShape?.rows ?? {}, language),
    }),
  }
}

const explainedIn = (
  properties: Readonly<Record<string, Node>>,
  rows: FieldTable,
  language: 0 | 1,
): Readonly<Record<string, Node>> =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => isPublished(name))
      .map(([name, node]) => [name, explained(node, rows[name], language)]),
  )

/**
 * The schemas of a published record, whole and with the fields that somebody asked for, from the table of fields.
 *
 * @param language - of titles and descriptions: German or English
 */
export function recordSchemas({ fields }: Release, language: 0 | 1) {
  const rows = recordTable(fields)
  const {
    $schema: _,
    properties = {},
    required = [],
    ...rest
  } = z.toJSONSchema(objectOf(rows), { io: 'input' })
  const always = ['slug', 'iri']
  const all: JsonSchema = {
    ...rest,
    properties: {
      slug: text,
      iri: uri,
      // The library's type allows more than occurs in these schemas.
      ...explainedIn(properties as Readonly<Record<string, Node>>, rows, language),
    },
  }
  return {
    Municipality: { ...all, required: [...always, ...required] },
    MunicipalityEntry: { ...all, required: always },
  }
}
