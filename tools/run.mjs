// Runs a command with everything the lockfiles pin: `node tools/run.mjs [NAME=value …] <command> [...arguments]`.
// It starts on any Node from 20 on, with npm and nothing else, so it is plain JavaScript without dependencies.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quoted } from './quoted.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bootstrap = join(root, 'tools/bootstrap')
const windows = process.platform === 'win32'
const german = /^de/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
const say = (de, en) => console.error(german ? de : en)

// npm brings the pinned Node for these. Its builds need glibc, so Alpine brings its own, like all others.
const bringsNode =
  Object.hasOwn(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).optionalDependencies,
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
  ) && !isMusl()

// The folder itself, not its .bin: there lies the native pnpm that install.js puts in place.
const pnpmFolder = join(bootstrap, 'node_modules/pnpm')
const nodeFolder = bringsNode
  ? join(root, `node_modules/node-${windows ? 'win' : process.platform}-${process.arch}/bin`)
  : dirname(process.execPath)

const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
}
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'

if (!bringsNode && Number.parseInt(process.versions.node, 10) < 24) {
  say(
    'Für diese Plattform bitte Node 24 oder neuer einrichten.',
    'On this platform please install Node 24 or newer.',
  )
  process.exit(1)
}
install()
env[pathKey] = [nodeFolder, pnpmFolder, join(root, 'node_modules/.bin'), env[pathKey]].join(
  delimiter,
)
run()

function install() {
  const stampFile = join(root, 'node_modules/.installed')
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tools/bootstrap/package-lock.json']
  const stamp = inputs
    .reduce((hash, file) => hash.update(readFileSync(join(root, file))), createHash('sha256'))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(pnpmFolder))
    return

  say(
    'Pakete werden eingerichtet (nur beim ersten Mal und nach Änderungen) …',
    'Installing packages (only the first time and after changes) …',
  )
  // Install scripts stay off, because npm may block them; the one that is needed is called by its name.
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm']
  step([...npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], bootstrap)
  step([process.execPath, 'install.js'], pnpmFolder)
  step([join(pnpmFolder, windows ? 'pnpm.exe' : 'pnpm'), 'install', '--frozen-lockfile'], root)
  writeFileSync(stampFile, stamp)
}

function step([command, ...args], cwd) {
  // Fewer and shorter waits than the default: without a network the user should know within seconds.
  const retries = {
    npm_config_fetch_retries: '1',
    pnpm_config_fetch_retries: '1',
    npm_config_fetch_retry_mintimeout: '1000',
    pnpm_config_fetch_retry_mintimeout: '1000',
  }
  const { npm_lifecycle_event, ...rest } = env
  const result = spawnSync(command, args, {
    cwd,
    env: { ...rest, ...retries, CI: 'true' },
    encoding: 'utf8',
    shell: windows && command === 'npm',
  })
  if (result.status === 0) return
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|error sending request|dns error|META_FETCH_FAIL/i.test(
      output,
    )
  ) {
    say(
      'Die Pakete lassen sich nicht laden: Es besteht keine Verbindung zum Paketverzeichnis. Bitte Netz (und Proxy) prüfen und den Befehl wiederholen.',
      'The packages cannot be fetched: the package registry is out of reach. Please check the network (and proxy), then repeat the command.',
    )
  } else {
    console.error(output.trim())
    say(
      'Die Pakete ließen sich nicht einrichten; der Grund steht darüber.',
      'The packages could not be installed; the reason stands above.',
    )
  }
  process.exit(1)
}

function run() {
  const words = process.argv.slice(2)
  while (/^[A-Z_]+=/.test(words[0] ?? '')) {
    const [name, value] = words.shift().split('=')
    env[name] = value
  }
  const [command, ...args] = words
  const child = spawn(command, windows ? args.map(quoted) : args, {
    ...{ cwd: root, env, stdio: 'inherit', shell: windows },
  })
  // A terminal sends Ctrl-C to the whole group itself; a second one would cut a graceful stop short.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm passes a signal on to a shell, which ends and leaves its child behind.
  const parent = process.ppid
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM')
  if (env.npm_lifecycle_event) setInterval(orphaned, 500).unref()
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(127)
  })
  child.on('close', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

function isMusl() {
  if (process.platform !== 'linux') return false
  process.report.excludeNetwork = true
  return !process.report.getReport().header.glibcVersionRuntime
}
