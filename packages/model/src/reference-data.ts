import type { Base } from '@kommunalgraph/rdf'
import type { ConceptScheme } from './fields/concept.ts'
import type { ExtraFields } from './fields/extra.ts'
import type { Network } from './fields/network.ts'
import { keyNames } from './fields/nodes/identifiers.ts'
import type { Source } from './fields/source.ts'
import type { Slug } from './iri.ts'
import type { Neighbour } from './neighbour.ts'
import type { OutlinesByState } from './outlines.ts'
import type { ReferencePlace } from './place.ts'

/** What `/id/{scheme}/{value}` takes; `alias` are other names, wrong names and former addresses, as slugs. */
export const keySchemes = [...keyNames, 'slug', 'alias'] as const
export type KeyScheme = (typeof keySchemes)[number]

/** What the description of a record needs besides the record. */
export interface ReferenceData {
  readonly base: Base
  readonly network: Network
  /** Concept schemes by name. */
  readonly concepts: ReadonlyMap<string, ConceptScheme>
  /** Shared sources by id. */
  readonly sources: ReadonlyMap<string, Source>
  /** The fields that the network adds to its records. */
  readonly fields: ExtraFields
  /** Where borders run, by state, as far as the network has files of it. */
  readonly outlines: OutlinesByState
  /** What may be told of the published record at an address; never of one that was withdrawn or merged. */
  neighbour(slug: Slug): Neighbour | undefined
  /** The address of the municipality that has a key. */
  resolve(scheme: KeyScheme, value: string): Slug | undefined
  /** An entry of the official reference list, by AGS of 2, 5 or 8 digits. */
  place(ags: string): ReferencePlace | undefined
}
