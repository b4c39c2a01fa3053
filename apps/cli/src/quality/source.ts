import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DumpSet, isOf, newestDumps } from '@kommunalgraph/catalog'
import { publish } from '@kommunalgraph/gate'
import { type Issue, type Release, toBase } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { openReader } from '@kommunalgraph/release'
import { siteDocuments } from '@kommunalgraph/resources'
import { type Terminal, UsageError } from '../command.ts'
import { locationIn } from '../store/location.ts'

/** What is rated, and how to let go of it. */
export interface Rated {
  readonly release: Release
  readonly dumps?: DumpSet | undefined
  readonly close: () => Promise<void>
}

type Environment = Readonly<Record<string, string | undefined>>

/** What is published in a store; undefined where nothing is. */
function openStore(store: string): Pick<Rated, 'release' | 'close'> | undefined {
  const reader = openReader(store)
  const release = reader.current()
  const close = async () => reader.close()
  if (release) return { release, close }
  reader.close()
  return undefined
}

/** Why a folder has no release; what the gate alone refuses, `check` does not know. */
function refusal(folder: string, issues: readonly Issue[]): UsageError {
  const gate = issues.filter(({ code }) => code.startsWith('gate/')).map(({ message }) => message)
  if (gate.length > 0)
    return new UsageError({
      de: gate.map(({ de }) => de).join('\n'),
      en: gate.map(({ en }) => en).join('\n'),
    })
  return new UsageError({
    de: `Die Daten in ${folder} haben Fehler; kommunalgraph check nennt sie.`,
    en: `The data in ${folder} have errors; kommunalgraph check lists them.`,
  })
}

/** A folder as it stands: published into a store that is gone afterwards. */
async function fromFolder(data: string, base: Base, { today }: Terminal): Promise<Rated> {
  const folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-quality-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const store = join(folder, 'release.sqlite')
  try {
    const { issues } = await publish({ data, store, base, site: siteDocuments, today })
    const opened = openStore(store)
    if (opened === undefined) throw refusal(data, issues)
    return { ...opened, close: () => opened.close().then(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}

async function fromStore(environment: Environment): Promise<Rated | undefined> {
  const { stateDir, store } = locationIn(environment)
  const opened = existsSync(store) ? openStore(store) : undefined
  if (opened === undefined) return undefined
  const kept = await newestDumps(join(stateDir, 'dumps'))
  return { ...opened, dumps: isOf(kept, opened.release) ? kept?.set : undefined }
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
