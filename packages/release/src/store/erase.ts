import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { ReleaseError } from '../errors.ts'
import { partName } from '../rules/erasure.ts'
import type { Connection } from './connection.ts'
import { isLogged, logErasure } from './erasures.ts'
import { openToWrite } from './open.ts'
import { type ErasureRequest, findIn, type Remake, redactAll } from './redaction.ts'
import { writeSums } from './sums.ts'

/** Where values still stand outside the store, as paths of files; nothing is erased as long as there is one. */
export type Holds = (values: readonly string[]) => readonly string[] | Promise<readonly string[]>

export interface ErasureOptions {
  readonly remake?: Remake
  /** How long to wait for readers to let go of the log of writes, in milliseconds: they do within seconds. */
  readonly patience?: number
}

const patienceByDefault = 20_000

/** How often to look whether they did. */
const lookEvery = 200

/** @returns whether the log beside the file is empty now */
function emptyLog(connection: Connection): boolean {
  return connection.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')?.busy === 0
}

/** No page of the file and no log beside it has the old bytes (https://sqlite.org/pragma.html#pragma_secure_delete). */
async function scrub(connection: Connection, patience: number): Promise<void> {
  // What VACUUM writes for a moment has the old bytes no more, and may be too large for memory.
  connection.execute('PRAGMA temp_store = DEFAULT; VACUUM; PRAGMA busy_timeout = 0;')
  // Not SQLite's own waiting: a reader in this process could not let go meanwhile.
  const end = Date.now() + patience
  while (!emptyLog(connection)) {
    if (Date.now() >= end) throw new ReleaseError('release/in-use', connection.file)
    await pause(lookEvery)
  }
}

function inTransaction<T>(connection: Connection, work: () => T): T {
  connection.execute('BEGIN IMMEDIATE')
  try {
    const result = work()
    writeSums(connection)
    connection.execute('COMMIT')
    return result
  } catch (error) {
    connection.forget()
    if (connection.inTransaction) connection.execute('ROLLBACK')
    throw error
  }
}

/**
 * Erase a part from every version that ever had it: the versions stay, redacted and hashed anew.
 *
 * @param holds - asked for the erased texts before anything is changed
 * @param options - `remake` makes sizes of files and the feed's statement of a redacted version; without it they go
 * @returns how many versions were redacted
 * @throws ReleaseError when the texts still stand in files, no version has the part, or a reader keeps the log
 */
export async function erase(
  file: string,
  request: ErasureRequest,
  holds: Holds,
  { remake, patience = patienceByDefault }: ErasureOptions = {},
): Promise<{ readonly versions: number }> {
  if (!existsSync(file)) throw new ReleaseError('release/missing', file)
  const connection = openToWrite(file, patience)
  try {
    const values = [
      ...new Set(findIn(connection, request).flatMap((each) => each.redaction.values)),
    ]
    const still = await holds(values)
    if (still.length > 0) throw new ReleaseError('release/still-held', still.join(', '))
    const versions = eraseNow(connection, request, remake)
    await scrub(connection, patience)
    return { versions }
  } finally {
    connection.close()
  }
}

function eraseNow(
  connection: Connection,
  request: ErasureRequest,
  remake: Remake | undefined,
): number {
  const { instant, slug } = request
  const field = partName(request.what)
  return inTransaction(connection, () => {
    const found = findIn(connection, request)
    // A second run ends what a reader kept the first one from ending.
    if (found.length === 0 && isLogged(connection, slug, field)) return 0
    if (found.length === 0) throw new ReleaseError('release/nothing-to-erase', `${slug}: ${field}`)
    redactAll(connection, request, found, remake)
    logErasure(connection, { instant, slug, field, versions: found.length })
    return found.length
  })
}
