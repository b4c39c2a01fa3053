import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Base } from '@kommunalgraph/rdf'
import { openReader, type ReleaseReader } from '@kommunalgraph/release'
import { onTestFinished } from 'vitest'
import {
  openPublisher,
  type Publication,
  type Publisher,
  type PublisherOptions,
  type Request,
} from '../src/index.ts'
import { site } from './site.ts'

/* A folder with what `data/` ships for all and a few places that do not exist, and a store beside it. */

const shipped = fileURLToPath(new URL('../../../data', import.meta.url))

export const base = 'https://daten.example.org/' as Base

const record = (kind: string, name: string, more: readonly string[]): string =>
  [`kind: ${kind}`, `name: { de: ${name} }`, ...more, ''].join('\n')

const keys = (ags: string): string => `identifiers: { ags: "${ags}", source: destatis-gv }`

/** A district, two of its towns, a city beside them; all keys are made up and in no list. */
export const records: Readonly<Record<string, string>> = {
  'kreis-muster': record('kreis', 'Kreis Muster', [keys('16901')]),
  adorf: record('gemeinde', 'Adorf', [keys('16901001'), 'phases: [day-care]']),
  bdorf: record('gemeinde', 'Bdorf', [keys('16901002')]),
  probestadt: record('kreisfreie-stadt', 'Probestadt', [keys('16902')]),
}

const reference = `level,ags,ars,name,name_en,nuts,wikidata,lat,lon,population_2019_12_31,population_2021_12_31
land,16,,Probeland,,,Q900000000,,,,
kreis,16901,,Kreis Muster,,,,,,,
gemeinde,16901001,,Adorf,,,,,,,
gemeinde,16901002,,Bdorf,,,,,,,
gemeinde,16901003,,Cdorf,,,,,,,
kreisfreie-stadt,16902,,Probestadt,,,,,,,
`

export interface Folder {
  readonly root: string
  readonly data: string
  readonly store: string
  /** Put a file over another one; null takes it away. */
  write(path: string, text: string | null): Promise<void>
  /** The same for the file of a record. */
  edit(slug: string, text: string | null): Promise<void>
  open(options?: Pick<Partial<PublisherOptions>, 'base' | 'site' | 'threads'>): Publisher
  /** Publish once, as a program of its own would. */
  publish(request?: Request, options?: Parameters<Folder['open']>[0]): Promise<Publication>
  /** A reader of what is published. */
  reader(): ReleaseReader
}

const today = '2026-12-01'

/** An instant of the day of the tests, so many seconds after its beginning. */
export const at = (second: number): string =>
  new Date(Date.parse(`${today}T08:00:00.000Z`) + second * 1000).toISOString()

/** @param atEnd - who takes the folder away: the end of the test, or of all tests of a file (`afterAll`) */
export async function folder(
  files: Readonly<Record<string, string>> = records,
  atEnd: (clean: () => Promise<void> | void) => void = onTestFinished,
): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'kommunalgraph-gate-'))
  atEnd(() => rm(root, { recursive: true, force: true }))
  const data = join(root, 'data')
  const store = join(root, 'var', 'release.sqlite')
  await mkdir(join(data, 'municipalities'), { recursive: true })
  for (const name of ['network.yaml', 'sources.yaml', 'concepts', 'reference'])
    await cp(join(shipped, name), join(data, name), { recursive: true })
  const write = (path: string, text: string | null): Promise<void> =>
    text === null ? rm(join(data, path)) : writeFile(join(data, path), text)
  const removed = new Set<string>()
  const edit = (slug: string, text: string | null) => {
    // A test that takes a file away means it.
    if (text === null) removed.add(slug)
    return write(`municipalities/${slug}.yaml`, text)
  }
  await write('reference/muster.csv', reference)
  for (const [slug, text] of Object.entries(files)) await edit(slug, text)
  const open: Folder['open'] = (options) =>
    openPublisher({ base, data, site, store, relativeTo: root, ...options })
  return {
    ...{ root, data, store, write, edit, open },
    async publish(request, options) {
      const publisher = open(options)
      try {
        return await publisher.publish({ today, allowRemovals: [...removed], ...request })
      } finally {
        await publisher.close()
      }
    },
    reader() {
      const reader = openReader(store)
      atEnd(() => reader.close())
      return reader
    },
  }
}

/** Findings as tests write them: `file code`; warnings of the shipped files do not count here. */
export const errors = ({ issues }: Publication): readonly string[] =>
  issues.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${file} ${code}`)
