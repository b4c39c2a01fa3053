import { describe, expect, it } from 'vitest'
import {
  type AuthorityName,
  type AuthorityTable,
  authorityTable,
  licenceTypes,
} from '../src/catalogue/authorities.ts'

const of = (name: AuthorityName): AuthorityTable => authorityTable(name)

/** Labels of the EU's tables of 2024 to 2026 that were once told otherwise. */
describe('A concept of an authority table', () => {
  it.each([
    [of('dataset-type'), 'STATISTICAL', 'en', 'Statistical data'],
    [of('distribution-status'), 'COMPLETED', 'de', 'vollständig'],
    [of('frequency'), 'BIENNIAL', 'de', 'zweijährlich'],
    [of('frequency'), 'OTHER', 'de', 'anderer'],
    [of('frequency'), 'UPDATE_CONT', 'de', 'ständige Aktualisierung'],
    [licenceTypes, 'PublicDomain', 'en', 'Public domain'],
  ] as const)('are called as there: $1 is “$3” ($2)', ({ labels }, notation, language, label) => {
    expect(labels[notation]?.[language]).toBe(label)
  })
})
