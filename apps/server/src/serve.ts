import { join } from 'node:path'
import type { Release } from '@kommunalgraph/model'
import { readAssets } from '@kommunalgraph/site'
import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import { writeAssets } from './asset-folder.ts'
import { type Config, ConfigError } from './config.ts'

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

/**
 * Serve a release.
 *
 * @param current - the release as of now; asked once a request
 * @throws ConfigError when host, port or folder cannot be used
 */
export async function serve(config: Config, current: () => Release | undefined): Promise<Server> {
  const assets = readAssets()
  const assetFolder = join(config.stateDir, 'assets')
  await writeAssets(assetFolder, assets).catch(() => {
    throw stateUnusable(config)
  })
  const app = await buildApp({
    base: config.base,
    current,
    assets,
    assetFolder,
    logLevel: config.logLevel,
  })
  const address = await listen(app, config)
  return { address, close: () => app.close() }
}
