import type { PageLanguage } from '@kommunalgraph/model'
import type { Localized, PartialDate, TextLanguage } from '@kommunalgraph/rdf'

/** The other language of a page. */
export const twinOf: Readonly<Record<PageLanguage, PageLanguage>> = { de: 'en', en: 'de' }

/** Fixed locales: the same bytes on any machine. */
const locales: Readonly<Record<PageLanguage, string>> = { de: 'de-DE', en: 'en-GB' }

/** Numbers, dates and order of one language. */
export interface LocaleFormats {
  number(value: number): string
  /** A day, month, year or instant as precise as it is written; instants in UTC. */
  date(value: PartialDate): string
  /** The same in few characters, for columns. */
  shortDate(value: PartialDate): string
  /** A distance, to the kilometre; short ones to a tenth. */
  kilometres(value: number): string
  compare(a: string, b: string): number
  /** Whether a count takes the singular. */
  isOne(count: number): boolean
}

function formatsOf(locale: string): LocaleFormats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 })
  const kilometres = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
    maximumSignificantDigits: 2,
    roundingPriority: 'morePrecision',
  })
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const plural = new Intl.PluralRules(locale)
  const dates = dateFormats(locale, 'long')
  const shortDates = dateFormats(locale, 'medium')
  return {
    number: remembered((value) => number.format(value)),
    date: remembered((value) => (dates[value.length] ?? dates.instant).format(Date.parse(value))),
    shortDate: remembered((value) =>
      (shortDates[value.length] ?? dates.instant).format(Date.parse(value)),
    ),
    kilometres: (value) => kilometres.format(value),
    compare,
    isOne: (count) => plural.select(count) === 'one',
  }
}

/** So many values of a kind are kept: those of a network of thousands, in a megabyte. */
const mostRemembered = 10_000

/** The same few dates and figures stand on every page, and `Intl` takes a microsecond or two for each. */
function remembered<V>(write: (value: V) => string): (value: V) => string {
  const known = new Map<V, string>()
  return (value) => {
    const text = known.get(value)
    if (text !== undefined) return text
    if (known.size >= mostRemembered) known.clear()
    const written = write(value)
    known.set(value, written)
    return written
  }
}

/** By length: 10 characters are a day, 7 a month, 4 a year; longer ones are instants. */
function dateFormats(
  locale: string,
  style: 'long' | 'medium',
): Record<number, Intl.DateTimeFormat> & {
  readonly instant: Intl.DateTimeFormat
} {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return {
    4: format({ year: 'numeric' }),
    7: format({ year: 'numeric', month: 'long' }),
    10: format({ dateStyle: style }),
    instant: format({
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
  }
}

/** Made once: an `Intl` object costs more than a page. */
export const localeFormats: Readonly<Record<PageLanguage, LocaleFormats>> = {
  de: formatsOf(locales.de),
  en: formatsOf(locales.en),
}

/** A text and its language, where that is not the page's. */
export interface Wording {
  readonly text: string
  readonly language: TextLanguage | undefined
}

const preference: Readonly<Record<PageLanguage, readonly TextLanguage[]>> = {
  de: ['de', 'de-simple', 'en'],
  en: ['en', 'de', 'de-simple'],
}

/** The text for a page: in its language, else in German, else in whichever there is. */
export function wordingOf(value: Localized, page: PageLanguage): Wording {
  const found = preference[page].find((language) => value[language] !== undefined)
  return { text: (found && value[found]) ?? '', language: found === page ? undefined : found }
}
