import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
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
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  for (const file of await readdir(join(root, 'tools')))
    if (/\.mjs$|^package\.json$/.test(file))
      await cp(join(root, 'tools', file), join(folder, 'tools', file))
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
  const npm = (word: string, cwd: string, home: string) =>
    spawnSync('npm', [word, '--no-audit', '--no-fund', '--offline'], {
      ...{ cwd, shell: process.platform === 'win32', encoding: 'utf8' },
      env: { PATH: process.env['PATH'], HOME: home },
    })

  it('finds nothing in the root that npm cannot read: install leaves the work to pnpm', async () => {
    const before = await readdir(join(root, 'node_modules', '.pnpm'))
    const { status, stderr } = npm('install', root, await temporaryFolder())
    expect([status, stderr]).toEqual([0, ''])
    expect(await readdir(join(root, 'node_modules', '.pnpm'))).toEqual(before)
    expect(existsSync(join(root, 'package-lock.json'))).toBe(false)
    const { status: works, stdout } = spawnSync('npx', ['kommunalgraph', '--version'], {
      ...{ cwd: root, shell: process.platform === 'win32', encoding: 'utf8' },
    })
    expect([works, stdout]).toEqual([0, expect.stringMatching(/^kommunalgraph \d/)])
  })

  it('ci refuses and leaves nothing, as the README says', async () => {
    const folder = await clone()
    const { status } = npm('ci', folder, await temporaryFolder())
    const isNamed = (await readFile(join(root, 'README.md'), 'utf8')).includes('`npm ci`')
    expect([status, existsSync(join(folder, 'node_modules')), isNamed]).toEqual([1, false, true])
  })
})

/** A clone whose pnpm writes down how it is called, and tells of packages as the real one does. */
async function cloneWithPnpm(): Promise<string> {
  const folder = await clone()
  const pnpm = join(folder, 'tools/bootstrap/node_modules/pnpm')
  for (const path of [pnpm, join(folder, 'bin')]) await mkdir(path, { recursive: true })
  const told = ['resolved', 'resolved', 'fetched'].map((status) => `{"status":"${status}"}`)
  const scripts = {
    [join(pnpm, 'pnpm')]:
      `#!/bin/sh\necho "$*" >> calls\nsleep 2.1\necho '${told.join('\n')}' >&2\n`,
    [join(folder, 'bin/npm')]: '#!/bin/sh\nexit 0\n',
    [join(folder, 'bin/kommunalgraph')]: '#!/bin/sh\nexit 0\n',
  }
  for (const [path, text] of Object.entries(scripts)) {
    await writeFile(path, text)
    await chmod(path, 0o755)
  }
  for (const path of [join(pnpm, 'install.js'), join(folder, 'pnpm-lock.yaml')])
    await writeFile(path, '')
  for (const path of ['pnpm-workspace.yaml', 'tools/bootstrap/package-lock.json'])
    await writeFile(join(folder, path), '')
  for (const path of ['apps/cli/bin', 'node_modules'])
    await mkdir(join(folder, path), { recursive: true })
  await writeFile(join(folder, 'apps/cli/bin/kommunalgraph.mjs'), '')
  return folder
}

describe('the first run', { skip: process.platform === 'win32' }, () => {
  it('fetches what the command needs, tells how far it is, and takes nothing back', async () => {
    const folder = await cloneWithPnpm()
    const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, LC_ALL: 'C' }
    const runs = (command: string) =>
      spawnSync(process.execPath, ['tools/run.mjs', command], {
        cwd: folder,
        env,
        encoding: 'utf8',
      })
    const first = runs('kommunalgraph')
    expect([first.status, first.stderr]).toEqual([
      0,
      'Installing packages (only the first time and after changes) …\nPackages: 1 of 2 fetched\n',
    ])
    expect(runs('kommunalgraph').stderr).toBe('')
    expect(runs('true').status).toBe(0)
    expect(runs('kommunalgraph').stderr).toBe('')
    const calls = (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n')
    expect(calls.map((call) => call.includes('--prod'))).toEqual([true, false])
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
