import { existsSync, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Instant } from '@kommunalgraph/rdf'
import { ReleaseError } from '../errors.ts'
import { partName } from '../rules/erasure.ts'
import { nextInstant } from '../rules/next-instant.ts'
import type { Connection } from './connection.ts'
import { type Erasure, isLogged, logErasure } from './erasures.ts'
import { newestHead } from './head.ts'
import { isSaidToday, type NetworkErasure, partsInNetwork } from './network-redaction.ts'
import { openToWrite } from './open.ts'
import { type FoundParts, partsInRecord, type RecordErasure } from './redaction.ts'
import type { Redescriber } from './rewrite-version.ts'
import { inLongTransaction } from './transaction.ts'

/** What is to be erased, everywhere and for ever. */
export type ErasureRequest = RecordErasure | NetworkErasure

const partsIn = (connection: Connection, request: ErasureRequest): FoundParts =>
  'network' in request ? partsInNetwork(connection, request) : partsInRecord(connection, request)

/** What is erased as the log names it; what all municipalities share has no address. */
const loggedAs = (request: ErasureRequest): Pick<Erasure, 'slug' | 'field'> =>
  'network' in request
    ? { slug: '', field: partName(request) }
    : { slug: request.slug, field: partName(request.what) }

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
 * Erase a part from every version, or from the network of every release, that ever had it: they stay, redacted and
 * hashed anew.
 *
 * @param holds - asked for the erased texts before anything is changed
 * @param redescriber - makes and proves the texts of what is redacted
 * @returns how many versions or networks were redacted
 * @throws ReleaseError when the texts still stand in files, no version has the part, a reader keeps the log, or there
 * is too little room on the disk
 */
export async function erase(
  file: string,
  request: ErasureRequest,
  holds: Holds,
  redescriber: Redescriber,
  { patience = patienceByDefault }: ErasureOptions = {},
): Promise<{ readonly versions: number }> {
  if (!existsSync(file)) throw new ReleaseError('release/missing', file)
  requireRoom(file)
  const connection = openToWrite(file, patience)
  try {
    const still = await holds(partsIn(connection, request).values)
    if (still.length > 0) throw new ReleaseError('release/still-held', still.join(', '))
    const versions = await eraseNow(connection, request, redescriber)
    await scrub(connection, patience)
    return { versions }
  } finally {
    connection.close()
  }
}

/** What the gate remembers of a file that had the value is forgotten: the file is read again. */
function forgetFiles(connection: Connection, values: readonly string[]): void {
  for (const value of values) {
    connection.run(
      `DELETE FROM file WHERE instr(outcome, ?) OR path IN (
        SELECT path FROM file_entry WHERE instr(value, ?) OR instr(entry, ?))`,
      ...[value, value, value],
    )
    connection.run('DELETE FROM file_entry WHERE instr(value, ?) OR instr(entry, ?)', value, value)
  }
}

/** Caches of pages are keyed by the release: a new one, with no change of its own, empties them. */
function nextRelease(connection: Connection, instant: Instant): void {
  const last = newestHead(connection)
  connection.run(
    `INSERT INTO release SELECT sequence + 1, ?, base, mapping, network, concepts, sources, records,
      modified, fields, look, outlines
      FROM release WHERE sequence = ?`,
    ...[nextInstant(last?.instant, instant), last?.sequence ?? 0],
  )
}

function eraseNow(
  connection: Connection,
  request: ErasureRequest,
  redescriber: Redescriber,
): Promise<number> {
  const { field, slug } = loggedAs(request)
  const { instant } = request
  return inLongTransaction(connection, async () => {
    const { count, redact, values } = partsIn(connection, request)
    // A second run ends what a reader kept the first one from ending.
    if (count === 0 && isLogged(connection, slug, field)) return 0
    if (count === 0 && 'network' in request && isSaidToday(request))
      throw new ReleaseError('release/still-held', 'network.yaml')
    if (count === 0)
      throw new ReleaseError('release/nothing-to-erase', [slug, field].filter(Boolean).join(': '))
    await redact(redescriber)
    forgetFiles(connection, values)
    nextRelease(connection, instant)
    logErasure(connection, { instant, slug, field, versions: count })
    return count
  })
}
