import { isIri } from '@kommunalgraph/rdf/referees'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slug as slugConstraint } from '../src/constraints.ts'
import {
  fragments,
  keyTargets,
  pageIri,
  parseInstant,
  toBase,
  toSlug,
  writeInstant,
} from '../src/iri.ts'
import { base } from './fixture.ts'
import { shippedRecords } from './shipped.ts'

describe('The slug of a name', () => {
  it.each([
    ['Mülheim an der Ruhr', 'muelheim-an-der-ruhr'],
    ['Düren', 'dueren'],
    ['D\u0075\u0308ren', 'dueren'],
    ['Preußisch Ströhen', 'preussisch-stroehen'],
    ['GROẞMUSTER', 'grossmuster'],
    ['  Kreis   Musterland, Stadt ', 'kreis-musterland-stadt'],
    ['Saint-Étienne', 'saint-etienne'],
    ['Muster (Westf.)', 'muster-westf'],
    ['大字', ''],
  ])('of "%s" is "%s"', (name, slug) => {
    expect(toSlug(name)).toBe(slug)
  })

  it('is what a file may be called, or nothing, for any name', () => {
    const valid = fc.property(fc.string({ unit: 'binary' }), (name) => {
      const slug = toSlug(name)
      expect(slug === '' || slugConstraint.safeParse(slug).success).toBe(true)
      expect(toSlug(slug)).toBe(slug)
    })
    fc.assert(valid, { numRuns: 500 })
  })
})

describe('A base', () => {
  it.each([
    ['https://daten.example.org', 'https://daten.example.org/'],
    ['https://daten.example.org/', 'https://daten.example.org/'],
    ['http://localhost:3000', 'http://localhost:3000/'],
    ['https://example.org/offene/daten', 'https://example.org/offene/daten/'],
    ['HTTPS://Example.ORG:443/', 'https://example.org/'],
    ['https://münster.example/ä', 'https://xn--mnster-3ya.example/%C3%A4/'],
    ['https://example.org/a/../b/', 'https://example.org/b/'],
    ['http://[::1]:3000/', 'http://[::1]:3000/'],
  ])('written %s is %s', (text, expected) => {
    expect(toBase(text)).toBe(expected)
  })

  it.each([
    '',
    'daten.example.org',
    '//daten.example.org/',
    'ftp://example.org/',
    'file:///tmp/',
    'urn:example:a/',
    'https://example.org/?a=b',
    'https://example.org/#a',
    'https://erika@example.org/',
    'https://erika:geheim@example.org/',
    'https://:geheim@example.org/',
    'https://example.org/a|b/',
    'https://example.org/[a]/',
    'https://example.org/100%/',
    'https://exa mple.org/',
  ])('is not "%s"', (text) => {
    expect(toBase(text)).toBeUndefined()
  })

  it('is an absolute IRI with a final slash, for any text that is taken', () => {
    const path = fc.string({ unit: fc.constantFrom(...'ab/.%20ü?#[]|^`{}"<>\\@: '), maxLength: 12 })
    const valid = fc.property(
      fc.constantFrom('https://example.org', 'http://a.example:8080'),
      path,
      (start, rest) => {
        const taken = toBase(start + rest)
        if (taken === undefined) return
        expect(isIri(taken)).toBe(true)
        expect(taken.endsWith('/')).toBe(true)
        expect(toBase(taken)).toBe(taken)
      },
    )
    fc.assert(valid, { numRuns: 1000 })
  })
})

describe('Addresses', () => {
  it('of a page are plain in German and have a prefix in English', () => {
    expect(pageIri(base, 'kommunen', 'de')).toBe('https://daten.example.org/kommunen')
    expect(pageIri(base, 'kommunen', 'en')).toBe('https://daten.example.org/en/kommunen')
  })

  it('of figures tell measure, date and method; the official method goes without saying', () => {
    const official = { measure: 'population', method: 'official' }
    const register = { measure: 'population', method: 'register' }
    expect(fragments.figure({ ...official, referenceDate: '2021-12-31' })).toBe(
      'population-2021-12-31',
    )
    expect(fragments.figure({ ...register, referenceDate: '2021' })).toBe(
      'population-2021-register',
    )
    expect(fragments.figure(official)).toBe('population-undated-official')
    expect(fragments.series(official)).toBe('population')
    expect(fragments.series(register)).toBe('population-register')
  })

  it('of figures tell their census base, but for the one that was there before bases were said', () => {
    const of = (base: string, method: string) => ({ measure: 'population', method, base })
    const dated = { referenceDate: '2022-12-31' }
    expect(fragments.figure({ ...of('census-2011', 'official'), ...dated })).toBe(
      'population-2022-12-31',
    )
    expect(fragments.figure({ ...of('census-2022', 'official'), ...dated })).toBe(
      'population-2022-12-31-census-2022',
    )
    expect(fragments.series(of('census-2011', 'official'))).toBe('population')
    expect(fragments.series(of('census-2022', 'derived'))).toBe('population-derived-census-2022')
  })

  it('of the first contact’s place are short, of further ones numbered as their contact', () => {
    expect([1, 2, 7].map(fragments.address)).toEqual(['anschrift', 'anschrift-2', 'anschrift-7'])
  })

  it('of a key follow from its length', () => {
    const lists = ['05', '053', '05358', '05358008'].map((key) =>
      keyTargets.ags(key).split('/').at(-2),
    )
    expect(lists).toEqual(['stateKey', 'governmentDistrictKey', 'districtKey', 'municipalityKey'])
  })

  it('of all shipped records are their file names', () => {
    expect([...shippedRecords.keys()].filter((slug) => toSlug(slug) !== slug)).toEqual([])
  })
})

describe('An instant in an address', () => {
  it('has neither hyphen, colon nor point, and reads back', () => {
    expect(writeInstant('2026-11-20T08:00:00.123Z')).toBe('20261120T080000123Z')
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const instant = date.toISOString()
          expect(parseInstant(writeInstant(instant))).toBe(instant)
        },
      ),
    )
  })

  it.each([
    '20261120t080000123z',
    '20261120T080000Z',
    '20260231T080000123Z',
    '20261120T250000123Z',
    '2026-11-20T08:00:00.123Z',
    ' 20261120T080000123Z',
    'constructor',
    '',
  ])('%j is none', (text) => {
    expect(parseInstant(text)).toBeUndefined()
  })
})
