import { type MunicipalProfile, recordRows } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { localeFormats } from '../src/language.ts'
import { all, attribute, elementsOf, normalised, visibleText } from './dom.ts'
import { musterstadt } from './musterstadt.ts'
import { pages, profile } from './pages.ts'
import { releaseOf } from './release.ts'

/** What a page leaves out, with the reason. */
const hidden: Readonly<Record<string, string>> = {
  misspellings: 'would only confuse readers; they find and redirect',
  formerSlugs: 'redirects',
  basis: 'why a name may be published is no word for citizens',
  basisSince: 'as basis',
  status: 'a page exists for active municipalities only',
  replacedBy: 'as status',
  id: 'an id is a fragment',
}

/** Values that name something else, which has a page text of its own. */
const named = new Set([
  'kind',
  'members',
  'partOf',
  'cohort',
  'evidence',
  'programme',
  'covers',
  'measure',
  'method',
  'source',
  'licence',
  'phases',
  'fieldsOfAction',
  'components',
  'funding',
  'summary',
  'stages',
])

/** How a value stands on the page. */
function forms(field: string, value: unknown, language: 'de' | 'en'): string[] {
  const { date, number } = localeFormats[language]
  if (typeof value === 'number') return [number(Math.abs(value))]
  if (typeof value === 'boolean') return [{ de: 'ja', en: 'yes' }[language]]
  const text = String(value)
  if (/^\d{4}(?:-\d{2}){0,2}(?:T|$)/.test(text) && field !== 'postcode') return [date(text)]
  if (field === 'telephone') return ['+49 2421 221052']
  if (field === 'url' || field === 'website' || field === 'report')
    return [text.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')]
  return text.split(/\n\s*\n/).map(normalised)
}

/** Every value of a record with the name of its field. */
function* values(
  value: object,
  language: string,
): Generator<readonly [field: string, value: unknown]> {
  for (const [field, inner] of Object.entries(value)) {
    if (field in hidden || named.has(field)) continue
    if (Array.isArray(inner) && typeof inner[0] === 'string')
      for (const each of inner) yield [field, each]
    else if (typeof inner === 'object' && inner !== null) yield* values(inner, language)
    else yield [field, inner]
  }
}

/** Texts of other languages than the page's. */
const otherLanguages = { de: ['en'], en: ['de', 'de-simple'] } as const

/** Only texts of several paragraphs are shown in Leichte Sprache too. */
const simpleToo = new Set(['description', 'goals'])

function withoutOthers(record: object, language: 'de' | 'en', top = ''): object {
  const entries = Object.entries(record).map(([name, value]) => {
    const within = top === '' ? name : top
    const inner =
      typeof value === 'object' && !Array.isArray(value)
        ? withoutOthers(value, language, within)
        : value
    return [
      name,
      Array.isArray(value) && typeof value[0] === 'object'
        ? value.map((each) => withoutOthers(each, language, within))
        : inner,
    ]
  })
  const skip: readonly string[] =
    language === 'de' && !simpleToo.has(top)
      ? [...otherLanguages.de, 'de-simple']
      : otherLanguages[language]
  return Object.fromEntries(entries.filter(([name]) => !skip.includes(String(name))))
}

describe('a profile page', () => {
  it.each(['de', 'en'] as const)('shows every value of the record (%s)', (language) => {
    const text = visibleText(profile('musterstadt', language))
    const record = withoutOthers(musterstadt, language)
    const missing = [...values(record, language)].flatMap(([field, value]) =>
      forms(field, value, language)
        .filter((form) => !text.includes(form))
        .map((form) => `${field}: ${form}`),
    )
    expect(missing).toEqual([])
  })

  it.each([
    ['09', 'de', 'Bayern'],
    ['09', 'en', 'Bavaria'],
    ['14', 'de', 'Sachsen'],
    ['16', 'en', 'Thuringia'],
  ] as const)('names the state outside the own one, %s (%s)', (partOf, language, name) => {
    const away = releaseOf({ fern: { ...musterstadt, identifiers: undefined, partOf } })
    const text = visibleText(profile('fern', language, away))
    expect(text).toContain(name)
    expect(text).not.toMatch(new RegExp(`\\b${partOf}\\b`))
  })

  it('names what the record names by key', () => {
    const text = visibleText(profile('musterstadt', 'de'))
    for (const name of [
      'Kreisfreie Stadt',
      'Müsterdorf',
      'Musterland',
      'Programmkommune seit 2020',
      'Präventionsketten',
      'Nachfolgeprogramm',
      'amtliche Statistik',
      'Melderegister',
      'Schätzung',
      'Angabe der Kommune',
      'Frühe Kindheit',
      'Kita-Alter',
      'Gesundheit',
      'Vernetzung',
      'Koordination',
      'Rathaus Musterstadt',
      'Andere geschlossene Lizenz',
      'Creative Commons CC Zero License (cc-zero)',
      'Creative Commons Namensnennung – 4.0 International (CC BY 4.0)',
      'Datenlizenz Deutschland Namensnennung 2.0',
      'Amtliches Werk',
      'In eigenen Worten',
    ])
      expect(text).toContain(name)
  })

  it('says of an undated figure that its date is unknown, and quotes the source', () => {
    const text = visibleText(profile('musterstadt', 'de'))
    expect(text).toContain('Stichtag unbekannt')
    expect(text).toContain('„Stand: 31.1“')
    expect(visibleText(profile('musterstadt', 'en'))).toContain('Reference date unknown')
  })

  it('marks a share that we computed, and names the figures it comes from', () => {
    const row = elementsOf(profile('musterstadt', 'de')).find(
      (each) => attribute(each, 'id') === 'share-under-18-2020-12-31-derived',
    )
    expect(row).toBeDefined()
    const text = visibleText(profile('musterstadt', 'de'))
    expect(text).toContain('17 abgeleitet berechnet')
    expect(text).toContain('berechnet aus Kinder unter 18 Jahren und Einwohnerzahl')
  })

  it('keeps a contact without a basis out, whatever the release holds', () => {
    const [first] = musterstadt.contacts ?? []
    const record = { ...musterstadt, contacts: [{ ...first, basis: 'none' }] } as MunicipalProfile
    const text = visibleText(profile('musterstadt', 'de', releaseOf({ musterstadt: record })))
    expect(text).not.toContain('Max Mustermann')
    expect(text).not.toContain('221052')
  })

  it('says of an office until when it was held, else that it was held when speaking', () => {
    expect(visibleText(profile('musterstadt', 'de'))).toContain('im Amt bis 31. Oktober 2020')
    const { term: _, ...speaker } = musterstadt.quotation?.speaker ?? {}
    const quotation = { ...musterstadt.quotation, speaker }
    const record = { ...musterstadt, quotation } as MunicipalProfile
    const text = visibleText(profile('musterstadt', 'de', releaseOf({ musterstadt: record })))
    expect(text).toContain('(zur Zeit des Zitats)')
  })

  it('says of a key since when it is valid, and of a former one from when to when it was', () => {
    const german = visibleText(profile('musterstadt', 'de'))
    expect(german).toContain('gültig seit 21. Oktober 2009')
    expect(german).toContain('gültig seit 1. Januar 1975, gültig bis 20. Oktober 2009')
    expect(german).toContain('gültig bis 1974')
    expect(visibleText(profile('musterstadt', 'en'))).toContain(
      'valid since 1 January 1975, valid until 20 October 2009',
    )
    // Lists of their own date the other keys.
    const { since: _, ...identifiers } = musterstadt.identifiers ?? {}
    const record = { ...musterstadt, identifiers } as MunicipalProfile
    const undated = visibleText(profile('musterstadt', 'de', releaseOf({ musterstadt: record })))
    expect(undated).not.toContain('gültig seit 21. Oktober 2009')
  })

  it('shows what the network adds: numbers, yes and no, texts, concepts, addresses and dates, with their source', () => {
    const german = visibleText(profile('musterstadt', 'de'))
    for (const text of [
      'Familienzentren 1.207',
      'Jugendrat ja',
      'Kurz gesagt, auf Deutsch.',
      'Beschluss Mai 2020',
    ])
      expect(german).toContain(text)
    const english = profile('musterstadt', 'en')
    expect(visibleText(english)).toContain('youth council yes')
    expect(english).toContain('href="/en/def/phases#day-care"')
    expect(english).toContain('href="https://www.example.org/bericht"')
  })

  it('shows no misspelling, no former address and no word about why a name is published', () => {
    const html = profile('musterstadt', 'de')
    for (const secret of ['Mustersatdt', 'alt-musterstadt', 'consent', 'official-publication'])
      expect(html).not.toContain(secret)
  })

  it('knows every field of the model', () => {
    const filled = Object.keys(musterstadt)
    expect(Object.keys(recordRows).filter((field) => !filled.includes(field))).toEqual([])
  })

  it('shows texts in Leichte Sprache on the German page, marked as such', () => {
    const marked = elementsOf(pages.profile('de')).filter(
      (each) => attribute(each, 'lang') === 'de-simple',
    )
    expect(marked.length).toBeGreaterThan(1)
  })

  it('writes life phases in the order of life', () => {
    const text = visibleText(profile('musterstadt', 'de'))
    expect(text.indexOf('Frühe Kindheit')).toBeLessThan(text.indexOf('Kita-Alter'))
  })

  it.each([
    ['de', 'nicht genannt', /kein Schwerpunkt/],
    ['en', 'not named', /not in focus/],
  ] as const)('denies no phase of life that nobody spoke of (%s)', (language, open, denial) => {
    const html = profile('musterstadt', language)
    expect(html).toContain(open)
    expect(html).not.toMatch(denial)
  })

  it('breaks no telephone number', () => {
    const [call] = all(profile('musterstadt', 'de'), 'a').filter((each) =>
      attribute(each, 'href')?.startsWith('tel:'),
    )
    expect(call && attribute(call, 'href')).toBe('tel:+492421221052')
    expect(profile('musterstadt', 'de')).toContain('+49\u00a02421\u00a0221052')
  })
})
