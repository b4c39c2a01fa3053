import { createHash } from 'node:crypto'
import { type MunicipalProfile, recordRows } from './fields/record.ts'
import type { Slug } from './iri.ts'
import { publishable } from './publishable.ts'
import type { KeyScheme, ReferenceData } from './reference-data.ts'
import { fieldTexts } from './references.ts'

/**
 * Counts the mapping: whoever changes what a record becomes in any data format raises it, so that the next publish
 * makes and proves every version anew (docs/decisions/0008).
 */
export const mappingVersion = 5

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Lower-case hex SHA-256 of a published record: moves with the record only, not with what it names. */
export const recordHash = (record: MunicipalProfile): string =>
  sha256(JSON.stringify(publishable(record)))

/**
 * Lower-case hex SHA-256 of everything that the bodies of a version depend on: the record, the shared things that it
 * names (their statements are in its graph, and in its part of the catalogue), the base, the mapping, and the fields
 * that the network adds (each is a column of its row).
 *
 * @param triples - its graph in N-Triples
 * @param others - what its bodies depend on beside record and graph
 */
export const versionHash = (
  { base, fields }: Pick<ReferenceData, 'base' | 'fields'>,
  record: MunicipalProfile,
  triples: string,
  others = '',
): string =>
  sha256(
    [
      ...[mappingVersion, base, JSON.stringify(publishable(record))],
      ...[triples, others],
      ...(fields.size > 0 ? [[...fields.keys()].join()] : []),
    ].join('\n'),
  )

/** Whether a published record names a person or how to reach one: then no cache may keep it for long. */
export const isPersonal = (record: MunicipalProfile): boolean =>
  fieldTexts(recordRows, publishable(record), ({ personal }) => personal === 'always').length > 0

/**
 * What a description read of reference data: `network`, `fields`, `concepts/phases`, `neighbour/kreis-dueren`,
 * `resolve/ags/05358`, `outlines/05`.
 */
export interface Traced {
  readonly referenceData: ReferenceData
  /** Sorted; also of what was asked for and not there, since its coming would change the description. */
  readonly keys: () => readonly string[]
}

/** Watch reference data: whatever a description asks it for is one of the things that the description depends on. */
export function traced(referenceData: ReferenceData): Traced {
  const read = new Set<string>()
  const noted = <T>(key: string, value: T): T => {
    read.add(key)
    return value
  }
  return {
    keys: () => [...read].sort(),
    referenceData: {
      base: referenceData.base,
      get network() {
        return noted('network', referenceData.network)
      },
      get fields() {
        return noted('fields', referenceData.fields)
      },
      concepts: watched(referenceData.concepts, (name) => read.add(`concepts/${name}`)),
      outlines: watched(referenceData.outlines, (state) => read.add(`outlines/${state}`)),
      sources: watched(referenceData.sources, (id) => read.add(`sources/${id}`)),
      neighbour: (slug: Slug) => noted(`neighbour/${slug}`, referenceData.neighbour(slug)),
      resolve: (scheme: KeyScheme, value: string) =>
        noted(`resolve/${scheme}/${value}`, referenceData.resolve(scheme, value)),
      place: (ags: string) => noted(`place/${ags}`, referenceData.place(ags)),
    },
  }
}

/** A view of a map that tells what is asked for; walking it asks for all. */
function watched<V>(
  map: ReadonlyMap<string, V>,
  note: (key: string) => void,
): ReadonlyMap<string, V> {
  return new Proxy(map, {
    get(target, property) {
      if (property === 'get' || property === 'has')
        return (key: string) => {
          note(key)
          return target[property](key)
        }
      for (const key of target.keys()) note(key)
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
