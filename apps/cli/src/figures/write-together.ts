import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'

/* Files that are written together or not at all, whenever the program is killed. */

/** Beside the data: no part of it, and on the same disk, so that a rename is one step. */
const staging = '.figures-in-progress'

/** With it everything that is to be written lies there, and is written by whoever comes next. */
const marker = 'complete.json'

interface Staged {
  /** Name in the folder, path in the data. */
  readonly files: readonly (readonly [name: string, path: string])[]
}

/** On the disk, not only on its way there. */
async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function finish(folder: string, { files }: Staged): Promise<void> {
  const names = new Set(await readdir(join(folder, staging)))
  for (const [name, path] of files)
    if (names.has(name)) await rename(join(folder, staging, name), join(folder, path))
  await rm(join(folder, staging), { recursive: true })
}

/**
 * Bring to an end what a run began that was killed: where all its files lay ready they are put in place, else none is.
 *
 * @returns how many files there were to put in place
 */
export async function recover(folder: string): Promise<number> {
  const place = join(folder, staging)
  if (!existsSync(place)) return 0
  if (!existsSync(join(place, marker))) {
    await rm(place, { recursive: true })
    return 0
  }
  const staged = JSON.parse(await readFile(join(place, marker), 'utf8')) as Staged
  await finish(folder, staged)
  return staged.files.length
}

/** Write files of a folder, by their paths in it: every one is whole at any moment, and all of them are new or none. */
export async function writeTogether(
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  if (texts.size === 0) return
  await mkdir(join(folder, staging))
  const files: (readonly [string, string])[] = []
  for (const [path, text] of texts) {
    const name = `${files.length}-${basename(path)}`
    await writeDurably(join(folder, staging, name), text)
    files.push([name, path])
  }
  const prepared = join(folder, staging, randomUUID())
  await writeDurably(prepared, JSON.stringify({ files } satisfies Staged))
  await rename(prepared, join(folder, staging, marker))
  await finish(folder, { files })
}
