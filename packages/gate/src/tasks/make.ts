import { catalogueInputs } from '@kommunalgraph/catalog'
import {
  type ConceptScheme,
  describe,
  type ExtraFields,
  isPersonal,
  type MunicipalProfile,
  type Neighbour,
  type Network,
  type OutlinesByState,
  type ReferenceData,
  type ReferencePlace,
  type Slug,
  type Source,
  traced,
  type Version,
  versionHash,
} from '@kommunalgraph/model'
import { type Base, formatNamed, type Instant } from '@kommunalgraph/rdf'
import type { NewVersion } from '@kommunalgraph/release'
import { finishVersion } from '../finish/finish-version.ts'
import { isSampled } from '../prove/document.ts'
import type { ProofFault } from '../prove/fault.ts'

/* The second task a record: record, with its dates and what it may know of others → finished version, proved. */

/** What all versions of one release have in common. */
export interface MakeSetup {
  readonly base: Base
  readonly network: Network
  readonly concepts: ReadonlyMap<string, ConceptScheme>
  readonly sources: ReadonlyMap<string, Source>
  readonly fields: ExtraFields
  readonly outlines: OutlinesByState
  readonly places: ReadonlyMap<string, ReferencePlace>
  /** Documents that are not municipalities, by path, with every IRI that they describe. */
  readonly documents: ReadonlyMap<string, ReadonlySet<string>>
  readonly sequence: number
  readonly instant: Instant
}

/** A record that may have become a new version. */
export interface MakeTask {
  readonly slug: Slug
  /** As it may be published, with its dates. */
  readonly record: MunicipalProfile
  readonly recordHash: string
  readonly recordChanged: boolean
  /** The hash of the version that is published; undefined where there is none. */
  readonly publishedHash: string | undefined
  /** What there is at the addresses that its description asks for; undefined where nothing is published. */
  readonly neighbours: ReadonlyMap<Slug, Neighbour | undefined>
  /** Whom the keys lead to that it asks for, as `ags/05358`. */
  readonly holders: ReadonlyMap<string, Slug | undefined>
}

/** Described anew, and nothing is other than it was published. */
interface UnchangedVersion {
  readonly state: 'unchanged'
  readonly slug: Slug
  readonly dependencies: readonly string[]
}

export interface MadeVersion extends Omit<Required<NewVersion>, 'record'> {
  readonly state: 'made'
  readonly record: MunicipalProfile
  readonly faults: readonly ProofFault[]
}

export type MakeResult = UnchangedVersion | MadeVersion

/** A question that `questionsOf` does not foresee is a fault of the program. */
function answer<T>(answers: ReadonlyMap<string, T>, key: string): T | undefined {
  if (!answers.has(key)) throw new Error(`A description asked for ${key}, which nobody foresaw`)
  return answers.get(key)
}

/** Everything that a description may read, and nothing else. */
const referenceDataOf = (
  { base, concepts, fields, network, outlines, places, sources }: MakeSetup,
  { holders, neighbours }: Pick<MakeTask, 'holders' | 'neighbours'>,
): ReferenceData => ({
  ...{ base, concepts, fields, network, outlines, sources },
  neighbour: (slug) => answer(neighbours, slug),
  resolve: (scheme, value) => answer(holders, `${scheme}/${value}`),
  place: (ags) => places.get(ags),
})

/** Describe a record, and where that gives a new version, write and prove all that is kept of it. */
export async function make(task: MakeTask, setup: MakeSetup): Promise<MakeResult> {
  const { neighbours, publishedHash, record, recordChanged, recordHash, slug } = task
  const referenceData = referenceDataOf(setup, task)
  const watched = traced(referenceData)
  const quads = describe(watched.referenceData, slug, record)
  const triples = formatNamed('n-triples').write(quads)
  const hash = versionHash(setup, record, triples, catalogueInputs(watched.referenceData, record))
  const dependencies = watched.keys()
  if (hash === publishedHash) return { state: 'unchanged', slug, dependencies }
  const { instant, sequence } = setup
  const change = publishedHash === undefined ? 'create' : 'update'
  const personal = isPersonal(record)
  const facts = { slug, hash, recordChanged, personal }
  const version: Version = { ...facts, sequence, instant, change }
  const surface = {
    base: setup.base,
    documents: setup.documents,
    isPublished: (other: Slug) => other === slug || neighbours.get(other) !== undefined,
  }
  const described = { referenceData, record, version, quads, triples }
  const finished = await finishVersion(described, surface, isSampled(hash))
  return { state: 'made', ...facts, record, recordHash, dependencies, ...finished }
}
