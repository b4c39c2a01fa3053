// Runs a command with everything the lockfiles pin: `node tools/run.mjs [NAME=value …] <command> [...arguments]`.
// It starts on any Node from 20 on, with npm and nothing else, so it is plain JavaScript without dependencies.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { quoted } from './quoted.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'
const german = /^de/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
const say = (de, en, write = console.error) => write(german ? de : en)

// npm brings the pinned Node for these. Its builds need glibc, so Alpine brings its own, like all others.
const platform = `node-${windows ? 'win' : process.platform}-${process.arch}`
const pinned = JSON.parse(readFileSync(join(root, 'tools/package.json'), 'utf8'))
const bringsNode = Object.hasOwn(pinned.optionalDependencies, platform) && !isMusl()

// The folder itself, not its .bin: there lies the native pnpm that install.js puts in place.
const pnpmFolder = join(root, 'tools/bootstrap/node_modules/pnpm')
const nodeFolder = bringsNode
  ? join(root, `tools/node_modules/${platform}/bin`)
  : dirname(process.execPath)

const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  // It lies in tools/, where turbo does not look for itself.
  TURBO_GLOBAL_WARNING_DISABLED: '1',
  DO_NOT_TRACK: '1',
}
const words = process.argv.slice(2)
while (/^[A-Z_]+=/.test(words[0] ?? '')) {
  const [name, value] = words.shift().split('=')
  env[name] = value
}

// The root's postinstall is for npm, which finds nothing to install there; pnpm is at it already.
if (words[0] === 'install' && /^pnpm\//.test(env.npm_config_user_agent ?? '')) process.exit(0)
if (!bringsNode && Number.parseInt(process.versions.node, 10) < 24) {
  say(
    'Für diese Plattform bitte Node 24 oder neuer einrichten.',
    'On this platform please install Node 24 or newer.',
  )
  process.exit(1)
}
await install(words[0] === 'kommunalgraph' ? 'serving' : 'all', {
  ...{ env, nodeFolder, pnpmFolder, root, say },
})
if (words[0] !== 'install') run(words)

function run([command, ...args]) {
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const bins = ['tools/node_modules/.bin', 'node_modules/.bin'].map((folder) => join(root, folder))
  env[pathKey] = [nodeFolder, pnpmFolder, ...bins, env[pathKey]].join(delimiter)
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
