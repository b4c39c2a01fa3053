import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDumps } from '@kommunalgraph/catalog'
import type { Release } from '@kommunalgraph/model'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DumpScheduler, scheduleDumps } from '../src/dumps/dump-scheduler.ts'
import { towns } from './harness/dump-store.ts'
import { releaseOf, shippedRelease } from './harness/releases.ts'

const shipped = await shippedRelease()
const releaseWith = (sequence: number, base = shipped.base): Release =>
  releaseOf(shipped, towns(3), { sequence, base })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-scheduler-'))
})
const schedulers: DumpScheduler[] = []
afterEach(async () => {
  await Promise.all(schedulers.splice(0).map((each) => each.close()))
  await rm(folder, { recursive: true, force: true })
})

/** Looks every few milliseconds, so that tests need not wait. */
async function keeping(current: () => Release | undefined, failures = 0) {
  const told: string[] = []
  let attempts = 0
  const scheduler = await scheduleDumps({
    folder: join(folder, 'dumps'),
    current,
    interval: 5,
    write: async (release, signal) => {
      attempts += 1
      if (attempts <= failures) throw new Error('the disk is full')
      await addDumps(() => release, join(folder, 'dumps'), { signal })
    },
    log: {
      info: (_: unknown, text?: string) => void told.push(text ?? ''),
      warn: (_: unknown, text?: string) => void told.push(text ?? ''),
    },
  })
  schedulers.push(scheduler)
  const until = async (sequence: number | undefined) => {
    while (scheduler.newest()?.set.sequence !== sequence)
      await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { scheduler, told, until, attempts: () => attempts }
}

describe('A scheduler of dumps', () => {
  it('has the dumps of each release written once', async () => {
    let release = releaseWith(1)
    const { attempts, told, until } = await keeping(() => release)
    await until(1)
    release = releaseWith(2)
    await until(2)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(attempts()).toBe(2)
    expect(told).toEqual(['dumps', 'dumps'])
  })

  it('has what is finished from the beginning, after a restart', async () => {
    const release = releaseWith(1)
    const first = await keeping(() => release)
    await first.until(1)
    await first.scheduler.close()
    const second = await keeping(() => release)
    expect(second.scheduler.newest()?.set.sequence).toBe(1)
    expect(second.attempts()).toBe(0)
  })

  it('goes on with the old ones while the next are not finished, and tells a failure once', async () => {
    let release = releaseWith(1)
    const first = await keeping(() => release)
    await first.until(1)
    await first.scheduler.close()
    release = releaseWith(2)
    const { scheduler, told, until } = await keeping(() => release, 1)
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(scheduler.newest()?.set.sequence).toBe(1)
    await until(2)
    expect(told).toEqual(['dumps failed', 'dumps'])
  })

  it('serves none of another base, of a release that was taken back, or while nothing is published', async () => {
    let release: Release | undefined = releaseWith(3)
    const { scheduler, until } = await keeping(() => release)
    await until(3)
    const other = releaseWith(3, 'https://example.org/')
    release = undefined
    expect(scheduler.newest()).toBeUndefined()
    await scheduler.close()
    const readers = [other, releaseWith(2)].map(async (each) => {
      const second = await scheduleDumps({
        folder: join(folder, 'dumps'),
        current: () => each,
        interval: 1_000_000,
        write: async () => {},
        log: { info: () => {}, warn: () => {} },
      })
      schedulers.push(second)
      return second.newest()
    })
    expect(await Promise.all(readers)).toEqual([undefined, undefined])
  })

  it('only looks where another process writes', async () => {
    const release = releaseWith(1)
    const dumps = join(folder, 'dumps')
    const log = { info: () => {}, warn: () => {} }
    const looking = await scheduleDumps({
      ...{ folder: dumps, log, interval: 5 },
      current: () => release,
      write: undefined,
    })
    schedulers.push(looking)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(looking.newest()).toBeUndefined()
    const writing = await keeping(() => release)
    await writing.until(1)
    while (looking.newest()?.set.sequence !== 1)
      await new Promise((resolve) => setTimeout(resolve, 5))
  })
})
