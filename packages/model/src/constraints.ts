import { z } from 'zod'
import { licenceKeys } from './licences.ts'

/*
 * What a single value must look like. The error text of each constraint is the code of the finding that the
 * validator explains in German and English.
 */

/** Marks that turn the direction of text, invisible tags, characters for private use: no reader shows them alike. */
const unprintable = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\p{Co}]/u

/** A text without control characters, in NFC, not blank; tab and line feed structure paragraphs. */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', 'text/empty')
  .refine(
    (value) => !/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(value),
    'text/control-character',
  )
  .refine((value) => !unprintable.test(value), 'text/unprintable')
  .refine((value) => value.isWellFormed(), 'text/not-unicode')
  .refine((value) => value.normalize('NFC') === value, 'text/not-nfc')

/** A text on one line. */
export const line = text.refine((value) => !/[\t\n]/.test(value), 'text/line-break')

const oneOf = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({ de: value.optional(), en: value.optional(), 'de-simple': value.optional() })
    .refine((texts) => Object.values(texts).some((each) => each !== undefined), 'text/no-language')

/** Paragraphs, separated by a blank line, by language. */
export const localized = oneOf(text)

/** One line by language. */
export const localizedLine = oneOf(line)

/** One line in German, perhaps in other languages too. */
export const germanLine = z.strictObject({
  de: line,
  en: line.optional(),
  'de-simple': line.optional(),
})

export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug/format')

/** A key of ours for something in `data/`: concept notation, source id. */
export const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'key/format')

/** A number written in the record that names a goal or contact for ever. */
/** A span in whole years. */
export const years = z
  .int({ error: 'years/format' })
  .positive('years/format')
  .max(100, 'years/format')

export const id = z.int({ error: 'id/format' }).positive('id/format').max(9999, 'id/format')

/** Amtlicher Gemeindeschlüssel: 5 digits for a district or independent city, 8 for a municipality, 2 for a state. */
export const ags = z.string().regex(/^(?:0[1-9]|1[0-6])(?:\d{3}(?:\d{3})?)?$/, 'ags/format')

/** The key of a containing territory: state (2 digits), district (5 digits), for a place also a municipality (8). */
export const containerKey = z
  .string()
  .regex(/^(?:0[1-9]|1[0-6])(?:\d{3}(?:\d{3})?)?$/, 'part-of/format')

/** The key of a state, 2 digits. */
export const stateKey = z.string().regex(/^(?:0[1-9]|1[0-6])$/, 'state/format')

/** Amtlicher Regionalschlüssel of a municipality, 12 digits. */
export const ars = z.string().regex(/^(?:0[1-9]|1[0-6])\d{10}$/, 'ars/format')

/** NUTS 3 code: `DE`, then three characters. */
export const nuts = z.string().regex(/^DE[0-9A-G][0-9A-Z]{2}$/, 'nuts/format')

export const wikidata = z.string().regex(/^Q[1-9]\d*$/, 'wikidata/format')

export const geonames = z.string().regex(/^[1-9]\d*$/, 'geonames/format')

/** Gemeinsame Normdatei, with its check digit (modulo 11). */
export const gnd = z
  .string()
  .regex(/^(?:1\d{7,9}[0-9X]|[47]\d{6}-\d|[1-9]\d{0,7}-[0-9X])$/, 'gnd/format')
  .refine(hasGndCheckDigit, 'gnd/check-digit')

function hasGndCheckDigit(value: string): boolean {
  if (!/^(?:1\d{7,9}[0-9X]|[47]\d{6}-\d)$/.test(value)) return true
  const body = value.slice(0, -1).replace('-', '')
  const sum = [...body]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index + 2), 0)
  const expected = value.includes('-') ? sum % 11 : (11 - (sum % 11)) % 11
  return 'X0123456789'.indexOf(value.slice(-1)) === (expected === 10 ? 0 : expected + 1)
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

