import {
  applicationProfiles,
  catalogueBody,
  catalogueInputs,
  describeDatasetClosure,
} from '@kommunalgraph/catalog'
import {
  describe,
  type MunicipalProfile,
  mappingVersion,
  type Slug,
  type Snapshot,
  statementFacts,
  telephoneIri,
  versionHash,
} from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { linesOf } from '@kommunalgraph/rdf/referees'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NewBody, Redescribed, Redescriber, Redescription } from '@kommunalgraph/release'
import { DataFactory, Parser, type Quad } from 'n3'
import { toBodies } from './finish/body.ts'
import { datasetReferenceData } from './finish/dataset-reference-data.ts'
import { finishVersion } from './finish/finish-version.ts'
import type { ProofFault } from './prove/fault.ts'
import { blankNodes, misread } from './prove/graph.ts'
import { redactedRow } from './redacted-row.ts'
import {
  describedIn,
  describeShared,
  finishDocuments,
  type SiteDocuments,
} from './shared/documents.ts'
import { nothingKept } from './shared/shared-files.ts'

/*
 * A version without what was erased from it: the value goes from its graph and its record, and its texts are made and
 * proved from these. What an older mapping said stays as it said it.
 */

const { mediaType, write } = formatNamed('n-quads')

const parse = (text: string): readonly Quad[] => new Parser({ format: mediaType }).parse(text)

/** A statement as canonical lines have it, whatever its graph. */
const lineOf = ({ object, predicate, subject }: Quad): string => {
  const graph = DataFactory.defaultGraph()
  const [line = ''] = linesOf([{ subject, predicate, object, graph } as Quad])
  return line
}

/** A value as an object of a statement may have it. */
const objectsOf = (values: readonly string[]): ReadonlySet<string> =>
  new Set(values.flatMap((value) => [value, `mailto:${value}`, telephoneIri(value)]))

/** Things that a graph describes and another one does not: all that is said of them goes. */
function goneThings(before: readonly Quad[], after: readonly Quad[]): ReadonlySet<string> {
  const left = new Set(after.map(({ subject }) => subject.value))
  return new Set(before.map(({ subject }) => subject.value).filter((each) => !left.has(each)))
}

const pairOf = ({ predicate, subject }: Quad): string => `${subject.value} ${predicate.value}`

/** Without the statements that one description has and the next one has not, and all that says a value again. */
function withoutDropped(
  quads: readonly Quad[],
  [before, after]: readonly [readonly Quad[], readonly Quad[]],
  values: readonly string[],
): readonly Quad[] {
  const kept = linesOf(after)
  const dropped = new Set([...linesOf(before)].filter((line) => !kept.has(line)))
  // An older mapping may have put the same value into another sentence.
  const told = new Set(before.filter((quad) => !kept.has(lineOf(quad))).map(pairOf))
  const objects = objectsOf(values)
  return quads.filter((quad) => {
    const { value } = quad.object
    const isTold = told.has(pairOf(quad)) && values.some((each) => value.includes(each))
    return !isTold && !dropped.has(lineOf(quad)) && !objects.has(value)
  })
}

/** A graph without the statements that another one has no more, the things that went, and the values. */
function without(
  graph: readonly Quad[],
  before: readonly Quad[],
  after: readonly Quad[],
  values: readonly string[],
): readonly Quad[] {
  const gone = goneThings(before, after)
  return withoutDropped(graph, [before, after], values).filter(
    (quad) =>
      ![quad.subject, quad.object].some(
        ({ termType, value }) => termType === 'NamedNode' && gone.has(value),
      ),
  )
}

const isEqual = (one: readonly Quad[], other: readonly Quad[]): boolean => {
  const [left, right] = [linesOf(one), linesOf(other)]
  return left.size === right.size && [...left].every((line) => right.has(line))
}

/** What the mapping of today would have said, and what it says from now on. */
const describedBoth = ({ after, before, slug, snapshot, unredacted }: Redescription) =>
  [describe(unredacted, slug, before), describe(snapshot, slug, after)] as const

/** The graph as it was published, and without what was erased. */
function graphsOf(task: Redescription): readonly [readonly Quad[], readonly Quad[]] {
  const { graph, isOwn, isPresent, mapping, snapshot, unredacted, values } = task
  const [before, after] = describedBoth(task)
  const published = graph === undefined ? before : parse(graph)
  // Described as it would be today: then it is what it would be without the value. Who names another one was described
  // with what is erased of that one.
  const isCurrent = mapping === mappingVersion && (!isOwn || isEqual(published, before))
  // What took the place of a value in what all share is said of the present only.
  const isWhole = isPresent || unredacted === snapshot
  return [published, isCurrent && isWhole ? after : without(published, before, after, values)]
}

/** A digest of what was erased would let a guess be proved: sizes and checksums of the old files go. */
const measures = new Set(
  [vocabulary.dcat.byteSize, vocabulary.spdx.checksum].map((each) => each.value),
)

