import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../write-whole.ts'
import { isWholePng } from './png.ts'

/** Pictures on disk, under names that stand for their bytes; several processes may share them. */
export interface PictureFolder {
  /** Undefined where it is not there, cannot be read or is not whole. */
  read(name: string): Promise<Uint8Array | undefined>
  /** Never fails: where nothing can be written, the picture is not kept. */
  write(name: string, png: Uint8Array): Promise<void>
}

/** Some fifteen hundred pictures. */
const usualBound = 64 * 1024 * 1024

const measured = (path: string) =>
  stat(path).then(
    ({ mtimeMs, size }) => [{ path, size, time: mtimeMs }],
    // Another process has removed it meanwhile.
    () => [],
  )

/** Remove the oldest files until the others are within a bound, those included that a crash left unfinished. */
async function trim(folder: string, bytes: number): Promise<void> {
  const names = await readdir(folder)
  const files = (await Promise.all(names.map((name) => measured(join(folder, name))))).flat()
  let total = 0
  for (const { path, size } of files.sort((one, other) => other.time - one.time)) {
    total += size
    if (total > bytes) await rm(path, { force: true })
  }
}

/**
 * A folder that is made with the first picture, and again after an erasure took it away.
 *
 * Reading what is in it costs as much as some pages. So a process looks when it has written a thirty-second of the
 * bound, and leaves a quarter of it free: eight processes together do not pass it.
 *
 * @param report - told why nothing can be written, once until it works again
 * @param bound - bytes of all files together
 */
export function pictureFolder(
  folder: string,
  report: (error: unknown) => void,
  bound = usualBound,
): PictureFolder {
  let unseen = bound
  let works = true

  async function keep(name: string, png: Uint8Array): Promise<void> {
    await mkdir(folder, { recursive: true })
    await writeWhole(join(folder, `${name}.png`), png)
    unseen += png.length
    if (unseen < bound / 32) return
    unseen = 0
    await trim(folder, (bound * 3) / 4)
  }

  return {
    async read(name) {
      const bytes = await readFile(join(folder, `${name}.png`)).catch(() => undefined)
      return bytes && isWholePng(bytes) ? bytes : undefined
    },
    async write(name, png) {
      try {
        await keep(name, png)
        works = true
      } catch (error) {
        if (works) report(error)
        works = false
      }
    },
  }
}
