import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import {
  type Change,
  describe as describeRecord,
  documentPath,
  type MunicipalProfile,
  type Release,
  type Sizes,
  type Tombstone,
  type Version,
} from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { type Erasure, erasuresOf, openWriter, verifyStore } from '@kommunalgraph/release'
import { describe, expect, it } from 'vitest'
import { at, type Folder, folder, records } from './folder.ts'

/*
 * A store that the program wrote before it kept bodies: Adorf in three versions, from the first two of which a contact
 * was erased; Bdorf gone; two more. Beside it what that program read from it.
 */

interface Facts {
  readonly sequence: number
  readonly published: string
  readonly count: number
  readonly slugs: readonly string[]
  readonly changes: readonly Change[]
  readonly members: readonly (string | undefined)[]
  readonly tombstone: Tombstone
  readonly erasures: readonly Erasure[]
  readonly resolve: Readonly<Record<string, string>>
  readonly documents: readonly {
    readonly slug: string
    readonly version: Version
    readonly record?: MunicipalProfile
    readonly sizes?: Sizes
  }[]
}

const fixture = (name: string): Buffer =>
  gunzipSync(readFileSync(new URL(`fixtures/${name}.gz`, import.meta.url)))

const facts: Facts = JSON.parse(fixture('store-2.json').toString('utf8'))

/** The folder that it was published from, as it was at the end. */
async function earlier(): Promise<Folder> {
  const own = await folder({
    ...records,
    adorf: `${records['adorf']}motto: { de: Kinder zuerst, en: Children first }\n`,
  })
  await own.edit('bdorf', null)
  await mkdir(dirname(own.store), { recursive: true })
  writeFileSync(own.store, fixture('store-2.sqlite'))
  return own
}

const current = (own: Folder): Release => {
  const release = own.reader().current()
  if (release === undefined) throw new Error('Nothing is published')
  return release
}

const isHashless = ({ hash: _hash, ...version }: Version) => version

/**
 * The mapping has another number since, so there is a new release. Who is in it stays; what an older program kept no
 * texts of gets them by the present mapping.
 */
const anew = {
  state: 'published',
  sequence: facts.sequence + 1,
  created: 0,
  deleted: 0,
}

/** Everything that can be asked of a store, as the older program answered it. */
function holdsEverything(own: Folder): void {
  const release = current(own)
  expect(release.asOf(facts.sequence)?.published).toBe(facts.published)
  expect(release.slugs()).toEqual(facts.slugs)
  const changes = release.changes(0, facts.changes.length)
  expect(changes.map(isHashless)).toEqual(facts.changes.map(isHashless))
  expect(changes.map(({ cursor }) => release.member(cursor) ?? null)).toEqual(facts.members)
  expect(release.tombstone('bdorf')).toEqual(facts.tombstone)
  expect(erasuresOf(own.store)).toEqual(facts.erasures)
  for (const [ags, slug] of Object.entries(facts.resolve))
    expect(release.resolve('ags', ags)).toBe(slug)
  for (const { record, sizes, slug, version } of facts.documents) {
    const then = release.asOf(version.sequence)
    expect(then?.version(slug) && isHashless(then.version(slug) as Version)).toEqual(
      isHashless(version),
    )
    expect(then?.record(slug)).toEqual(record)
    expect(then?.sizes(documentPath(slug))).toEqual(sizes)
  }
}

/** What no text was kept of is described from its record and its release, by the mapping of today. */
function holdsGraphs(own: Folder): void {
  const release = current(own)
  const { write } = formatNamed('n-quads')
  for (const { record, slug, version } of facts.documents) {
    const then = release.asOf(version.sequence)
    if (record === undefined || then === undefined) continue
    const graph = write(describeRecord(then, slug, record))
    const body = then.body(documentPath(slug), 'n-quads')
    expect([slug, body && gunzipSync(body.gzip()).toString('utf8')]).toEqual([slug, graph])
  }
}

describe('a store of the program before bodies were kept', () => {
  it('loses nothing when the next publish completes it: every address, instant, statement and log entry', async () => {
    const own = await earlier()
    const again = await own.publish({ at: at(100) })
    expect(again).toMatchObject(anew)
    holdsEverything(own)
    holdsGraphs(own)
    expect(verifyStore(own.store)).toEqual([])
    const release = current(own)
    expect(release.body(documentPath('adorf'), 'turtle')?.bytes).toBeGreaterThan(1_000)
    expect(release.body('def/phases', 'turtle')?.bytes).toBeGreaterThan(1_000)
    expect(release.asOf(1)?.body(documentPath('adorf'), 'turtle')).toBeUndefined()
  })

  it('is described as before until then', async () => {
    const own = await earlier()
    openWriter(own.store).close()
    holdsEverything(own)
    expect(current(own).body(documentPath('adorf'), 'turtle')).toBeUndefined()
    expect(current(own).statements('adorf')).toBeUndefined()
  })

  it.each([1, 3, 5])('goes on where a completion was killed after %i versions', async (count) => {
    const own = await earlier()
    const program = fileURLToPath(new URL('completer.ts', import.meta.url))
    const { signal, stderr } = spawnSync(
      process.execPath,
      ['--conditions=@kommunalgraph/source', program, own.store, String(count)],
      { encoding: 'utf8' },
    )
    expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' })
    const writer = openWriter(own.store)
    const left = writer.incomplete(99)
    writer.close()
    expect(left).toHaveLength(6 - count)
    // Those that are published come first.
    expect(left.filter(({ isPresent }) => isPresent)).toHaveLength(Math.max(0, 3 - count))
    expect(await own.publish({ at: at(100) })).toMatchObject(anew)
    holdsEverything(own)
    holdsGraphs(own)
  })
})
