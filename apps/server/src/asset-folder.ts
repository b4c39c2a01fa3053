import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asset } from '@kommunalgraph/site'
import { code, usefulCoding } from './http/coded.ts'
import type { Coding } from './http/codings.ts'
import { writeWhole } from './write-whole.ts'

/** What is added to a file's name for each coding, the one that we like best first. */
export const suffixes: readonly (readonly [Coding, string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
  ['identity', ''],
]

/**
 * Write the files that pages need into a folder, each also compressed.
 *
 * Their names hold a hash of their bytes, so a file that is there already is the right one.
 */
export async function writeAssets(folder: string, assets: readonly Asset[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(assets.map((asset) => writeAsset(join(folder, asset.name), asset)))
}

/** Fonts and pictures of pixels are packed already. */
const isPacked = (mediaType: string): boolean => ['font/woff2', 'image/png'].includes(mediaType)

async function writeAsset(path: string, { bytes, mediaType }: Asset): Promise<void> {
  for (const [coding, suffix] of suffixes) {
    const isUseful = usefulCoding(bytes.length, coding) === coding && !isPacked(mediaType)
    if (coding === 'identity' || isUseful)
      await writeOnce(path + suffix, () => code(bytes, coding, 'thorough'))
  }
}

async function writeOnce(path: string, make: () => Promise<Uint8Array>): Promise<void> {
  if (!(await exists(path))) await writeWhole(path, await make())
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
