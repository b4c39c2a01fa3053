import type { Iri } from '@kommunalgraph/rdf'

export interface Licence {
  readonly title: { readonly de: string; readonly en: string }
  /** Address of the licence's text, for readers and `schema:license`; absent where there is none. */
  readonly text?: Iri
  /** Whether the licence asks for an attribution text. */
  readonly attribution: boolean
}

/**
 * The licences a record or source may name, by their key in the list of DCAT-AP.de.
 *
 * The list turns the name round (licence `dl-de/by-2-0`, key `dl-by-de/2.0`).
 * German titles are the list's own.
 * Source: GovData, http://dcat-ap.de/def/licenses (CC BY 4.0).
 */
const licences = {
  'dl-zero-de/2.0': {
    title: {
      de: 'Datenlizenz Deutschland – Zero – Version 2.0',
      en: 'Data licence Germany – Zero – version 2.0',
    },
    text: 'https://www.govdata.de/dl-de/zero-2-0',
    attribution: false,
  },
  'dl-by-de/2.0': {
    title: {
      de: 'Datenlizenz Deutschland Namensnennung 2.0',
      en: 'Data licence Germany – attribution – version 2.0',
    },
    text: 'https://www.govdata.de/dl-de/by-2-0',
    attribution: true,
  },
  'cc-by/4.0': {
    title: {
      de: 'Creative Commons Namensnennung – 4.0 International (CC BY 4.0)',
      en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    },
    text: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: true,
  },
  'cc-by-sa/4.0': {
    title: {
      de: 'Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 4.0 International (CC-BY-SA 4.0)',
      en: 'Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)',
    },
    text: 'https://creativecommons.org/licenses/by-sa/4.0/',
    attribution: true,
  },
  'cc-zero': {
    title: {
      de: 'Creative Commons CC Zero License (cc-zero)',
      en: 'Creative Commons CC Zero License (cc-zero)',
    },
    text: 'https://creativecommons.org/publicdomain/zero/1.0/',
    attribution: false,
  },
  officialWork: {
    title: {
      de: 'Amtliches Werk, lizenzfrei nach §5 Abs. 1 UrhG',
      en: 'official work, free of copyright (§ 5(1) UrhG)',
    },
    attribution: false,
  },
  'other-open': {
    title: { de: 'Andere offene Lizenz', en: 'other open licence' },
    attribution: false,
  },
  'other-closed': {
    title: { de: 'Andere geschlossene Lizenz', en: 'other closed licence' },
    attribution: false,
  },
} as const satisfies Record<string, Licence>

export type LicenceKey = keyof typeof licences

export const licenceKeys = Object.keys(licences) as LicenceKey[]

export const licenceOf = (key: LicenceKey): Licence => licences[key]

/**
 * The licence of what a record states, and of every table and list that states it again: its own, else the network's.
 */
export const factLicenceOf = (
  network: { readonly licences: { readonly facts: LicenceKey } },
  record?: { readonly licence?: { readonly facts?: LicenceKey | undefined } | undefined },
): LicenceKey => record?.licence?.facts ?? network.licences.facts

/** The licence's IRI in the list of DCAT-AP.de, for `dct:license`. */
export const licenceIri = (key: LicenceKey): Iri => `http://dcat-ap.de/def/licenses/${key}`
