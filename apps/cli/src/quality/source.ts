import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type DumpSet, isOf, measureFiles, newestDumps } from '@kommunalgraph/catalog'
import { admit } from '@kommunalgraph/gate'
import { type Base, type Release, toBase } from '@kommunalgraph/model'
import { openReader } from '@kommunalgraph/release'
import { type Terminal, UsageError } from '../command.ts'
import { locationIn } from '../store/location.ts'

/** What is rated, and how to let go of it. */
export interface Rated {
  readonly release: Release
  readonly dumps?: DumpSet | undefined
  readonly close: () => void
}

type Environment = Readonly<Record<string, string | undefined>>

/** A folder that was not published yet: its files are measured when they are asked for. */
async function fromFolder(folder: string, base: Base, { today }: Terminal): Promise<Rated> {
  const { release } = await admit(folder, { base, today })
  if (release === undefined)
    throw new UsageError({
      de: `Die Daten in ${folder} haben Fehler; kommunalgraph check nennt sie.`,
      en: `The data in ${folder} have errors; kommunalgraph check lists them.`,
    })
  return {
    release: { ...release, sizes: (path) => measureFiles(release, path) },
    close: () => {},
  }
}

async function fromStore(environment: Environment): Promise<Rated | undefined> {
  const { stateDir, store } = locationIn(environment)
  if (!existsSync(store)) return undefined
  const reader = openReader(store)
  const release = reader.current()
  if (release === undefined) {
    reader.close()
    return undefined
  }
  const kept = await newestDumps(join(stateDir, 'dumps'))
  return {
    release,
    dumps: isOf(kept, release) ? kept?.set : undefined,
    close: () => reader.close(),
  }
}

/** What is published; a folder as it stands where one was named, or where nothing is published yet. */
export async function sourceOf(
  folder: string | undefined,
  environment: Environment,
  terminal: Terminal,
): Promise<Rated> {
  const published = folder === undefined ? await fromStore(environment) : undefined
  if (published) return published
  const base = toBase(environment['BASE_URL'] ?? 'http://localhost:3000/')
  if (base === undefined)
    throw new UsageError({
      de: 'BASE_URL muss eine Adresse mit http oder https sein.',
      en: 'BASE_URL must be an http or https address.',
    })
  return fromFolder(folder ?? environment['DATA_DIR'] ?? 'data', base, terminal)
}
