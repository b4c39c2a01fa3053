import { spawnSync } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './program.ts'

/* What `npm test` and `.ci/run` say at their end. */

const tools = fileURLToPath(new URL('../../../tools/', import.meta.url))

const assertion = (fullName: string, status: string, meta = {}) => ({ fullName, status, meta })

/** What a run leaves behind: two packages with tests, of which one has a file that cannot be loaded, and a check. */
async function leftovers(folder: string): Promise<void> {
  const files = {
    one: [
      {
        name: join(folder, 'packages/one/test/a.test.ts'),
        status: 'failed',
        assertionResults: [
          assertion('a holds', 'passed'),
          assertion('a breaks', 'failed'),
          assertion('a reads', 'skipped', { needs: 'serdi' }),
          assertion('a writes', 'skipped', { needs: 'serdi' }),
        ],
      },
    ],
    two: [
      {
        name: join(folder, 'packages/two/test/b.test.ts'),
        ...{ status: 'failed', message: 'no such module\n    at b', assertionResults: [] },
      },
    ],
  }
  for (const [name, testResults] of Object.entries(files)) {
    const results = join(folder, 'packages', name, '.vitest')
    await mkdir(results, { recursive: true })
    await writeFile(join(results, 'results.json'), JSON.stringify({ testResults }))
  }
  const tasks = [
    { taskId: 'one#test', task: 'test', directory: 'packages/one', execution: { exitCode: 1 } },
    { taskId: 'two#test', task: 'test', directory: 'packages/two', execution: { exitCode: 1 } },
    { taskId: '//#lint', task: 'lint', directory: '', execution: { exitCode: 1 } },
    { taskId: '//#types', task: 'types', directory: '', execution: { exitCode: 0 } },
  ]
  await mkdir(join(folder, '.turbo/runs'), { recursive: true })
  await writeFile(join(folder, '.turbo/runs/run.json'), JSON.stringify({ tasks }))
}

/** A turbo that only leaves behind what the real one would. */
async function turboIn(folder: string): Promise<string> {
  await mkdir(join(folder, 'bin'))
  const turbo = join(folder, 'bin', 'turbo')
  await leftovers(folder)
  await writeFile(turbo, '#!/bin/sh\nmv kept .turbo/runs\nexit 1\n')
  await chmod(turbo, 0o755)
  return join(folder, 'bin')
}

const run = (folder: string, words: readonly string[], path = '') =>
  spawnSync(process.execPath, words, {
    ...{ cwd: folder, encoding: 'utf8' },
    env: { PATH: `${path}:${process.env['PATH']}` },
  })

describe('the last line of .ci/run', () => {
  it('counts every failed test, file and check', async () => {
    const folder = await temporaryFolder()
    await leftovers(folder)
    const { status, stdout } = run(folder, [join(tools, 'tally.mjs'), '1'])
    expect([status, stdout]).toEqual([1, '1 passed, 3 failed\n'])
  })

  it('tells a failure where nothing was counted', async () => {
    const { status, stdout } = run(await temporaryFolder(), [join(tools, 'tally.mjs'), '1'])
    expect([status, stdout]).toEqual([1, '0 passed, 1 failed\n'])
  })
})

describe.skipIf(process.platform === 'win32')('the end of npm test', () => {
  it('says what failed, what skipped tests need, the numbers and the time, in plain text', async () => {
    const folder = await temporaryFolder()
    const path = await turboIn(folder)
    spawnSync('mv', ['.turbo/runs', 'kept'], { cwd: folder })
    const { status, stdout } = run(folder, [join(tools, 'test.mjs')], path)
    expect(status).toBe(1)
    expect(stdout.replace(/\d+ min \d+ s/, 'N min N s')).toBe(
      [
        '',
        'FAILED  packages/one/test/a.test.ts: a breaks',
        'FAILED  packages/two/test/b.test.ts: no such module',
        'FAILED  //#lint',
        '2 skipped: needs serdi',
        '1 passed, 3 failed, 2 skipped in N min N s',
        '',
      ].join('\n'),
    )
  })
})
