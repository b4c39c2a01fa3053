import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from './program.ts'
import { answerOf, environment, fewData, freePort } from './served.ts'

/* `npm start` and `node tools/run.mjs`, which begin before anything is installed. */

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A module that lets a program believe that it runs elsewhere. */
const elsewhere = (platform: string, arch: string, node: string): string => {
  const code = Object.entries({ platform, arch, versions: { ...process.versions, node } })
    .map(
      ([name, value]) =>
        `Object.defineProperty(process, '${name}', { value: ${JSON.stringify(value)} });`,
    )
    .join('')
  return `data:text/javascript,${encodeURIComponent(code)}`
}

/** The tools alone, as in a fresh clone in which nothing can be installed. */
async function clone(): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'tools'))
  for (const file of ['package.json', 'tools/run.mjs', 'tools/quoted.mjs'])
    await cp(join(root, file), join(folder, file))
  return folder
}

describe('a platform for which npm has no pinned Node', () => {
  it.each([
    ['darwin', 'arm64'],
    ['win32', 'arm64'],
    ['linux', 'riscv64'],
  ])('needs Node 24 on %s %s, and says so before anything is installed', async (platform, arch) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', elsewhere(platform, arch, '22.1.0'), 'tools/run.mjs', 'node', '-v'],
      { cwd: await clone(), env: { PATH: process.env['PATH'], LC_ALL: 'C' }, encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([1, 'On this platform please install Node 24 or newer.\n'])
  })
})

/** Whether a process is there. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('npm without a script', () => {
  it.each(['install', 'ci'])('%s refuses and leaves nothing, as the README says', async (word) => {
    const folder = await clone()
    const { status } = spawnSync('npm', [word, '--no-audit', '--no-fund', '--offline'], {
      ...{ cwd: folder, shell: process.platform === 'win32' },
      env: { PATH: process.env['PATH'], HOME: await temporaryFolder() },
    })
    const isNamed = (await readFile(join(root, 'README.md'), 'utf8')).includes(`\`npm ${word}\``)
    expect([status, existsSync(join(folder, 'node_modules')), isNamed]).toEqual([1, false, true])
  })
})

describe('npm start', () => {
  it('ends within five seconds where npm is told to, with everything that it started', async () => {
    const port = await freePort()
    const settings = await environment({ PORT: String(port), DATA_DIR: await fewData('Ein Motto') })
    const child = spawn('npm', ['start'], {
      ...{ cwd: root, stdio: 'ignore', detached: true },
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C', ...settings },
    })
    const { pid = 0 } = child
    // The group is everything that npm started, the server too.
    onTestFinished(() => void (lives(-pid) && process.kill(-pid, 'SIGKILL')))
    expect((await answerOf(`http://localhost:${port}/healthz`)).status).toBe(200)
    child.kill('SIGTERM')
    const told = performance.now()
    while (lives(-pid) && performance.now() - told < 20_000)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect(lives(-pid)).toBe(false)
    expect(performance.now() - told).toBeLessThan(5_000)
  })
})
