import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  describe,
  isGone,
  isPersonal,
  type MunicipalProfile,
  mappingVersion,
  neighbourOf,
  noOutlines,
  publishable,
  type ReferenceData,
  recordHash,
  type Sizes,
  type Slug,
  statementFacts,
  traced,
  versionHash,
} from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { onTestFinished } from 'vitest'
import {
  type Committed,
  type DraftHead,
  type NewBody,
  type NewVersion,
  openReader,
  openWriter,
  type Redescriber,
  type ReleaseDraft,
  type ReleaseReader,
  type ReleaseWriter,
} from '../../src/index.ts'
import { tombstoneOf } from '../../src/testing/reference-data.ts'
import { base, network } from '../network.ts'

/* A small gate for tests: it publishes records as they are, with the hashes that the real one makes. */

/** A folder of its own, gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const temporaryFile = (): string => join(temporaryFolder(), 'release.sqlite')

export function writerOn(file: string): ReleaseWriter {
  const writer = openWriter(file, { patience: 200 })
  onTestFinished(() => writer.close())
  return writer
}

export function readerOn(file: string, options = {}): ReleaseReader {
  const reader = openReader(file, options)
  onTestFinished(() => reader.close())
  return reader
}

/** Every release of tests one second after the one before. */
export const instantOf = (sequence: number): string =>
  new Date(Date.UTC(2026, 0, 1) + sequence * 1_000).toISOString()

export const headOf = (sequence: number, more: Partial<DraftHead> = {}): DraftHead => ({
  base,
  instant: instantOf(sequence),
  mapping: mappingVersion,
  outlines: noOutlines,
  network,
  concepts: new Map(),
  sources: new Map(),
  fields: new Map(),
  places: new Map(),
  ...more,
})

const sha = (text: string, kind: string) => createHash(kind).update(text).digest('hex')

/** Facts of a file, as true as tests need them. */
export function sizesOf(text: string): Sizes {
  return { ttl: { bytes: text.length, sha256: sha(text, 'sha256'), sha1: sha(text, 'sha1') } }
}

const bodyOf = (names: NewBody['names'], text: string): NewBody => ({
  ...{ names, mediaType: 'text/plain', bytes: Buffer.byteLength(text) },
  ...{ sha256: sha(text, 'sha256'), sha1: sha(text, 'sha1') },
  gzip: gzipSync(text),
})

/** Some of the texts of a version: its graph under two names, one that a superseded version keeps not, its row. */
const bodiesOf = (quads: ReturnType<typeof describe>, slug: Slug): readonly NewBody[] => [
  bodyOf(['n-quads', 'n-triples'], formatNamed('n-quads').write(quads)),
  bodyOf(['turtle'], formatNamed('turtle').write(quads, base)),
  bodyOf(['csv'], `slug\r\n${slug}\r\n`),
]

/** Makes a version anew from what is left of its record. */
export const redescriber: Redescriber = {
  async version({ after, slug, snapshot }) {
    const quads = describe(snapshot, slug, after)
    const hash = versionHash(snapshot, after, formatNamed('n-triples').write(quads))
    const statements = statementFacts(snapshot.base, slug, quads)
    const bodies = bodiesOf(quads, slug)
    return { bodies, hash, statements, sizes: undefined, member: undefined }
  },
  documents: async () => [],
}

/** A version as a gate would make it. */
export function versionOf(
  referenceData: ReferenceData,
  slug: Slug,
  written: MunicipalProfile,
): NewVersion {
  const record = publishable(written)
  const watched = traced(referenceData)
  const quads = describe(watched.referenceData, slug, record)
  const hash = versionHash(referenceData, record, formatNamed('n-triples').write(quads))
  return {
    slug,
    record,
    hash,
    recordHash: recordHash(record),
    recordChanged: true,
    personal: isPersonal(record),
    sizes: sizesOf(hash),
    dependencies: watched.keys(),
    bodies: bodiesOf(quads, slug),
    statements: statementFacts(referenceData.base, slug, quads),
  }
}

/** What a folder of records says of the reference data. */
export const referenceDataOf = (
  head: DraftHead,
  records: ReadonlyMap<Slug, MunicipalProfile>,
): ReferenceData => ({
  base: head.base,
  network: head.network,
  concepts: head.concepts,
  fields: head.fields,
  outlines: head.outlines,
  sources: head.sources,
  neighbour: (slug) => {
    const record = records.get(slug)
    return record && !isGone(record) ? neighbourOf(record) : undefined
  },
  resolve: () => undefined,
  place: (ags) => head.places.get(ags),
})

/** Bring a draft to what a folder says: put what is there, remove what is not. */
export function fill(
  draft: ReleaseDraft,
  head: DraftHead,
  records: ReadonlyMap<Slug, MunicipalProfile>,
  gone: readonly Slug[] = [],
): void {
  const referenceData = referenceDataOf(head, records)
  for (const [slug, record] of [...records].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (isGone(record)) draft.remove(tombstoneOf(slug, record), record)
    else draft.put(versionOf(referenceData, slug, record))
  for (const slug of gone) draft.remove({ slug, name: { de: slug }, status: 'withdrawn' })
}

/** Publish a folder of records as the next release. */
export function publish(
  writer: ReleaseWriter,
  records: ReadonlyMap<Slug, MunicipalProfile>,
  more: Partial<DraftHead> & { readonly gone?: readonly Slug[] } = {},
): Committed {
  const { gone, ...rest } = more
  const head = headOf((writer.published?.sequence ?? 0) + 1, rest)
  const draft = writer.begin(head)
  fill(draft, head, records, gone)
  return draft.commit()
}
