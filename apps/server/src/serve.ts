import { join } from 'node:path'
import type { Base, Release } from '@kommunalgraph/model'
import { readAssets } from '@kommunalgraph/site'
import type { FastifyInstance } from 'fastify'
import { type AppOptions, buildApp } from './app.ts'
import { writeAssets } from './asset-folder.ts'
import { type Config, ConfigError } from './config.ts'
import { type DumpKeeper, keepDumps } from './dumps/keeper.ts'
import { writeApart } from './dumps/write-apart.ts'
import { writeDumpsBeside } from './dumps/write-beside.ts'
import { follow, type ReleaseSource } from './follow.ts'
import { isFirst } from './workers.ts'

/** A server that listens. */
export interface Server {
  /** Where it answers, with the port that it really has. */
  readonly address: string
  /** Stop taking requests, finish those that run, close. */
  readonly close: () => Promise<void>
}

const portTaken = ({ port, host }: Config) =>
  new ConfigError({
    de: `Port ${port} auf ${host} ist belegt; PORT=… wählt einen anderen.`,
    en: `Port ${port} on ${host} is in use; PORT=… picks another.`,
  })

const hostUnusable = ({ port, host }: Config) =>
  new ConfigError({
    de: `Auf ${host}, Port ${port} darf oder kann der Server nicht lauschen; HOST und PORT nennen Rechner und Port.`,
    en: `The server cannot listen on ${host}, port ${port}; HOST and PORT name host and port.`,
  })

const stateUnusable = ({ stateDir }: Config) =>
  new ConfigError({
    de: `In den Ordner ${stateDir} kann nicht geschrieben werden; STATE_DIR nennt einen anderen.`,
    en: `The folder ${stateDir} cannot be written to; STATE_DIR names another.`,
  })

async function listen(app: FastifyInstance, config: Config): Promise<string> {
  try {
    return await app.listen({ port: config.port, host: config.host })
  } catch (error) {
    await app.close()
    const { code } = error as NodeJS.ErrnoException
    throw code === 'EADDRINUSE' ? portTaken(config) : hostUnusable(config)
  }
}

/** The release belongs to another address: all its IRIs would lead elsewhere. */
const otherBase = (base: Base, release: Release) =>
  new ConfigError({
    de: `Veröffentlicht ist unter ${release.base}, nicht unter ${base}. BASE_URL=${release.base} liefert es aus; eine andere Adresse braucht eine neue Veröffentlichung (kommunalgraph publish --change-base).`,
    en: `What is published belongs to ${release.base}, not to ${base}. BASE_URL=${release.base} serves it; another address needs a new publish (kommunalgraph publish --change-base).`,
  })

interface ServeOptions extends Pick<AppOptions, 'attempt'> {
  readonly store?: string
}

/** How long writers of dumps rest, as multiples of the time they worked: requests go first. */
const restBeside = 1
const restApart = 0.25

const dumpWriter =
  (store: string | undefined, shelf: string) => (release: Release, signal: AbortSignal) =>
    store === undefined
      ? writeDumpsBeside(release, shelf, restBeside, signal)
      : writeApart({ store, shelf, rest: restApart }, signal)

/**
 * Serve what a source has published, and what it publishes later.
 *
 * Takes as long for a hundred thousand records as for one: nothing of a release is read before it is asked for.
 *
 * @param options.attempt - given where data are edited while they are served
 * @param options.store - the file that the source reads, where there is one: dumps are then written by a process of
 * their own
 * @throws ConfigError when host, port or folder cannot be used, or what is published belongs to another base
 */
export async function serve(
  config: Config,
  source: ReleaseSource,
  { store, ...options }: ServeOptions = {},
): Promise<Server> {
  const release = source.current()
  if (release && release.base !== config.base) throw otherBase(config.base, release)
  const assets = readAssets()
  const assetFolder = join(config.stateDir, 'assets')
  await writeAssets(assetFolder, assets).catch(() => {
    throw stateUnusable(config)
  })
  const shelf = join(config.stateDir, 'dumps')
  let keeper: DumpKeeper | undefined
  const app = await buildApp({
    base: config.base,
    current: () => source.current(),
    assets,
    assetFolder,
    logLevel: config.logLevel,
    dumps: () => keeper?.newest()?.set,
    dumpShelf: shelf,
    pictureFolder: join(config.stateDir, 'pictures'),
    ...options,
  })
  keeper = await keepDumps({
    shelf,
    // What belongs to another base is not served, and so has no dumps.
    current: () => [source.current()].find((each) => each?.base === config.base),
    write: isFirst ? dumpWriter(store, shelf) : undefined,
    log: app.log,
  })
  const stop = follow(source, app.log)
  const address = await listen(app, config)
  const close = async () => {
    stop()
    // No new connection is taken from here on, however long the writing of dumps takes to end.
    const closed = app.close()
    await keeper?.close()
    await closed
  }
  return { address, close }
}
