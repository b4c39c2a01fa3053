import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import * as is from '../src/constraints.ts'
import { conceptSchemeSchema } from '../src/fields/concept.ts'
import { extraFieldRows } from '../src/fields/extra.ts'
import { contactRows } from '../src/fields/nodes/contact.ts'
import { figureRows } from '../src/fields/nodes/figure.ts'
import { identifierRows } from '../src/fields/nodes/identifiers.ts'
import { area, location } from '../src/fields/nodes/place.ts'
import { recordRows, recordSchema } from '../src/fields/record.ts'

const { lat, lon } = location.rows

const codesOf = (schema: z.ZodType, value: unknown): string[] => [
  ...new Set(schema.safeParse(value).error?.issues.map(({ message }) => message)),
]

/** A word, a constraint, and values that it takes or refuses. */
type Row = readonly [word: string, schema: z.ZodType, ...values: unknown[]]

const toCases = (rows: readonly Row[]): [string, unknown, z.ZodType][] =>
  rows.flatMap(([word, schema, ...values]) =>
    values.map((value): [string, unknown, z.ZodType] => [word, value, schema]),
  )

const accepted: readonly Row[] = [
  [
    'a text',
    is.text,
    'Ein Satz.',
    'Absatz\n\nAbsatz',
    'Tab\there',
    '</script>',
    '😀',
    'שלום',
    'a\u2028b',
    'x\u0323',
    'é',
  ],
  ['a line', is.line, 'Kreis Düren', '"Zitat"', '=1+1'],
  ['a localized text', is.localized, { de: 'x' }, { en: 'x' }, { 'de-simple': 'x' }],
  ['a slug', is.slug, 'a', 'kreis-dueren', '1-2-3'],
  ['a key', is.key, 'population-under-18', 'kpk'],
  ['a number of an entry', is.id, 1, 9999],
  ['an AGS', is.ags, '05358', '05358008', '16077', '01001'],
  ['a key of a container', is.containerKey, '05', '16', '05358'],
  ['an ARS', is.ars, '053580008008'],
  ['a NUTS 3 code', is.nuts, 'DEA26', 'DE111', 'DEG0P'],
  ['a Wikidata id', is.wikidata, 'Q6275'],
  ['a GeoNames id', is.geonames, '2934486'],
  ['a GND id', is.gnd, '4005728-8', '4023118-5', '118540238', '118577166', '11852786X'],
  ['a date', is.date, '1899', '2021', '2021-12', '2021-12-31', '2024-02-29', '2000-02-29'],
  ['an instant', is.instant, '2026-11-22', '2026-11-22T08:00:00Z', '2026-11-22T23:59:59.999Z'],
  [
    'an address',
    is.url,
    ...[
      'https://example.org',
      'http://example.org/',
      'https://example.org:8443/a/b.html?c=d&e#f',
      'https://example.org/a(b)',
    ],
    ...[
      "https://example.org/it's,here;now!$*+=@~_",
      'https://example.org/%C3%BC',
      'https://straße.example/größe/大字/😀',
    ],
    ...[
      'https://example.org/?u=/../x',
      'https://example.org/#/..',
      'https://example.org/a..b/.c',
      'http://[::1]:3000/',
    ],
  ],
  [
    'a mail address',
    is.email,
    'amt52@kreis-muster.example',
    'a.b+c@example.org',
    "o'hara@example.org",
  ],
  ['a telephone number', is.telephone, '+492421221052903', '+1234567', '+123456789012345'],
  ['a postcode', is.postcode, '52351', '01067'],
  ['a licence', is.licence, 'dl-by-de/2.0', 'cc-zero', 'other-closed'],
  ['a figure', figureRows.value.schema, 0, 271110, 17.6, 999_999_999_999_999],
  ['a latitude', lat.schema, -90, 0, 50.82007, 90],
  ['a longitude', lon.schema, -180, 180],
  ['an area', area.rows.value.schema, 0.000_001, 941.49, 1_000_000],
  ['a source of keys', identifierRows.source.schema, 'destatis-gv', { ags: 'destatis-gv' }, {}],
]

describe('A sound value is accepted', () => {
  it.each(toCases(accepted))('as %s: %j', (_what, value, schema) => {
    expect(codesOf(schema, value)).toEqual([])
  })
})

const name = { de: 'Musterstadt' }

