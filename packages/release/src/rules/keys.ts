import {
  type KeyScheme,
  type MunicipalProfile,
  type Slug,
  toSlug,
  wholeAgs,
} from '@kommunalgraph/model'

/** A key or other name of a record, as the resolver takes it. */
export interface Key {
  /** Whether it is an address that the record had before. */
  readonly former?: true
  readonly scheme: KeyScheme
  readonly value: string
}

const single = ['ars', 'nuts', 'wikidata', 'geonames', 'gnd'] as const

/** Every key and other name of a record. */
export function keysOf(slug: Slug, record: MunicipalProfile): readonly Key[] {
  const { identifiers = {} } = record
  const names = [...(record.aliases ?? []), ...(record.misspellings ?? [])].map(toSlug)
  const ags = identifiers.ags ? wholeAgs(record.kind, identifiers.ags) : []
  return [
    { scheme: 'slug', value: slug },
    ...ags.map((value) => ({ scheme: 'ags', value }) as const),
    ...single.flatMap((scheme) => {
      const value = identifiers[scheme]
      return value ? [{ scheme, value }] : []
    }),
    ...(record.formerSlugs ?? []).map(
      (value) => ({ scheme: 'alias', value, former: true }) as const,
    ),
    ...names.filter((value) => value !== '').map((value) => ({ scheme: 'alias', value }) as const),
  ]
}
