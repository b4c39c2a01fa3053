import { type ReferencePlace, toSlug } from '@kommunalgraph/model'
import type { Shared } from '../context.ts'
import { finding } from '../finding.ts'
import type { RecordRule } from './record.ts'

/* Names: the register's form, the file's name. */

/** The register puts the title after a comma ("Menden (Sauerland), Stadt"): no part of the name. */
export const officialName = ({ name }: ReferencePlace): string => name.replace(/,.*$/, '')

/** Words of the register. */
const ofRegister = [
  ...['gemeinde', 'kreis', 'kreisfreie-stadt', 'landkreis', 'stadt', 'staedteregion'],
]

/** What stands before names to say what something is, as slugs: the register's words, and those of the network. */
export function kindWordsIn({ schemes }: Pick<Shared, 'schemes'>): readonly string[] {
  const kinds = [...(schemes.get('kinds')?.values() ?? [])]
  const own = kinds.flatMap(({ altLabels, label }) => [label?.de, ...(altLabels ?? [])])
  return [...ofRegister, ...own.flatMap((word) => (word ? [toSlug(word)] : []))]
}

/** A name as a slug, without a type word that stands alone in front. */
export function foldName(name: string, kindWords: readonly string[]): string {
  const slug = toSlug(name)
  const first = kindWords.filter((word) => slug.startsWith(`${word}-`))
  return slug.slice(Math.max(0, ...first.map(({ length }) => length + 1)))
}

export const nameFits = (
  name: string,
  place: ReferencePlace,
  kindWords: readonly string[],
): boolean => foldName(name, kindWords) === foldName(officialName(place), kindWords)

/** The address stays when a name changes, so only a record that never had the name is doubted. */
const fileIsNamedLikeRecord: RecordRule = (
  { name, officialName: inLaw, aliases },
  { name: slug },
) => {
  if (name?.de === undefined) return []
  const names = [name.de, inLaw?.de, ...(aliases ?? [])]
  if (names.some((each) => each !== undefined && toSlug(each) === slug)) return []
  return [
    finding('slug/unlike-name', ['name', 'de'], {
      slug,
      name: name.de,
      suggestion: toSlug(name.de),
    }),
  ]
}

export const nameRules: readonly RecordRule[] = [fileIsNamedLikeRecord]
