import { type LicenceKey, licenceOf } from './licences.ts'
import type { Message } from './messages.ts'

/* How a source asks to be named; what is published from several of them stands in `attribution.ts`. */

type Language = keyof Message

/** The same words in each language of pages. */
export const inBoth = (say: (language: Language) => string): Message => ({
  de: say('de'),
  en: say('en'),
})

export const listed = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(', ')

/** A licence by name, with the address of its text. */
export function namedLicence(key: LicenceKey, language: Language): string {
  const { text, title } = licenceOf(key)
  return text === undefined ? title[language] : `${title[language]} (${text})`
}

/** What an attribution is made of. */
interface Attributed {
  readonly attribution?: string | undefined
  readonly changes?: { readonly de: string; readonly en?: string | undefined } | undefined
  readonly licence: LicenceKey
  readonly url?: string | undefined
}

/** What a source asks to be named with: its provider, the licence with its text, the data set, what was changed. */
export const sourceAttribution = ({
  attribution,
  changes,
  licence,
  url,
}: Attributed): Message | undefined =>
  attribution === undefined
    ? undefined
    : inBoth((language) =>
        listed([
          attribution,
          namedLicence(licence, language),
          url,
          changes?.[language] ?? changes?.de,
        ]),
      )
