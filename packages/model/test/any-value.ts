import fc from 'fast-check'
import * as is from '../src/constraints.ts'

/* Values, sound and broken, for each constraint of the model; the constraints themselves say which they take. */

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))
const state = fc.integer({ min: 1, max: 16 }).map((number) => String(number).padStart(2, '0'))
const keyOf = (count: number) => fc.tuple(state, digits(count)).map((parts) => parts.join(''))

/** Texts of which each has broken a writer, a page or a table of somebody. */
const nastyTexts = [
  '"',
  "'",
  '"""',
  '\\',
  '\\u00FC',
  ']]>',
  '<!--',
  '</script><script>alert(1)</script>',
  '&amp;',
  '<b>x</b>',
  '{"@id": "x"}',
  '@none',
  '=1+1',
  'geo:50,6',
  'tel:+49',
  '%',
  '.',
  '-',
  ' ',
  '\n',
  '\t',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\u00A0',
  '\uE000',
  '\uFFFD',
  '😀',
  '𝔄',
  '大字',
  'שלום',
  '\u202Eabc\u202C',
  'x\u0323',
  'é',
]

const phrase = fc.array(fc.constantFrom(...nastyTexts), { minLength: 1, maxLength: 3 })
const anyText = fc.oneof(
  fc.constantFrom('Ein Satz.', 'Zweiter Absatz\n\nnach einer Leerzeile.'),
  phrase.map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
)
const nfc = anyText.map((text) => text.normalize('NFC'))

const day = fc.date({
  min: new Date('1800-01-01'),
  max: new Date('2999-12-31'),
  noInvalidDate: true,
})
const isoDay = day.map((date) => date.toISOString())

const hosts = [
  'example.org',
  'www.Muster-stadt.example',
  'straße.example:8080',
  'example.org:',
  '例え.example',
]
const odd = fc.constantFrom(...'abzAZ019-._~!$&\'()*+,;=:@/?#%[]|"^üß😀\u200E\uE000\uFFFD大 ')
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '/',
      'a',
      'ü',
      '(b)',
      '%C3%BC',
      '?c=d&e',
      '#f',
      '..',
      '.',
      '%',
      '%zz',
      "'",
    ),
  },
  { weight: 1, arbitrary: odd },
)
const anyUrl = fc
  .tuple(
    fc.constantFrom('http://', 'https://'),
    fc.constantFrom(...hosts),
    fc.array(piece, { maxLength: 8 }),
  )
  .map(([scheme, host, path]) =>
    `${scheme}${host}${path.length > 0 ? '/' : ''}${path.join('')}`.normalize('NFC'),
  )

const mailbox = fc.stringMatching(/^[\w'+.-]{1,12}@[a-z0-9.-]{1,10}\.[a-z]{2,4}$/)

/** A value for each constraint that is no plain type; which of them are accepted, the constraint itself says. */
export const ofConstraint: ReadonlyMap<unknown, fc.Arbitrary<unknown>> = new Map<
  unknown,
  fc.Arbitrary<unknown>
>([
  [is.text, nfc],
  [is.line, nfc.map((text) => text.replace(/[\t\n]+/g, ' '))],
  [is.slug, fc.constantFrom('kreis-dueren', 'aachen', 'nirgendwo', 'musterstadt')],
  [is.key, fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4})?$/)],
  [is.id, fc.integer({ min: 1, max: 9999 })],
  [is.ags, fc.oneof(keyOf(3), keyOf(6))],
  [is.containerKey, fc.oneof(fc.constantFrom('05', '05358', '05334'), state, keyOf(3))],
  [is.ars, keyOf(10)],
  [is.nuts, fc.stringMatching(/^DE[0-9A-G][0-9A-Z]{2}$/)],
  [is.wikidata, fc.stringMatching(/^Q[1-9]\d{0,9}$/)],
  [is.geonames, fc.stringMatching(/^[1-9]\d{0,9}$/)],
  [is.gnd, fc.constantFrom('4005728-8', '118540238', '4999999-0', '10161328-8', '2005-X')],
  [
    is.date,
    fc.tuple(isoDay, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length)),
  ],
  [
    is.instant,
    fc
      .tuple(isoDay, fc.constantFrom(10, 19, 23))
      .map(([date, length]) => (length === 10 ? date.slice(0, 10) : `${date.slice(0, length)}Z`)),
  ],
  [is.url, anyUrl],
  [is.email, mailbox],
  [is.telephone, fc.stringMatching(/^\+[1-9]\d{6,14}$/)],
  [is.postcode, digits(5)],
])
