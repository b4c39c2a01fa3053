import {
  type KeyScheme,
  type KnownKinds,
  keysIn,
  type MunicipalProfile,
  type Slug,
  toSlug,
} from '@kommunalgraph/model'

/** A key or other name of a record, as the resolver takes it. */
export interface Key {
  /** Whether it is an address that the record had before. */
  readonly former?: true
  readonly scheme: KeyScheme
  readonly value: string
}

/** Every key and other name of a record. */
export function keysOf(kinds: KnownKinds, slug: Slug, record: MunicipalProfile): readonly Key[] {
  const names = [...(record.aliases ?? []), ...(record.misspellings ?? [])].map(toSlug)
  return [
    { scheme: 'slug', value: slug },
    ...keysIn(kinds, record).map(([scheme, value]) => ({ scheme, value })),
    ...(record.formerSlugs ?? []).map(
      (value) => ({ scheme: 'alias', value, former: true }) as const,
    ),
    ...names.filter((value) => value !== '').map((value) => ({ scheme: 'alias', value }) as const),
  ]
}