const refused: readonly Row[] = [
  ['text/empty', is.text, '', ' ', '\n\t', '\u00A0', '\uFEFF'],
  [
    'text/control-character',
    is.text,
    'a\rb',
    'a\u0000',
    '\u0085x',
    'x\u001B[0m',
    'x\uFFFE',
    'x\uFDD0',
    'x\u{1FFFF}',
  ],
  ['text/not-unicode', is.text, 'a\uD800', '\uDC00b'],
  ['text/not-nfc', is.text, 'Du\u0308ren', '\u212B'],
  ['text/not-nfc', is.url, 'https://example.org/Du\u0308ren'],
  ['text/line-break', is.line, 'zwei\nZeilen', 'ein\tTab'],
  ['text/no-language', is.localized, {}],
  ['text/no-language', recordRows.description.schema, {}, { summary: true, source: 'destatis-gv' }],
  ['text/no-language', recordRows.motto.schema, {}, { licence: 'cc-zero' }],
  ['slug/format', is.slug, 'Kreis', 'a--b', '-a', 'a_b', 'ü', 'a/b', 'a.b', ''],
  ['key/format', is.key, 'A', 'a b', 'a#b', ''],
  ['id/format', is.id, 0, -1, 1.5, 10_000, '1', null],
  ['years/format', is.years, 0, -1, 1.5, 101, '3', null],
  [
    'extra/name',
    extraFieldRows.name.schema,
    '',
    'Kitas',
    'family-centres',
    '1a',
    'ä',
    'a'.repeat(41),
  ],
  [
    'extra/property',
    extraFieldRows.property.schema,
    'http://example.org/',
    'http://example.org/#1',
    'http://example.org/ns#a?b',
  ],
  ['ags/format', is.ags, '00358', '17358', '5358', '053580', '0535800', '053580080', '05 358'],
  ['part-of/format', is.containerKey, '5', '053', '0535800', '17'],
  ['state/format', is.stateKey, '5', '00', '17', '05358'],
  ['ars/format', is.ars, '05358', '0535800080081', '173580008008'],
  ['nuts/format', is.nuts, 'DEA2', 'DEA260', 'dea26', 'FRA26', 'DEH11'],
  [
    'wikidata/format',
    is.wikidata,
    '6275',
    'Q06275',
    'q6275',
    'http://www.wikidata.org/entity/Q6275',
  ],
  ['geonames/format', is.geonames, '0123', 'P1', ''],
  ['gnd/format', is.gnd, '4005728', '4005728-', 'Q1', '40057288'],
  ['gnd/check-digit', is.gnd, '4005728-7', '4023118-3', '118540239', '118527860'],
  [
    'date/format',
    is.date,
    '31.12.2021',
    '2021-1-1',
    '1799',
    '3000',
    '2021-12-31T00:00:00Z',
    '21',
    2021,
  ],
  [
    'date/impossible',
    is.date,
    '2021-13',
    '2021-00',
    '2021-02-30',
    '2023-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-01-00',
  ],
  ['date/impossible', is.instant, '2026-02-30', '2026-13-01T08:00:00Z'],
  [
    'instant/format',
    is.instant,
    '2026',
    '2026-11-22T08:00Z',
    '2026-11-22T08:00:00',
    '2026-11-22T24:00:00Z',
    '2026-11-22T08:00:00+01:00',
    2026,
  ],
  [
    'url/format',
    is.url,
    ...[
      'example.org',
      'www.example.org',
      '//example.org/',
      'ftp://example.org/',
      'javascript:alert(1)',
      'https://',
      'https:///a',
    ],
    ...[
      'https://exa mple.org',
      'https://example.org/a b',
      'https://example.org/"',
      'https://example.org/<b>',
      'https://example.org/a\\b',
    ],
    ...[
      'https://example.org/[a]',
      'https://example.org/a|b',
      'https://example.org/a^b',
      'https://example.org/{a}',
      'https://example.org/a`b',
    ],
    ...[
      'https://example.org/#a#b',
      'https://erika@example.org/',
      'https://a:b@example.org/',
      'https://example.org:port/',
    ],
    ...[
      'https://example.org/\u200E',
      'https://example.org/\u202Ex',
      'https://example.org/\uE000',
      'https://example.org/\uFFFD',
      'https://example.org/\u{E0001}',
      'https://example.org/\u2028',
      'https://example.org/\uD800',
    ],
  ],
  ['url/host', is.url, 'https://stadt..de/', 'https://.stadt.de/', 'http://a..b..de'],
  ['url/bracket', is.url, 'https://example.org/a[1]', 'https://example.org/?a[]=1'],
  ['email/umlaut', is.email, 'amt@müsterstadt.example', 'amt@xn--a.größe.example'],
  [
    'text/unprintable',
    is.text,
    'a\u202Eb',
    'a\u2066b',
    'a\u{E0041}',
    'a\uE000',
    'a\u{F0000}',
    'a\u{10FFFD}',
  ],
  [
    'url/escape',
    is.url,
    'https://example.org/100%',
    'https://example.org/%zz',
    'https://example.org/?q=%1',
    'https://example.org/#%',
  ],
  [
    'url/dot-segment',
    is.url,
    'https://example.org/..',
    'https://example.org/a/../b',
    'https://example.org/./a',
    'https://example.org/a/.?b',
    'https://example.org/..#c',
  ],
  [
    'email/masked',
    is.email,
    'amt(at)example.org',
    'amt [at] example.org',
    'amt at example.org',
    'amt@example [dot] org',
  ],
  [
    'email/format',
    is.email,
    'amt',
    'amt@',
    'a@b@example.org',
    'mailto:amt@example.org',
    'a b@example.org',
    'amt@localhost',
    '<a>@example.org',
  ],
  [
    'telephone/format',
    is.telephone,
    '02421 221052903',
    '+49 2421',
    '+0123456',
    '+1234567890123456',
    '0049242122',
    '+12345',
  ],
  ['postcode/format', is.postcode, '5235', '523511', 'D-52351', 52351],
  ['licence/unknown', is.licence, 'cc-by', 'CC0', ''],
  [
    'figure/not-a-number',
    figureRows.value.schema,
    '271110',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
  ],
  ['figure/negative', figureRows.value.schema, -1],
  ['figure/too-large', figureRows.value.schema, 1_000_000_000_000_000, 1e300],
  ['location/format', lat.schema, '50.8', Number.NaN],
  ['location/range', lat.schema, 90.1, -91],
  ['location/range', lon.schema, 180.1, -181],
  ['area/format', area.rows.value.schema, 0, -1, 1e-9, '941,49'],
  ['area/too-large', area.rows.value.schema, 941_490_000, 1e300],
  ['basis/unknown', contactRows.basis.schema, 'ja', ''],
  ['key-source/format', identifierRows.source.schema, 1, ['destatis-gv']],
  ['status/unknown', recordRows.status.schema, 'aktiv'],
  ['colour/format', is.colour, 'red', '#abc', '#12345g', 0],
  ['look/picture-name', is.pictureFile, 'Logo.svg', '../logo.svg', 'logo.gif', 1],
  ['look/font-name', is.fontFile, 'font.ttf', 'a/b.woff2', 1],
  ['look/family-name', is.familyName, '', 'Fira; }', 'a'.repeat(61), 1],
  ['members/empty', recordRows.members.schema, []],
  [
    'scheme/empty',
    conceptSchemeSchema,
    { scheme: 'x', title: name, description: name, licence: 'cc-zero', concepts: [] },
  ],
]

