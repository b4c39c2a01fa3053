import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { FileFacts, Release, Slug } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { type CheckedData, sharedRelease, storedRelease } from '@kommunalgraph/release/testing'
import { readData } from '@kommunalgraph/validator'
import type { Quad } from 'n3'
import { describeDatasetClosure } from '../src/catalogue/closure.ts'
import type { DumpFile, DumpSet } from '../src/dump-set.ts'
import type { ApplicationProfile } from '../src/profiles/profiles.ts'
import { measureFiles } from '../src/quality/measure.ts'

export const base: Base = 'https://daten.example.org/'
export const published = '2026-12-01T08:00:00.000Z'

const folder = fileURLToPath(new URL('../../../data', import.meta.url))

/** What the repository ships. */
export async function shippedInput(): Promise<CheckedData> {
  const { concepts, network, outlines, places, records, sources } = await readData(folder, {
    today: '2026-12-01',
  })
  if (network === undefined) throw new Error('The shipped data have no network')
  return { base, concepts, network, outlines, places, records, sources, published }
}

const digest = (algorithm: string, bytes: Buffer): string =>
  createHash(algorithm).update(bytes).digest('hex')

function factsOf(text: string): FileFacts {
  const bytes = Buffer.from(text)
  return { bytes: bytes.length, sha1: digest('sha1', bytes), sha256: digest('sha256', bytes) }
}

/** The dataset of a published municipality with everything that it names. */
export function datasetOf(release: Release, slug: Slug, profile?: ApplicationProfile): Quad[] {
  const record = release.record(slug)
  if (record === undefined) throw new Error(`No record at ${slug}`)
  return describeDatasetClosure(release, slug, record, profile)
}

/** What the repository ships, with files that were measured; published once for all tests of a run. */
export const measuredShipped = (): Promise<Release> =>
  sharedRelease('shipped and measured', async () => ({
    ...(await shippedInput()),
    sizes: measureFiles,
  }))

/** A release whose files were measured, as publishing does it. */
export const measured = (data: CheckedData, sequence?: number): Release =>
  storedRelease({ ...data, sizes: measureFiles }, sequence)

const extensions = [
  ['kommunen', 'nt', 'application/n-triples'],
  ['kommunen', 'nq', 'application/n-quads'],
  ['kommunen', 'ttl', 'text/turtle'],
  ['kommunen', 'jsonl', 'application/jsonl'],
  ['kommunen', 'csv', 'text/csv'],
  ['kommunen', 'csv-metadata.json', 'application/csvm+json'],
  ['figures', 'csv', 'text/csv'],
  ['population', 'ttl', 'text/turtle'],
  ['population', 'csv', 'text/csv'],
] as const

const files = extensions.flatMap(([name, extension, mediaType]): DumpFile[] =>
  [false, true].map((gzip) => ({
    name,
    extension,
    gzip,
    mediaType,
    ...factsOf(`${name} ${extension} ${gzip}`),
  })),
)

/** A finished set, as its files would be described. */
export const dumps: DumpSet = {
  sequence: 1,
  published,
  modified: '2026-11-21',
  count: 3,
  triples: 20_000,
  entities: 4_000,
  period: { start: '2018-12-31', end: '2021-12-31' },
  files,
}
