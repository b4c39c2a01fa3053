import { memberOf } from '@kommunalgraph/catalog'
import {
  type Base,
  type ConceptScheme,
  describe,
  type Instant,
  isPersonal,
  type KeyScheme,
  type MunicipalProfile,
  type Network,
  type Place,
  type Sizes,
  type Slug,
  type Source,
  traced,
  type Version,
  versionHash,
  type World,
} from '@kommunalgraph/model'
import { isSampled, proveMunicipality } from '../prove/document.ts'
import type { Fault } from '../prove/fault.ts'
import { toRecord } from './record.ts'
import { snapshotOf } from './snapshot.ts'

/* Describing and proving one version: what a thread does, and what comes back. */

/** What all versions of one release have in common. */
export interface ProveSetup {
  readonly base: Base
  readonly network: Network
  readonly concepts: ReadonlyMap<string, ConceptScheme>
  readonly sources: ReadonlyMap<string, Source>
  readonly places: ReadonlyMap<string, Place>
  /** Documents that are not municipalities, by path, with every IRI that they describe. */
  readonly documents: ReadonlyMap<string, ReadonlySet<string>>
  readonly sequence: number
  readonly instant: Instant
}

/** A record that may have become a new version. */
export interface ProveTask {
  readonly slug: Slug
  /** The record with its dates, as JSON in UTF-8. */
  readonly record: Uint8Array
  readonly recordChanged: boolean
  /** The hash of the version that is published; undefined where there is none. */
  readonly standing: string | undefined
}

interface Unchanged {
  readonly state: 'unchanged'
  readonly slug: Slug
  readonly hash: string
  readonly dependencies: readonly string[]
}

export interface Gated {
  readonly state: 'gated'
  readonly slug: Slug
  readonly record: Uint8Array
  readonly hash: string
  readonly dependencies: readonly string[]
  readonly personal: boolean
  readonly sizes: Sizes
  readonly member: string
  readonly faults: readonly Fault[]
}

export type Result = Unchanged | Gated

/** What of other records a thread may ask for: `record/kreis-dueren`, `resolve/ags/05358`. */
export type LookUp = (key: string) => unknown

/** The world as it will be, in a thread that has only what was asked for so far. */
const worldIn = (setup: ProveSetup, lookUp: LookUp): World => ({
  base: setup.base,
  network: setup.network,
  concepts: setup.concepts,
  sources: setup.sources,
  // Who answers knows what each key stands for.
  record: (slug) => lookUp(`record/${slug}`) as MunicipalProfile | undefined,
  resolve: (scheme: KeyScheme, value: string) =>
    lookUp(`resolve/${scheme}/${value}`) as Slug | undefined,
  place: (ags) => setup.places.get(ags),
})

function toVersion(task: ProveTask, setup: ProveSetup, hash: string, personal: boolean): Version {
  const { recordChanged, slug, standing } = task
  const { instant, sequence } = setup
  const change = standing === undefined ? 'create' : 'update'
  return { slug, sequence, instant, change, hash, recordChanged, personal }
}

/**
 * Describe a record, and where that gives a new version, prove it.
 *
 * @throws whatever `lookUp` throws for what it does not have at hand
 */
export async function prove(task: ProveTask, setup: ProveSetup, lookUp: LookUp): Promise<Result> {
  const { slug, standing } = task
  const record = toRecord(task.record)
  const seen = traced(worldIn(setup, lookUp))
  const quads = describe(seen.world, slug, record)
  const dependencies = seen.keys()
  const hash = versionHash(setup, record, quads)
  if (hash === standing) return { state: 'unchanged', slug, hash, dependencies }
  const world = worldIn(setup, lookUp)
  const surface = {
    base: setup.base,
    documents: setup.documents,
    isPublished: (other: Slug) => other === slug || world.record(other) !== undefined,
  }
  const { faults, sizes } = await proveMunicipality(slug, record, quads, surface, isSampled(hash))
  const personal = isPersonal(record)
  const version = toVersion(task, setup, hash, personal)
  const member = memberOf(snapshotOf(world, version, { record, sizes }), slug, version)
  return {
    ...{ state: 'gated', slug, record: task.record, hash, dependencies },
    ...{ personal, sizes, member, faults },
  }
}
