import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readableFolder, writableFolder } from '../src/folders.ts'
import { run, temporaryFolder } from './program.ts'

/** Whoever runs tests as root may read everything, so it becomes nobody for a while. */
function asNobody(): void {
  const { geteuid, seteuid } = process
  if (!(geteuid && seteuid) || geteuid() !== 0) return
  seteuid(65_534)
  onTestFinished(() => seteuid(0))
}

describe('a folder that cannot be used', () => {
  it.each([
    [['schema', '/proc/x'], 'The folder /proc/x cannot be written (ENOENT).'],
    [['schema', 'package.json/schema'], 'package.json/schema cannot be written (ENOTDIR).'],
    [['publish', '--state', '/proc/x/var'], 'The folder /proc/x/var cannot be written (ENOENT).'],
    [['publish', '--data', 'nowhere'], 'The data folder'],
    [['serve', '--publish', '--state', '/proc/x'], 'The folder /proc/x cannot be written'],
    [['serve', '--watch', '--state', 'package.json/var'], 'package.json/var cannot be written'],
    [['serve', '--state', '/proc/x'], 'The folder /proc/x cannot be written (ENOENT).'],
    [['import', 'README.md', '--out', '/proc/x'], 'The folder /proc/x cannot be written (ENOENT).'],
    [['import', 'README.md', '--out', 'package.json/x'], 'package.json/x cannot be written'],
    [['serve', '--release', 'nowhere.sqlite'], 'There is no copy nowhere.sqlite;'],
    [['verify-store', 'nowhere.sqlite'], 'There is no release in'],
    [['verify-store', 'package.json'], 'package.json" is not a Kommunalgraph file,'],
  ])('is told by %j in one sentence', async (words, sentence) => {
    const { code, err, out } = await run(words)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(/delete/i)
  })

  it('is told by verify-store of a file in which nothing is published', async () => {
    const file = join(await temporaryFolder(), 'release.sqlite')
    await writeFile(file, '')
    const { code, err } = await run(['verify-store', file])
    expect([code, err]).toEqual([1, expect.stringMatching(/^There is no release in "[^"]+" yet\./)])
  })

  it('is one whose folders may not be read', async () => {
    const folder = await temporaryFolder()
    await chmod(folder, 0o755)
    await mkdir(join(folder, 'municipalities'))
    await readableFolder(folder)
    await chmod(join(folder, 'municipalities'), 0)
    asNobody()
    await expect(readableFolder(folder)).rejects.toThrow(
      `The folder ${join(folder, 'municipalities')} cannot be read (EACCES).`,
    )
  })

  it('is one that may not be written', async () => {
    const folder = await temporaryFolder()
    await chmod(folder, 0o555)
    asNobody()
    await expect(writableFolder(folder)).rejects.toThrow('cannot be written (EACCES).')
    await expect(writableFolder(join(folder, 'below'))).rejects.toThrow(
      'cannot be written (EACCES).',
    )
  })
})

it('a folder that is missing is made, with those above it', async () => {
  const folder = await temporaryFolder()
  await writableFolder(join(folder, 'one', 'two'))
  expect(await readdir(join(folder, 'one'))).toEqual(['two'])
})
