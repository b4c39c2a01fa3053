import {
  describe,
  distributions,
  documentPath,
  isGone,
  isPersonal,
  type MunicipalProfile,
  mappingVersion,
  noExtraFields,
  noOutlines,
  publishable,
  type ReferenceData,
  type Release,
  recordHash,
  type Sizes,
  type Slug,
  statementFacts,
  traced,
  type Version,
  versionHash,
} from '@kommunalgraph/model'
import { formatNamed, formatOfExtension, type Instant } from '@kommunalgraph/rdf'
import type { NewBody } from '../store/bodies.ts'
import type { Committed, ReleaseDraft } from '../store/draft.ts'
import type { DraftHead } from '../store/reference-data.ts'
import type { ReleaseWriter } from '../store/writer.ts'
import { referenceDataOf, tombstoneOf } from './reference-data.ts'

/* What the gate does, for data that were checked, without its proof. */

/** What is published: checked data, and the base that all IRIs begin with. */
export interface CheckedData
  extends Omit<DraftHead, 'instant' | 'mapping' | 'fields' | 'outlines'> {
  /** None if absent. */
  readonly fields?: DraftHead['fields']
  readonly outlines?: DraftHead['outlines']
  readonly records: ReadonlyMap<Slug, MunicipalProfile>
  /** When; a second after the release before, if nobody says so. */
  readonly published?: Instant
  /** Measures the files of a document; of a version whose texts are kept, they are the sizes of these. */
  readonly sizes?: (
    referenceData: ReferenceData,
    path: string,
    record?: MunicipalProfile,
  ) => Sizes | undefined
  /** Makes the texts that are kept of a version; none are if absent, and then it is described when it is asked for. */
  readonly bodies?: (
    referenceData: ReferenceData,
    version: Version,
    record: MunicipalProfile,
    quads: ReturnType<typeof describe>,
  ) => readonly NewBody[]
}

/** Size and digests of the files that the catalogue lists, where they are kept. */
export const sizesOfBodies = (bodies: readonly NewBody[]): Sizes =>
  Object.fromEntries(
    distributions.flatMap(({ extension }) => {
      const name = formatOfExtension(extension)?.name
      const found = bodies.find(({ names }) => names.some((each) => each === name))
      if (found === undefined) return []
      const { bytes, sha1, sha256 } = found
      return [[extension, { bytes, sha256, sha1 }] as const]
    }),
  )

/** A release while it is made. */
interface Work {
  readonly data: CheckedData
  readonly referenceData: ReferenceData
  readonly writer: ReleaseWriter
  readonly draft: ReleaseDraft
  readonly sequence: number
  readonly instant: Instant
}

const firstInstant = Date.UTC(2026, 0, 1)

const instantOf = (sequence: number): Instant =>
  new Date(firstInstant + sequence * 1_000).toISOString()

const sizesOf = ({ data, referenceData }: Work, slug: Slug, record: MunicipalProfile): Sizes =>
  data.sizes?.(referenceData, documentPath(slug), record) ?? {}

function put(work: Work, slug: Slug, written: MunicipalProfile): void {
  const { data, draft, instant, sequence, referenceData, writer } = work
  const record = publishable(written)
  const watched = traced(referenceData)
  const quads = describe(watched.referenceData, slug, record)
  const before = writer.publishedVersion(slug)
  const facts = {
    hash: versionHash(referenceData, record, formatNamed('n-triples').write(quads)),
    recordChanged: before?.recordHash !== recordHash(record),
    personal: isPersonal(record),
  }
  const version: Version = {
    ...{ ...facts, slug, sequence, instant, change: before ? 'update' : 'create' },
  }
  const bodies = data.bodies?.(referenceData, version, record, quads)
  const sizes = bodies ? sizesOfBodies(bodies) : sizesOf(work, slug, record)
  draft.put({
    ...{ ...facts, slug, record, recordHash: recordHash(record), dependencies: watched.keys() },
    sizes,
    ...(bodies && { bodies, statements: statementFacts(referenceData.base, slug, quads) }),
  })
}

/** @param kept - the record, where its file is still there */
function remove(
  { draft }: Work,
  slug: Slug,
  record: MunicipalProfile,
  kept?: MunicipalProfile,
): void {
  draft.remove(tombstoneOf(slug, record), kept)
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
  const { fields = noExtraFields, outlines = noOutlines } = data
  const sequence = (writer.published?.sequence ?? 0) + 1
  const instant = data.published ?? instantOf(sequence)
  const gone = vanished(writer.last, data)
  const shared = { concepts, fields, network, outlines, places, sources }
  const head = { ...shared, base, instant, mapping: mappingVersion }
  const draft = writer.begin(head)
  const referenceData = referenceDataOf(head, records)
  const work: Work = { data, draft, instant, sequence, referenceData, writer }
  for (const [slug, record] of [...records].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (isGone(record)) remove(work, slug, record, record)
    else put(work, slug, record)
  for (const [slug, record] of gone) remove(work, slug, record)
  for (const path of [...concepts.keys()].map((name) => `def/${name}`)) {
    const facts = data.sizes?.(referenceData, path)
    if (facts) draft.putDocument(path, facts, [])
  }
  return draft.commit()
}
