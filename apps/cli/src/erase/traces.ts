import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { storedTexts } from '@kommunalgraph/release'
import { spellingsOf } from './spellings.ts'

/** What makes bytes readable again, by the ending of the file. */
const openers: Readonly<Record<string, () => Transform>> = {
  gz: createGunzip,
  br: createBrotliDecompress,
}

/** Whether one of some byte sequences occurs in a stream; what lies across two pieces counts. */
async function occurs(
  needles: readonly Buffer[],
  stream: AsyncIterable<unknown>,
): Promise<boolean> {
  const longest = Math.max(...needles.map(({ length }) => length))
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of stream) {
    // Streams of files and decoders without an encoding give buffers.
    const bytes = Buffer.concat([rest, piece as Buffer])
    if (needles.some((needle) => bytes.includes(needle))) return true
    rest = bytes.subarray(Math.max(0, bytes.length - longest + 1))
  }
  return false
}

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Whether the bytes hold one, or what they hold compressed does. */
async function isHeldIn(file: string, needles: readonly Buffer[]): Promise<boolean> {
  if (await occurs(needles, createReadStream(file))) return true
  const open = openers[file.slice(file.lastIndexOf('.') + 1)]
  if (open === undefined) return false
  const decoded = open()
  const source = createReadStream(file).on('error', (error) => decoded.destroy(error))
  return occurs(needles, source.pipe(decoded))
}

/**
 * One that cannot be read any more is taken for one that holds it; one that a server beside removed meanwhile holds
 * nothing.
 */
const isTrace = (file: string, needles: readonly Buffer[]): Promise<boolean> =>
  isHeldIn(file, needles).catch((error: unknown) => !isGone(error))

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** What a scan of a folder found. */
export interface TraceScan {
  /** How many files were read, every byte of them. */
  readonly files: number
  /** Those that hold one of the values. */
  readonly traces: readonly string[]
}

/** What the packed texts of a store hold, with the name of each. */
function tracesInStore(store: string, needles: readonly Buffer[]): readonly string[] {
  const found = new Set<string>()
  for (const { bytes, name } of storedTexts(store))
    if (needles.some((needle) => bytes.includes(needle))) found.add(`${store} (${name})`)
  return [...found]
}

/** What stands in the log of writes in packed form cannot be looked into: it must be empty. */
const hasLog = (store: string): boolean =>
  existsSync(`${store}-wal`) && statSync(`${store}-wal`).size > 0

/**
 * Read every file of a folder for values, in every spelling and also inside compressed files and the texts of a store.
 */
export async function scan(
  folder: string,
  store: string,
  values: readonly string[],
): Promise<TraceScan> {
  const needles = values.flatMap(spellingsOf)
  const files = await filesIn(folder)
  const traces: string[] = []
  if (needles.length > 0) {
    for (const file of files) if (await isTrace(file, needles)) traces.push(file)
    if (files.includes(store)) traces.push(...tracesInStore(store, needles))
    if (hasLog(store) && !traces.includes(`${store}-wal`)) traces.push(`${store}-wal`)
  }
  return { files: files.length, traces }
}

/** The folder directly in the state's folder that a file lies in, or the file itself. */
const unitOf = (stateDir: string, file: string): string =>
  join(stateDir, relative(stateDir, file).split(sep)[0] ?? '')

/** Show values as pixels, in which no scan finds them; with an ending, what a removal that was cut off left of them. */
const unreadable = /^pictures(?:\.|$)/

async function unreadableIn(stateDir: string): Promise<readonly string[]> {
  const names = await readdir(stateDir)
  return names.filter((name) => unreadable.test(name)).map((name) => join(stateDir, name))
}

/** Out of the way first: where a server beside goes on writing under the old name, the folder would never be empty. */
async function remove(unit: string): Promise<void> {
  const aside = `${unit}.${randomUUID()}`
  try {
    await rename(unit, aside)
  } catch (error) {
    if (isGone(error)) return
    throw error
  }
  await rm(aside, { recursive: true, force: true })
}

/**
 * Remove what was made from the store and holds a value, dumps and caches, and what nobody can search for one. A set of
 * files that belong together goes whole; the server makes it anew.
 *
 * @param kept - the store itself: what it holds is no copy
 * @returns what was removed
 */
export async function removeTraces(
  stateDir: string,
  kept: string,
  values: readonly string[],
): Promise<readonly string[]> {
  const { traces } = await scan(stateDir, kept, values)
  const units = new Set(
    traces.filter((file) => !file.startsWith(kept)).map((file) => unitOf(stateDir, file)),
  )
  for (const unit of await unreadableIn(stateDir)) units.add(unit)
  for (const unit of units) await remove(unit)
  return [...units].map((unit) => relative(stateDir, unit))
}
