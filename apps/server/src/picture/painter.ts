import { Worker } from 'node:worker_threads'
import { CodedError } from '@kommunalgraph/rdf'
import type { Painted } from './worker.ts'

/** Too many pictures wait already: a statement about us, not about what was asked for. */
export class PainterBusy extends CodedError {
  constructor() {
    super('server/painter-busy', 'too many pictures wait to be painted')
  }
}

/** SVG to PNG, in a thread of its own. */
export interface Painter {
  /** @throws PainterBusy when too many wait */
  paint(svg: string): Promise<Uint8Array>
  close(): Promise<void>
}

/** More than these may not wait: at a thirtieth of a second each, the last one would wait for two. */
const mostWaiting = 64

/** Compiled or not, the worker lies beside this file. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
)

interface Order {
  readonly svg: string
  readonly resolve: (png: Uint8Array) => void
  readonly reject: (reason: Error) => void
}

/** The thread starts with the first picture, ends with the process, and starts again if it fails. */
export function toPainter(): Painter {
  const waiting: Order[] = []
  let painting: Order | undefined
  let worker: Worker | undefined

  /** One at a time: a thread that finds several orders gives no memory back until it has worked through all of them. */
  function next(): void {
    if (painting) return
    painting = waiting.shift()
    if (painting === undefined) return
    worker ??= start()
    worker.postMessage(painting.svg)
  }

  function settle(painted: Painted): void {
    if ('png' in painted) painting?.resolve(painted.png)
    else painting?.reject(new Error(painted.reason))
    painting = undefined
    next()
  }

  /** What the thread failed at has failed; what waits has not been tried yet. */
  function fail(error: Error): void {
    worker = undefined
    settle({ reason: String(error) })
  }

  function start(): Worker {
    const started = new Worker(program)
    started.on('message', settle)
    started.on('error', fail)
    started.unref()
    return started
  }

  return {
    paint(svg) {
      if (waiting.length >= mostWaiting) return Promise.reject(new PainterBusy())
      const painted = new Promise<Uint8Array>((resolve, reject) =>
        waiting.push({ svg, resolve, reject }),
      )
      next()
      return painted
    },
    async close() {
      const ending = worker
      const orders = [painting, ...waiting.splice(0)]
      worker = undefined
      painting = undefined
      for (const order of orders) order?.reject(new Error('The painter was closed'))
      await ending?.terminate()
    },
  }
}
