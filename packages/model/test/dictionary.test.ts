import { describe, expect, it } from 'vitest'
import { type DictionaryEntry, dataDictionary, recordRows } from '../src/index.ts'

const all = (entries: readonly DictionaryEntry[]): readonly DictionaryEntry[] =>
  entries.flatMap((entry) => [entry, ...all(entry.fields)])

const named = (path: string) => all(dataDictionary()).find((entry) => entry.path === path)

describe('the data dictionary', () => {
  it('has every field of a record, in the order of the table', () => {
    expect(dataDictionary().map(({ path }) => path)).toEqual(Object.keys(recordRows))
  })

  it('tells what is required, how often, and of what type', () => {
    expect(named('status')).toMatchObject({ required: false, type: 'choice', list: false })
    expect(named('status')?.choices).toContain('merged')
    expect(named('kind')).toMatchObject({ required: true, list: false })
    expect(named('name')).toMatchObject({ required: true, type: 'localized' })
    expect(named('aliases')).toMatchObject({ required: false, type: 'text', list: true })
    expect(named('statistics')).toMatchObject({ required: false, type: 'group', list: true })
    expect(named('statistics.value')).toMatchObject({ required: true, type: 'number' })
    expect(named('contacts.id')).toMatchObject({ required: true, type: 'whole-number' })
  })

  it('names the properties that a field becomes, as our JSON-LD writes them', () => {
    expect(named('website')?.terms).toContainEqual({
      on: 'administration',
      name: 'foaf:homepage',
      iri: 'http://xmlns.com/foaf/0.1/homepage',
    })
    expect(named('contacts')?.terms.map(({ name }) => name)).toContain('contactPoint')
  })

  it('explains every field in German and English', () => {
    for (const { doc, label } of all(dataDictionary()))
      for (const text of [...doc, ...label]) expect(text.trim()).not.toBe('')
  })
})
