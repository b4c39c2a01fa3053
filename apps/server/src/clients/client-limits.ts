import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Problem } from '../problem.ts'
import { clientOf, hasUnknownProxy, type IsTrusted } from './address.ts'

/** What one client may do; a number that is 0 bounds nothing. */
export interface ClientLimits {
  /** Requests a minute. */
  readonly rate: number
  /** Requests a minute of those kinds that take long to answer. */
  readonly expensiveRate: number
  /** Requests at the same time. */
  readonly concurrency: number
  /** Proxies whose word on who asked them is taken. */
  readonly isTrusted: IsTrusted
}

/** Nothing is bounded. */
export const noClientLimits: ClientLimits = {
  ...{ rate: 0, expensiveRate: 0, concurrency: 0 },
  isTrusted: () => false,
}

/** What is counted, in milliseconds. */
const window = 60_000

/** Clients that are remembered; where more come, the least recently seen ones begin anew. */
const mostClients = 100_000

/** How many requests each client made since its window began: kept in memory until it ends, written nowhere. */
function counters(most: number) {
  const counts = new LRUCache<string, { requests: number }>({ max: mostClients, ttl: window })
  /** @returns seconds until the client may ask again; undefined where it may now */
  return (client: string): number | undefined => {
    if (most === 0) return undefined
    const known = counts.get(client)
    if (known === undefined) counts.set(client, { requests: 1 })
    else if (known.requests < most) known.requests += 1
    else return Math.ceil(counts.getRemainingTTL(client) / 1_000)
    return undefined
  }
}

const tooMany = (retryAfter: number): Problem => ({ name: 'too-many-requests', retryAfter })

const tooManyAtOnce: Problem = {
  name: 'unavailable',
  retryAfter: 1,
  detail: {
    de: 'Von Ihrer Adresse sind schon so viele Anfragen in Arbeit, wie auf einmal erlaubt sind.',
    en: 'As many requests from your address as are allowed at once are being answered already.',
  },
}

/** Counts what clients ask for, and says when it is too much. */
export interface ClientGuard {
  /** At the beginning of every request, once. */
  readonly admit: (request: IncomingMessage, response: ServerResponse) => void
  /** Why a request is to be refused that was looked at before; undefined where it is not. */
  readonly refusalOf: (request: IncomingMessage) => Problem | undefined
  /** Why a request for something that takes long is to be refused. */
  readonly refusalOfExpensive: (request: IncomingMessage) => Problem | undefined
}

/** @param onUnknownProxy - told once that a proxy asks which nobody named, so that all its clients count as one */
export function guardClients(limits: ClientLimits, onUnknownProxy: () => void): ClientGuard {
  const { concurrency, expensiveRate, isTrusted, rate } = limits
  const isOff = rate === 0 && concurrency === 0 && expensiveRate === 0
  let isTold = false
  const count = counters(rate)
  const countExpensive = counters(expensiveRate)
  const running = new Map<string, number>()
  const refusals = new WeakMap<IncomingMessage, Problem>()

  function begin(client: string, response: ServerResponse): void {
    running.set(client, (running.get(client) ?? 0) + 1)
    response.once('close', () => {
      const left = (running.get(client) ?? 1) - 1
      if (left > 0) running.set(client, left)
      else running.delete(client)
    })
  }

  const judge = (client: string): Problem | undefined => {
    if (concurrency > 0 && (running.get(client) ?? 0) >= concurrency) return tooManyAtOnce
    const seconds = count(client)
    return seconds === undefined ? undefined : tooMany(seconds)
  }

  return {
    admit(request, response) {
      if (isOff) return
      if (!isTold && hasUnknownProxy(request, isTrusted)) {
        isTold = true
        onUnknownProxy()
      }
      const client = clientOf(request, isTrusted)
      const refusal = judge(client)
      if (refusal) refusals.set(request, refusal)
      else if (concurrency > 0) begin(client, response)
    },
    refusalOf: (request) => refusals.get(request),
    refusalOfExpensive(request) {
      if (expensiveRate === 0) return undefined
      const seconds = countExpensive(clientOf(request, isTrusted))
      return seconds === undefined ? undefined : tooMany(seconds)
    },
  }
}
