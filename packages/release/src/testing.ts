import { existsSync, linkSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Release } from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'
import { openReader } from './store/reader.ts'
import { openWriter } from './store/writer.ts'
import { type CheckedData, publishInto } from './testing/publish.ts'

/* Releases for tests and measurements: checked data in a real store, without the proof of the gate. */

export { type CheckedData, publishInto, sizesOfBodies } from './testing/publish.ts'

const opened = new Set<() => void>()

/** Close and remove every store of `storedReleases`: for a test file after its last test. */
export function removeStores(): void {
  for (const close of opened) close()
  opened.clear()
}

// A program need not call it; a worker of vitest is ended without this event.
process.once('exit', removeStores)

/** One release after another in a store of its own; each handle stays with its release. */
export function storedReleases(all: readonly CheckedData[]): readonly Release[] {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-release-'))
  const file = join(folder, 'release.sqlite')
  const writer = openWriter(file)
  const readers = all.map((data) => {
    publishInto(writer, data)
    return openReader(file)
  })
  writer.close()
  opened.add(() => {
    for (const reader of readers) reader.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return readers.flatMap((reader) => reader.current() ?? [])
}

const secondsBefore = (instant: Instant, seconds: number): Instant =>
  new Date(Date.parse(instant) - seconds * 1_000).toISOString()

/**
 * What is published once these data are.
 *
 * @param sequence - its number; the releases before it have no municipality
 */
export function storedRelease(data: CheckedData, sequence = 1): Release {
  const { bodies: _bodies, published, sizes: _sizes, ...shared } = data
  const before = Array.from({ length: sequence - 1 }, (_, index): CheckedData => {
    const left = sequence - 1 - index
    return {
      ...shared,
      records: new Map(),
      // It is a release only where something is other than in the one before.
      concepts: left % 2 === 0 ? data.concepts : new Map(),
      ...(published && { published: secondsBefore(published, left) }),
    }
  })
  const last = storedReleases([...before, data]).at(-1)
  if (last?.sequence !== sequence) throw new Error(`There is no release ${sequence}`)
  return last
}

/** A file that is there once and whole, however many programs make it at the same time. */
function makeOnce(file: string, data: CheckedData): void {
  const folder = mkdtempSync(`${file}-`)
  const made = join(folder, 'release.sqlite')
  const writer = openWriter(made)
  publishInto(writer, data)
  writer.close()
  try {
    linkSync(made, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * A release that many tests only read: the first of a run that asks for it makes it, in the folder of the run
 * (`KG_TEST_FOLDER`); without one, everybody has a store of their own.
 *
 * @param name - of the file; the same data have the same name, and only these
 */
export async function sharedRelease(
  name: string,
  data: () => Promise<CheckedData>,
): Promise<Release> {
  const folder = process.env['KG_TEST_FOLDER']
  if (folder === undefined) return storedRelease(await data())
  const file = join(folder, `${encodeURIComponent(name)}.sqlite`)
  if (!existsSync(file)) makeOnce(file, await data())
  const reader = openReader(file)
  opened.add(() => reader.close())
  const release = reader.current()
  if (release === undefined) throw new Error(`Nothing is published in ${file}`)
  return release
}