/** What the catalogue and the feed tell of the version, without what was erased; statements keep their graph. */
function toldWithout(task: Redescription, quads: readonly Quad[]): readonly Quad[] {
  const { after, before, slug, snapshot, unredacted, values, version } = task
  const closures = (of: Snapshot, record: MunicipalProfile) => {
    const dataset = datasetReferenceData(of, { version, sizes: {} })
    return applicationProfiles.flatMap((each) =>
      describeDatasetClosure(dataset, slug, record, each),
    )
  }
  return withoutDropped(quads, [closures(unredacted, before), closures(snapshot, after)], values)
}

function withoutMeasures(quads: readonly Quad[], all: readonly Quad[]): readonly Quad[] {
  const checksums = new Set(
    all
      .filter(({ predicate }) => predicate.equals(vocabulary.spdx.checksum))
      .map(({ object }) => object.value),
  )
  return quads.filter(
    ({ predicate, subject }) => !measures.has(predicate.value) && !checksums.has(subject.value),
  )
}

const redactedFeed = (task: Redescription, quads: readonly Quad[]): readonly Quad[] =>
  withoutMeasures(toldWithout(task, quads), quads)

const feedFormat = formatNamed('trig')

const parseFeed = (text: string): readonly Quad[] =>
  new Parser({ format: feedFormat.mediaType }).parse(text)

/** What is published now has every text. */
async function redescribePresent(
  task: Redescription,
  quads: readonly Quad[],
  { others, shared }: SiteDocuments,
) {
  const { after, snapshot, version } = task
  const surface = {
    base: snapshot.base,
    documents: describedIn(snapshot, shared(snapshot), others),
    isPublished: (other: Slug) => snapshot.record(other) !== undefined,
  }
  const triples = formatNamed('n-triples').write(quads)
  return finishVersion(
    { referenceData: snapshot, record: after, version, quads, triples },
    surface,
    true,
  )
}

function feedText(task: Redescription, feed: string) {
  const quads = redactedFeed(task, parseFeed(feed))
  return {
    ...{ names: [catalogueBody] as const, mediaType: feedFormat.mediaType },
    text: feedFormat.write(quads, task.snapshot.base),
  }
}

/** What was superseded has its graph, its row, and what the feed tells of it. */
async function redescribeSuperseded(task: Redescription, quads: readonly Quad[]) {
  const { after, before, csv, feed, member, slug, snapshot, values } = task
  const text = write(quads)
  const row =
    csv === undefined ? undefined : redactedRow(snapshot, slug, csv, before, after, values)
  const bodies: readonly NewBody[] = toBodies([
    { names: ['n-quads'], mediaType, text },
    ...(row === undefined ? [] : [{ names: ['csv'] as const, mediaType: 'text/csv', text: row }]),
    ...(feed === undefined ? [] : [feedText(task, feed)]),
  ])
  const faults: readonly ProofFault[] = [
    ...blankNodes(quads),
    ...(await misread('n-quads', text, quads)),
  ]
  const statements = statementFacts(snapshot.base, slug, quads)
  const told = member && write(redactedFeed(task, parse(member)))
  return { bodies, statements, faults, sizes: undefined, member: told }
}

const hashOf = (snapshot: Snapshot, slug: Slug, record: MunicipalProfile): string => {
  const triples = formatNamed('n-triples').write(describe(snapshot, slug, record))
  return versionHash(snapshot, record, triples, catalogueInputs(snapshot, record))
}

/** Whether a version says nothing of what is erased: neither its record, nor its graph, nor the catalogue. */
function isUntouched(
  task: Redescription,
  [published, quads]: readonly [readonly Quad[], readonly Quad[]],
  hash: string,
): boolean {
  const { before, feed, member, slug, unredacted } = task
  const isSameIn = (text: string | undefined, read: typeof parse): boolean => {
    const told = read(text ?? '')
    return toldWithout(task, told).length === told.length
  }
  return (
    hashOf(unredacted, slug, before) === hash &&
    isEqual(published, quads) &&
    isSameIn(feed, parseFeed) &&
    isSameIn(member, parse)
  )
}

async function redescribeVersion(
  task: Redescription,
  site: SiteDocuments,
): Promise<Redescribed | undefined> {
  const { after, isPresent, slug, snapshot } = task
  const graphs = graphsOf(task)
  const hash = hashOf(snapshot, slug, after)
  if (isUntouched(task, graphs, hash)) return undefined
  const [, quads] = graphs
  const { faults, ...redescribed } = isPresent
    ? { ...(await redescribePresent(task, quads, site)), member: undefined }
    : await redescribeSuperseded(task, quads)
  if (faults.length > 0) throw new Error(`${slug}: ${JSON.stringify(faults)}`)
  return { ...redescribed, hash }
}

/** Makes versions and shared documents anew, as the site would publish them. */
export const redescribeWith = (site: SiteDocuments): Redescriber => ({
  version: (task) => redescribeVersion(task, site),
  async documents(snapshot) {
    const described = describeShared(snapshot.base, snapshot, site)
    const made = await finishDocuments(described, nothingKept, () => false)
    const faults = made.flatMap((each) => each.faults)
    if (faults.length > 0) throw new Error(JSON.stringify(faults))
    return made
  },
})
