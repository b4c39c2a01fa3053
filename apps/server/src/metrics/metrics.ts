import type { Release } from '@kommunalgraph/model'
import {
  AggregatorRegistry,
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  Registry,
} from 'prom-client'
import { isWorker } from '../workers.ts'
import { kindsOfPaths } from './kind-of-path.ts'
import type { LastPublish } from './last-publish.ts'
import type { MetricsText } from './metrics-server.ts'

/** An answer that was sent. */
interface SentAnswer {
  /** The path of the request, without its query. */
  readonly path: string
  readonly status: number
  /** From the request to the last byte, in milliseconds. */
  readonly elapsed: number
  /** Whether it was answered from memory, as the same request before. */
  readonly isHot: boolean
}

/** What is counted for whoever runs the server; of clients it holds nothing. */
export interface Metrics {
  readonly count: (answer: SentAnswer) => void
  readonly text: MetricsText
}

interface Watched {
  /** The path of the base without its final slash. */
  readonly prefix: string
  readonly current: () => Release | undefined
  /** Bytes of answers that are kept in memory. */
  readonly cacheBytes: () => number
  readonly lastPublish: () => Promise<LastPublish | undefined>
}

const name = (rest: string): string => `kommunalgraph_${rest}`

const seconds = (instant: string | undefined): number | undefined =>
  instant === undefined ? undefined : Date.parse(instant) / 1_000

/** What is looked up when somebody asks; a value that is not known is left out. */
function gauges(registry: Registry, { cacheBytes, current, lastPublish }: Watched): void {
  const gauge = (
    rest: string,
    help: string,
    value: () => number | undefined | Promise<number | undefined>,
    aggregator: 'max' | 'sum' = 'max',
  ) =>
    new Gauge({
      name: name(rest),
      help,
      registers: [registry],
      aggregator,
      async collect() {
        const known = await value()
        if (known === undefined) this.remove()
        else this.set(known)
      },
    })
  gauge('release_sequence', 'Number of the release that is served', () => current()?.sequence)
  gauge('release_municipalities', 'Municipalities in it', () => current()?.count)
  gauge('release_published_timestamp_seconds', 'When it was published', () =>
    seconds(current()?.published),
  )
  gauge('cache_bytes', 'Answers that are kept in memory', cacheBytes, 'sum')
  gauge('last_publish_timestamp_seconds', 'When the last attempt to publish ended', async () =>
    seconds((await lastPublish())?.ended),
  )
  gauge('last_publish_refused', 'Whether that attempt was refused (1) or not (0)', async () => {
    const last = await lastPublish()
    return last && Number(last.state === 'refused')
  })
  gauge('last_publish_errors', 'Errors that it found', async () => (await lastPublish())?.errors)
}

/** Times of requests, in seconds: from an answer that lies ready to one that others wait for. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/**
 * Count what a server does. One of several processes hands its numbers to the one that looks after them.
 */
export function toMetrics(watched: Watched): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  gauges(registry, watched)
  const registers = [registry]
  const requests = new Counter({
    name: name('http_requests_total'),
    help: 'Requests by kind of resource and status',
    labelNames: ['kind', 'status'] as const,
    registers,
  })
  const hot = new Counter({
    name: name('http_hot_answers_total'),
    help: 'Requests that were answered from memory, as the same request before',
    registers,
  })
  const durations = new Histogram({
    name: name('http_request_duration_seconds'),
    help: 'From a request to the last byte of its answer, by kind of resource',
    labelNames: ['kind'] as const,
    buckets,
    registers,
  })
  if (isWorker) {
    AggregatorRegistry.setRegistries([registry])
    new AggregatorRegistry()
  }
  const kindOf = kindsOfPaths(watched.prefix)
  return {
    count({ elapsed, isHot, path, status }) {
      const kind = kindOf(path)
      requests.inc({ kind, status })
      durations.observe({ kind }, elapsed / 1_000)
      if (isHot) hot.inc()
    },
    text: () => registry.metrics(),
  }
}
