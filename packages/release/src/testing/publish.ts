import {
  describe,
  documentPath,
  type Instant,
  isPersonal,
  type MunicipalProfile,
  mappingVersion,
  publishable,
  type Release,
  recordHash,
  type Sizes,
  type Slug,
  type Snapshot,
  traced,
  type Version,
  versionHash,
  type World,
} from '@kommunalgraph/model'
import type { Committed, Draft } from '../store/draft.ts'
import type { DraftHead } from '../store/world.ts'
import type { ReleaseWriter } from '../store/writer.ts'
import { isGone, snapshotOf, tombstoneOf, worldOf } from './world.ts'

/* What the gate does, for data that were checked, without its proof. */

/** What is published: checked data, and the base that all IRIs begin with. */
export interface CheckedData extends Omit<DraftHead, 'instant' | 'mapping'> {
  readonly records: ReadonlyMap<Slug, MunicipalProfile>
  /** When; a second after the release before, if nobody says so. */
  readonly published?: Instant
  /** Measures the files of a document; none are kept if absent. */
  readonly sizes?: (world: World, path: string) => Sizes | undefined
  /** Makes the feed's statement of a change; none is kept if absent. */
  readonly member?: (snapshot: Snapshot, slug: Slug, version: Version) => string
}

/** A release while it is made. */
interface Work {
  readonly data: CheckedData
  readonly world: World
  readonly writer: ReleaseWriter
  readonly draft: Draft
  readonly sequence: number
  readonly instant: Instant
}

const firstInstant = Date.UTC(2026, 0, 1)

const instantOf = (sequence: number): Instant =>
  new Date(firstInstant + sequence * 1_000).toISOString()

type Facts = Pick<Version, 'change' | 'hash' | 'personal' | 'recordChanged'>

const deletion: Facts = { change: 'delete', hash: '', personal: false, recordChanged: true }

const sizesOf = ({ data, world }: Work, slug: Slug): Sizes =>
  data.sizes?.(world, documentPath(slug)) ?? {}

function memberOf(work: Work, slug: Slug, facts: Facts): string | undefined {
  const { data, instant, sequence, world } = work
  const version: Version = { ...facts, slug, sequence, instant }
  return data.member?.(snapshotOf(world, version, sizesOf(work, slug)), slug, version)
}

function put(work: Work, slug: Slug, written: MunicipalProfile): void {
  const { draft, world, writer } = work
  const record = publishable(written)
  const watched = traced(world)
  const before = writer.standing(slug)
  const facts = {
    hash: versionHash(world, record, describe(watched.world, slug, record)),
    recordChanged: before?.recordHash !== recordHash(record),
    personal: isPersonal(record),
  }
  const member = memberOf(work, slug, { ...facts, change: before ? 'update' : 'create' })
  draft.put({
    ...{ ...facts, slug, record, recordHash: recordHash(record), dependencies: watched.keys() },
    sizes: sizesOf(work, slug),
    ...(member !== undefined && { member }),
  })
}

/** @param kept - the record, where its file still stands */
function remove(work: Work, slug: Slug, record: MunicipalProfile, kept?: MunicipalProfile): void {
  work.draft.remove(tombstoneOf(slug, record), kept, memberOf(work, slug, deletion))
}

/** What is published and no longer in the data. */
function vanished(before: Release | undefined, { records }: CheckedData) {
  const slugs = before?.slugs().filter((slug) => !records.has(slug)) ?? []
  return slugs.flatMap((slug) => {
    const record = before?.record(slug)
    return record ? [[slug, record] as const] : []
  })
}

/** Make the next release, which has exactly these data; changes are in the order of addresses. */
export function publishInto(writer: ReleaseWriter, data: CheckedData): Committed {
  const { base, concepts, network, places, records, sources } = data
  const sequence = (writer.published?.sequence ?? 0) + 1
  const instant = data.published ?? instantOf(sequence)
  const gone = vanished(writer.last, data)
  const head = { base, concepts, network, places, sources, instant, mapping: mappingVersion }
  const draft = writer.begin(head)
  const world = worldOf(head, records)
  const work: Work = { data, draft, instant, sequence, world, writer }
  for (const [slug, record] of [...records].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (isGone(record)) remove(work, slug, record, record)
    else put(work, slug, record)
  for (const [slug, record] of gone) remove(work, slug, record)
  for (const path of [...concepts.keys()].map((name) => `def/${name}`)) {
    const facts = data.sizes?.(world, path)
    if (facts) draft.shareSizes(path, facts)
  }
  return draft.commit()
}
