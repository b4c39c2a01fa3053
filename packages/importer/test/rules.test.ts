import { describe, expect, it } from 'vitest'
import { importPage } from '../src/index.ts'
import { places } from './places.ts'

const read = (text: string) => importPage(`Stadt Minden\n\n${text}`, { places })
const codesOf = (text: string) => read(text).findings.map(({ code }) => code)

describe('a list', () => {
  it('below a motto or the label of the goals is the goals, another one part of the description', () => {
    const { record } = read('• Ein Angebot\n• Noch eines\n\nZiele:\n• Ein Ziel')
    expect(record.goals?.map(({ text }) => text.de)).toEqual(['Ein Ziel'])
    expect(record.description?.de).toBe('• Ein Angebot\n• Noch eines')
  })

  it('below a heading that nobody knows goes to no field', () => {
    expect(read('Angebote\n• Ein Angebot').record.goals).toBeUndefined()
    expect(codesOf('Angebote\n• Ein Angebot')).toEqual(['import/label-unknown'])
  })

  it('may have its bullets alone on their lines, and its items over several', () => {
    const { record } = read('•\nEin Ziel\n•\nNoch ein Ziel,\ndas weitergeht')
    expect(record.goals?.map(({ text }) => text.de)).toEqual([
      'Ein Ziel',
      'Noch ein Ziel, das weitergeht',
    ])
  })

  it('has bullets of any kind', () => {
    for (const [one, two] of [
      ['•', '•'],
      ['-', '-'],
      ['–', '–'],
      ['*', '*'],
      ['1.', '2.'],
      ['(1)', '(2)'],
      ['a)', 'b)'],
      ['\uf0b7', '\uf0b7'],
      ['➢', '➢'],
    ])
      expect(read(`${one} Ein Ziel\n${two} Noch eines`).record.goals, one).toHaveLength(2)
  })

  it('is none where a dash goes on with a sentence, stands before a number or inside a word', () => {
    for (const text of [
      'Ein Satz geht weiter\n– nach dem Strich, wie hier zu sehen ist.',
      '– 5 Grad',
      'Eltern-\nKind-Muster für alle Menschen hier.',
    ])
      expect(read(text).record.goals, text).toBeUndefined()
  })
})

describe('a quotation', () => {
  const quotations: readonly (readonly [text: string, quoted: string, name?: string])[] = [
    ['Zitat:\n"Ein Satz." (Max Mustermann, Landrat)', 'Ein Satz.', 'Max Mustermann'],
    ['Zitat:\n„Ein Satz.“\n(Max Mustermann, Landrat)', 'Ein Satz.', 'Max Mustermann'],
    ['Zitat:\n»Ein Satz.«\n– Max Mustermann, Landrat', 'Ein Satz.', 'Max Mustermann'],
    ['Zitat:\n“Ein Satz.” Landrat Max Mustermann', 'Ein Satz.', 'Max Mustermann'],
    ['Zitat:\n«Ein Satz.»\nMax Mustermann, Landrat', 'Ein Satz.', 'Max Mustermann'],
    ['Zitat:\n,,Ein Satz." (Max Mustermann, Landrat)', 'Ein Satz.', 'Max Mustermann'],
    [
      'Zitat:\n"Ein ,inneres Zitat\' hier." (Max Mustermann,\nLandrat)',
      "Ein ,inneres Zitat' hier.",
      'Max Mustermann',
    ],
    ['Zitat:\n"Ein "inneres" Zitat."', 'Ein "inneres" Zitat.'],
    ['Zitat:\n"Ein Satz."\n- Ein Ziel\n- Noch eines', 'Ein Satz.'],
  ]

  for (const [text, quoted, name] of quotations) {
    it(`is read from ${JSON.stringify(text)}`, () => {
      const { record } = read(text)
      expect(record.quotation?.text.de).toBe(quoted)
      expect(record.quotation?.speaker?.name).toBe(name)
    })
  }

  it('may be missing: its label alone is no quotation', () => {
    expect(
      read('ZITAT der kommunalen Spitze\n\nEinwohnerzahl: 80.000').record.quotation,
    ).toBeUndefined()
  })

  it('whose bracket is never closed keeps what stands in it, with a warning', () => {
    const { record, findings } = read('Zitat: "Ein Satz." (Max Mustermann, Landr')
    expect(record.quotation?.speaker).toEqual({ name: 'Max Mustermann', office: { de: 'Landr' } })
    expect(findings.map(({ code }) => code)).toEqual(['import/bracket-open'])
  })
})

