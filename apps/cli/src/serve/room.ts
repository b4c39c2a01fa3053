import { constants } from 'node:fs'
import { access, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for files of our own. */
interface Room {
  readonly folder: string
  /** Clear away what nobody needs any more. */
  readonly leave: () => Promise<void>
}

const canWrite = (folder: string): Promise<boolean> =>
  mkdir(folder, { recursive: true })
    .then(() => access(folder, constants.W_OK))
    .then(
      () => true,
      () => false,
    )

/** The state folder itself, which stays. */
export const stateRoom = (stateDir: string): Room => ({
  folder: stateDir,
  leave: async () => undefined,
})

/**
 * The state folder, or one for the time being: a copy is also served where nothing may be written.
 */
export async function roomIn(stateDir: string): Promise<Room> {
  if (await canWrite(stateDir)) return stateRoom(stateDir)
  const folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
  return { folder, leave: () => rm(folder, { recursive: true, force: true }) }
}
