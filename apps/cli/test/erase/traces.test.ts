import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { removeTraces, scan } from '../../src/erase/traces.ts'
import { temporaryFolder } from '../program.ts'

const value = 'Erika Löschenswert'

describe('the search for traces', () => {
  it('passes over files that a server removes meanwhile, and finds what stays', async () => {
    const folder = await temporaryFolder()
    const names = Array.from({ length: 500 }, (_, at) => `${String(at).padStart(3, '0')}.png`)
    for (const name of names) await writeFile(join(folder, name), 'pixels')
    await writeFile(join(folder, 'z'), value)
    const searching = scan(folder, join(folder, 'release'), [value])
    for (const name of names.toReversed()) await rm(join(folder, name))
    expect((await searching).traces).toEqual([join(folder, 'z')])
  })

  it('removes the pictures beside a server that paints', async () => {
    const folder = await temporaryFolder()
    const pictures = join(folder, 'pictures')
    let painting = true
    const paint = async () => {
      for (let each = 0; painting; each += 1) {
        const file = join(pictures, `${each}.png`)
        const made = mkdir(pictures, { recursive: true }).then(() => writeFile(file, 'pixels'))
        // It was removed between the two.
        await made.catch(() => undefined)
      }
    }
    const painted = paint()
    for (let round = 0; round < 20; round += 1) {
      await writeFile(join(folder, 'cache'), value)
      expect(await removeTraces(folder, join(folder, 'release'), [value])).toContain('cache')
    }
    painting = false
    await painted
  })
})
