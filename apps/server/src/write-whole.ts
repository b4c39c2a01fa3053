import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'

/** Several processes may write one file, and any of them may be cut off: it appears whole or not at all. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    // What a full disk took of it would stay there; whether this works does not matter any more.
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw error
  }
}
