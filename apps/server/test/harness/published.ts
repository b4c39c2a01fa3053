import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Release } from '@kommunalgraph/model'
import { openWriter } from '@kommunalgraph/release'
import { publishInto } from '@kommunalgraph/release/testing'
import { onTestFinished } from 'vitest'
import { dataOf, type Records } from './releases.ts'

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
  return {
    ...{ folder, file },
    publish: (records) => publishInto(writer, dataOf(shipped, records)).sequence,
  }
}
