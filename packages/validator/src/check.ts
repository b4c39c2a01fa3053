import type { MessageValue } from '@kommunalgraph/model'
import type { z } from 'zod'
import { type Code, isCode } from './codes.ts'
import { type Draft, without } from './draft.ts'
import { isFieldName, nearestField } from './field-names.ts'
import { type Finding, type Path, toPointer } from './finding.ts'
import { nearest, repair, truthOf, withoutQuotes } from './suggest.ts'

/** A value held against its schema. */
export interface Checked<T> {
  /** The value as the schema has it; undefined when it refuses anything. */
  readonly value: T | undefined
  /** What is sound; undefined when not even the outermost mapping is. */
  readonly draft: Draft<T> | undefined
  readonly findings: readonly Finding[]
}

type SchemaIssue = z.core.$ZodIssue

interface Refused {
  readonly issue: SchemaIssue
  readonly path: Path
  readonly value: unknown
  readonly schema: z.core.$ZodType
  readonly written: (path: Path) => string | undefined
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? Reflect.get(inner, part)
        : undefined,
    value,
  )

const words: Readonly<Record<string, MessageValue>> = {
  array: { de: 'eine Liste', en: 'a list' },
  boolean: { de: 'true oder false', en: 'true or false' },
  number: { de: 'eine Zahl', en: 'a number' },
  object: { de: 'ein Abschnitt mit Feldern', en: 'a section with fields' },
  string: { de: 'ein Text', en: 'a text' },
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value)

const word = (kind: string): MessageValue => words[kind] ?? kind

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)

/** The schema of the part at a path, through optional and read-only wrappers. */
function schemaAt(schema: z.core.$ZodType | undefined, path: Path): z.core.$ZodType | undefined {
  if (schema === undefined) return undefined
  const { def } = (schema as z.core.$ZodTypes)._zod
  if ('innerType' in def) return schemaAt(def.innerType, path)
  const [part, ...rest] = path
  if (part === undefined) return schema
  if (def.type === 'object') return schemaAt(def.shape[part], rest)
  if (def.type === 'array') return schemaAt(def.element, rest)
  return undefined
}

function fieldsOf(schema: z.core.$ZodType | undefined): readonly string[] {
  if (schema === undefined) return []
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'union') return def.options.flatMap(fieldsOf)
  return def.type === 'object' ? Object.keys(def.shape) : []
}

/** Language tags are taken for a language where texts stand; anything else is an unknown field. */
function unknownFields({ issue, path, schema }: Refused): readonly Finding[] {
  if (issue.code !== 'unrecognized_keys') return []
  const known = fieldsOf(schemaAt(schema, path))
  return issue.keys.map((key) => {
    const plain = withoutQuotes(key)
    if (plain !== undefined)
      return { code: 'field/quotes', path: [...path, key], parameters: { key, plain }, onKey: true }
    const isLanguage = known.includes('de-simple') && /^[a-z]{2}(?:-\w+)*$/.test(key)
    return {
      code: isLanguage ? 'language/unknown' : 'field/unknown',
      path: [...path, key],
      parameters: { key, suggestion: isLanguage ? undefined : nearestField(key, known) },
      onKey: true,
    }
  })
}

const expectsText = (issue: SchemaIssue): boolean =>
  issue.code === 'invalid_union' || (issue.code === 'invalid_type' && issue.expected === 'string')

/** What is wrong with a value of another form than the schema asks for, where that can be told more plainly. */
function formOf(expected: string, value: unknown): Code | undefined {
  if (expected === 'array' && !Array.isArray(value)) return 'list/form'
  if (expected === 'boolean' && typeof value !== 'object') return 'value/yes-or-no'
  return expected === 'object' && typeof value === 'string' && isFieldName(firstWord(value))
    ? 'yaml/missing-colon'
    : undefined
}

const firstWord = (value: unknown): string => /^([\w-]+)\s/.exec(String(value))?.[1] ?? ''

/** The finding's code: what is wrong in general comes before what the model says about this value. */
function codeOf({ issue, value }: Refused): Code {
  if (value === undefined) return 'value/missing'
  if (value === null) return 'value/empty'
  if (typeof value === 'string' && withoutQuotes(value) !== undefined) return 'value/quotes'
  const ofForm = issue.code === 'invalid_type' ? formOf(issue.expected, value) : undefined
  if (ofForm) return ofForm
  if (expectsText(issue) && /number|boolean/.test(typeof value)) return 'value/unquoted'
  if (issue.code === 'invalid_type' && typeof value === 'object') return 'value/type'
  if (isCode(issue.message)) return issue.message
  if (issue.code === 'too_small' && Array.isArray(value)) return 'list/empty'
  if (issue.code === 'invalid_type') return 'value/type'
  return issue.code === 'invalid_value' ? 'value/not-allowed' : 'value/invalid'
}

function toFinding(refused: Refused): Finding {
  const { issue, path, value, written } = refused
  const code = codeOf(refused)
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const expected = issue.code === 'invalid_type' ? issue.expected : 'object'
  return {
    code,
    path,
    parameters: {
      value: written(path) ?? shown(value),
      field: code === 'yaml/missing-colon' ? firstWord(value) : (path.at(-1) ?? ''),
      plain: withoutQuotes(shown(value)) ?? '',
      values: values.join(', '),
      expected: word(expected),
      received: word(kindOf(value)),
      suggestion:
        code === 'value/yes-or-no'
          ? truthOf(shown(value))
          : (nearest(shown(value), values) ?? repair(code, value)),
    },
  }
}

const familyOf = (code: string): string => code.slice(0, code.indexOf('/'))

/**
 * What is said of one value: each finding once, and of a family with `…/format` only what its constraints say first.
 */
function distinct(sameValue: readonly Finding[]): readonly Finding[] {
  const byCode = new Map(sameValue.toReversed().map((each) => [each.code, each]))
  const families = Map.groupBy([...byCode.values()].toReversed(), ({ code }) => familyOf(code))
  return [...families].flatMap(([family, all]) =>
    all.some(({ code }) => code === `${family}/format`) ? all.slice(0, 1) : all,
  )
}

/** Whether a missing field is there, with its name in quotation marks. */
const explains = (quotes: Finding, missing: Finding): boolean =>
  quotes.code === 'field/quotes' &&
  missing.code === 'value/missing' &&
  [...quotes.path.slice(0, -1), quotes.parameters['plain']].join('/') === missing.path.join('/')

/** Hold a value against its schema; every finding is reported, none twice. */
export function check<S extends z.ZodType>(
  schema: S,
  value: unknown,
  written: Refused['written'],
): Checked<z.infer<S>> {
  const result = schema.safeParse(value)
  if (result.success)
    return { value: result.data, draft: result.data as Draft<z.infer<S>>, findings: [] }
  const found = result.error.issues.flatMap((issue) => {
    const path = issue.path as Path
    const refused = { issue, path, value: at(value, path), schema, written }
    return issue.code === 'unrecognized_keys' ? unknownFields(refused) : [toFinding(refused)]
  })
  const findings = found.filter((each) => !found.some((other) => explains(other, each)))
  const sound = without(
    value,
    findings.map((each) => each.path),
  )
  return {
    value: undefined,
    // What the schema refused is gone, so the rest is as the schema has it.
    draft: sound as Draft<z.infer<S>> | undefined,
    findings: [...Map.groupBy(findings, (each) => toPointer(each.path)).values()].flatMap(distinct),
  }
}
