import type { MunicipalProfile, ReferenceData } from '@kommunalgraph/model'
import type { Iri, Localized } from '@kommunalgraph/rdf'

/** The ids of all sources that any part of a record names: as `source`, by itself or by key. */
function sourceIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => {
    if (name !== 'source') return sourceIds(part)
    return typeof part === 'string' ? [part] : Object.values(part as Record<string, string>)
  })
}

/** What the sources of a record ask to be named with, each once, in the order of the record. */
function sourceAttributions(referenceData: ReferenceData, record: MunicipalProfile): string[] {
  const own = new Map((record.sources ?? []).map((each) => [each.id, each]))
  const notes = sourceIds(record).flatMap(
    (id) => (own.get(id) ?? referenceData.sources.get(id))?.attribution ?? [],
  )
  return [...new Set(notes)]
}

const written = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ')

/** Whom to name when the profile is used: who publishes it, what it is called and where it is, its sources. */
export function attributionOf(
  referenceData: ReferenceData,
  record: MunicipalProfile,
  title: { readonly de: string; readonly en: string },
  address: Iri,
): Localized {
  const { name } = referenceData.network.publisher
  const notes = sourceAttributions(referenceData, record)
  const de = written([name, title.de, address])
  const en = written([name, title.en, address])
  if (notes.length === 0) return { de, en }
  return { de: `${de}. Quellen: ${notes.join('; ')}`, en: `${en}. Sources: ${notes.join('; ')}` }
}

/** Whom to name when a collection is used; what its parts ask for stands in the list of sources. */
export function collectionAttribution(
  { base, network }: ReferenceData,
  title: Localized,
  address: Iri,
): Localized {
  const { de = '', en = de } = title
  const sources = `${base}def/sources`
  return {
    de: `${written([network.publisher.name, de, address])}. Quellen: ${sources}`,
    en: `${written([network.publisher.name, en, address])}. Sources: ${sources}`,
  }
}
