import type { Release } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { ReleaseError } from '@kommunalgraph/release'
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
import { hotServer } from './hot-path.ts'
import type { Limits } from './limits.ts'
import { notHere, refuse, statusProblems, unavailable } from './refuse.ts'
import { begin, requestChecks } from './request-checks.ts'
import { assetRoutes } from './routes/assets.ts'
import { documentRoutes } from './routes/documents.ts'
import { dumpRoutes } from './routes/dumps.ts'
import { fileRoutes } from './routes/files.ts'
import { healthRoutes } from './routes/health.ts'
import { pictureRoutes } from './routes/pictures.ts'
import { redirectRoutes } from './routes/redirects.ts'
import { logSent } from './sent.ts'
import { type Site, toSite } from './site.ts'
import { toDocumentThread } from './thread/document-thread.ts'
import type { StoreFile } from './thread/job.ts'
import type { Attempt } from './watch/attempt.ts'
import { watching } from './watch/watching.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What is published as of this request, from its beginning to its end; undefined while nothing is. */
    release: Release | undefined
  }
}

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
  /** The newest finished dumps; without it there are none. */
  readonly dumps?: Site['dumps']
  /** Where they lie. */
  readonly dumpFolder?: string
  /** Where pictures are kept; without it in memory only. */
  readonly pictureFolder?: string
  /**
   * The file that releases come from: what takes long is then made in a thread that reads it; else between requests.
   */
  readonly store?: StoreFile
  /** How the last attempt to publish ended; given where data are edited while they are served. */
  readonly attempt?: () => Attempt
}

/**
 * Build the server, ready to listen.
 *
 * A request goes: canonical address (308), method (405), does it exist (404, 410), format (406), conditions
 * (412, 304), send.
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const site = siteOf(options, (error) => app.log.error({ err: error }, 'release failed'))
  const nextId = requestIds()
  const logging = options.logLevel !== 'silent'
  const cache = entityCache()
  const app: FastifyInstance = fastify({
    genReqId: nextId,
    logger: options.logLevel === 'silent' ? false : { level: options.logLevel, base: null },
    logController: new LogController({ disableRequestLogging: true }),
    ...requestLimits(site),
    // Where data are edited while they are served, every answer goes the whole way.
    serverFactory: hotServer(
      site,
      options.attempt ? undefined : cache,
      logging
        ? (request, { statusCode }, ms) => logSent(app.log, request, statusCode, ms, nextId())
        : undefined,
    ),
    // A request that comes while the server closes is answered like any other, and then its connection ends.
    return503OnClosing: false,
    clientErrorHandler: clientErrorHandler(site),
    frameworkErrors: (_error, request, reply) => {
      begin(site, request, reply)
      refuse(site, { name: 'broken-address' }, request, reply)
      logRequest(request, reply)
    },
  })
  app.decorateRequest('release', undefined)
  if (logging)
    app.addHook('onResponse', (request, reply, done) => {
      logRequest(request, reply)
      done()
    })
  if (options.attempt) watching(app, site, options.attempt)
  requestChecks(app, site)
  app.setErrorHandler(errorHandler(site))
  app.setNotFoundHandler((request, reply) =>
    refuse(site, request.release ? notHere : unavailable, request, reply),
  )
  assetRoutes(app, site, options.assets, options.assetFolder)
  healthRoutes(app)
  redirectRoutes(app, site)
  fileRoutes(app, site, cache)
  pictureRoutes(app, site, options.pictureFolder)
  dumpRoutes(app, site)
  documentRoutes(app, site, cache)
  // An expectation that nobody knows may be ignored (RFC 9110, section 10.1.1); Node would refuse without a type.
  app.server.on('checkExpectation', (request, response) =>
    app.server.emit('request', request, response),
  )
  const { thread } = site
  if (thread) app.addHook('onClose', () => thread.close())
  await app.ready()
  return app
}

/**
 * A release that cannot be read is none: 503, because 404 and 500 say something about the data or the request. So is
 * one that came while we run and belongs to another base, since all its IRIs lead elsewhere; that is told once.
 */
function siteOf(options: AppOptions, report: (error: unknown) => void): Site {
  const { assets, base, limits } = options
  let foreign: Release | undefined
  const ours = (release: Release | undefined) => {
    if (release === undefined || release.base === base) return release
    if (release !== foreign) report(new Error(`The release belongs to ${release.base}`))
    foreign = release
    return undefined
  }
  const unreadable = new WeakSet<Release>()
  const current = () => {
    try {
      const release = ours(options.current())
      return release && unreadable.has(release) ? undefined : release
    } catch (error) {
      report(error)
      return undefined
    }
  }
  const links = assetsAt(assets, `${new URL(base).pathname}assets/`)
  return toSite({
    base,
    current,
    giveUp: (release) => void unreadable.add(release),
    assets: links,
    ...(options.dumps && { dumps: options.dumps }),
    ...(options.dumpFolder && { dumpFolder: options.dumpFolder }),
    ...(options.store && { thread: toDocumentThread({ store: options.store, assets: links }) }),
    ...(limits && { limits }),
  })
}

/** What Fastify watches over; the rest is the server's. */
const requestLimits = ({ limits }: Site) => ({
  bodyLimit: limits.body,
  // Longer addresses are refused before they are looked up.
  routerOptions: { maxParamLength: limits.headers },
})

/** A request that Fastify refuses has a type of ours; anything else is our fault: logged whole, told to nobody. */
function errorHandler(site: Site): Parameters<FastifyInstance['setErrorHandler']>[0] {
  return (error, request, reply) => {
    const isUnreadable = error instanceof ReleaseError
    if (isUnreadable && request.release) site.giveUp(request.release)
    const known = isUnreadable
      ? unavailable
      : statusProblems[(error as FastifyError).statusCode ?? 500]
    if (isUnreadable || known === undefined) request.log.error({ err: error }, 'send failed')
    return refuse(site, known ?? { name: 'internal' }, request, reply)
  }
}

/** What the lines of one request have in common. */
function requestIds(): () => string {
  let count = 0
  return () => {
    count += 1
    return `req-${count.toString(36)}`
  }
}

const logRequest = ({ log, raw }: FastifyRequest, { elapsedTime, statusCode }: FastifyReply) =>
  logSent(log, raw, statusCode, elapsedTime)
