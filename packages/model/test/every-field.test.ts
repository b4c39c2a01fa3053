import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordTable } from '../src/fields/record-table.ts'
import { extraFields } from './extra-fields.ts'
import { fieldsIn, fieldsOf } from './fields.ts'
import { input } from './musterstadt.ts'
import { recordArbitrary } from './record-arbitrary.ts'

const rows = recordTable(extraFields)

describe('The list of fields that the tests ask for', () => {
  it('holds nested fields, languages and sources of keys', () => {
    expect(fieldsOf(rows)).toEqual(
      expect.arrayContaining([
        'contacts.address.street',
        'youthOffice.covers',
        'identifiers.source.gnd',
        'name.de-simple',
        'licence.texts',
      ]),
    )
  })
})

describe('The synthetic record', () => {
  it('has a value in every field of every table', () => {
    const present = new Set(fieldsIn(input))
    expect(fieldsOf(rows).filter((field) => !present.has(field))).toEqual([])
  })
})

describe('The arbitrary record', () => {
  it('has a value in every field of every table, and leaves out every optional one', () => {
    const samples = fc
      .sample(recordArbitrary, { numRuns: 300, seed: 1 })
      .map((record) => fieldsIn(record))
    const everywhere = (field: string) => samples.every((fields) => fields.includes(field))
    const nowhere = (field: string) => !samples.some((fields) => fields.includes(field))
    const fields = fieldsOf(rows)
    expect(fields.filter(nowhere)).toEqual([])
    expect(fields.filter(everywhere)).toEqual(['kind', 'name', 'name.de'])
  })
})
