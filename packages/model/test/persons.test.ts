import { describe, expect, it } from 'vitest'
import { isPersonalMailbox, mentionsPerson } from '../src/index.ts'

describe('a text that probably names a person', () => {
  for (const text of [
    'Erika Mustermann',
    'ERIKA MUSTERMANN',
    'Erika Mustermann, Koordinatorin',
    'Koordinatorin: Erika Mustermann',
    'Jugendamt, Frau Mustermann',
    'Herr Dr. Mustermann',
    'Prof. Dr. Mustermann',
    'Karl-Heinz von der Muster',
    'Max M. Mustermann',
    'Mustermann, Erika',
    'z. Hd. der Koordination',
    'Erika Neuhaus',
    'Frau Mustermann im Haus',
    'Anfragen an erika.mustermann@example.org',
    'e.mustermann@example.org',
    'Der Landrat Wolfgang Mustermann sagt, was er meint.',
  ])
    it(`is one: ${text}`, () => {
      expect(mentionsPerson(text)).toBe(true)
    })

  for (const text of [
    'Jugendamt',
    'Koordinierungsstelle Kinder und Jugend',
    'Sankt Martin Mitte',
    'St. Augustin Stadt',
    'Frau-Holle-Straße 1',
    'Martin-Luther-Straße 1',
    'Anne Frank Gesamtschule',
    'Frau Holle Kita',
    'Im August Kinder einladen',
    'Frau und Beruf',
    'M. A.',
    'jugend.amt@example.org',
    'info@example.org',
    'Stand: 31.12.2020',
    'Kreis Düren',
  ])
    it(`is none: ${text}`, () => {
      expect(mentionsPerson(text)).toBe(false)
    })

  it('is a mailbox of two names, but not of an office', () => {
    expect(isPersonalMailbox('erika.mustermann@example.org')).toBe(true)
    expect(isPersonalMailbox('amt52@example.org')).toBe(false)
    expect(isPersonalMailbox('post.stelle@example.org')).toBe(false)
  })
})
