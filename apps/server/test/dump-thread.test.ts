import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { newestDumps } from '@kommunalgraph/catalog'
import { expect, it, onTestFinished } from 'vitest'
import { dumpThread } from '../src/dumps/dump-thread.ts'
import { storeOf, towns } from './harness/dump-store.ts'
import { shippedRelease } from './harness/releases.ts'

/** A published store, the folder for its dumps, and a thread that writes them. */
async function published() {
  const store = storeOf(await shippedRelease())
  onTestFinished(store.close)
  store.publish(towns(60))
  const release = store.reader.current()
  if (release === undefined) throw new Error('Nothing is published')
  const folder = join(store.stateDir, 'dumps')
  const write = dumpThread({ folder, store: { file: store.file, copy: false } })
  return { folder, release, write }
}

it('a thread writes the dumps of a store and ends', async () => {
  const { folder, release, write } = await published()
  await write(release, new AbortController().signal)
  expect((await newestDumps(folder))?.set).toMatchObject({ sequence: 1, count: 60 })
})

it('a thread that is told to stop leaves nothing behind', async () => {
  const { folder, release, write } = await published()
  const closing = new AbortController()
  const written = write(release, closing.signal)
  closing.abort()
  await expect(written).rejects.toThrow()
  expect(await readdir(folder)).toEqual([])
  await expect(write(release, closing.signal)).rejects.toMatchObject({ name: 'AbortError' })
})

it('a thread writes nothing for another base', async () => {
  const { folder, release, write } = await published()
  const other = { ...release, base: 'https://example.org/' as const }
  await expect(write(other, new AbortController().signal)).rejects.toThrow('https://example.org/')
  expect(await newestDumps(folder)).toBeUndefined()
})
