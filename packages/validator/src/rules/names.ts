import { type ReferencePlace, toSlug } from '@kommunalgraph/model'
import { finding } from '../finding.ts'
import type { RecordRule } from './record.ts'

/* Names: the register's form, the file's name. */

/** The register puts the title after a comma ("Menden (Sauerland), Stadt"): no part of the name. */
export const officialName = ({ name }: ReferencePlace): string => name.replace(/,.*$/, '')

/** A name as a slug, without a type word that stands alone in front. */
export const foldName = (name: string): string =>
  toSlug(name).replace(/^(?:gemeinde|kreis|kreisfreie-stadt|landkreis|stadt|staedteregion)-/, '')

export const nameFits = (name: string, place: ReferencePlace): boolean =>
  foldName(name) === foldName(officialName(place))

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
