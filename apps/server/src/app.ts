import type { Base, Release } from '@kommunalgraph/model'
import type { Assets } from '@kommunalgraph/site'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { LogLevel } from './config.ts'
import { clientErrorHandler, limits } from './connection.ts'
import { entityCache } from './entity-cache.ts'
import { orderly } from './orderly.ts'
import { languageOf, notFound, refuse, statusProblems, unavailable } from './refuse.ts'
import { assetRoutes } from './routes/assets.ts'
import { documentRoutes } from './routes/documents.ts'
import { fileRoutes } from './routes/files.ts'
import { healthRoutes } from './routes/health.ts'
import { redirectRoutes } from './routes/redirects.ts'
import { type Site, toSite } from './site.ts'

/** What a server is built from. */
export interface AppOptions {
  readonly base: Base
  /** The release as of now; undefined while there is none, then answers are 503. */
  readonly current: () => Release | undefined
  readonly assets: Assets
  /** The folder that holds the assets under their hashed names. */
  readonly assetFolder: string
  readonly logLevel: LogLevel
}

/**
 * Build the server, ready to listen.
 *
 * A request goes: canonical address (308), method (405), does it exist (404, 410), format (406), conditions
 * (412, 304), send.
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const site = toSite(options.base, options.assets, options.current)
  const app = fastify({
    logger: options.logLevel === 'silent' ? false : { level: options.logLevel, base: null },
    disableRequestLogging: true,
    bodyLimit: limits.body,
    requestTimeout: limits.requestTimeout,
    connectionTimeout: limits.idle,
    http: { maxHeaderSize: limits.headers, headersTimeout: limits.headersTimeout },
    routerOptions: { maxParamLength: limits.target },
    clientErrorHandler: clientErrorHandler(site),
    frameworkErrors: (_error, request, reply) =>
      refuse(site, { name: 'broken-address' }, request, reply),
  })
  if (options.logLevel !== 'silent') logRequests(app)
  orderly(app, site)
  app.setErrorHandler(errorHandler(site))
  app.setNotFoundHandler((request, reply) => {
    const release = site.current()
    if (release === undefined) return refuse(site, unavailable, request, reply)
    const language = languageOf(request.url, site.prefix)
    return refuse(site, notFound(release, undefined, language), request, reply)
  })
  assetRoutes(app, site, options.assetFolder)
  healthRoutes(app, site)
  fileRoutes(app, site)
  redirectRoutes(app, site)
  documentRoutes(app, site, entityCache())
  await app.ready()
  return app
}

/** A request that Fastify refuses has a type of ours; anything else is our fault: logged whole, told to nobody. */
function errorHandler(site: Site): Parameters<FastifyInstance['setErrorHandler']>[0] {
  return (error, request, reply) => {
    const known = statusProblems[(error as FastifyError).statusCode ?? 500]
    if (known === undefined) request.log.error({ err: error }, 'send failed')
    return refuse(site, known ?? { name: 'internal' }, request, reply)
  }
}

/** One line a request, without address, agent or query of the client. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const [path] = request.url.split('?', 1)
    const { method } = request
    const ms = Math.round(reply.elapsedTime * 10) / 10
    request.log.info({ method, path, status: reply.statusCode, ms }, 'send')
    done()
  })
}
