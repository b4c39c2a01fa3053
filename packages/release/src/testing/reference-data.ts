import {
  isGone,
  type KnownKinds,
  type MunicipalProfile,
  neighbourOf,
  type ReferenceData,
  type Slug,
  type Tombstone,
} from '@kommunalgraph/model'
import { keysOf } from '../rules/keys.ts'
import type { DraftHead } from '../store/reference-data.ts'

type Records = ReadonlyMap<Slug, MunicipalProfile>

/** The notice that stands in the place of a record. */
export function tombstoneOf(slug: Slug, record: MunicipalProfile): Tombstone {
  const { kind, modified, name, replacedBy, status } = record
  return {
    ...{ slug, name, kind, status: status === 'merged' ? status : 'withdrawn' },
    ...(replacedBy !== undefined && { replacedBy }),
    ...(modified !== undefined && { modified }),
  }
}

/** Whom each key leads to; of two with one key the one that is published has it, then the first by address. */
function holdersIn(kinds: KnownKinds, records: Records): ReadonlyMap<string, Slug> {
  const lastWins = [...records].toSorted(
    ([a, one], [b, other]) => Number(isGone(other)) - Number(isGone(one)) || (a < b ? 1 : -1),
  )
  const held = lastWins.flatMap(([slug, record]) =>
    keysOf(kinds, slug, record).map(({ scheme, value }) => [`${scheme}/${value}`, slug] as const),
  )
  return new Map(held)
}

/** What a folder of records says to a description. */
export function referenceDataOf(
  {
    base,
    concepts,
    fields,
    network,
    outlines,
    places,
    sources,
  }: Omit<DraftHead, 'instant' | 'mapping'>,
  records: Records,
): ReferenceData {
  const holders = holdersIn({ concepts }, records)
  return {
    ...{ base, concepts, fields, network, outlines, sources },
    neighbour: (slug) => {
      const record = records.get(slug)
      return record && !isGone(record) ? neighbourOf(record) : undefined
    },
    resolve: (scheme, value) => holders.get(`${scheme}/${value}`),
    place: (ags) => places.get(ags),
  }
}
