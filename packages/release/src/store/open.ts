import { existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ReleaseError, toReleaseError } from '../errors.ts'
import { Connection } from './connection.ts'
import { migrate, refuseOther } from './schema.ts'

/** How long a writer waits for another one, in milliseconds. */
const patienceByDefault = 10_000

/** Negative: KiB (https://sqlite.org/pragma.html#pragma_cache_size). */
const writerCache = -16_000
const readerCache = -4_000

/** What every connection needs; `temp_store` keeps sorting off the disk, where erased bytes could stay. */
const always = 'PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;'

/** How file systems say that they have no links: exFAT, some shares and mounts. */
const linkless: ReadonlySet<unknown> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
])

/** Put a finished file in its place, unless there is one. Without links two at once could each put theirs there. */
function putInPlace(part: string, file: string): void {
  try {
    linkSync(part, file)
  } catch (error) {
    if (!linkless.has((error as NodeJS.ErrnoException).code) || existsSync(file)) throw error
    renameSync(part, file)
  }
}

/** A new store is made beside its place and put there once it has its schema: a kill leaves none or a whole one. */
function create(file: string): void {
  const part = `${file}.${process.pid}.part`
  try {
    openInPlace(part, patienceByDefault).close()
    putInPlace(part, file)
  } catch (error) {
    if (error instanceof ReleaseError) throw new ReleaseError(error.code, file, { cause: error })
    // Another one was faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw toReleaseError(error, file)
  } finally {
    for (const rest of [part, `${part}-wal`, `${part}-shm`]) if (existsSync(rest)) rmSync(rest)
  }
}

/** Open for writing: the file is made, and its schema brought up to date. */
export function openToWrite(file: string, patience = patienceByDefault): Connection {
  if (!existsSync(file)) create(file)
  return openInPlace(file, patience)
}

function openInPlace(file: string, patience: number): Connection {
  const connection = new Connection(file, { timeout: patience })
  try {
    connection.execute(`${always} PRAGMA cache_size = ${writerCache};`)
    // Full: a release that was announced survives a loss of power.
    connection.execute('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
    connection.execute('PRAGMA secure_delete = ON; PRAGMA journal_size_limit = 67108864;')
    migrate(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

const immutable = (file: string): URL => {
  const address = pathToFileURL(file)
  address.searchParams.set('immutable', '1')
  return address
}

/** A log beside the file holds what the file has not yet. */
const hasLog = (file: string): boolean =>
  existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0

function readable(file: string, address?: URL): Connection {
  const connection = new Connection(file, { ...(address && { address }), readOnly: true })
  try {
    connection.execute(`${always} PRAGMA cache_size = ${readerCache};`)
    refuseOther(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/**
 * Open for reading, also where nothing may be written.
 *
 * A copy is opened as a file that never changes: without locks, and any number of times.
 */
export function openToRead(file: string, copy = false): Connection {
  if (copy) return readable(file, immutable(file))
  try {
    return readable(file)
  } catch (error) {
    // A folder that may not be written has no room for the index of the log: without a log none is needed.
    const refused =
      error instanceof ReleaseError &&
      (error.code === 'release/unreadable' || error.code === 'release/read-only')
    if (!refused || hasLog(file)) throw error
    return readable(file, immutable(file))
  }
}
