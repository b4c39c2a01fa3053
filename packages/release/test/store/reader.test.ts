import { copyFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { backup, openWriter } from '../../src/index.ts'
import { Connection } from '../../src/store/connection.ts'
import { town } from '../network.ts'
import { publish, readerOn, temporaryFile, temporaryFolder, writerOn } from './publish.ts'

const towns = (motto: string) =>
  new Map(['ahlen', 'unna', 'zell'].map((slug) => [slug, town(slug, { motto: { de: motto } })]))

const mottos = (release: ReturnType<ReturnType<typeof readerOn>['current']>) =>
  release?.slugs().map((slug) => release.record(slug)?.motto?.de)

describe('a reader', () => {
  it('waits for the first release', () => {
    const file = temporaryFile()
    const reader = readerOn(file)
    expect(reader.current()).toBeUndefined()
    const writer = writerOn(file)
    expect(reader.poll()).toBe(false)
    publish(writer, towns('eins'))
    expect(reader.poll()).toBe(true)
    expect(reader.current()?.sequence).toBe(1)
  })

  it('sees a new release, while a handle in use stays what it was', () => {
    const file = temporaryFile()
    const writer = writerOn(file)
    publish(writer, towns('0'))
    const reader = readerOn(file)
    for (let round = 1; round <= 50; round++) {
      const old = reader.current()
      const half = old?.record('ahlen')?.motto?.de
      publish(writer, towns(String(round)))
      expect(half).toBe(String(round - 1))
      expect(mottos(old)).toEqual([half, half, half])
      expect(old?.list({ page: 1, size: 9, text: String(round - 1) }).total).toBeLessThanOrEqual(3)
      expect([reader.poll(), reader.poll()]).toEqual([true, false])
      expect(reader.current()).not.toBe(old)
      expect(mottos(old)).toEqual([half, half, half])
      expect(mottos(reader.current())).toEqual(Array(3).fill(String(round)))
    }
  })

  it('keeps one handle as long as nothing is new', () => {
    const file = temporaryFile()
    const writer = writerOn(file)
    publish(writer, towns('eins'))
    const reader = readerOn(file)
    const release = reader.current()
    publish(writer, towns('eins'))
    reader.poll()
    expect(reader.current()).toBe(release)
  })

  it('notices a copy that was replaced, and goes on with the old one until then', async () => {
    const file = temporaryFile()
    const folder = temporaryFolder()
    const [copy, next] = [join(folder, 'copy.sqlite'), join(folder, 'next.sqlite')]
    const writer = openWriter(file)
    publish(writer, towns('eins'))
    await backup(file, copy)
    const readers = [readerOn(copy, { copy: true }), readerOn(copy, { copy: true })]
    const old = readers.map((reader) => reader.current())
    publish(writer, towns('zwei'))
    await backup(file, next)
    writer.close()
    expect(readers.map((reader) => reader.poll())).toEqual([false, false])
    renameSync(next, copy)
    expect(readers.map((reader) => reader.poll())).toEqual([true, true])
    expect(old.map((release) => release?.sequence)).toEqual([1, 1])
    expect(old.map(mottos)).toEqual(Array(2).fill(Array(3).fill('eins')))
    expect(readers.map((reader) => reader.current()?.sequence)).toEqual([2, 2])
  })

  it('lets go of the log of writes within seconds, so that it does not grow for ever', async () => {
    const file = temporaryFile()
    const writer = writerOn(file)
    publish(writer, towns('eins'))
    const reader = readerOn(file)
    const release = reader.current()
    const emptied = () => {
      reader.poll()
      const connection = new Connection(file, { timeout: 0 })
      const { busy } = connection.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)') ?? {
        busy: 1,
      }
      connection.close()
      return busy === 0
    }
    while (!emptied()) await pause(100)
    expect(statSync(`${file}-wal`).size).toBe(0)
    expect(reader.current()).toBe(release)
    expect(mottos(release)).toEqual(Array(3).fill('eins'))
  })

  it('says what is wrong with a file that took the place, and goes on with what it has', () => {
    const file = temporaryFile()
    const writer = openWriter(file)
    publish(writer, towns('eins'))
    writer.close()
    const reader = readerOn(file)
    const other = join(temporaryFolder(), 'other.sqlite')
    writeFileSync(other, 'kein SQLite '.repeat(1_000))
    renameSync(other, file)
    for (let look = 0; look < 2; look++)
      expect(() => reader.poll()).toThrow(/not a Kommunalgraph file, or its beginning is destroyed/)
    expect(mottos(reader.current())).toEqual(Array(3).fill('eins'))
  })

  it('goes on with what it has while the file is away', () => {
    const file = temporaryFile()
    const writer = openWriter(file)
    publish(writer, towns('eins'))
    writer.close()
    const copy = join(temporaryFolder(), 'copy.sqlite')
    copyFileSync(file, copy)
    const reader = readerOn(copy, { copy: true })
    rmSync(copy)
    expect(reader.poll()).toBe(false)
    expect(mottos(reader.current())).toEqual(Array(3).fill('eins'))
  })
})
