import { z } from 'zod'
import type { FieldTable } from '../src/fields/field.ts'

/** The fields of a table, with those of the tables of its nodes: `contacts.address.street`. */
export function fieldsOf(rows: FieldTable, path = ''): string[] {
  return Object.entries(rows).flatMap(([name, row]) => [
    path + name,
    ...(row.nodeShape
      ? fieldsOf(row.nodeShape.rows, `${path + name}.`)
      : keysIn(row.schema, path + name)),
  ])
}

/** The keys of a value that is an object itself: languages, licences, sources of keys. */
function keysIn(schema: unknown, path: string): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly)
    return keysIn(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((each) => keysIn(each, path))
  return schema instanceof z.ZodObject
    ? Object.keys(schema.shape).map((key) => `${path}.${key}`)
    : []
}

/** The fields that a value has, lists looked through. */
export function fieldsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsIn(each, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [
    path + key,
    ...fieldsIn(each, `${path + key}.`),
  ])
}
