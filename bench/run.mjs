// Runs the measurements: `npm run bench [-- name …]`. Installs the peers first, from a lockfile of their own.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const all = ['serve', 'formats', 'import']
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(1)
}

const step = (command, parameters) => {
  const { status } = spawnSync(command, parameters, { cwd: here, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

step('pnpm', ['install', '--frozen-lockfile', '--ignore-workspace', '--silent'])
for (const name of asked.length > 0 ? asked : all) {
  step(process.execPath, ['--conditions=@kommunalgraph/source', `${name}.mjs`])
}
