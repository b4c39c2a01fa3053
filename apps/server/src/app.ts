import type { IncomingMessage } from 'node:http'
import type { Release } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { ReleaseError } from '@kommunalgraph/release'
import { type Asset, assetsAt } from '@kommunalgraph/site'
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { type ClientLimits, guardClients, noClientLimits } from './clients/client-limits.ts'
import type { LogLevel } from './config.ts'
import { clientErrorHandler } from './connection.ts'
import { type EntityCache, entityCache } from './entity-cache.ts'
import { hotServer } from './hot-path.ts'
import type { Limits } from './limits.ts'
import type { Metrics } from './metrics/metrics.ts'
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
  /** What one client may ask for; without it nothing is bounded. */
  readonly clientLimits?: ClientLimits
  /** Told of every answer. */
  readonly metrics?: Pick<Metrics, 'count'>
  /** Where answers are kept that are ready to be sent; one of its own if absent. */
  readonly cache?: EntityCache
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
  const site = siteOf(options, {
    failed: (error) => app.log.error({ err: error }, 'release failed'),
    unknownProxy: () => app.log.warn(unknownProxy),
  })
  const nextId = requestIds()
  const { cache = entityCache() } = options
  const sent = sentListener(options, () => app.log)
  const app: FastifyInstance = fastify({
    genReqId: nextId,
    logger: options.logLevel === 'silent' ? false : { level: options.logLevel, base: null },
    logController: new LogController({ disableRequestLogging: true }),
    ...requestLimits(site),
    // Where data are edited while they are served, every answer goes the whole way.
    serverFactory: hotServer(
      site,
      options.attempt ? undefined : cache,
      sent && ((request, { statusCode }, ms) => sent.hot(request, statusCode, ms, nextId)),
    ),
    // A request that comes while the server closes is answered like any other, and then its connection ends.
    return503OnClosing: false,
    clientErrorHandler: clientErrorHandler(site),
    frameworkErrors: (_error, request, reply) => {
      begin(site, request, reply)
      const refusal = site.clients.refusalOf(request.raw)
      refuse(site, refusal ?? { name: 'broken-address' }, request, reply)
      sent?.whole(request, reply)
    },
  })
  app.decorateRequest('release', undefined)
  if (sent)
    app.addHook('onResponse', (request, reply, done) => {
      sent.whole(request, reply)
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

/** What a site has to say to who runs it. */
interface Telling {
  readonly failed: (error: unknown) => void
  readonly unknownProxy: () => void
}

const unknownProxy =
  'requests come through a proxy that TRUSTED_PROXIES does not list: limits count all its clients as one'

/**
 * A release that cannot be read is none: 503, because 404 and 500 say something about the data or the request. So is
 * one that came while we run and belongs to another base, since all its IRIs lead elsewhere; that is told once.
 */
function siteOf(options: AppOptions, tell: Telling): Site {
  const { assets, base, limits } = options
  let foreign: Release | undefined
  const ours = (release: Release | undefined) => {
    if (release === undefined || release.base === base) return release
    if (release !== foreign) tell.failed(new Error(`The release belongs to ${release.base}`))
    foreign = release
    return undefined
  }
  const unreadable = new WeakSet<Release>()
  const current = () => {
    try {
      const release = ours(options.current())
      return release && unreadable.has(release) ? undefined : release
    } catch (error) {
      tell.failed(error)
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
    clients: guardClients(options.clientLimits ?? noClientLimits, tell.unknownProxy),
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

/** Told of answers that went the whole way, and of those that were given before. */
interface SentListener {
  readonly whole: (request: FastifyRequest, reply: FastifyReply) => void
  readonly hot: (
    request: IncomingMessage,
    status: number,
    elapsed: number,
    nextId: () => string,
  ) => void
}

/** Undefined where answers are neither logged nor counted. */
function sentListener(
  { logLevel, metrics }: AppOptions,
  log: () => FastifyBaseLogger,
): SentListener | undefined {
  const logging = logLevel !== 'silent'
  if (!logging && metrics === undefined) return undefined
  const count = ({ url = '' }: IncomingMessage, status: number, elapsed: number, isHot: boolean) =>
    metrics?.count({ path: pathOfTarget(url), status, elapsed, isHot })
  return {
    whole({ log, raw }, { elapsedTime, statusCode }) {
      count(raw, statusCode, elapsedTime, false)
      if (logging) logSent(log, raw, statusCode, elapsedTime)
    },
    hot(request, status, elapsed, nextId) {
      count(request, status, elapsed, true)
      if (logging) logSent(log(), request, status, elapsed, nextId())
    },
  }
}

const pathOfTarget = (target: string): string => target.split('?', 1)[0] ?? ''
