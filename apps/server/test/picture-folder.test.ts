import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { pictureFolder } from '../src/picture/folder.ts'
import { toPainter } from '../src/picture/painter.ts'
import { isWholePng } from '../src/picture/png.ts'
import { temporaryFolder } from './harness/published.ts'

const fail = (error: unknown): never => {
  throw error
}

const painter = toPainter()
const png = Buffer.from(
  await painter.paint('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>'),
)
await painter.close()

describe('the folder of pictures', () => {
  it('stays within its bound, and the oldest go first', async () => {
    const folder = await temporaryFolder()
    const bound = 20 * png.length
    // Left behind by a process that was cut off.
    await writeFile(join(folder, 'old.png.unfinished'), png)
    const pictures = pictureFolder(folder, fail, bound)
    for (let each = 0; each < 50; each += 1) {
      await setTimeout(10)
      await pictures.write(`picture-${each}`, png)
      const files = await readdir(folder)
      const sizes = files.map(async (name) => (await stat(join(folder, name))).size)
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      expect(total).toBeLessThanOrEqual(bound)
    }
    const kept = await readdir(folder)
    expect(kept).toContain('picture-49.png')
    expect(kept).not.toContain('picture-0.png')
    expect(kept).not.toContain('old.png.unfinished')
    expect(kept.length).toBeGreaterThan(10)
  })

  it('says once that it cannot write, and again when it stopped once more', async () => {
    const folder = join(await temporaryFolder(), 'pictures')
    const told: unknown[] = []
    const pictures = pictureFolder(folder, (error) => told.push(error))
    const block = () => writeFile(folder, 'a file where the folder should be')
    await block()
    await pictures.write('one', png)
    await pictures.write('two', png)
    expect([told.length, await pictures.read('one')]).toEqual([1, undefined])
    await rm(folder)
    await pictures.write('one', png)
    expect(await pictures.read('one')).toEqual(png)
    await rm(folder, { recursive: true })
    await block()
    await pictures.write('two', png)
    expect(told).toHaveLength(2)
  })

  it('leaves nothing unfinished behind where the name is taken by a folder', async () => {
    const folder = await temporaryFolder()
    const told: unknown[] = []
    const pictures = pictureFolder(folder, (error) => told.push(error))
    await pictureFolder(join(folder, 'one.png'), fail).write('inner', png)
    await pictures.write('one', png)
    expect([told.length, await readdir(folder)]).toEqual([1, ['one.png']])
  })
})

describe('a PNG', () => {
  it('is whole up to its last byte and not one more or less', () => {
    expect(isWholePng(png)).toBe(true)
    for (let length = 0; length < png.length; length += 1)
      expect([length, isWholePng(png.subarray(0, length))]).toEqual([length, false])
    expect(isWholePng(Buffer.concat([png, Buffer.from([0])]))).toBe(false)
    expect(isWholePng(Buffer.alloc(png.length))).toBe(false)
  })

  it('is not whole with any bit turned', () => {
    for (let bit = 0; bit < png.length * 8; bit += 1) {
      const turned = Buffer.from(png)
      turned[bit >> 3] = Number(turned[bit >> 3]) ^ (1 << (bit & 7))
      expect([bit, isWholePng(turned)]).toEqual([bit, false])
    }
  })
})
