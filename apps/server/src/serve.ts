import { join } from 'node:path'
import { addDumps } from '@kommunalgraph/catalog'
import { isProvisional, type Release } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { lookAssets, readAssets } from '@kommunalgraph/site'
import type { FastifyInstance } from 'fastify'
import { type AppOptions, buildApp } from './app.ts'
import { writeAssets } from './asset-folder.ts'
import { type Config, ConfigError } from './config.ts'
import { type DumpScheduler, type DumpWriter, scheduleDumps } from './dumps/dump-scheduler.ts'
import { dumpThread } from './dumps/dump-thread.ts'
import { type EntityCache, entityCache } from './entity-cache.ts'
import { follow, type ReleaseSource } from './follow.ts'
import { listenOnLoopback } from './loopback.ts'
import { readLastPublish } from './metrics/last-publish.ts'
import type { Metrics } from './metrics/metrics.ts'
import { serveMetrics } from './metrics/metrics-server.ts'
import type { StoreFile } from './thread/job.ts'
import { isFirst, isWorker } from './workers.ts'

/** A server that listens. */
export interface Server {
  /** Where it answers, with the port that it really has. */
  readonly address: string
  /** Write again what pages need and somebody removed from the state folder; what cannot be written stays missing. */
  readonly mend: () => Promise<void>
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
function otherBase(base: Base, release: Release) {
  const command = `kommunalgraph publish${isProvisional(release.base) ? '' : ' --change-base'}`
  return new ConfigError({
    de: `Veröffentlicht ist unter ${release.base}, nicht unter ${base}. BASE_URL=${release.base} liefert es aus; eine andere Adresse braucht eine neue Veröffentlichung (${command}).`,
    en: `What is published belongs to ${release.base}, not to ${base}. BASE_URL=${release.base} serves it; another address needs a new publish (${command}).`,
  })
}

interface ServeOptions extends Pick<AppOptions, 'attempt'> {
  readonly store?: StoreFile['file']
  readonly copy?: boolean
}

/** The release as of now; what belongs to another base is not served, and so has no dumps. */
const currentOf =
  ({ base }: Config, source: ReleaseSource) =>
  (): Release | undefined =>
    [source.current()].find((each) => each?.base === base)

/** Dumps are put together from texts that are kept: in a thread that reads the store, where there is one. */
const dumpWriter = (
  current: () => Release | undefined,
  folder: string,
  store: StoreFile | undefined,
): DumpWriter =>
  store
    ? dumpThread({ folder, store })
    : (release, signal) => addDumps(() => current() ?? release, folder, { signal })

/** What counts is loaded where somebody asks for it only. */
async function metricsOf(
  { base, stateDir }: Config,
  source: ReleaseSource,
  cache: EntityCache,
): Promise<Metrics> {
  const { toMetrics } = await import('./metrics/metrics.ts')
  return toMetrics({
    prefix: new URL(base).pathname.slice(0, -1),
    current: () => source.current(),
    cacheBytes: () => cache.size(),
    lastPublish: () => readLastPublish(stateDir),
  })
}

/** Several processes are asked by the one that looks after them. */
const offer = async ({ metrics: address }: Config, metrics: Metrics | undefined) =>
  address && metrics && !isWorker ? serveMetrics(address, metrics.text) : async () => undefined

/**
 * Serve what a source has published, and what it publishes later.
 *
 * Takes as long for a hundred thousand records as for one: nothing of a release is read before it is asked for.
 *
 * @param options.attempt - given where data are edited while they are served
 * @param options.store - the file that the source reads, where there is one: a thread reads it too
 * @param options.copy - it is a copy that is only ever replaced by another file
 * @throws ConfigError when host, port or folder cannot be used, or what is published belongs to another base
 */
export async function serve(
  config: Config,
  source: ReleaseSource,
  { copy = false, store: file, ...options }: ServeOptions = {},
): Promise<Server> {
  const release = source.current()
  if (release && release.base !== config.base) throw otherBase(config.base, release)
  const store = file === undefined ? undefined : { file, copy }
  const assets = readAssets()
  const assetFolder = join(config.stateDir, 'assets')
  await writeAssets(assetFolder, assets).catch(() => {
    throw stateUnusable(config)
  })
  const dumpFolder = join(config.stateDir, 'dumps')
  let dumps: DumpScheduler | undefined
  const cache = entityCache()
  const metrics = config.metrics && (await metricsOf(config, source, cache))
  const app = await buildApp({
    base: config.base,
    current: () => source.current(),
    assets,
    assetFolder,
    logLevel: config.logLevel,
    cache,
    ...(metrics && { metrics }),
    ...(config.clientLimits && { clientLimits: config.clientLimits }),
    dumps: () => dumps?.newest()?.set,
    dumpFolder,
    pictureFolder: join(config.stateDir, 'pictures'),
    ...(store && { store }),
    ...options,
  })
  const current = currentOf(config, source)
  dumps = await scheduleDumps({
    ...{ folder: dumpFolder, current, log: app.log },
    write: isFirst ? dumpWriter(current, dumpFolder, store) : undefined,
  })
  const stop = follow(source, app.log)
  const closeMetrics = await offer(config, metrics)
  const address = await listen(app, config)
  const closeLoopback = await listenOnLoopback(app.server, config.host)
  const close = async () => {
    stop()
    // No new connection is taken from here on, however long the writing of dumps takes to end.
    const closed = Promise.all([app.close(), closeLoopback(), closeMetrics()])
    await dumps?.close()
    await closed
  }
  const mend = () => {
    const release = current()
    const all = release ? [...assets, ...lookAssets(release)] : assets
    return writeAssets(assetFolder, all).catch(() => undefined)
  }
  return { address, mend, close }
}
