import type { Iri, Localized } from '@kommunalgraph/rdf'
import { type MunicipalProfile, recordRows } from './fields/record.ts'
import type { PageLanguage } from './iri.ts'
import { factLicenceOf, type LicenceKey } from './licences.ts'
import type { Message } from './messages.ts'
import type { ReferenceData } from './reference-data.ts'
import { referencesIn } from './references.ts'
import { inBoth, listed, namedLicence, sourceAttribution } from './source-attribution.ts'

/* Whom to name, and how: the one place where pages, catalogue and RDF have it from. */

/** What the sources of a record ask to be named with, each once, in the order of the record. */
function attributionsOf(referenceData: ReferenceData, record: MunicipalProfile) {
  const own = new Map((record.sources ?? []).map((each) => [each.id, each]))
  const ids = new Set(referencesIn('source', recordRows, record).map(({ text }) => text))
  return [...ids].flatMap((id) => {
    const source = own.get(id) ?? referenceData.sources.get(id)
    return (source && sourceAttribution(source)) ?? []
  })
}

const withLicence = ['quotation', 'description', 'motto'] as const

/** The parts of a record that are not under the licence of the rest, by name; undefined where there are none. */
export function differingRights(
  { network }: Pick<ReferenceData, 'network'>,
  record: MunicipalProfile,
): Message | undefined {
  const usual = [
    factLicenceOf(network, record),
    record.licence?.texts ?? network.licences.texts,
  ] as const
  const texts = [
    ...withLicence.map((field) => [field, record[field]?.licence] as const),
    ...(record.goals ?? []).map(({ licence }) => ['goals', licence] as const),
  ]
  const differing = texts.flatMap(([field, key]) =>
    key === undefined || usual.some((each) => each === key) ? [] : [{ field, key }],
  )
  if (differing.length === 0) return undefined
  const parts = (language: PageLanguage) =>
    [
      ...new Set(
        differing.map(({ field, key }) => {
          const [de, en] = recordRows[field].label
          return `${language === 'de' ? de : en} (${namedLicence(key, language)})`
        }),
      ),
    ].join(', ')
  return {
    de: `Nicht unter der Lizenz der übrigen Teile: ${parts('de')}`,
    en: `Not under the licence of the other parts: ${parts('en')}`,
  }
}

interface Published {
  readonly title: Localized
  readonly licence: LicenceKey
  readonly address: Iri
  /** The year in which it was changed last; absent where that is not known. */
  readonly year?: string | undefined
  /** Whether texts of others are in it, with rights of their own. */
  readonly hasTexts?: boolean
}

const ours = (
  { network }: Pick<ReferenceData, 'network'>,
  { address, licence, title, year }: Published,
  language: PageLanguage,
): string =>
  listed([
    [network.publisher.name, year].filter(Boolean).join(' '),
    title[language] ?? title.de,
    namedLicence(licence, language),
    address,
  ])

const sources = { de: 'Quellen', en: 'Sources' } as const

const textsOfOthers = {
  de: 'Zitate und Leitsprüche behalten die Rechte ihrer Quelle',
  en: 'Quotations and mottos keep the rights of their source',
} as const

/** Whom to name when a profile is used: its publisher and what it is, what its sources ask for, which parts differ. */
export function profileAttribution(
  referenceData: ReferenceData,
  record: MunicipalProfile,
  profile: Pick<Published, 'title' | 'address'>,
): Message {
  const licence = factLicenceOf(referenceData.network, record)
  const year = record.modified?.slice(0, 4)
  const notes = attributionsOf(referenceData, record)
  const differing = differingRights(referenceData, record)
  return inBoth((language) =>
    [
      ours(referenceData, { ...profile, licence, year }, language),
      notes.length > 0 && `${sources[language]}: ${notes.map((each) => each[language]).join('; ')}`,
      differing?.[language],
    ]
      .filter(Boolean)
      .join('. '),
  )
}

/** Whom to name when a collection is used; what its parts ask for stands in the list of sources. */
export const collectionAttribution = (
  referenceData: Pick<ReferenceData, 'network' | 'base'>,
  collection: Published,
): Message =>
  inBoth((language) =>
    [
      ours(referenceData, collection, language),
      `${sources[language]}: ${referenceData.base}quellen`,
      collection.hasTexts && textsOfOthers[language],
    ]
      .filter(Boolean)
      .join('. '),
  )
