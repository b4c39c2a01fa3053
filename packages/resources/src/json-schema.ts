import type { Release } from '@kommunalgraph/model'
import type { JsonSchema } from './resource.ts'

/* Pieces of JSON Schema, as our JSON and our parameters need them. */

export const text = { type: 'string' } as const
export const uri = { type: 'string', format: 'uri' } as const
export const instant = { type: 'string', format: 'date-time' } as const

export const number = (minimum: number, maximum?: number): JsonSchema => ({
  type: 'integer',
  minimum,
  ...(maximum !== undefined && { maximum }),
})

export const oneOf = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: values })

export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

type Properties = Readonly<Record<string, JsonSchema>>

/** An object with all of some properties, and perhaps others. */
export const object = (all: Properties, perhaps: Properties = {}): JsonSchema => ({
  type: 'object',
  properties: { ...all, ...perhaps },
  required: Object.keys(all),
})

/** A municipality as our JSON says it; `openapi.ts` makes what this leads to from the table of fields. */
export const municipalityRef = { $ref: '#/components/schemas/Municipality' } as const

/** The same with fewer fields: those that were asked for. */
export const municipalityEntryRef = { $ref: '#/components/schemas/MunicipalityEntry' } as const

/** So many examples are given of what has no end. */
const few = 3

/** The name of a municipality in addresses. */
export const slugs = (release: Release): JsonSchema => ({
  ...text,
  examples: release.entries(undefined, few).map(({ slug }) => slug),
})
