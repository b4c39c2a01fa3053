import { parentPort, workerData } from 'node:worker_threads'
import { addDumps } from '@kommunalgraph/catalog'
import type { Release } from '@kommunalgraph/model'
import { openReader } from '@kommunalgraph/release'
import type { DumpTask } from './dump-thread.ts'

/* Writes the dumps of what a store publishes, beside the thread that answers requests. */

const { base, folder, store }: DumpTask = workerData
const reader = openReader(store.file, { copy: store.copy })
const stop = new AbortController()

/** What belongs to another base is not served, and so has no dumps. */
function take(): Release {
  reader.poll()
  const release = reader.current()
  if (release?.base !== base) throw new Error(`Nothing is published for ${base}`)
  return release
}

parentPort?.once('message', () => stop.abort())
try {
  await addDumps(take, folder, { signal: stop.signal })
} finally {
  reader.close()
  parentPort?.close()
}
