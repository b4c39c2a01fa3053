import {
  applicationProfiles,
  catalogueBody,
  catalogueInputs,
  describeDataset,
} from '@kommunalgraph/catalog'
import {
  describe,
  type MunicipalProfile,
  mappingVersion,
  type Slug,
  statementFacts,
  versionHash,
} from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NewBody, Redescribe, Redescribed, Redescription } from '@kommunalgraph/release'
import { DataFactory, Parser, type Quad } from 'n3'
import { toBodies } from './finish/body.ts'
import { datasetReferenceData } from './finish/dataset-reference-data.ts'
import { finishVersion } from './finish/finish-version.ts'
import { linesOf } from './prove/canonical.ts'
import type { ProofFault } from './prove/fault.ts'
import { blankNodes, misread } from './prove/graph.ts'
import { redactedRow } from './redacted-row.ts'
import { describedIn, type SiteDocuments } from './shared/documents.ts'

/*
 * A version without what was erased from it: the value goes from its graph and its record, and its texts are made and
 * proved from these. What an older mapping said stays as it said it.
 */

const { mediaType, write } = formatNamed('n-quads')

const parse = (text: string): readonly Quad[] => new Parser({ format: mediaType }).parse(text)

/** A value as an object of a statement may have it. */
const objectsOf = (values: readonly string[]): ReadonlySet<string> =>
  new Set(values.flatMap((value) => [value, `mailto:${value}`, `tel:${value}`]))

/** Things that a graph describes and another one does not: all that is said of them goes. */
function goneThings(before: readonly Quad[], after: readonly Quad[]): ReadonlySet<string> {
  const left = new Set(after.map(({ subject }) => subject.value))
  return new Set(before.map(({ subject }) => subject.value).filter((each) => !left.has(each)))
}

/** A graph without the statements that another one has no more, the things that went, and the values. */
function without(
  graph: readonly Quad[],
  before: readonly Quad[],
  after: readonly Quad[],
  values: readonly string[],
): readonly Quad[] {
  const kept = linesOf(after)
  const dropped = new Set([...linesOf(before)].filter((line) => !kept.has(line)))
  const gone = goneThings(before, after)
  const objects = objectsOf(values)
  return graph.filter((quad) => {
    const isGone = [quad.subject, quad.object].some(
      ({ termType, value }) => termType === 'NamedNode' && gone.has(value),
    )
    const [line = ''] = linesOf([quad])
    return !isGone && !dropped.has(line) && !objects.has(quad.object.value)
  })
}

const isEqual = (one: readonly Quad[], other: readonly Quad[]): boolean => {
  const [left, right] = [linesOf(one), linesOf(other)]
  return left.size === right.size && [...left].every((line) => right.has(line))
}

const described = ({ slug, snapshot }: Redescription, record: MunicipalProfile) =>
  describe(snapshot, slug, record)

/** The graph without what was erased. */
function redactedGraph(task: Redescription): readonly Quad[] {
  const { after, before, erased, graph, mapping, slug, values } = task
  const [then, now] = [described(task, before), described(task, after)]
  const published = graph === undefined ? then : parse(graph)
  // Described as it would be today: then it is what it would be without the value. Who names another one was described
  // with what is erased of that one.
  const isCurrent = mapping === mappingVersion && (erased !== slug || isEqual(published, then))
  return isCurrent ? now : without(published, then, now, values)
}

/** A digest of what was erased would let a guess be proved: sizes and checksums of the old files go. */
const measures = new Set(
  [vocabulary.dcat.byteSize, vocabulary.spdx.checksum].map((each) => each.value),
)

/** What the catalogue and the feed tell of the version, without what was erased; statements keep their graph. */
function redactedFeed(task: Redescription, quads: readonly Quad[]): readonly Quad[] {
  const { after, before, slug, snapshot, values, version } = task
  const dataset = datasetReferenceData(snapshot, { version, sizes: {} })
  const closures = (record: MunicipalProfile) =>
    linesOf(applicationProfiles.flatMap((each) => describeDataset(dataset, slug, record, each)))
  const kept = closures(after)
  const dropped = new Set([...closures(before)].filter((line) => !kept.has(line)))
  const objects = objectsOf(values)
  const checksums = new Set(
    quads
      .filter(({ predicate }) => predicate.equals(vocabulary.spdx.checksum))
      .map(({ object }) => object.value),
  )
  return quads.filter(({ object, predicate, subject }) => {
    const [line = ''] = linesOf([{ subject, predicate, object, graph: DataFactory.defaultGraph() }])
    const isMeasure = measures.has(predicate.value) || checksums.has(subject.value)
    return !isMeasure && !dropped.has(line) && !objects.has(object.value)
  })
}

/** What is published now has every text. */
async function redescribePresent(
  task: Redescription,
  quads: readonly Quad[],
  { others, shared }: SiteDocuments,
) {
  const { after, snapshot, version } = task
  const surface = {
    base: snapshot.base,
    documents: describedIn(snapshot.base, shared(snapshot), others),
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
  const trig = formatNamed('trig')
  const quads = redactedFeed(task, new Parser({ format: trig.mediaType }).parse(feed))
  return {
    ...{ names: [catalogueBody] as const, mediaType: trig.mediaType },
    text: trig.write(quads, task.snapshot.base),
  }
}

/** What was superseded has its graph, its row, and what the feed tells of it. */
async function redescribeSuperseded(task: Redescription, quads: readonly Quad[]) {
  const { after, before, csv, feed, member, slug, snapshot, values } = task
  const text = write(quads)
  const row =
    csv === undefined ? undefined : redactedRow(snapshot.base, slug, csv, before, after, values)
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

/** Makes versions anew, as the site would publish them. */
export const redescribeWith =
  (site: SiteDocuments): Redescribe =>
  async (task): Promise<Redescribed> => {
    const { after, isPresent, slug, snapshot } = task
    const quads = redactedGraph(task)
    const { faults, ...redescribed } = isPresent
      ? { ...(await redescribePresent(task, quads, site)), member: undefined }
      : await redescribeSuperseded(task, quads)
    if (faults.length > 0) throw new Error(`${slug}: ${JSON.stringify(faults)}`)
    const triples = formatNamed('n-triples').write(described(task, after))
    const hash = versionHash(snapshot, after, triples, catalogueInputs(snapshot, after))
    return { ...redescribed, hash }
  }
