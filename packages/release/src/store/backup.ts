import { existsSync, linkSync, rmSync } from 'node:fs'
import { backup as copyPages } from 'node:sqlite'
import { ReleaseError, toReleaseError } from '../errors.ts'
import { Connection } from './connection.ts'
import { openToRead } from './open.ts'

/** All pages in one step: a publish in between would make it begin again. */
const allPages = 2 ** 31 - 1

function refuseTarget(target: string): void {
  if (existsSync(target)) throw new ReleaseError('release/target-exists', target)
}

/** One file without a log beside it, as copies are served. */
function settle(file: string): void {
  const connection = new Connection(file)
  try {
    connection.get('PRAGMA journal_mode = DELETE')
  } finally {
    connection.close()
  }
}

/**
 * Copy a store while it is in use: one release, whole, in one file.
 *
 * @throws ReleaseError when the target exists, there is no store, or no space
 */
export async function backup(file: string, target: string): Promise<void> {
  refuseTarget(target)
  if (!existsSync(file)) throw new ReleaseError('release/missing', file)
  const part = `${target}.part`
  const connection = openToRead(file)
  try {
    await copyPages(connection.database, part, { rate: allPages })
    settle(part)
    // A link, not a rename: it fails where the target has come into being meanwhile.
    linkSync(part, target)
  } catch (error) {
    refuseTarget(target)
    throw toReleaseError(error, target)
  } finally {
    connection.close()
    for (const rest of [part, `${part}-wal`, `${part}-shm`, `${part}-journal`])
      rmSync(rest, { force: true })
  }
}
