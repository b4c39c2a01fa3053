import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { spellingsOf } from './spellings.ts'

/** What makes bytes readable again, by the ending of the file. */
const openers: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
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

/** A compressed file is looked into, too; one that cannot be read any more is taken for one that holds it. */
async function isTrace(file: string, needles: readonly Buffer[]): Promise<boolean> {
  if (await occurs(needles, createReadStream(file))) return true
  const open = openers[file.slice(file.lastIndexOf('.') + 1)]
  if (open === undefined) return false
  const decoded = createReadStream(file).pipe(open())
  return occurs(needles, Readable.from(decoded)).catch(() => true)
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** What a scan of a folder found. */
export interface Scan {
  /** How many files were read, every byte of them. */
  readonly files: number
  /** Those that hold one of the values. */
  readonly traces: readonly string[]
}

/** Read every file of a folder for values, in every spelling and also inside compressed files. */
export async function scan(folder: string, values: readonly string[]): Promise<Scan> {
  const needles = values.flatMap(spellingsOf)
  const files = await filesIn(folder)
  const traces: string[] = []
  if (needles.length > 0)
    for (const file of files) if (await isTrace(file, needles)) traces.push(file)
  return { files: files.length, traces }
}

/** The folder directly in the state's folder that a file lies in, or the file itself. */
const unitOf = (stateDir: string, file: string): string =>
  join(stateDir, relative(stateDir, file).split(sep)[0] ?? '')

/**
 * Remove what was made from the store and holds a value: dumps, caches. A set of files that belong together goes
 * whole; the server makes it anew.
 *
 * @param kept - the store itself: what it holds is no copy
 * @returns what was removed
 */
export async function removeTraces(
  stateDir: string,
  kept: string,
  values: readonly string[],
): Promise<readonly string[]> {
  const { traces } = await scan(stateDir, values)
  const units = new Set(
    traces.filter((file) => !file.startsWith(kept)).map((file) => unitOf(stateDir, file)),
  )
  for (const unit of units) await rm(unit, { recursive: true, force: true })
  return [...units].map((unit) => relative(stateDir, unit))
}
