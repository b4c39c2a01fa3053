import { catalogueInputs, rowTexts } from '@kommunalgraph/catalog'
import {
  describe,
  type Issue,
  type MunicipalProfile,
  type Release,
  type Slug,
  type Snapshot,
  statementFacts,
  traced,
  versionHash,
} from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import type { CompletedVersion, IncompleteVersion, ReleaseWriter } from '@kommunalgraph/release'
import { unproved } from './findings.ts'
import { toBodies } from './finish/body.ts'
import { finishVersion } from './finish/finish-version.ts'
import type { Progress } from './options.ts'
import type { ProofFault } from './prove/fault.ts'
import { misread } from './prove/graph.ts'
import { describedIn, type SiteDocuments } from './shared/documents.ts'

/*
 * Versions that an earlier program published have no bodies. They get them once, from their record and their release,
 * in batches: a publish that is ended in between goes on where it was.
 */

const usualBatch = 50

interface Completed extends CompletedVersion {
  readonly faults: readonly ProofFault[]
}

/** A version as its release describes it. */
function describeVersion(snapshot: Snapshot, slug: Slug, record: MunicipalProfile) {
  const watched = traced(snapshot)
  const quads = describe(watched.referenceData, slug, record)
  const triples = formatNamed('n-triples').write(quads)
  const hash = versionHash(
    snapshot,
    record,
    triples,
    catalogueInputs(watched.referenceData, record),
  )
  return { quads, triples, hash, dependencies: watched.keys() }
}

/**
 * What is published now gets every text; so does what has none, of which only those stay that a superseded one keeps.
 */
async function completeWhole(
  { cursor, isBare, isPresent, slug }: IncompleteVersion,
  snapshot: Snapshot,
  record: MunicipalProfile,
  documents: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Completed> {
  const { dependencies, hash, quads, triples } = describeVersion(snapshot, slug, record)
  const version = snapshot.version(slug)
  if (version === undefined) throw new Error(`There is no version of ${slug}`)
  const surface = {
    ...{ base: snapshot.base, documents },
    isPublished: (other: Slug) => snapshot.record(other) !== undefined,
  }
  const described = { referenceData: snapshot, record, version, quads, triples }
  const { sizes, ...finished } = await finishVersion(described, surface, false)
  return {
    ...{ cursor, slug, hash, ...finished },
    ...(isBare && { sizes }),
    ...(isPresent && { dependencies }),
  }
}

/** What was superseded gets its graph and its row; what the feed tells of it is kept already. */
async function completeSuperseded(
  { cursor, slug }: IncompleteVersion,
  snapshot: Snapshot,
  record: MunicipalProfile,
): Promise<Completed> {
  const { hash, quads } = describeVersion(snapshot, slug, record)
  const { mediaType, write } = formatNamed('n-quads')
  const text = write(quads)
  const [row] = rowTexts(snapshot, { slug, record })
  const bodies = toBodies([
    { names: ['n-quads'], mediaType, text },
    ...(row ? [{ names: [row.name] as const, mediaType: row.mediaType, text: row.text }] : []),
  ])
  const faults = await misread('n-quads', text, quads)
  return {
    cursor,
    slug,
    hash,
    bodies,
    statements: statementFacts(snapshot.base, slug, quads),
    faults,
  }
}

/** What documents describe in each release, for as long as versions of it are completed. */
function documentsOf({ others, shared }: SiteDocuments) {
  let known: { sequence: number; documents: ReadonlyMap<string, ReadonlySet<string>> } | undefined
  return (snapshot: Snapshot): ReadonlyMap<string, ReadonlySet<string>> => {
    if (known?.sequence !== snapshot.sequence) {
      const documents = describedIn(snapshot, shared(snapshot), others)
      known = { sequence: snapshot.sequence, documents }
    }
    return known.documents
  }
}

interface CompletionOptions {
  readonly site: SiteDocuments
  /** What findings put before the path of a file: `data/`. */
  readonly prefix: string
  /** How many versions one transaction completes. */
  readonly batch?: number
}

/**
 * Give every version its bodies.
 *
 * @returns what could not be proved: then nothing is published
 */
export async function completeEarlier(
  writer: ReleaseWriter,
  { batch: batchSize = usualBatch, prefix, site }: CompletionOptions,
  onProgress: (progress: Progress) => void,
): Promise<readonly Issue[]> {
  const documentsIn = documentsOf(site)
  const complete = (version: IncompleteVersion, last: Release): Promise<Completed> => {
    const snapshot = last.asOf(version.sequence)
    const record = snapshot?.record(version.slug)
    if (snapshot === undefined || record === undefined)
      throw new Error(`Release ${version.sequence} has no ${version.slug}`)
    return version.isPresent || version.isBare
      ? completeWhole(version, snapshot, record, documentsIn(snapshot))
      : completeSuperseded(version, snapshot, record)
  }
  let done = 0
  for (;;) {
    const { last } = writer
    const batch = last ? writer.incomplete(batchSize) : []
    if (last === undefined || batch.length === 0) return []
    const completed: Completed[] = []
    for (const version of batch) completed.push(await complete(version, last))
    const issues = completed.flatMap(({ faults, slug }) =>
      faults.map((fault) => unproved(`${prefix}municipalities/${slug}.yaml`, fault)),
    )
    if (issues.length > 0) return issues
    writer.complete(completed)
    done += batch.length
    onProgress({ stage: 'complete', done, total: done + writer.incomplete(batchSize).length })
  }
}