function isCalendarDate(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** A day, month or year, as precise as its source: `2021-12-31`, `2021-12`, `2021`. */
export const date = z
  .string({ error: 'date/format' })
  .regex(/^(?:1[89]|2\d)\d{2}(?:-\d{2}(?:-\d{2})?)?$/, 'date/format')
  .refine(isCalendarDate, 'date/impossible')

/** A day or an instant in UTC: `2026-11-22`, `2026-11-22T08:00:00Z`. */
export const instant = z
  .string({ error: 'instant/format' })
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,3})?Z)?$/,
    'instant/format',
  )
  .refine((value) => isCalendarDate(value.slice(0, 10)), 'date/impossible')

/** Letters of all scripts, digits and marks that RFC 3987 lets stand in every part of an address. */
const marks = String.raw`\w.~!$&'()*+,;=:%\-\u{A0}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFEF}`
const letters = String.raw`${marks}\u{10000}-\u{DFFFD}\u{E1000}-\u{EFFFD}`
const host = String.raw`(?:\[[\dA-Fa-f:.]+\](?::\d*)?|[${letters}]+)`
const tail = `[${letters}@/?]*`
const address = new RegExp(
  `^https?://${host}(?:/[${letters}@/]*)?(?:[?]${tail})?(?:#${tail})?$`,
  'u',
)

/** Readers must leave an address as it is: blanks, marks that reorder text (RFC 3987, section 4.1), non-characters. */
const unstable = /[\s\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u

/**
 * An absolute http(s) address that is an IRI as it stands: without a name of a user, and with nothing that readers
 * of RDF would resolve or repair, since then two formats would say two addresses.
 */
export const url = z
  .string()
  .refine((value) => !/^https?:\/\/(?:\.|[^/?#]*\.\.)/.test(value), 'url/host')
  .refine((value) => !/^https?:\/\/[^/?#]*[/?#].*[[\]]/.test(value), 'url/bracket')
  .refine(
    (value) => address.test(value) && !unstable.test(value) && URL.canParse(value),
    'url/format',
  )
  .refine((value) => !/%(?![\dA-Fa-f]{2})/.test(value), 'url/escape')
  .refine((value) => !/^[^?#]*\/\.{1,2}(?:[/?#]|$)/.test(value), 'url/dot-segment')
  .refine((value) => value.normalize('NFC') === value, 'text/not-nfc')

export const email = z
  .string()
  .refine((value) => !/^[^\s@]+@[^\s@]*[^\0-\x7f]/.test(value), 'email/umlaut')
  .refine(
    (value) => !/[([{]\s*(?:at|dot|punkt)\s*[)\]}]|\s(?:at|dot)\s/i.test(value),
    'email/masked',
  )
  .refine((value) => z.email().safeParse(value).success, 'email/format')

/**
 * E.164: plus, country code, number; at most fifteen digits. Or a service number that is dialled in Germany as it
 * stands: emergency, authorities, and the harmonised ones of social value.
 */
export const telephone = z
  .string()
  .regex(/^(?:\+[1-9]\d{6,14}|11[025]|116\d{3})$/, 'telephone/format')

/** German postcode. */
export const postcode = z.string({ error: 'postcode/format' }).regex(/^\d{5}$/, 'postcode/format')

/** A colour as pages name it. */
export const colour = z
  .string({ error: 'colour/format' })
  .regex(/^#[0-9a-fA-F]{6}$/, 'colour/format')

/** A picture in the folder `look/`. */
export const pictureFile = z
  .string({ error: 'look/picture-name' })
  .regex(/^[a-z0-9-]+\.(?:svg|png)$/, 'look/picture-name')

/** A font in the folder `look/`. */
export const fontFile = z
  .string({ error: 'look/font-name' })
  .regex(/^[a-z0-9-]+\.woff2$/, 'look/font-name')

/** The name of a typeface, harmless in a style sheet. */
export const familyName = z
  .string({ error: 'look/family-name' })
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} -]{0,59}$/u, 'look/family-name')

export const licence = z.enum(licenceKeys, { error: 'licence/unknown' })
