import { mkdir, mkdtemp, opendir, readdir, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UsageError } from './command.ts'

/* Folders that a command was told to use, before it begins its work. */

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

const isThere = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    () => true,
    (error) => {
      if (codeOf(error) === 'ENOENT') return false
      // One that may be entered and not listed is there, too.
      if (codeOf(error) === 'EACCES') return true
      throw error
    },
  )

/** One folder after the other: asked to make them all at once below `/proc`, Node never ends. */
async function make(folder: string): Promise<void> {
  if (await isThere(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) await make(parent)
  // Another command may be faster.
  await mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
}

/**
 * A folder to write to, made where it is missing.
 *
 * @throws UsageError where it cannot be made or written
 */
export async function writableFolder(folder: string): Promise<void> {
  try {
    await make(folder)
    // Rights alone do not tell of file systems that take nothing.
    await rmdir(await mkdtemp(join(folder, '.kommunalgraph-')))
  } catch (error) {
    throw new UsageError({
      de: `In den Ordner ${folder} lässt sich nicht schreiben (${codeOf(error)}). Prüfen Sie Pfad und Rechte.`,
      en: `The folder ${folder} cannot be written (${codeOf(error)}). Check path and permissions.`,
    })
  }
}

/**
 * A folder to read from, with the folders in it.
 *
 * @throws UsageError where one cannot be read
 */
export async function readableFolder(folder: string): Promise<void> {
  let path = folder
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      path = join(folder, entry.name)
      if (entry.isDirectory()) await (await opendir(path)).close()
    }
  } catch (error) {
    throw new UsageError({
      de: `Der Ordner ${path} lässt sich nicht lesen (${codeOf(error)}). Prüfen Sie Pfad und Rechte.`,
      en: `The folder ${path} cannot be read (${codeOf(error)}). Check path and permissions.`,
    })
  }
}
