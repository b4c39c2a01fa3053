import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asset } from '@kommunalgraph/site'
import { code, worthCoding } from './http/coded.ts'

/**
 * Write the files that pages need into a folder, each also compressed.
 *
 * Their names hold a hash of their bytes, so a file that is there already is the right one.
 */
export async function writeAssets(folder: string, assets: readonly Asset[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(assets.map((asset) => writeAsset(join(folder, asset.name), asset.bytes)))
}

async function writeAsset(path: string, bytes: Uint8Array): Promise<void> {
  await writeOnce(path, bytes)
  if (!worthCoding(bytes)) return
  await writeOnce(`${path}.br`, await code(bytes, 'br'))
  await writeOnce(`${path}.gz`, await code(bytes, 'gzip'))
}

/** Two servers may start at once on one folder. */
const writeOnce = (path: string, bytes: Uint8Array): Promise<void> =>
  writeFile(path, bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
