import { execFile, spawnSync } from 'node:child_process'
import { readdir, truncate, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { repository } from '../packed/installed.ts'
import { temporaryFolder } from '../program.ts'
import { publishedFolder } from '../served.ts'
import { deploy, rendered } from './rendered.ts'

const execute = promisify(execFile)
const services = ['kommunalgraph', 'kommunalgraph-publish', 'kommunalgraph-backup'].map(
  (name) => `${name}.service`,
)
const units = [...services, 'kommunalgraph-backup.timer']

const analyze = (...words: string[]) =>
  spawnSync('systemd-analyze', ['--no-pager', ...words], { encoding: 'utf8' })

const hasSystemd = analyze('--version').status === 0

describe('the units', { skip: !hasSystemd, meta: { needs: 'systemd (systemd-analyze)' } }, () => {
  it('are what systemd reads without a complaint', async () => {
    const folder = await temporaryFolder()
    for (const unit of units) {
      const here = unit.includes('backup') ? {} : { '/usr/bin/node': process.execPath }
      await writeFile(join(folder, unit), await rendered(`systemd/${unit}`, here))
    }
    const { status, stderr } = analyze('verify', ...units.map((unit) => join(folder, unit)))
    expect([status, stderr]).toEqual([0, ''])
  })

  it.each(services)('%s is exposed to less than 2 of 10, as systemd rates it', (unit) => {
    const { status, stdout } = analyze(
      ...['security', '--offline=true', '--threshold=20', join(deploy, 'systemd', unit)],
    )
    expect([stdout.match(/Overall exposure.*/)?.[0], status]).toEqual([expect.any(String), 0])
  })
})

describe('backup.sh', { skip: process.platform === 'win32' }, () => {
  it('keeps as many copies as it was told, and all that it has where the new one is not whole', async () => {
    const state = await publishedFolder('https://daten.example.org/')
    const copies = await temporaryFolder()
    const env = {
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      ...{ STATE_DIR: state, KEEP: '1', LC_ALL: 'C' },
      KOMMUNALGRAPH: join(repository, 'apps/cli/bin/kommunalgraph.mjs'),
    }
    const backUp = () => execute('sh', [join(deploy, 'backup.sh'), copies], { env })
    for (const _ of [1, 2]) await backUp()
    const kept = (await readdir(copies)).sort()
    expect(kept).toHaveLength(1)
    expect(kept.every((name) => /^release-\d{8}T\d{6}Z\.sqlite$/.test(name))).toBe(true)

    await truncate(join(state, 'release.sqlite'), 100_000)
    await expect(backUp()).rejects.toThrow()
    expect((await readdir(copies)).sort()).toEqual(kept)
  })
})
