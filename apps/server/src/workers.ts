import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import type { MetricsAddress } from './config.ts'
import { serveMetrics } from './metrics/metrics-server.ts'

/** Processes that serve the same port, and one that looks after them. */
interface Workforce {
  /** Tell all of them something; also those that come later. */
  readonly tell: (message: object) => void
  /** Let all of them finish what they do, and end. */
  readonly close: () => Promise<void>
}

interface WorkforceOptions {
  readonly count: number
  /** Where the numbers of all of them are told; nowhere without it. */
  readonly metrics?: MetricsAddress | undefined
  /** A worker ended that nobody told to; another one takes its place after so many milliseconds. */
  readonly onLoss: (loss: { readonly pid: number | undefined; readonly delay: number }) => void
}

/** Milliseconds until the first replacement; twice as long after each loss, up to the longest. */
const shortest = 100
const longest = 10_000

/** A worker that lived so long had another fault than the one before. */
const settled = 30_000

/** Longer than any request may take: who has not ended by then hangs. */
const grace = 35_000

/** What a worker says once it serves. */
const ready = 'ready'

/** Whether this process is one of several that serve, and not the one that looks after them. */
export const isWorker: boolean = cluster.isWorker

/** The place among those that serve: who takes that of one that crashed has its duties too. */
const placeVariable = 'KOMMUNALGRAPH_WORKER'

/** Whether this process does what is to be done once, whatever the number of those that serve. */
export const isFirst: boolean = !cluster.isWorker || process.env[placeVariable] === '0'

/** Say to the process that looks after this one that it serves now. */
export const serving = (): void => void process.send?.(ready)

/** Leave: without this, the channel to the other process would keep this one alive. */
export const leave = (): void => void cluster.worker?.disconnect()

/** Wait until a worker serves; false when it ends before. */
async function starts(worker: Worker): Promise<boolean> {
  const gone = new AbortController()
  const ended = once(worker, 'exit', { signal: gone.signal }).then(
    () => false,
    () => true,
  )
  const said = new Promise<boolean>((resolve) => {
    worker.on('message', (message) => message === ready && resolve(true))
  })
  const started = await Promise.race([said, ended])
  gone.abort()
  return started
}

async function offer(address: MetricsAddress): Promise<() => Promise<void>> {
  const { workersMetrics } = await import('./metrics/workers-metrics.ts')
  return serveMetrics(address, workersMetrics())
}

/**
 * Start as many processes as asked for, each running the same program, and replace those that crash.
 *
 * @returns undefined when the first does not start: it has said why, and the others would say the same
 * @throws ConfigError when the port for metrics cannot be used
 */
export async function supervise(options: WorkforceOptions): Promise<Workforce | undefined> {
  const { count, metrics, onLoss } = options
  const closeMetrics = metrics && (await offer(metrics))
  const workers = new Set<Worker>()
  let closing = false
  let losses = 0
  let last: object | undefined

  function hire(place: number): Worker {
    const worker = cluster.fork({ [placeVariable]: place })
    const born = Date.now()
    workers.add(worker)
    worker.on('message', (message) => {
      if (message === ready && last) worker.send(last)
    })
    worker.once('exit', () => {
      workers.delete(worker)
      if (!closing) replace(worker, place, Date.now() - born)
    })
    return worker
  }

  function replace({ process: { pid } }: Worker, place: number, age: number): void {
    losses = age > settled ? 0 : losses + 1
    const delay = Math.min(shortest * 2 ** Math.max(0, losses - 1), longest)
    onLoss({ pid, delay })
    setTimeout(() => closing || hire(place), delay).unref()
  }

  async function close(): Promise<void> {
    closing = true
    const all = [...workers]
    const ended = all.map((worker) => once(worker, 'exit'))
    for (const worker of all) worker.process.kill('SIGTERM')
    const hanging = setTimeout(() => {
      for (const worker of workers) worker.process.kill('SIGKILL')
    }, grace)
    await Promise.all([...ended, closeMetrics?.()])
    clearTimeout(hanging)
  }

  closing = true
  if (!(await starts(hire(0)))) {
    await closeMetrics?.()
    return undefined
  }
  closing = false
  await Promise.all(Array.from({ length: count - 1 }, (_, at) => starts(hire(at + 1))))
  const tell = (message: object): void => {
    last = message
    for (const worker of workers) worker.send(message)
  }
  return { tell, close }
}
