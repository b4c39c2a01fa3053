import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memberOf } from '@kommunalgraph/catalog'
import {
  type Base,
  describe,
  isPersonal,
  type MunicipalProfile,
  mappingVersion,
  publishable,
  type Release,
  recordHash,
  recordSchema,
  type Slug,
  traced,
  versionHash,
} from '@kommunalgraph/model'
import { memoryRelease, openReader, openWriter, type ReleaseReader } from '@kommunalgraph/release'
import type { Config } from '../../src/config.ts'
import { type Server, serve } from '../../src/serve.ts'
import { publicBase } from './server.ts'

/* A store as publishing makes it, in a state folder of its own, and a server that reads it. */

/** Every release of tests one second after the one before. */
const instantOf = (sequence: number): string =>
  new Date(Date.UTC(2026, 0, 1) + sequence * 1_000).toISOString()

export interface Stored {
  readonly stateDir: string
  readonly file: string
  readonly reader: ReleaseReader
  /** Publish just these records: those that were published before and are missing are deleted. */
  readonly publish: (records: Readonly<Record<Slug, unknown>>) => number
  readonly serve: () => Promise<Server>
  readonly close: () => void
}

const parsed = (records: Readonly<Record<Slug, unknown>>): Map<Slug, MunicipalProfile> =>
  new Map(Object.entries(records).map(([slug, record]) => [slug, recordSchema.parse(record)]))

/**
 * @param shipped - gives network, concepts and sources
 * @param port - where the server is to listen, whose address then is the base: for clients that follow links
 */
export function storeOf(shipped: Release, port = 0): Stored {
  const stateDir = mkdtempSync(join(tmpdir(), 'kommunalgraph-state-'))
  const file = join(stateDir, 'release.sqlite')
  const writer = openWriter(file)
  const reader = openReader(file)
  const { concepts, network, sources } = shipped
  const base: Base = port === 0 ? publicBase : `http://127.0.0.1:${port}/`
  const shared = { base, network, concepts, sources, places: new Map() }

  function publish(written: Readonly<Record<Slug, unknown>>): number {
    const records = parsed(written)
    const sequence = (writer.published?.sequence ?? 0) + 1
    const instant = instantOf(sequence)
    const before = writer.last?.slugs() ?? []
    const world = memoryRelease({ ...shared, records, sequence, published: instant })
    const draft = writer.begin({ ...shared, instant, mapping: mappingVersion })
    for (const [slug, record] of records) {
      const watched = traced(world)
      const hash = versionHash(world, record, describe(watched.world, slug, record))
      const change = before.includes(slug) ? 'update' : 'create'
      const version = world.version(slug)
      if (version === undefined) throw new Error(`${slug} is not published`)
      draft.put({
        slug,
        record: publishable(record),
        hash,
        recordHash: recordHash(record),
        recordChanged: true,
        personal: isPersonal(record),
        sizes: {},
        dependencies: watched.keys(),
        member: memberOf(world, slug, { ...version, change, sequence, instant }),
      })
    }
    for (const slug of before)
      if (!records.has(slug))
        draft.remove({ slug, name: { de: slug }, status: 'withdrawn', since: instant })
    draft.commit()
    reader.poll()
    return sequence
  }

  const config: Config = {
    port,
    host: '127.0.0.1',
    base,
    dataDir: stateDir,
    stateDir,
    logLevel: 'silent',
  }
  return {
    stateDir,
    file,
    reader,
    publish,
    serve: () => serve(config, reader, { store: file }),
    close: () => {
      writer.close()
      reader.close()
      rmSync(stateDir, { recursive: true, force: true })
    },
  }
}

/** So many towns that do not exist, each with a figure. */
export const towns = (count: number, value = 1_000): Record<Slug, unknown> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `ort-${index + 1}`,
      {
        kind: 'gemeinde',
        name: { de: `Ort ${index + 1}` },
        statistics: [
          { measure: 'population', value, referenceDate: '2020-12-31', method: 'official' },
        ],
      },
    ]),
  )
