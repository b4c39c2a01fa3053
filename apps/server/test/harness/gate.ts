import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Publication, type PublisherOptions, publish } from '@kommunalgraph/gate'
import type { Base } from '@kommunalgraph/rdf'
import { siteDocuments } from '@kommunalgraph/resources'
import { afterAll } from 'vitest'
import { publicBase } from './server.ts'

/* A store as the gate fills it, from a folder of few plainly synthetic records with what the repository ships
   besides. */

const shipped = fileURLToPath(new URL('../../../../data', import.meta.url))

export interface Published {
  /** The file of the store. */
  readonly file: string
  /** Write records, by address, as YAML or JSON, and publish the folder. */
  readonly publish: (
    records: Readonly<Record<string, unknown>>,
    options?: Partial<Pick<PublisherOptions, 'base'>> & { readonly changeBase?: boolean },
  ) => Promise<Publication>
}

/** An empty store and folder, gone after the last test of the file. */
export function throughTheGate(): Published {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-gate-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const data = join(folder, 'data')
  const file = join(folder, 'release.sqlite')
  cpSync(shipped, data, {
    recursive: true,
    filter: (path) => !path.endsWith('.yaml') || !path.includes(join('data', 'municipalities')),
  })
  mkdirSync(join(data, 'municipalities'), { recursive: true })
  return {
    file,
    async publish(records, { base = publicBase, ...allowances } = {}) {
      for (const [slug, record] of Object.entries(records))
        writeFileSync(join(data, 'municipalities', `${slug}.yaml`), JSON.stringify(record))
      const made = await publish({
        ...{ data, store: file, site: siteDocuments, today: '2026-12-01' },
        ...{ base: base as Base, relativeTo: folder, ...allowances },
      })
      if (made.state !== 'published') throw new Error(JSON.stringify(made.issues, null, 2))
      return made
    },
  }
}
