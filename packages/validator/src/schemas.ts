import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ConceptScheme,
  conceptSchemeSchema,
  networkSchema,
  recordRows,
  recordSchema,
  referenceFields,
  sourcesSchema,
} from '@kommunalgraph/model'
import { z } from 'zod'
import { isCode, rules } from './codes.ts'
import { decorateFields, type Node } from './schemas/decorate.ts'
import {
  conceptSchemeTexts,
  type FieldTexts,
  networkTexts,
  recordTexts,
  sourcesTexts,
} from './schemas/labels.ts'

/*
 * JSON Schemas for editors, made from the model: draft 7, which the YAML extension of VS Code reads best. They
 * complete and explain while typing; the check itself knows more.
 */

interface SchemaFile {
  readonly file: string
  readonly title: string
  readonly schema: z.ZodType
  readonly texts: FieldTexts
  /** Fields that hold a notation, and its scheme; what stands in `data/` is offered, never demanded. */
  readonly notations: Readonly<Record<string, string>>
}

const files: readonly SchemaFile[] = [
  {
    file: 'municipality.schema.json',
    title: 'Kommune oder Verbund',
    schema: recordSchema,
    texts: recordTexts,
    notations: Object.fromEntries(
      referenceFields('scheme', recordRows).map(({ way, to }) => [way, to.scheme]),
    ),
  },
  {
    file: 'network.schema.json',
    title: 'Netzwerk',
    schema: networkSchema,
    texts: networkTexts,
    notations: { programme: 'programmes' },
  },
  {
    file: 'sources.schema.json',
    title: 'Gemeinsame Quellen',
    schema: sourcesSchema,
    texts: sourcesTexts,
    notations: {},
  },
  {
    file: 'concepts.schema.json',
    title: 'Begriffsliste',
    schema: conceptSchemeSchema,
    texts: conceptSchemeTexts,
    notations: { 'concepts/unit': 'units', 'concepts/ageGroup': 'age-groups' },
  },
]

type Remedies = Map<string, string>

/** What to do when a value does not match a pattern: the remedy of the constraint's finding. */
function learn(remedies: Remedies, schema: z.core.$ZodType): void {
  for (const { _zod } of (schema as z.core.$ZodTypes)._zod.def.checks ?? []) {
    // The library types checks by their base; those of string formats carry a pattern, and the model's errors are texts.
    const { pattern, error } = _zod.def as unknown as { pattern?: RegExp; error?: () => unknown }
    const code = pattern && error?.()
    if (typeof code === 'string' && isCode(code) && pattern)
      remedies.set(pattern.source, rules[code].remedy.de)
  }
}

const notationsOf = (concepts: ReadonlyMap<string, ConceptScheme>, scheme: string) =>
  concepts.get(scheme)?.concepts.map(({ notation }) => notation) ?? []

function toSchema(
  { title, schema, texts, notations }: SchemaFile,
  concepts: ReadonlyMap<string, ConceptScheme>,
): object {
  const remedies: Remedies = new Map()
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema }) => learn(remedies, zodSchema),
  })
  const examples = new Map(
    Object.entries(notations).map(([path, scheme]) => [path, notationsOf(concepts, scheme)]),
  )
  const { $schema, properties = {}, ...rest } = json
  // The library's type allows more than occurs in these schemas.
  const fields = properties as Readonly<Record<string, Node>>
  return {
    $schema,
    title,
    ...rest,
    properties: decorateFields(fields, texts, { remedies, examples }),
  }
}

/** The schemas by file name, as text; notations of `concepts` become examples. */
export const jsonSchemas = (
  concepts: ReadonlyMap<string, ConceptScheme>,
): ReadonlyMap<string, string> =>
  new Map(
    files.map((each) => [each.file, `${JSON.stringify(toSchema(each, concepts), null, 2)}\n`]),
  )

/**
 * Write the schemas into a folder, which is made if need be.
 *
 * @returns the names of the files
 */
export async function writeSchemas(
  folder: string,
  concepts: ReadonlyMap<string, ConceptScheme>,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const schemas = jsonSchemas(concepts)
  await Promise.all([...schemas].map(([file, text]) => writeFile(join(folder, file), text)))
  return [...schemas.keys()]
}
