import fc from 'fast-check'
import { z } from 'zod'
import * as is from '../src/constraints.ts'
import type { MunicipalProfile } from '../src/fields/record.ts'
import { recordSchemaWith } from '../src/fields/record-table.ts'
import { ofConstraint } from './any-value.ts'
import { extraFields } from './extra-fields.ts'
import { shippedRecords, shippedReferenceData } from './shipped.ts'

/*
 * Any record that the schema accepts, made from the schema itself: a new field is covered by itself, a new
 * constraint needs one line in `ofConstraint`.
 */

type Value = fc.Arbitrary<unknown>

const notations = (scheme: string) =>
  fc.constantFrom(
    ...(shippedReferenceData.concepts.get(scheme)?.concepts ?? []).map((each) => each.notation),
  )

const sourceIds = fc.constantFrom('profil', 'amtsblatt', ...shippedReferenceData.sources.keys())

/** Keys that mostly name something that exists, so that what follows from it is described. */
const keyNamed: Readonly<Record<string, Value>> = {
  measure: notations('measures'),
  method: notations('methods'),
  base: notations('census-bases'),
  parts: notations('age-groups'),
  cohort: notations('cohorts'),
  programme: notations('programmes'),
  evidence: notations('evidence'),
  phases: notations('phases'),
  fieldsOfAction: notations('fields-of-action'),
  components: notations('components'),
  funding: notations('funding'),
  stages: notations('phases'),
  source: sourceIds,
  id: sourceIds,
}

function keyArbitrary(name: string): Value {
  const known = keyNamed[name]
  const any = ofConstraint.get(is.key) ?? fc.constant('x')
  return known ? fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: any }) : any
}

const accepted = (schema: z.ZodType, values: Value): Value =>
  values.filter((value) => schema.safeParse(value).success)

const isOptional = (schema: unknown): boolean => schema instanceof z.ZodOptional

/** Numbers as large and small as the schema lets them be, and those that people write. */
const anyNumber = fc.oneof(
  fc.nat(1_000_000),
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ noNaN: true }),
)

function ofObject(schema: z.ZodObject, name: string): Value {
  const shape = Object.entries(schema.shape)
  const fields: Record<string, Value> = Object.fromEntries(
    shape.map(([key, each]) => [key, arbitraryOf(each, keyOf(key, name))]),
  )
  const requiredKeys = shape.filter(([, each]) => !isOptional(each)).map(([key]) => key)
  return fc.record<Record<string, unknown>, string>(fields, { requiredKeys })
}

/** Inside an object of sources per field, what counts is that they are sources. */
const keyOf = (key: string, name: string): string => (name === 'source' ? name : key)

function arbitraryOf(schema: unknown, name: string): Value {
  if (!(schema instanceof z.ZodType)) throw new Error(`No schema at ${name}`)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly)
    return arbitraryOf(schema.unwrap(), name)
  const values = schema === is.key ? keyArbitrary(name) : ofConstraint.get(schema)
  return accepted(schema, values ?? ofType(schema, name))
}

function ofType(schema: z.ZodType, name: string): Value {
  if (schema instanceof z.ZodObject) return ofObject(schema, name)
  if (schema instanceof z.ZodArray)
    return fc.array(arbitraryOf(schema.element, name), { maxLength: name === 'statistics' ? 6 : 3 })
  if (schema instanceof z.ZodUnion)
    return fc.oneof(...schema.options.map((each) => arbitraryOf(each, name)))
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) return anyNumber
  throw new Error(`A constraint without a line in ofConstraint: ${name}`)
}

const schema = recordSchemaWith(extraFields)

/** Any record that the schema accepts; some are shipped ones, because real data has its own traps. */
export const recordArbitrary: fc.Arbitrary<MunicipalProfile> = fc.oneof(
  {
    weight: 19,
    arbitrary: arbitraryOf(schema, 'record').map((value) => schema.parse(value)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...shippedRecords.values()) },
)
