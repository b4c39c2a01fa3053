import { toSlug } from '@kommunalgraph/model'
import { distance } from 'fastest-levenshtein'
import { parsePhoneNumberWithError } from 'libphonenumber-js/min'

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** How many letters may differ: one in three, at least one. */
const tolerance = (text: string): number => Math.max(1, Math.floor(text.length / 3))

/** The candidate nearest to a misspelt word, if it is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word.slice(0, 80))
  let best: string | undefined
  let least = tolerance(wanted) + 1
  for (const candidate of candidates) {
    const differing = distance(wanted, fold(candidate))
    if (differing < least) {
      best = candidate
      least = differing
    }
  }
  return best
}

function telephone(text: string): string | undefined {
  try {
    const number = parsePhoneNumberWithError(text, 'DE')
    return number.isPossible() && /^\+|^0/.test(text.trim()) ? number.number : undefined
  } catch {
    return undefined
  }
}

/** 31.12.2021 as 2021-12-31; undefined unless day, month and year are complete. */
export function germanDate(text: string): string | undefined {
  const [, day = '', month = '', year] =
    /^\D*?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\D*$/.exec(text) ?? []
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const digits = (text: string): string | undefined =>
  /^\d{1,3}(?:[. \u00a0\u202f']\d{3})+$|^\d+$/.test(text) ? text.replace(/\D/g, '') : undefined

const unmasked = (text: string): string =>
  text
    .replace(/\s*[([{]\s*at\s*[)\]}]\s*|\s+at\s+/i, '@')
    .replace(/\s*[([{]\s*(?:dot|punkt)\s*[)\]}]\s*|\s+dot\s+/gi, '.')

/** Quotation marks of text programs, which are letters to YAML. */
const typographic =
  /^[\u00ab\u00bb\u2018-\u201f\u2039\u203a](.*)[\u00ab\u00bb\u2018-\u201f\u2039\u203a"']$/

/** A text without the quotation marks of text programs around it; undefined where there are none. */
export const withoutQuotes = (text: string): string | undefined => typographic.exec(text)?.[1]

const truths: Readonly<Record<string, readonly string[]>> = {
  true: ['true', 'ja', 'wahr', 'yes', 'on', 'an', 'richtig', 'stimmt', 'j', 'y', 'x', '1'],
  false: ['false', 'nein', 'falsch', 'no', 'off', 'aus', 'n', '0'],
}

/** Which of true and false a word means. */
export const truthOf = (word: string): string | undefined =>
  Object.keys(truths).find((truth) => truths[truth]?.includes(fold(word)))

/** A mailbox with its domain as mail programs send it. */
function punycode(text: string): string | undefined {
  const [name = '', domain = ''] = text.split('@')
  const url = `https://${domain}`
  return URL.canParse(url) ? `${name}@${new URL(url).hostname}` : undefined
}

/** Longer values are no slip of the pen. */
const longest = 200

/** What a malformed value was probably meant to be: rewriting only, nothing is added. */
const repairs: Readonly<Record<string, (text: string) => string | undefined>> = {
  'date/format': germanDate,
  'email/masked': unmasked,
  'email/umlaut': punycode,
  'figure/not-a-number': digits,
  'instant/format': germanDate,
  'key/format': toSlug,
  'nuts/format': (text) => (/^de[a-g0-9][a-z0-9]{2}$/i.test(text) ? text.toUpperCase() : undefined),
  'slug/format': (text) => toSlug(text.replace(/\.ya?ml$/, '')),
  'telephone/format': telephone,
  'url/bracket': (text) => text.replaceAll('[', '%5B').replaceAll(']', '%5D'),
  'url/host': (text) => text.replace(/\.{2,}/, '.').replace('//.', '//'),
  'wikidata/format': (text) => /Q[1-9]\d*$/.exec(text)?.[0],
}

/** A better spelling of a value that has a finding. */
export function repair(code: string, value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > longest) return undefined
  return repairs[code]?.(value) || undefined
}
