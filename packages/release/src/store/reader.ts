import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Release } from '@kommunalgraph/model'
import { ReleaseError } from '../errors.ts'
import type { Connection } from './connection.ts'
import { identityOf } from './file-identity.ts'
import { newestHead, type ReleaseHead } from './head.ts'
import { openToRead } from './open.ts'
import { storedRelease } from './release.ts'
import { isReady } from './schema.ts'

/** How long a replaced handle may still be used, in milliseconds: longer than any request. */
export const grace = 5_000

/** How often a handle begins its snapshot anew, in milliseconds: until then the log of writes cannot be emptied. */
const renewal = 2_000

/**
 * What is published, for those who only read: it never writes, and works where nothing may be written.
 */
export interface ReleaseReader {
  /** The same object until `poll` saw something new; it stays one release, also after a newer one is there. */
  current(): Release | undefined
  /** Look for a new release or another file; true when `current` changed. Cheap: every second, or at every request. */
  poll(): boolean
  /** Close everything, also handles that are still in use. */
  close(): void
}

export interface ReaderOptions {
  /** The file is a copy that is only ever replaced by another file: no locks, and any number of readers. */
  readonly copy?: boolean
}

interface Handle {
  readonly release: Release
  readonly head: ReleaseHead
  /** The file that it was opened from, as `identityOf` says. */
  readonly file: string
  connection: Connection
  renewed: number
}

const magic = 'SQLite format 3\0'

/** Where a file of SQLite has the size of a page and the number of pages (https://sqlite.org/fileformat.html). */
const header = { length: 100, pageSize: 16, pageCount: 28 }

/**
 * Whether a file begins like a store, and is as long as it says there. What was cut off or written over is read from
 * memory for a while yet, and a part that is gone may not be asked for until much later.
 */
function isStore(file: string): boolean {
  const descriptor = openSync(file, 'r')
  try {
    const head = Buffer.alloc(header.length)
    readSync(descriptor, head, 0, head.length, 0)
    if (head.toString('latin1', 0, magic.length) !== magic) return false
    const pageSize = head.readUInt16BE(header.pageSize)
    // The largest size, 65,536, is written as 1.
    const bytes = (pageSize === 1 ? 65_536 : pageSize) * head.readUInt32BE(header.pageCount)
    return fstatSync(descriptor).size >= bytes
  } finally {
    closeSync(descriptor)
  }
}

/** A connection in a transaction: all it reads is one release. */
function snapshotIn(
  file: string,
  copy: boolean,
): { readonly connection: Connection; readonly head: ReleaseHead } | undefined {
  const connection = openToRead(file, copy)
  try {
    connection.execute('BEGIN')
    const head = isReady(connection) ? newestHead(connection) : undefined
    if (head) return { connection, head }
  } catch (error) {
    connection.close()
    throw error
  }
  connection.close()
  return undefined
}

function handleOn(file: string, copy: boolean): Handle | undefined {
  // Before it is opened: what takes its place meanwhile is noticed at the next look.
  const [plain = '', immutable = ''] = [identityOf(file), identityOf(file, true)]
  const snapshot = snapshotIn(file, copy)
  if (snapshot === undefined) return undefined
  const { connection, head } = snapshot
  const handle: Handle = {
    release: storedRelease(() => handle.connection, head),
    head,
    file: connection.immutable ? immutable : plain,
    connection,
    renewed: Date.now(),
  }
  return handle
}

/**
 * Open a store for reading; where no file is, `current` is undefined until one appears.
 *
 * @throws ReleaseError when the file is damaged, not ours, or of another version of this program
 */
export function openReader(file: string, { copy = false }: ReaderOptions = {}): ReleaseReader {
  const leaving = new Map<Connection, NodeJS.Timeout>()
  let handle: Handle | undefined
  let watcher: Connection | undefined
  let seen: number | undefined
  /** The file that is served was spoilt where it lies. */
  let spoilt = false

  const isImmutable = (): boolean => copy || handle?.connection.immutable === true

  const leave = (connection: Connection): void => {
    const timer = setTimeout(() => {
      leaving.delete(connection)
      connection.close()
    }, grace)
    leaving.set(connection, timer.unref())
  }
  /** Changes when another connection committed anything (https://sqlite.org/pragma.html#pragma_data_version). */
  const commits = (identity: string): number | undefined => {
    if (isImmutable()) return 0
    if (handle?.file !== identity) {
      watcher?.close()
      watcher = undefined
    }
    watcher ??= openToRead(file)
    return watcher.value<number>('PRAGMA data_version')
  }
  /** Begin the snapshot anew, if it still is the same release: then the log can be emptied. */
  const renew = (of: Handle): void => {
    if (isImmutable() || Date.now() - of.renewed < renewal) return
    of.renewed = Date.now()
    const fresh = snapshotIn(file, copy)
    if (fresh === undefined) return
    const isSame = fresh.head.sequence === of.head.sequence
    const old = isSame ? of.connection : fresh.connection
    if (isSame) of.connection = fresh.connection
    old.close()
  }
  const replace = (identity: string): boolean => {
    const next = handleOn(file, copy)
    const isSame =
      !spoilt &&
      next?.head.sequence === handle?.head.sequence &&
      handle?.file === identity &&
      next !== undefined
    if (next === undefined || isSame) {
      next?.connection.close()
      return false
    }
    if (handle) leave(handle.connection)
    handle = next
    return true
  }
  /** @throws ReleaseError for as long as the file is no store; a file in the place of another harms nobody */
  const refuseSpoilt = (identity: string): void => {
    if (handle === undefined || isStore(file)) return
    spoilt ||= handle.file === identity
    throw new ReleaseError('release/no-store', file)
  }
  const poll = (): boolean => {
    const identity = identityOf(file, isImmutable())
    if (identity === undefined) return false
    refuseSpoilt(identity)
    const now = commits(identity)
    if (handle && !spoilt && handle.file === identity && now === seen) {
      renew(handle)
      return false
    }
    const changed = replace(identity)
    // Only now: what could not be opened is tried again at the next look.
    seen = now
    spoilt &&= !changed
    return changed
  }
  poll()
  return {
    current: () => (spoilt ? undefined : handle?.release),
    poll,
    close() {
      for (const [connection, timer] of leaving) {
        clearTimeout(timer)
        connection.close()
      }
      leaving.clear()
      handle?.connection.close()
      watcher?.close()
      handle = watcher = undefined
    },
  }
}
