import { describe, expect, it } from 'vitest'
import { partName, redact } from '../../src/rules/erasure.ts'
import { town } from '../network.ts'

const record = town('Ahlen', {
  description: { de: 'Ein Text', source: 'profil' },
  quotation: { text: { de: 'Ein Zitat' }, speaker: { name: 'Erika Mustermann' }, source: 'profil' },
  contacts: [{ id: 2, name: 'Max Mustermann', basis: 'consent', email: 'max@example.org' }],
})

describe('a part is taken out', () => {
  it('of a contact', () => {
    const redaction = redact(record, { contact: 2 })
    const { contacts: _, ...rest } = record
    expect(redaction).toEqual({ record: rest, values: ['Max Mustermann', 'max@example.org'] })
    expect(redact(record, { contact: 1 })).toBeUndefined()
  })

  it('of a field, without the keys that it names', () => {
    const redaction = redact(record, { field: 'description' })
    expect(redaction).toMatchObject({ values: ['Ein Text'] })
    expect(redaction).not.toHaveProperty('record.description')
  })

  it('of a field whose words are those of a list: nothing is looked for elsewhere', () => {
    const working = town('Ahlen', { phases: ['birth'], licence: { facts: 'cc-zero' } })
    expect(redact(working, { field: 'phases' })).toMatchObject({ values: [] })
    expect(redact(working, { field: 'licence' })).toMatchObject({ values: [] })
  })

  it('with what cannot stand without it', () => {
    const redaction = redact(record, { field: 'quotation/speaker/name' })
    expect(redaction).not.toHaveProperty('record.quotation.speaker')
    expect(JSON.stringify(redaction)).toContain('Erika Mustermann')
  })

  it('but never what makes a record', () => {
    expect(redact(record, { field: 'kind' })).toBe('needed')
    expect(redact(record, { field: 'name/de' })).toBe('needed')
    expect(redact(record, { field: 'motto' })).toBeUndefined()
  })

  it('and has a name', () => {
    expect(partName({ contact: 3 })).toBe('contacts/3')
    expect(partName({ field: 'quotation/speaker' })).toBe('quotation/speaker')
  })
})
