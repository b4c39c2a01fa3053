import { constants, setPriority } from 'node:os'
import { addDumps } from '@kommunalgraph/catalog'
import type { Release, Snapshot } from '@kommunalgraph/model'
import { openReader, type ReleaseReader } from '@kommunalgraph/release'
import type { DumpJob } from './write-apart.ts'

/** How often the store is looked at, in milliseconds: a handle is valid for some seconds after it was replaced. */
const interval = 1_000

/**
 * A release that stays readable while newer ones come: each reader may hold the store's log of writes for some seconds
 * only, but writing all dumps takes longer.
 */
function lasting(reader: ReleaseReader): Snapshot {
  const first = reader.current()
  if (first === undefined) throw new Error('Nothing is published')
  let held: Snapshot = first
  const renew = () => {
    reader.poll()
    held = asOf(reader.current(), first.sequence) ?? held
  }
  setInterval(renew, interval).unref()
  // A handle is frozen, and a proxy may not say anything else than a frozen target: so the target is empty.
  return new Proxy(Object.create(null), { get: (_, name) => Reflect.get(held, name) })
}

const asOf = (release: Release | undefined, sequence: number): Snapshot | undefined =>
  release?.sequence === sequence ? release : release?.asOf(sequence)

// Who serves goes first. The channel closes when we are to end, and when the server is gone.
setPriority(constants.priority.PRIORITY_LOW)
const ending = new AbortController()
process.once('disconnect', () => ending.abort())
const { rest, shelf, store }: DumpJob = JSON.parse(process.argv[2] ?? '')
const reader = openReader(store)
try {
  await addDumps(() => lasting(reader), shelf, { rest, signal: ending.signal })
} catch (error) {
  if (!ending.signal.aborted) throw error
} finally {
  reader.close()
  if (process.connected) process.disconnect()
}