describe('A broken value is refused', () => {
  it.each(toCases(refused))('with %s: %j', (code, value, schema) => {
    expect(codesOf(schema, value)).toContain(code)
  })
})

describe('The codes of constraints', () => {
  const sources = [
    'constraints.ts',
    'fields/record.ts',
    'fields/concept.ts',
    'fields/extra.ts',
    'place.ts',
    ...readdirSync(new URL('../src/fields/nodes', import.meta.url)).map(
      (file) => `fields/nodes/${file}`,
    ),
  ]
  // What a reference finds missing is no constraint: the validator has its examples.
  const written = sources.flatMap((file) => {
    const text = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8')
    return [...text.matchAll(/(?<!unknown: )'([a-z-]+\/[a-z-]+)'/g)].map(([, code = '']) => code)
  })

  it('all have an example here, and none here is made up', () => {
    const tested = new Set(refused.map(([code]) => code))
    expect([...tested].sort()).toEqual([...new Set(written)].sort())
  })
})

describe('The schema of a record', () => {
  it('asks for kind and German name, and for nothing else', () => {
    expect(recordSchema.safeParse({ kind: 'gemeinde', name }).success).toBe(true)
    expect(codesOf(recordSchema, { kind: 'gemeinde', name: { en: 'Sample' } })).toHaveLength(1)
    expect(codesOf(recordSchema, { name })).toHaveLength(1)
  })

  it('refuses unknown keys at every depth', () => {
    const with_ = (part: object) =>
      recordSchema.safeParse({ kind: 'gemeinde', name, ...part }).error?.issues[0]
    expect(with_({ nam: 'x' })).toMatchObject({
      code: 'unrecognized_keys',
      keys: ['nam'],
      path: [],
    })
    expect(
      with_({ contacts: [{ id: 1, address: { postcode: '99999', town: 'x', plz: '1' } }] }),
    ).toMatchObject({
      code: 'unrecognized_keys',
      keys: ['plz'],
      path: ['contacts', 0, 'address'],
    })
    expect(with_({ name: { de: 'x', fr: 'x' } })).toMatchObject({ keys: ['fr'], path: ['name'] })
  })

  it('takes one source for a whole participation, or one for each statement of it', () => {
    const codes = (source: unknown) =>
      codesOf(recordSchema, { kind: 'gemeinde', name, participations: [{ since: '2020', source }] })
    expect(codes('amt')).toEqual([])
    expect(codes({ since: 'amt' })).toEqual([])
    expect(codes(['amt'])).toEqual(['key-source/format'])
    expect(codes({ sinse: 'amt' })).toHaveLength(1)
  })
})
