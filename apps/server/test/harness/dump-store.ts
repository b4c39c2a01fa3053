import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Release, Slug } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { openReader, openWriter, type ReleaseReader } from '@kommunalgraph/release'
import { publishInto } from '@kommunalgraph/release/testing'
import type { Config } from '../../src/config.ts'
import { type Server, serve } from '../../src/serve.ts'
import { dataOf, type Records } from './releases.ts'
import { publicBase } from './server.ts'

/* A store as publishing makes it, in a state folder of its own, and a server that reads it. */

export interface Stored {
  readonly stateDir: string
  readonly file: string
  readonly reader: ReleaseReader
  /** Publish just these records: those that were published before and are missing are deleted. */
  readonly publish: (records: Records) => number
  readonly serve: () => Promise<Server>
  readonly close: () => void
}

/**
 * @param shipped - gives network, concepts and sources
 * @param port - where the server is to listen, whose address then is the base: for clients that follow links
 */
export function storeOf(shipped: Release, port = 0): Stored {
  const stateDir = mkdtempSync(join(tmpdir(), 'kommunalgraph-state-'))
  const file = join(stateDir, 'release.sqlite')
  const writer = openWriter(file)
  const reader = openReader(file)
  const base: Base = port === 0 ? publicBase : `http://127.0.0.1:${port}/`
  const publish = (records: Records): number => {
    const { sequence } = publishInto(writer, { ...dataOf(shipped, records), base })
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
