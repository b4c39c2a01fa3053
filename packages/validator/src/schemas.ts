import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ConceptScheme,
  conceptSchemeRows,
  type ExtraFields,
  extraFieldsRows,
  type FieldTable,
  networkRows,
  objectOf,
  recordTable,
  referenceFields,
  sourcesRows,
} from '@kommunalgraph/model'
import { z } from 'zod'
import { isCode, rules } from './codes.ts'
import { decorateFields, type Node } from './schemas/decorate.ts'

/*
 * JSON Schemas for editors, made from the model: draft 7, which the YAML extension of VS Code reads best. They
 * complete and explain while typing; the check itself knows more.
 */

interface SchemaFile {
  readonly file: string
  readonly title: string
  readonly rows: FieldTable
}

const filesIn = (fields: ExtraFields): readonly SchemaFile[] => [
  {
    file: 'municipality.schema.json',
    title: 'Kommune oder Verbund',
    rows: recordTable(fields),
  },
  { file: 'network.schema.json', title: 'Netzwerk', rows: networkRows },
  { file: 'sources.schema.json', title: 'Gemeinsame Quellen', rows: sourcesRows },
  { file: 'concepts.schema.json', title: 'Begriffsliste', rows: conceptSchemeRows },
  { file: 'fields.schema.json', title: 'Eigene Felder', rows: extraFieldsRows },
]

type Remedies = Map<string, string>

/** What to do when a value does not match a pattern: the remedy of the constraint's finding. */
function learn(remedies: Remedies, schema: z.core.$ZodType): void {
  for (const { _zod } of (schema as z.core.$ZodTypes)._zod.def.checks ?? []) {
    // The library types checks by their base; those of string formats carry a pattern, and the model's errors are
    // texts.
    const { pattern, error } = _zod.def as unknown as { pattern?: RegExp; error?: () => unknown }
    const code = pattern && error?.()
    if (typeof code === 'string' && isCode(code) && pattern)
      remedies.set(pattern.source, rules[code].remedy.de)
  }
}

const notationsOf = (concepts: ReadonlyMap<string, ConceptScheme>, scheme: string) =>
  concepts.get(scheme)?.concepts.map(({ notation }) => notation) ?? []

function toSchema(
  { title, rows }: SchemaFile,
  concepts: ReadonlyMap<string, ConceptScheme>,
): object {
  const remedies: Remedies = new Map()
  const json = z.toJSONSchema(objectOf(rows), {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema }) => learn(remedies, zodSchema),
  })
  // What is in `data/` is offered, never demanded.
  const examples = new Map(
    referenceFields('scheme', rows).map(({ to, way }) => [way, notationsOf(concepts, to.scheme)]),
  )
  const { $schema, properties = {}, ...rest } = json
  // The library's type allows more than occurs in these schemas.
  const fields = properties as Readonly<Record<string, Node>>
  return {
    $schema,
    title,
    ...rest,
    properties: decorateFields(fields, rows, { remedies, examples }),
  }
}

/** The schemas by file name, as text, with the fields that a network adds; notations of `concepts` become examples. */
export const jsonSchemas = (
  concepts: ReadonlyMap<string, ConceptScheme>,
  fields: ExtraFields,
): ReadonlyMap<string, string> =>
  new Map(
    filesIn(fields).map((each) => [
      each.file,
      `${JSON.stringify(toSchema(each, concepts), null, 2)}\n`,
    ]),
  )

/**
 * Write the schemas into a folder, which is made if need be.
 *
 * @returns the names of the files
 */
export async function writeSchemas(
  folder: string,
  concepts: ReadonlyMap<string, ConceptScheme>,
  fields: ExtraFields,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const schemas = jsonSchemas(concepts, fields)
  await Promise.all([...schemas].map(([file, text]) => writeFile(join(folder, file), text)))
  return [...schemas.keys()]
}