describe('a contact', () => {
  it('may be a mailbox alone, a unit alone with its number, or a name below its label', () => {
    expect(read('info@example.org').record.contacts).toMatchObject([
      { id: 1, email: 'info@example.org' },
    ])
    expect(read('Musteramt\nTel.: 0221 4710123').record.contacts).toMatchObject([
      { unit: { de: 'Musteramt' }, telephone: '+492214710123' },
    ])
    expect(read('Ansprechpartnerin:\nErika Mustermann').record.contacts).toMatchObject([
      { name: 'Erika Mustermann', basis: 'none' },
    ])
  })

  it('needs no basis where it names nobody', () => {
    expect(read('Musteramt\ninfo@example.org').record.contacts?.[0]).not.toHaveProperty('basis')
    expect(read('Musteramt\nerika.mustermann@example.org').record.contacts?.[0]).toMatchObject({
      basis: 'none',
    })
  })

  it('has no address without postcode and town: what is left of one is reported', () => {
    const { record, findings } = read('Erika Mustermann\nMusterstraße 1\nT 0221 4710123')
    expect(record.contacts?.[0]).not.toHaveProperty('address')
    expect(findings.map(({ code, excerpt }) => `${code} ${excerpt}`)).toContain(
      'import/text-unassigned Musterstraße 1',
    )
  })

  it('may have a line of its own for the town, which is no second town and no name', () => {
    const { record, findings } = read(
      'Erika Mustermann\n\nBad Muster\n\nMusterstraße 1\n12345 Bad Muster',
    )
    expect(record.contacts).toMatchObject([
      { name: 'Erika Mustermann', address: { town: 'Bad Muster' } },
    ])
    expect(findings.map(({ code }) => code)).toEqual(['import/person-without-basis'])
  })
})

describe('a page', () => {
  it('with two figures for the same measure and date keeps the first and reports the other', () => {
    const { record, findings } = read(
      'Einwohnerzahl: 80.000 (2020)\nEinwohner: 81.000 (2020)\nEinwohner: 82.000 (2021)',
    )
    expect(record.statistics?.map(({ value }) => value)).toEqual([80000, 82000])
    expect(findings.map(({ code, excerpt }) => `${code} ${excerpt}`)).toContain(
      'import/text-unassigned 81.000 (2020)',
    )
  })

  it('of a consortium names only the members that its text names', () => {
    const { record } = importPage(
      'Kommunen im Kreis Unna\nMitglieder:\n• Kamen\n• Stadt Unna\n• Unna',
      { places },
    )
    expect(record).toMatchObject({ kind: 'verbund', members: ['kamen', 'unna'] })
    expect(record).not.toHaveProperty('identifiers')
  })

  it('that is not text at all is not read', () => {
    const { record, findings, slug } = importPage(
      Uint8Array.from({ length: 2000 }, (_none, index) => index % 32),
      { places },
    )
    expect(record).toEqual({})
    expect(slug).toBeUndefined()
    expect(findings.map(({ code }) => code)).toEqual(['import/unreadable'])
  })

  it('has an address only when it is known which municipality it is about', () => {
    expect(importPage('Kreis Düren\nSeit wann dabei: 2012', { places }).slug).toBe('kreis-dueren')
    expect(importPage('Düren\nSeit wann dabei: 2012', { places }).slug).toBeUndefined()
    expect(importPage('Düren\nSeit wann dabei: 2012', { places, slug: 'kreis-dueren' }).slug).toBe(
      'kreis-dueren',
    )
  })

  it('with a key is about the municipality of the key, unless its name says otherwise', () => {
    const about = (text: string) => importPage(text, { places }).record.identifiers?.ags
    expect(about('Düren\nAGS: 05358')).toBe('05358')
    expect(about('AGS: 05358008\nSeit wann dabei: 2012')).toBe('05358008')
    expect(about('Kreis Düren\nAGS: 05358008')).toBeUndefined()
    expect(about('Stadt Köln\nAGS: 05315000')).toBe('05315')
    expect(about('Stadt Musterstadt\nAGS: 05358008')).toBeUndefined()
    expect(about('Stadt Minden\nAGS: 99999999')).toBeUndefined()
  })
})
