// Installs what the lockfiles pin: pnpm by npm, everything else by pnpm. Plain JavaScript without dependencies, since
// nothing is there yet.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { progress } from './progress.mjs'

const windows = process.platform === 'win32'

/**
 * Install unless everything is there; what is wrong is said as a sentence, and the process ends.
 *
 * @param needs - 'serving' leaves out what only tests, checks and builds need; 'all' is never taken back
 * @param places - the repository, and where pnpm and Node lie or will lie
 */
export async function install(needs, { env, nodeFolder, pnpmFolder, root, say }) {
  const stampFile = join(root, 'node_modules/.installed')
  const command = join(root, 'node_modules/.bin', windows ? 'kommunalgraph.cmd' : 'kommunalgraph')
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tools/bootstrap/package-lock.json']
  const hash = inputs
    .reduce((sum, file) => sum.update(readFileSync(join(root, file))), createHash('sha256'))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''
  const scope = stamp.endsWith('all') ? 'all' : needs
  if (stamp === `${hash} ${scope}` && existsSync(pnpmFolder) && existsSync(command)) return

  const shown = progress(say)
  const step = (words, cwd, follow) => run(words, { cwd, env, follow, say })
  // Install scripts stay off, because npm may block them; the one that is needed is called by its name.
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm']
  shown.begin()
  await step(
    [...npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    join(root, 'tools/bootstrap'),
  )
  await step([process.execPath, 'install.js'], pnpmFolder)
  const pnpm = join(pnpmFolder, windows ? 'pnpm.exe' : 'pnpm')
  const extent = scope === 'all' ? [] : ['--prod']
  const options = ['--frozen-lockfile', '--ignore-scripts', '--reporter=ndjson']
  await step([pnpm, 'install', ...options, ...extent], root, shown.follow)
  shown.end()
  linkCommands(command, root, nodeFolder)
  writeFileSync(stampFile, `${hash} ${scope}`)
}

/** What `npx kommunalgraph` finds in the root, which has no dependencies that pnpm would link. */
function linkCommands(command, root, nodeFolder) {
  const target = join(root, 'apps/cli/bin/kommunalgraph.mjs')
  mkdirSync(join(command, '..'), { recursive: true })
  if (windows) return writeFileSync(command, `@node "${target}" %*\r\n`)
  chmodSync(target, 0o755)
  // The first line of the command asks for `node`: the pinned one, which npx then finds beside it.
  for (const [link, to] of [
    [command, target],
    [join(command, '../node'), join(nodeFolder, 'node')],
  ]) {
    rmSync(link, { force: true })
    symlinkSync(to, link)
  }
}

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|error sending request|dns error|META_FETCH_FAIL/i

/** Of what pnpm reports, a line of JSON for each event, what a person reads of a fault. */
const readable = (output) =>
  output
    .split('\n')
    .filter((line) => !line.startsWith('{') || line.includes('"level":"error"'))
    .map((line) => (line.startsWith('{') ? JSON.parse(line).message : line))
    .join('\n')

/** Fewer and shorter waits than the default: without a network the user should know within seconds. */
const retries = {
  npm_config_fetch_retries: '1',
  pnpm_config_fetch_retries: '1',
  npm_config_fetch_retry_mintimeout: '1000',
  pnpm_config_fetch_retry_mintimeout: '1000',
}

async function run([command, ...args], { cwd, env, follow, say }) {
  const { npm_lifecycle_event, ...rest } = env
  const child = spawn(command, args, {
    cwd,
    env: { ...rest, ...retries, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows && command === 'npm',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
      follow?.(text)
    })
  const status = await new Promise((resolve) => {
    child.on('close', resolve)
    child.on('error', (error) => {
      output += error.message
      resolve(1)
    })
  })
  if (status === 0) return
  if (unreachable.test(output)) {
    say(
      'Die Pakete lassen sich nicht laden: Es besteht keine Verbindung zum Paketverzeichnis. Bitte Netz (und Proxy) prüfen und den Befehl wiederholen.',
      'The packages cannot be fetched: the package registry is out of reach. Please check the network (and proxy), then repeat the command.',
    )
  } else {
    console.error(readable(output).trim())
    say(
      'Die Pakete ließen sich nicht einrichten; der Grund steht darüber.',
      'The packages could not be installed; the reason stands above.',
    )
  }
  process.exit(1)
}
