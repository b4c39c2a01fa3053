import { describe, expect, it } from 'vitest'
import { findingLine, type ImportOptions, importPage, merge, recordYaml } from '../src/index.ts'
import { faults } from './balance.ts'
import { places } from './places.ts'

const read = (text: string, options: Omit<ImportOptions, 'places'> = {}) =>
  importPage(`Stadt Minden\n\n${text}`, { places, ...options })
const codesOf = ({ findings }: ReturnType<typeof read>) => findings.map(({ code }) => code)
const sourceUrl = 'https://example.org/minden'

describe('a person and an office on one line', () => {
  const lines: readonly (readonly [line: string, rest: object])[] = [
    ['Erika Mustermann, Koordinatorin', { function: { de: 'Koordinatorin' } }],
    ['Koordinatorin: Erika Mustermann', { function: { de: 'Koordinatorin' } }],
    ['Erika Mustermann (Koordinatorin)', { function: { de: 'Koordinatorin' } }],
    ['Koordinatorin Erika Mustermann', { function: { de: 'Koordinatorin' } }],
    ['Erika Mustermann, Jugendamt', { unit: { de: 'Jugendamt' } }],
    ['Jugendamt: Erika Mustermann', { unit: { de: 'Jugendamt' } }],
  ]

  for (const [line, rest] of lines) {
    it(`are two fields, and nothing is published without a basis: ${line}`, () => {
      const result = read(`Kontakt\n${line}\nTel.: 0571 89-12`, { sourceUrl })
      expect(result.record.contacts).toEqual([
        {
          id: 1,
          ...rest,
          name: 'Erika Mustermann',
          basis: 'none',
          telephone: '+495718912',
          source: 'profil',
        },
      ])
      expect(codesOf(result)).toContain('import/person-without-basis')
      expect(faults(result)).toEqual([])
    })
  }

  it('are told by a form of address, too', () => {
    expect(read('Jugendamt, Frau Mustermann\nTel.: 0571 89-12').record.contacts).toMatchObject([
      { unit: { de: 'Jugendamt' }, name: 'Frau Mustermann', basis: 'none' },
    ])
  })

  it('that cannot be divided become no field, with a finding', () => {
    for (const line of [
      'Jugendamt und Erika Mustermann und andere Stellen',
      'Koordination bei Frau Mustermann im Haus',
      'Jugendamt z. Hd. Erika Mustermann Stelle',
    ]) {
      const result = read(`${line}\nTel.: 0571 89-12`)
      expect(JSON.stringify(result.record.contacts), line).not.toContain('Mustermann')
      expect(codesOf(result), line).toContain('import/text-unassigned')
    }
  })
})

describe('the basis of a contact', () => {
  const page = 'Erika Mustermann\nTel.: 0571 89-12'

  it('is never guessed, not even with the address of the page', () => {
    expect(read(page, { sourceUrl }).record.contacts?.[0]?.basis).toBe('none')
    expect(read('erika.mustermann@example.org', { sourceUrl }).record.contacts?.[0]?.basis).toBe(
      'none',
    )
  })

  it('is what the caller says', () => {
    const result = read(page, { sourceUrl, basis: 'official-publication' })
    expect(result.record.contacts?.[0]?.basis).toBe('official-publication')
    expect(codesOf(result)).not.toContain('import/person-without-basis')
  })
})

describe('what is no person', () => {
  it('becomes none: headings below an address, degrees, placeholders', () => {
    for (const line of [
      'Geschichte und Geographie',
      'Aktuelle Termine',
      'Bildung Kultur Sport',
      'M. A.',
      'B. A.',
      'N. N.',
      'Ansprechpartnerin: N. N.',
    ]) {
      const result = read(`Musteramt\nMusterstraße 1\n32423 Minden\nTel.: 0571 89-12\n${line}`)
      expect(result.record.contacts, line).toHaveLength(1)
      expect(result.record.contacts?.[0], line).not.toHaveProperty('name')
      expect(result.record.contacts?.[0], line).not.toHaveProperty('basis')
      expect(faults(result), line).toEqual([])
    }
  })

  it('is a name below its label, whatever name it is', () => {
    expect(read('Ansprechpartnerin:\nÄnne Ünal\nTel.: 0571 89-12').record.contacts).toMatchObject([
      { name: 'Änne Ünal', basis: 'none' },
    ])
  })
})

describe('a person in a text', () => {
  it('is a finding: description, goal, motto', () => {
    for (const text of [
      'Anfragen nimmt im Rathaus gerne Erika Mustermann unter der Durchwahl 12 entgegen.',
      'Ziele:\n• Frau Mustermann hilft allen',
      'Motto: Mit Erika Mustermann',
    ])
      expect(codesOf(read(text)), text).toContain('import/person-in-text')
  })
})

describe('a finding', () => {
  it('never shows a person', () => {
    const result = read(
      [
        'Erika Mustermann, Koordinatorin',
        'erika.mustermann (at) example.org',
        'Tel.: 12',
        '',
        'Noch ein Wort: Max Mustermann',
        '',
        'Leitung der Stelle Frau Mustermann',
        '',
        'Anfragen nimmt im Rathaus gerne Erika Mustermann unter der Durchwahl 12 entgegen',
      ].join('\n'),
    )
    expect(result.findings.length).toBeGreaterThan(4)
    for (const finding of result.findings)
      expect(findingLine(finding, 'page.txt'), finding.code).not.toMatch(/mustermann/i)
  })

  it('leaves no person in a comment of the file', () => {
    const result = read('rund Erika Mustermann\nTel.: 0571 89-12')
    const comments = recordYaml(result).match(/#.*$/gm) ?? []
    expect(comments.join()).not.toContain('Mustermann')
    expect(merge(recordYaml(result), result).changes).toEqual([])
  })
})
