import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mappingVersion, type Release, type Slug } from '@kommunalgraph/model'
import { openWriter } from '@kommunalgraph/release'
import { onTestFinished } from 'vitest'
import { releaseOf } from './releases.ts'
import { versionIn } from './store.ts'

/** Records as they stand in files, by address. */
export type Records = Readonly<Record<Slug, unknown>>

/** A store on disk that a test publishes into, as the gate does. */
export interface TestStore {
  readonly folder: string
  readonly file: string
  /** Publish these records and nothing else; the sequence of the release. */
  readonly publish: (records: Records) => number
}

/** A folder of its own, gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** An empty store; network, concepts and sources are those of a release. */
export async function testStore(shipped: Release): Promise<TestStore> {
  const folder = await temporaryFolder()
  const file = join(folder, 'release.sqlite')
  const writer = openWriter(file)
  onTestFinished(() => writer.close())
  const { base, concepts, network, sources } = shipped
  let published: Records = {}
  let releases = 0
  const publish = (records: Records): number => {
    const world = releaseOf(shipped, records)
    releases += 1
    const instant = new Date(Date.UTC(2026, 0, 1) + releases * 1_000).toISOString()
    const head = { base, instant, mapping: mappingVersion, network, concepts, sources }
    const draft = writer.begin({ ...head, places: new Map() })
    for (const slug of Object.keys(records)) draft.put(versionIn(world, slug))
    for (const slug of Object.keys(published))
      if (!(slug in records)) draft.remove({ slug, name: { de: slug }, status: 'withdrawn' })
    published = records
    return draft.commit().sequence
  }
  return { folder, file, publish }
}
