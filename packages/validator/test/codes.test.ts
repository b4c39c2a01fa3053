import {
  conceptSchemeSchema,
  extraFieldsSchema,
  networkSchema,
  recordRows,
  recordSchema,
  referenceFields,
  sourcesSchema,
} from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { formRules } from '../src/codes/forms.ts'
import { valueRules } from '../src/codes/values.ts'
import { isCode, rules } from '../src/codes.ts'
import { rulesPage } from '../src/index.ts'

/** What constraints of the model may find: texts, then forms. */
const ofConstraints = { ...valueRules, ...formRules }

type Definition = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Definition =>
  typeof value === 'object' && value !== null

/** The error texts of every schema and check inside a schema. */
function errorsOf(schema: unknown, seen = new Set<unknown>()): readonly string[] {
  if (!isObject(schema) || seen.has(schema)) return []
  seen.add(schema)
  const internals = schema['_zod']
  const definition = isObject(internals) && isObject(internals['def']) ? internals['def'] : {}
  const { error, shape, checks, options, element, innerType } = definition
  const inner = [shape, checks, options].flatMap((each) =>
    isObject(each) ? Object.values(each) : [],
  )
  return [
    ...(typeof error === 'function' ? [String(error({}))] : []),
    ...[...inner, element, innerType].flatMap((each) => errorsOf(each, seen)),
  ]
}

const schemas: readonly z.ZodType[] = [
  recordSchema,
  networkSchema,
  sourcesSchema,
  conceptSchemeSchema,
  extraFieldsSchema,
]
const modelCodes = new Set(schemas.flatMap((schema) => errorsOf(schema)))

const general = /^(?:field|language|value|list)\//

describe('the table of findings', () => {
  it('explains every constraint of the model', () => {
    expect(modelCodes.size).toBeGreaterThan(30)
    expect([...modelCodes].filter((code) => !Object.hasOwn(ofConstraints, code))).toEqual([])
  })

  it('explains no constraint that the model does not have', () => {
    const explained = Object.keys(ofConstraints).filter((code) => !general.test(code))
    expect(explained.filter((code) => !modelCodes.has(code))).toEqual([])
  })

  it('has the finding that a reference to a municipality names', () => {
    const references = referenceFields('municipality', recordRows)
    expect(references.map(({ to }) => to.unknown).filter((code) => !isCode(code))).toEqual([])
    expect(references.map(({ way }) => way)).toEqual(['members', 'replacedBy'])
  })

  it.each(Object.entries(rules))(
    'says %s in two languages, with the same parameters',
    (code, rule) => {
      const parameters = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
      expect(code).toMatch(/^[a-z-]+\/[a-z0-9-]+$/)
      for (const { de, en } of [rule.message, rule.remedy]) {
        expect(parameters(en)).toEqual(parameters(de))
        expect(de).toMatch(/[.?]$/)
        expect(en).toMatch(/[.?]$/)
      }
    },
  )

  it('needs no more than a constraint knows', () => {
    const constraints = Object.entries(ofConstraints).filter(([code]) => !general.test(code))
    for (const [, { message, remedy }] of constraints)
      for (const sentence of [message.de, message.en, remedy.de, remedy.en])
        expect(sentence.match(/\{\w+\}/g) ?? ['{value}']).toEqual(['{value}'])
  })

  it('is what docs/rules.md says; `vitest run -u` renews the page', async () => {
    await expect(rulesPage()).toMatchFileSnapshot('../../../docs/rules.md')
  })
})
