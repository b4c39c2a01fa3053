import { Worker } from 'node:worker_threads'
import type { Release } from '@kommunalgraph/model'
import { CodedError } from '@kommunalgraph/rdf'
import type { IsWanted } from '../entity-cache.ts'
import type { Coding } from '../http/codings.ts'
import type { CodedBody, Done, Job, ThreadData } from './job.ts'

/** Why a body is not made just now: a statement about us, never about what was asked for. */
export class NotMade extends CodedError {
  /**
   * `busy`: too many wait; `lost`: the release can no longer be read; `ended`: the thread did not survive it; `gone`:
   * nobody waits any more.
   */
  readonly reason: 'busy' | 'lost' | 'ended' | 'gone'

  constructor(reason: NotMade['reason']) {
    super('server/not-made', `The body was not made: ${reason}`)
    this.reason = reason
  }
}

/** Makes bodies that would keep other requests waiting, in a thread of its own. */
export interface DocumentThread {
  /**
   * What was made faster before goes first, as long as nobody waits too long for that.
   *
   * @param isWanted - asked before the body is begun: what nobody waits for is not made
   * @returns undefined where there is nothing at the address
   * @throws NotMade where it cannot be made just now
   */
  make(
    release: Release,
    work: Job['work'],
    coding: Coding,
    isWanted?: IsWanted,
  ): Promise<CodedBody | undefined>
  close(): Promise<void>
}

/**
 * More than these may not wait: the longest, a page of a large catalogue, takes about a second, and nobody waits a
 * minute.
 */
const mostWaiting = 20

/** What the thread may use, in MiB: a page of the catalogue in its longest format needs about half of it. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 }

/** Compiled or not, the worker lies beside this file. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
)

/** Nobody who comes later is let past a body once it has waited this many times as long as it took the last time. */
const patience = 5

interface Waiting {
  readonly job: Job
  readonly isWanted: IsWanted
  /** On the clock of `performance`: the earliest goes first. */
  readonly due: number
  readonly settle: (done: Done) => void
  readonly fail: (error: Error) => void
}

interface ThreadOptions extends ThreadData {
  /** Told whenever a thread starts: at the first job, and after one that ended. */
  readonly onStart?: (worker: Worker) => void
}

/** What takes about as long as each other. */
const sortOf = ({ work }: Job): string =>
  work.type === 'document' ? `${work.kind} ${work.variant.format}` : work.name

/** How long each sort of body took the last time, in milliseconds: none where it is not known yet. */
function durations() {
  const known = new Map<string, number>()
  return {
    of: (job: Job): number => known.get(sortOf(job)) ?? 0,
    note: (job: Job, milliseconds: number): void => void known.set(sortOf(job), milliseconds),
  }
}

/** The thread starts with the first job, ends with the process, and starts again if it fails. */
export function toDocumentThread({ assets, onStart, store }: ThreadOptions): DocumentThread {
  const waiting: Waiting[] = []
  const duration = durations()
  let running: Waiting | undefined
  let begun = 0
  let worker: Worker | undefined

  function leave(who: Waiting): void {
    waiting.splice(waiting.indexOf(who), 1)
  }

  function dropUnwanted(): void {
    for (const who of waiting.filter(({ isWanted }) => !isWanted())) {
      leave(who)
      who.fail(new NotMade('gone'))
    }
  }

  function next(): void {
    if (running) return
    dropUnwanted()
    const [first, ...others] = waiting
    if (first === undefined) return
    running = others.reduce((early, each) => (each.due < early.due ? each : early), first)
    leave(running)
    begun = performance.now()
    worker ??= start()
    worker.postMessage(running.job)
  }

  function settle(done: Done): void {
    const who = running
    running = undefined
    if (who && done.state === 'made') duration.note(who.job, performance.now() - begun)
    who?.settle(done)
    next()
  }

  /** What the thread ended with has failed; what waits has not been tried yet. */
  function end(ended: Worker): void {
    if (worker !== ended) return
    worker = undefined
    running?.fail(new NotMade('ended'))
    running = undefined
    next()
  }

  function start(): Worker {
    const data: ThreadData = { assets, store }
    const started = new Worker(program, { workerData: data, resourceLimits })
    started.on('message', settle)
    // An error is followed by the exit; without a listener it would end the process.
    started.on('error', () => undefined)
    started.on('exit', () => end(started))
    started.unref()
    onStart?.(started)
    return started
  }

  async function run(job: Job, isWanted: IsWanted): Promise<CodedBody | undefined> {
    const due = performance.now() + patience * duration.of(job)
    const done = await new Promise<Done>((resolve, reject) => {
      waiting.push({ job, isWanted, due, settle: resolve, fail: reject })
      next()
    })
    if (done.state === 'made') return done.body
    if (done.state === 'lost') throw new NotMade('lost')
    if (done.state === 'failed') throw new Error(done.reason)
    return undefined
  }

  return {
    async make({ published, sequence }, work, coding, isWanted = () => true) {
      dropUnwanted()
      if (waiting.length >= mostWaiting) throw new NotMade('busy')
      return run({ work, coding, sequence, published }, isWanted)
    },
    async close() {
      const ending = worker
      worker = undefined
      for (const each of [running, ...waiting.splice(0)]) each?.fail(new NotMade('ended'))
      running = undefined
      await ending?.terminate()
    },
  }
}
