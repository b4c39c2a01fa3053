import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../program.ts'
import { answerOf, environment, fewData, freePort } from '../served.ts'
import { environmentOf, installed, isOffline, runIn } from './installed.ts'

/* The command of somebody who installed it from npm. */

describe('the installed command', { skip: isOffline, meta: { needs: 'the npm registry' } }, () => {
  let folder: string
  beforeAll(async () => {
    folder = (await installed()).folder
  })
  const npx = (words: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
    runIn(folder, 'npx', ['--no-install', 'kommunalgraph', ...words], settings)

  it('says its version', async () => {
    expect(await npx(['--version'])).toMatch(/^kommunalgraph \d+\.\d+\.\d+ \(Node \d/)
  })

  it('asks for Node 24 in one sentence where the Node is older', () => {
    const older = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } })`
    const bin = join(folder, 'node_modules/kommunalgraph/dist/bin.js')
    const { status, stderr } = spawnSync(process.execPath, ['--import', older, bin, 'check'], {
      ...{ env: { LC_ALL: 'C' }, encoding: 'utf8' },
    })
    const sentence = 'kommunalgraph needs Node 24 or newer; this is Node 20.1.0.\n'
    expect([status, stderr]).toEqual([1, sentence])
  })

  it('checks a folder, and serves it at once, with everything that its packages read', async () => {
    const data = await fewData('Ein Motto')
    expect(await npx(['check', '--data', data])).toContain('0 errors')
    const port = String(await freePort())
    const settings = await environment({ PORT: port, DATA_DIR: data })
    const server = spawn('npx', ['--no-install', 'kommunalgraph', 'serve'], {
      ...{ cwd: folder, stdio: 'ignore', detached: true, shell: process.platform === 'win32' },
      env: { ...environmentOf(await temporaryFolder()), ...settings },
    })
    onTestFinished(() => void process.kill(-(server.pid ?? 0), 'SIGTERM'))
    const at = `http://localhost:${port}`
    const page = await (
      await answerOf(`${at}/kommunen/kreis-dueren`, { accept: 'text/html' })
    ).text()
    expect(page).toContain('<title>Kreis Düren')
    const linked = [...page.matchAll(/(?:href|src|content)="([^"]*\/assets\/[^"]+)"/g)]
    const shown = linked.map(([, address = '']) => new URL(address, at).href)
    expect(shown.length).toBeGreaterThan(1)
    const fixed = ['kommunen/kreis-dueren.png', 'kontext/v2.jsonld', 'katalog.rdf']
    for (const address of [...shown, ...fixed.map((path) => `${at}/${path}`)])
      expect([address, (await fetch(address)).status]).toEqual([address, 200])
  })
})
