import { existsSync, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ReleaseError } from '../errors.ts'
import { partName } from '../rules/erasure.ts'
import type { Connection } from './connection.ts'
import { isLogged, logErasure } from './erasures.ts'
import { openToWrite } from './open.ts'
import { type ErasureRequest, findIn, type Redescribe, redactAll } from './redaction.ts'
import { inLongTransaction } from './transaction.ts'

/** Where values still stand outside the store, as paths of files; nothing is erased as long as there is one. */
export type Holds = (values: readonly string[]) => readonly string[] | Promise<readonly string[]>

export interface ErasureOptions {
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

/** What is written anew needs as much room again, and the log of writes as much for a moment. */
function requireRoom(file: string): void {
  const { bavail, bsize } = statfsSync(dirname(file))
  if (bavail * bsize < 2 * statSync(file).size) throw new ReleaseError('release/no-room', file)
}

/**
 * Erase a part from every version that ever had it: the versions stay, redacted and hashed anew.
 *
 * @param holds - asked for the erased texts before anything is changed
 * @param redescribe - makes and proves the texts of a redacted version
 * @returns how many versions were redacted
 * @throws ReleaseError when the texts still stand in files, no version has the part, a reader keeps the log, or there is
 * too little room on the disk
 */
export async function erase(
  file: string,
  request: ErasureRequest,
  holds: Holds,
  redescribe: Redescribe,
  { patience = patienceByDefault }: ErasureOptions = {},
): Promise<{ readonly versions: number }> {
  if (!existsSync(file)) throw new ReleaseError('release/missing', file)
  requireRoom(file)
  const connection = openToWrite(file, patience)
  try {
    const values = [
      ...new Set(findIn(connection, request).flatMap((each) => each.redaction.values)),
    ]
    const still = await holds(values)
    if (still.length > 0) throw new ReleaseError('release/still-held', still.join(', '))
    const versions = await eraseNow(connection, request, redescribe)
    await scrub(connection, patience)
    return { versions }
  } finally {
    connection.close()
  }
}

function eraseNow(
  connection: Connection,
  request: ErasureRequest,
  redescribe: Redescribe,
): Promise<number> {
  const { instant, slug } = request
  const field = partName(request.what)
  return inLongTransaction(connection, async () => {
    const found = findIn(connection, request)
    // A second run ends what a reader kept the first one from ending.
    if (found.length === 0 && isLogged(connection, slug, field)) return 0
    if (found.length === 0) throw new ReleaseError('release/nothing-to-erase', `${slug}: ${field}`)
    await redactAll(connection, request, found, redescribe)
    logErasure(connection, { instant, slug, field, versions: found.length })
    return found.length
  })
}
