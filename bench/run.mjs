// Runs the measurements: `npm run bench [-- name …]`. Installs the peers first, from a lockfile of their own.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const all = ['serve', 'formats', 'pages', 'import']
/** Only when asked for: a check in a browser, of some minutes, and what has no peer. */
const others = ['lighthouse', 'check', 'hostile', 'hour']
const asked = process.argv.slice(2)
const known = [...all, ...others]
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  process.exit(1)
}

const step = (command, parameters) => {
  const { status } = spawnSync(command, parameters, { cwd: here, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** The hour begins with nothing at all, so it needs no peers. */
const needsPeers = asked.length === 0 || asked.some((name) => name !== 'hour')

const quietly = ['install', '--frozen-lockfile', '--ignore-workspace', '--silent']
if (needsPeers) step('pnpm', quietly)
// Apart and only where it is measured against: Trifid brings six hundred packages.
if (asked.length === 0 || asked.includes('serve'))
  step('pnpm', ['--dir', 'trifid', ...quietly, '--ignore-scripts'])
for (const name of asked.length > 0 ? asked : all) {
  step(process.execPath, ['--conditions=@kommunalgraph/source', `${name}.mjs`])
}
