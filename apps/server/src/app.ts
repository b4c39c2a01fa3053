import type { Base, Release } from '@kommunalgraph/model'
import { type Asset, assetsAt } from '@kommunalgraph/site'
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { LogLevel } from './config.ts'
import { clientErrorHandler } from './connection.ts'
import { entityCache } from './entity-cache.ts'
import type { Limits } from './limits.ts'
import { orderly } from './orderly.ts'
import { notHere, refuse, statusProblems, unavailable } from './refuse.ts'
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
  readonly assets: readonly Asset[]
  /** The folder that holds the assets under their hashed names. */
  readonly assetFolder: string
  readonly logLevel: LogLevel
  /** Those that differ from the usual ones. */
  readonly limits?: Partial<Limits>
}

/**
 * Build the server, ready to listen.
 *
 * A request goes: canonical address (308), method (405), does it exist (404, 410), format (406), conditions
 * (412, 304), send.
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const site = siteOf(options, (error) => app.log.error({ err: error }, 'release failed'))
  const app = fastify({
    logger: options.logLevel === 'silent' ? false : { level: options.logLevel, base: null },
    logController: new LogController({ disableRequestLogging: true }),
    ...connectionOptions(site),
    // A request that comes while the server closes is answered like any other, and then its connection ends.
    return503OnClosing: false,
    clientErrorHandler: clientErrorHandler(site),
    frameworkErrors: (_error, request, reply) => {
      refuse(site, { name: 'broken-address' }, request, reply)
      logRequest(request, reply)
    },
  })
  if (options.logLevel !== 'silent')
    app.addHook('onResponse', (request, reply, done) => {
      logRequest(request, reply)
      done()
    })
  orderly(app, site)
  app.setErrorHandler(errorHandler(site))
  app.setNotFoundHandler((request, reply) =>
    refuse(site, site.current() ? notHere : unavailable, request, reply),
  )
  assetRoutes(app, site, options.assets, options.assetFolder)
  healthRoutes(app, site)
  fileRoutes(app, site)
  redirectRoutes(app, site)
  documentRoutes(app, site, entityCache())
  // An expectation that nobody knows may be ignored (RFC 9110, section 10.1.1); Node would refuse without a type.
  app.server.on('checkExpectation', (request, response) =>
    app.server.emit('request', request, response),
  )
  await app.ready()
  return app
}

/** A release that cannot be read is none: 503, because 404 and 500 say something about the data or the request. */
function siteOf(options: AppOptions, report: (error: unknown) => void): Site {
  const { assets, base, limits } = options
  const current = () => {
    try {
      return options.current()
    } catch (error) {
      report(error)
      return undefined
    }
  }
  const folder = `${new URL(base).pathname}assets/`
  return toSite({ base, current, assets: assetsAt(assets, folder), ...(limits && { limits }) })
}

/** What Node and Fastify themselves watch over. */
const connectionOptions = ({ limits }: Site) => ({
  bodyLimit: limits.body,
  requestTimeout: limits.requestTimeout,
  connectionTimeout: limits.idle,
  http: {
    maxHeaderSize: limits.headers,
    headersTimeout: limits.headersTimeout,
    // Node looks every 30 seconds by itself, long after what is allowed.
    connectionsCheckingInterval: Math.min(limits.headersTimeout, 1_000),
    requireHostHeader: false,
  },
  // Longer addresses are refused before they are looked up.
  routerOptions: { maxParamLength: limits.headers },
})

/** A request that Fastify refuses has a type of ours; anything else is our fault: logged whole, told to nobody. */
function errorHandler(site: Site): Parameters<FastifyInstance['setErrorHandler']>[0] {
  return (error, request, reply) => {
    const known = statusProblems[(error as FastifyError).statusCode ?? 500]
    if (known === undefined) request.log.error({ err: error }, 'send failed')
    return refuse(site, known ?? { name: 'internal' }, request, reply)
  }
}

/** One line a request, without address, agent or query of the client. */
function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const [path] = request.url.split('?', 1)
  const { method } = request
  const ms = Math.round(reply.elapsedTime * 10) / 10
  request.log.info({ method, path, status: reply.statusCode, ms }, 'send')
}
