import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/* What somebody has who installed the packages from npm: made once for a run, and read by all who ask. */

export const repository = fileURLToPath(new URL('../../../..', import.meta.url))
const shell = process.platform === 'win32'
const execute = promisify(execFile)
/** Milliseconds: what a machine that is busy needs, several times over. */
const patience = 300_000

/** How this machine reaches the registry; nothing else that it sets is of help to who installs. */
const ways =
  /^(?:npm_config_(?:registry|userconfig|cafile|.*proxy)|(?:https?|no|all)_proxy|.*_ca_.*|.*cert.*)$/i
const reached = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && ways.test(name) ? [[name, value]] : [],
  ),
)

/** Commands find the Node that runs the tests; HOME is empty, so no cache helps. */
export const environmentOf = (home: string): Record<string, string> => ({
  ...reached,
  PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
  HOME: home,
  LC_ALL: 'C',
})

/** What a program printed; its end with a fault is one of the test. */
export const runIn = async (
  folder: string,
  command: string,
  words: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const env = { ...environmentOf(join(folder, '..')), ...extra }
  const { stdout } = await execute(command, words, { cwd: folder, env, shell, timeout: patience })
  return stdout
}

export interface Installed {
  /** Where `npm install` was called, outside the repository. */
  readonly folder: string
  /** The packed files by the name of their package. */
  readonly files: ReadonlyMap<string, string>
}

const nameOf = (file: string): string =>
  file.replace(/^kommunalgraph-(?!\d)/, '@kommunalgraph/').replace(/-\d[\w.-]*\.tgz$/, '')

async function install(home: string): Promise<string> {
  const [packed, folder] = [join(home, 'packed'), join(home, 'folder')]
  await mkdir(folder, { recursive: true })
  const pack = join(repository, 'tools', 'pack.mjs')
  const listed = await runIn(folder, process.execPath, [pack, packed], {
    PATH: `${join(repository, 'tools/node_modules/.bin')}${delimiter}${environmentOf(home)['PATH']}`,
  })
  const files = listed
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const options = ['install', '--no-audit', '--no-fund', '--cache', join(home, 'cache')]
  await runIn(folder, 'npm', [...options, ...files.map((file) => join(packed, file))])
  return JSON.stringify(files.map((file) => [nameOf(file), join(packed, file)]))
}

const result = (home: string): string => join(home, 'result.json')

async function installOnce(): Promise<string> {
  const shared = process.env['KG_TEST_FOLDER']
  if (shared === undefined) throw new Error('tools/test-folder.mjs sets KG_TEST_FOLDER')
  const home = join(shared, 'installed')
  // Only one of several processes makes the folder; the others wait for what it writes.
  const isFirst = await mkdir(home).then(
    () => true,
    () => false,
  )
  if (isFirst)
    await writeFile(result(home), await install(home).catch((fault) => `failed: ${fault}`))
  while (!existsSync(result(home))) await sleep(100)
  return home
}

let made: Promise<string> | undefined

/** The packages, packed and installed. */
export async function installed(): Promise<Installed> {
  made ??= installOnce()
  const home = await made
  const text = await readFile(result(home), 'utf8')
  if (text.startsWith('failed')) throw new Error(text)
  return { folder: join(home, 'folder'), files: new Map(JSON.parse(text)) }
}

/** Whether the registry answers somebody with an empty HOME, as the tests ask it. */
function answers(): boolean {
  const env = environmentOf(join(tmpdir(), 'nobody'))
  const words = ['ping', '--fetch-retries=0', '--fetch-timeout=10000']
  return spawnSync('npm', words, { env, shell, timeout: 30_000 }).status === 0
}

/** Whether no package can be fetched; what is skipped for it is named in the summary. */
export const isOffline: boolean = !answers()
