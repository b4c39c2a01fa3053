import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { importPage, merge, recordYaml } from '../../src/index.ts'
import { places } from '../places.ts'

const sourceUrl = 'https://example.org/minden'
const page = `Stadt Minden
Seit wann dabei: 2017
Einwohnerzahl: 80.000 (31.12.
Warum sind wir dabei? Weil es ein Muster ist, das jemand braucht.
Ziele:
• Ein altes Ziel
• Ein neues Ziel
Erika Mustermann
12345 Musterstadt
T 0221 4710123
info@example.org
`
const result = importPage(page, { places, sourceUrl, retrieved: '2026-11-22' })

const existing = `# yaml-language-server: $schema=../../schema/municipality.schema.json
# Diese Zeile hat ein Mensch geschrieben.
kind: kreisangehoerige-stadt
name: { de: Minden, en: Minden (Westphalia) }  # bleibt
identifiers: { ags: "05770024", wikidata: Q3846, source: hbz-nwbib }
participations: [{ since: "2012", cohort: model-2012, source: eigene }]  # stimmt das?
statistics:
  - { measure: population, value: 81000, referenceDate: 2019-12-31, method: official, source: destatis-gv-isys }
description: { de: Eine Zusammenfassung., en: A summary., summary: true, source: eigene }
goals:
  # Das erste Ziel
  - { id: 3, text: { de: Ein altes Ziel, en: An old goal } }
  - { id: 7, text: { de: Ein Ziel, das es nicht mehr gibt } }
phases: [pregnancy-birth, entry-working-life]
contacts:
  - { id: 2, name: Max Mustermann, basis: consent, basisSince: 2020-01-01, email: max@example.org }
  - { id: 4, name: Erika Mustermann, basis: consent, basisSince: 2021-01-01, telephone: "+492214710999" }
sources:
  - { id: eigene, title: { de: Eigene Angabe }, url: "${sourceUrl}", licence: other-open }
`

