import { type MunicipalProfile, type Slug, wholeAgs } from '@kommunalgraph/model'

/** A record that was read again. */
export interface EditedRecord {
  readonly slug: Slug
  /** As its file says it. */
  readonly record: MunicipalProfile
  readonly recordHash: string
}

/** Whether its file says that the municipality is gone. */
export const isGone = ({ record }: EditedRecord): boolean =>
  record.status === 'merged' || record.status === 'withdrawn'

const single = ['ars', 'nuts', 'wikidata', 'geonames', 'gnd'] as const

/** Every key of a record, as descriptions ask for it: `ags/05358`. */
export function keysOf({ identifiers = {}, kind }: MunicipalProfile): readonly string[] {
  const ags = identifiers.ags ? wholeAgs(kind, identifiers.ags) : []
  return [
    ...ags.map((value) => `ags/${value}`),
    ...single.flatMap((scheme) => {
      const value = identifiers[scheme]
      return value ? [`${scheme}/${value}`] : []
    }),
  ]
}
