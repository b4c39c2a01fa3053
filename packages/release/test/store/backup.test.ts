import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backup, verifyStore } from '../../src/index.ts'
import { town } from '../network.ts'
import { ended, heard, startPublisher } from './children.ts'
import { publish, readerOn, temporaryFile, temporaryFolder, writerOn } from './publish.ts'

describe('a backup', () => {
  it('is one whole release in one file, while others publish', async () => {
    const file = temporaryFile()
    const folder = temporaryFolder()
    const child = startPublisher(file, 'endless')
    await heard(child, 'open')
    const source = readerOn(file)
    while (!source.poll()) await new Promise((resolve) => setTimeout(resolve, 20))
    for (const name of ['one.sqlite', 'two.sqlite', 'three.sqlite'])
      await backup(file, join(folder, name))
    child.kill('SIGKILL')
    await ended(child)
    expect(readdirSync(folder).sort()).toEqual(['one.sqlite', 'three.sqlite', 'two.sqlite'])
    for (const name of readdirSync(folder)) {
      const copy = join(folder, name)
      expect(verifyStore(copy)).toEqual([])
      const release = readerOn(copy, { copy: true }).current()
      const mottos = release?.slugs().map((slug) => release.record(slug)?.motto?.de)
      expect(new Set(mottos)).toEqual(new Set([`Stand ${release?.sequence}`]))
    }
  })

  it('never replaces a file', async () => {
    const file = temporaryFile()
    publish(writerOn(file), new Map([['ahlen', town('Ahlen')]]))
    const target = join(temporaryFolder(), 'there.sqlite')
    writeFileSync(target, 'schon da')
    await expect(backup(file, target)).rejects.toThrow(/exists already/)
    expect(readFileSync(target, 'utf8')).toBe('schon da')
  })

  it('leaves nothing behind where it fails', async () => {
    const target = join(temporaryFolder(), 'copy.sqlite')
    await expect(backup(temporaryFile(), target)).rejects.toThrow(/no release/)
    expect(existsSync(target)).toBe(false)
    const file = temporaryFile()
    publish(writerOn(file), new Map([['ahlen', town('Ahlen')]]))
    await expect(backup(file, '/nowhere/copy.sqlite')).rejects.toThrow(/nowhere/)
  })
})
