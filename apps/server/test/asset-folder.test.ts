import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { readAssets } from '@kommunalgraph/site'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeAssets } from '../src/asset-folder.ts'

const assets = readAssets()
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the folder of assets', () => {
  it('holds each file, and beside it the same compressed', async () => {
    await writeAssets(join(folder, 'deep', 'assets'), assets)
    for (const { name, bytes } of assets) {
      const file = join(folder, 'deep', 'assets', name)
      expect((await readFile(file)).equals(bytes)).toBe(true)
      if (bytes.length < 512) continue
      expect(brotliDecompressSync(await readFile(`${file}.br`)).equals(bytes)).toBe(true)
      expect(gunzipSync(await readFile(`${file}.gz`)).equals(bytes)).toBe(true)
    }
  })

  it('is not written twice', async () => {
    await writeAssets(folder, assets)
    const times = async () =>
      Promise.all(
        (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).mtimeMs),
      )
    const before = await times()
    await writeAssets(folder, assets)
    expect(await times()).toEqual(before)
  })

  it('is filled by several servers at once without a torn file or a leftover', async () => {
    await Promise.all(Array.from({ length: 5 }, () => writeAssets(folder, assets)))
    const names = await readdir(folder)
    expect(names.filter((name) => !/\.(?:css|js|svg|md)(?:\.br|\.gz)?$/.test(name))).toEqual([])
    for (const { name, bytes } of assets)
      expect((await readFile(join(folder, name))).equals(bytes)).toBe(true)
  })
})
