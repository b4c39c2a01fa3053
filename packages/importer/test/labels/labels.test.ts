import { describe, expect, it } from 'vitest'
import { labelAtStart } from '../../src/labels/known-label.ts'
import { isContactTarget, labelRows } from '../../src/labels/label-table.ts'
import { verbatim } from '../../src/source/source-span.ts'

const read = (text: string) => labelAtStart(verbatim(text, 0, text.length))

describe('the table of labels', () => {
  for (const { label, synonyms, target, withValueOnly } of labelRows) {
    for (const form of [label, ...synonyms]) {
      it(`knows “${form}” as ${target}, with its value, alone, in any case`, () => {
        expect(read(`${form}: Muster`)).toMatchObject({
          row: { target },
          value: { text: 'Muster' },
        })
        expect(read(`${form}:`)).toMatchObject({ row: { target }, value: { text: '' } })
        if (withValueOnly) return
        expect(read(form)).toMatchObject({ row: { target }, value: { text: '' } })
        expect(read(form.toUpperCase())).toMatchObject({ row: { target } })
        expect(read(form.toLowerCase())).toMatchObject({ row: { target } })
      })
    }
  }

  it('has every label once', () => {
    const forms = labelRows.flatMap(({ label, synonyms }) => [label, ...synonyms])
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('tells labels of contacts from those of profiles', () => {
    expect(isContactTarget('telephone')).toBe(true)
    expect(isContactTarget('population')).toBe(false)
  })
})

describe('a label', () => {
  it('needs no colon before a value that shows what it is', () => {
    expect(read('Einwohnerzahl 271.110')).toMatchObject({ value: { text: '271.110' } })
    expect(read('Kinder unter 18 44.352')).toMatchObject({ value: { text: '44.352' } })
    expect(read('T 02214710123')).toMatchObject({ row: { target: 'telephone' } })
    expect(read('Einwohner – 1.000')).toMatchObject({ value: { text: '1.000' } })
  })

  it('may have something in brackets before its colon', () => {
    expect(read('Einwohnerzahl (Stand: 2020): 1.000')).toMatchObject({
      aside: { text: '(Stand: 2020)' },
      value: { text: '1.000' },
    })
  })

  it('may have a gender mark of any kind', () => {
    for (const form of [
      'Ansprechpartner*in',
      'Ansprechpartner:in',
      'Ansprechpartner_in',
      'Ansprechpartner/-in',
      'Ansprechpartner(in)',
    ])
      expect(read(`${form}: Erika Mustermann`), form).toMatchObject({
        row: { target: 'contact-name' },
        value: { text: 'Erika Mustermann' },
      })
  })

  it('is none in a sentence that begins with the same words', () => {
    for (const text of [
      'Kontakt zu Familien ist wichtig.',
      'Ziele gibt es viele.',
      'Einwohner der Stadt sind froh.',
      'T',
      'E',
    ])
      expect(read(text), text).toBeUndefined()
  })
})
