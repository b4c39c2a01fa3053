import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  describe,
  isPersonal,
  mappingVersion,
  type Release,
  recordHash,
  type Slug,
  traced,
  versionHash,
} from '@kommunalgraph/model'
import { type NewVersion, openReader, openWriter, type ReleaseReader } from '@kommunalgraph/release'
import { afterAll } from 'vitest'

/* Releases in memory, put one after another into a store on disk, as the gate does. */

/** A folder for the tests of a file, gone after the last. */
export function folderOfFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A record of a release as a version to be put. */
export function versionIn(world: Release, slug: Slug): NewVersion {
  const record = world.record(slug)
  if (record === undefined) throw new Error(`${slug} is not published`)
  const watched = traced(world)
  const hash = versionHash(world, record, describe(watched.world, slug, record))
  return {
    slug,
    record,
    hash,
    recordHash: recordHash(record),
    recordChanged: true,
    personal: isPersonal(record),
    sizes: {},
    dependencies: watched.keys(),
  }
}

/** Publish all of these, oldest first; what is missing in one was withdrawn. */
export function storeOf(file: string, releases: readonly Release[]): ReleaseReader {
  const writer = openWriter(file)
  let before: readonly Slug[] = []
  for (const release of releases) {
    const { base, concepts, network, published: instant, sources } = release
    const head = { base, concepts, network, sources, instant, mapping: mappingVersion }
    const draft = writer.begin({ ...head, places: new Map() })
    const slugs = release.slugs()
    for (const slug of slugs) draft.put(versionIn(release, slug))
    for (const slug of before)
      if (!slugs.includes(slug))
        draft.remove(
          release.tombstone(slug) ?? {
            slug,
            name: { de: slug },
            status: 'withdrawn',
            since: instant,
          },
        )
    draft.commit()
    before = slugs
  }
  writer.close()
  return openReader(file)
}

/** What is published in a store. */
export function current(reader: ReleaseReader): Release {
  const release = reader.current()
  if (release === undefined) throw new Error('Nothing is published')
  return release
}