describe('a file that is there already', () => {
  const { yaml, changes } = merge(existing, result)
  const record = parse(yaml)

  it('keeps its comments, ids and whatever the page does not have', () => {
    for (const kept of [
      '# Diese Zeile hat ein Mensch geschrieben.',
      '# bleibt',
      '# stimmt das?',
      '# Das erste Ziel',
      'phases: [pregnancy-birth, entry-working-life]',
    ])
      expect(yaml).toContain(kept)
    expect(record).toMatchObject({
      name: { de: 'Minden', en: 'Minden (Westphalia)' },
      participations: [{ since: '2017', cohort: 'model-2012' }],
      phases: ['pregnancy-birth', 'entry-working-life'],
    })
  })

  it('matches goals by their text: a known one keeps its id, a new one gets one that was never used', () => {
    expect(record.goals).toMatchObject([
      { id: 3, text: { de: 'Ein altes Ziel', en: 'An old goal' } },
      { id: 8, text: { de: 'Ein neues Ziel' } },
    ])
  })

  it('matches contacts, keeps their basis and those that the page does not name', () => {
    expect(record.contacts).toMatchObject([
      { id: 2, name: 'Max Mustermann' },
      {
        id: 4,
        name: 'Erika Mustermann',
        basis: 'consent',
        basisSince: '2021-01-01',
        telephone: '+492214710123',
        email: 'info@example.org',
      },
    ])
    expect(record.contacts).toHaveLength(2)
  })

  it('gives a contact to somebody else and keeps the post: its number, unit and function stay, a basis goes', () => {
    const own = `kind: gemeinde
name: { de: Minden }
contacts:
  - { id: 2, name: Max Mustermann, basis: consent, basisSince: 2020-01-01, unit: { de: Jugendamt, en: Youth office }, email: info@example.org }
`
    const merged = merge(own, result)
    expect(parse(merged.yaml).contacts).toMatchObject([
      {
        id: 2,
        name: 'Erika Mustermann',
        basis: 'none',
        unit: { de: 'Jugendamt', en: 'Youth office' },
        email: 'info@example.org',
      },
    ])
    expect(parse(merged.yaml).contacts[0]).not.toHaveProperty('basisSince')
    expect(merged.changes.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/contacts/0/name', '/contacts/0/basisSince']),
    )
  })

  it('keeps figures of other dates and methods and the sources of keys that did not change', () => {
    expect(record.statistics).toHaveLength(2)
    expect(record.statistics[1]).toMatchObject({
      value: 80000,
      referenceText: '31.12.',
      method: 'stated',
    })
    expect(record.identifiers).toMatchObject({
      ars: '057700024024',
      source: { ags: 'hbz-nwbib', wikidata: 'hbz-nwbib', ars: 'destatis-gv' },
    })
  })

  it('knows the page under the id that the file has for its address', () => {
    expect(record.sources).toHaveLength(1)
    expect(record.sources[0]).toMatchObject({
      id: 'eigene',
      licence: 'other-open',
      retrieved: '2026-11-22',
    })
    expect(record.participations[0].source).toBe('eigene')
  })

  it('does not call the page’s own words a summary', () => {
    expect(record.description).toEqual({
      de: 'Weil es ein Muster ist, das jemand braucht.',
      en: 'A summary.',
      source: 'eigene',
      licence: 'other-closed',
    })
  })

  it('tells every change three ways', () => {
    expect(changes).toContainEqual({
      pointer: '/participations/0/since',
      before: '2012',
      after: '2017',
      input: '2017',
    })
    expect(changes).toContainEqual({
      pointer: '/description/summary',
      before: true,
      after: undefined,
      input: undefined,
    })
    const goals = changes.find(({ pointer }) => pointer === '/goals')
    expect(goals?.input).toMatchObject([{ id: 1 }, { id: 2 }])
    expect(goals?.before).toMatchObject([{ id: 3 }, { id: 7 }])
    expect(goals?.after).toMatchObject([{ id: 3 }, { id: 8 }])
  })

  it('does not change a second time, and not at all when the page says what it says', () => {
    expect(merge(yaml, result)).toEqual({ yaml, changes: [] })
    const own = recordYaml(result)
    expect(merge(own, result)).toEqual({ yaml: own, changes: [] })
  })

  it('gets new fields where the schema has them', () => {
    const small = merge('name: { de: Minden }\nwebsite: "https://example.org/"\n', result).yaml
    expect(Object.keys(parse(small))).toEqual([
      'kind',
      'name',
      'identifiers',
      'participations',
      'statistics',
      'description',
      'goals',
      'contacts',
      'website',
      'sources',
    ])
  })

  it('keeps a date that somebody has found for a figure', () => {
    const known =
      'statistics:\n  - { measure: population, value: 80000, referenceDate: 2020-12-31, method: stated }\n'
    const merged = parse(merge(known, result).yaml)
    expect(merged.statistics).toHaveLength(1)
    expect(merged.statistics[0].referenceDate).toBe('2020-12-31')
  })

  it('gets no wording beside a date that somebody has found', () => {
    const known =
      'statistics:\n  - { measure: population, value: 80000, referenceDate: 2020-12-31, method: stated }\n'
    expect(parse(merge(known, result).yaml).statistics).toEqual([
      { measure: 'population', value: 80000, referenceDate: '2020-12-31', method: 'stated' },
    ])
  })

  it('keeps its spelling of a goal, and members that the page does not name', () => {
    const goal = 'goals: [{ id: 5, text: { de: ein altes Ziel. } }]\n'
    expect(parse(merge(goal, result).yaml).goals[0]).toEqual({
      id: 5,
      text: { de: 'ein altes Ziel.' },
    })
    const consortium = importPage('Kommunen im Kreis Unna\nMitglieder:\n• Kamen', { places })
    expect(parse(merge('members: [unna]\n', consortium).yaml).members).toEqual(['unna', 'kamen'])
  })

  it('drops the office of another speaker', () => {
    const quote = importPage(
      'Stadt Minden\nZitat: "Ein Satz, der nichts sagt." (Erika Mustermann, Bürgermeisterin)',
      { places },
    )
    const former =
      'quotation: { text: { de: Alt, en: Old }, speaker: { name: Max Mustermann, office: { de: Bürgermeister, en: Mayor } } }\n'
    expect(parse(merge(former, quote).yaml).quotation).toMatchObject({
      text: { de: 'Ein Satz, der nichts sagt.', en: 'Old' },
      speaker: { name: 'Erika Mustermann', office: { de: 'Bürgermeisterin' } },
    })
    expect(parse(merge(former, quote).yaml).quotation.speaker.office).not.toHaveProperty('en')
  })

  it('is refused when it is no YAML record', () => {
    for (const broken of ['- a list', 'just text', 'a: [', ''])
      expect(() => merge(broken, result), broken).toThrow(
        expect.objectContaining({ code: 'importer/existing-record' }),
      )
  })
})
