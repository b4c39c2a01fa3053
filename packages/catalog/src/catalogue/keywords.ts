import type { MunicipalProfile, ReferenceData } from '@kommunalgraph/model'
import { type Localized, tagged } from '@kommunalgraph/rdf'
import type { Literal } from 'n3'
import type { ApplicationProfile } from '../profiles/profiles.ts'
import type { Sheet } from './sheet.ts'

/** CKAN takes tags of 2 to 100 characters. */
const shortest = 2
const longest = 100

/** Letters are counted, not halves of them. */
function fits(part: string): boolean {
  const { length } = [...part]
  return length >= shortest && length <= longest
}

/**
 * A text as tags that every portal takes: letters, digits, space, hyphen, underscore and full stop.
 *
 * CKAN splits at a comma and refuses a whole dataset for a slash.
 */
export function toKeywords(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[,;/()]+/)
    .map((part) =>
      part
        .replace(/\p{Pd}/gu, '-')
        .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(fits)
}

/** What the concepts of a scheme are called that a record names. */
const labelsIn = (
  referenceData: ReferenceData,
  scheme: string,
  notations: readonly string[] = [],
): Localized[] =>
  (referenceData.concepts.get(scheme)?.concepts ?? [])
    .filter(({ notation }) => notations.includes(notation))
    .map(({ label }) => label)

/**
 * Keywords in German and English; one that is the same word in both stands once, for CKAN refuses equal tags.
 *
 * In German only for German portals: they show tags without their language, side by side.
 */
export function keywordsOf(
  { german }: Pick<ApplicationProfile, 'german'>,
  labels: readonly Localized[],
): Literal[] {
  const languages = german ? (['de'] as const) : (['de', 'en'] as const)
  const seen = new Set<string>()
  return languages.flatMap((language) =>
    labels
      .flatMap((label) => toKeywords(label[language] ?? ''))
      .filter((word) => {
        const known = seen.has(word.toLowerCase())
        seen.add(word.toLowerCase())
        return !known
      })
      .map((word) => tagged(word, language)),
  )
}

/** What every dataset of the network is found by. */
export const networkKeywords = ({ network }: ReferenceData): readonly Localized[] => [
  network.site.name,
  network.name,
]

/** What a municipal profile is found by: its name, what it is, what it works on. */
export const recordKeywords = (
  { profile, snapshot: referenceData }: Pick<Sheet, 'profile' | 'snapshot'>,
  record: MunicipalProfile,
): Literal[] =>
  keywordsOf(profile, [
    record.name,
    { de: 'Kommunalprofil', en: 'municipal profile' },
    ...labelsIn(referenceData, 'kinds', [record.kind]),
    referenceData.network.name,
    ...labelsIn(referenceData, 'fields-of-action', record.fieldsOfAction),
    ...labelsIn(referenceData, 'phases', record.phases),
  ])
