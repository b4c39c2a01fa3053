import { Worker } from 'node:worker_threads'
import type { Order, Painted } from './worker.ts'

/** Too many pictures wait already: a statement about us, not about what was asked for. */
export class PainterBusy extends Error {
  readonly code = 'server/painter-busy'

  constructor() {
    super('too many pictures wait to be painted')
    this.name = 'PainterBusy'
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

interface Waiting {
  readonly resolve: (png: Uint8Array) => void
  readonly reject: (reason: Error) => void
}

/** The thread starts with the first picture, ends with the process, and starts again if it fails. */
export function toPainter(): Painter {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let count = 0

  function fail(error: Error): void {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function settle(painted: Painted): void {
    const who = waiting.get(painted.number)
    waiting.delete(painted.number)
    if ('png' in painted) who?.resolve(painted.png)
    else who?.reject(new Error(painted.reason))
  }

  function start(): Worker {
    const started = new Worker(program)
    started.on('message', settle)
    started.on('error', fail)
    started.unref()
    return started
  }

  return {
    async paint(svg) {
      if (waiting.size >= mostWaiting) throw new PainterBusy()
      worker ??= start()
      count += 1
      const order: Order = { number: count, svg }
      const painted = new Promise<Uint8Array>((resolve, reject) =>
        waiting.set(order.number, { resolve, reject }),
      )
      worker.postMessage(order)
      return painted
    },
    async close() {
      const ending = worker
      fail(new Error('The painter was closed'))
      await ending?.terminate()
    },
  }
}
