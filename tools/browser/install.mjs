// Sees to a browser for the tests: the machine's own, else one from npm, unpacked beside this file. Where neither can be
// had, tests in a browser are skipped with a notice; under CI they fail.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const unpacked = join(folder, 'unpacked')
const wrapper = join(unpacked, 'run')
const known = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  wrapper,
]

if (known.some((path) => path && existsSync(path))) process.exit(0)

const runs = process.platform === 'linux' && process.arch === 'x64'
const reason = runs ? await bring() : 'no package for this platform'
if (reason) console.error(`No browser: ${reason}. CHROMIUM_PATH may name one.`)

/** Returns why it could not be done. */
async function bring() {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (npm.status !== 0) return 'the package could not be fetched'
  mkdirSync(unpacked, { recursive: true })
  // The package unpacks into the folder for temporary files, whatever that is.
  process.env.TMPDIR = unpacked
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  await inflate(join(folder, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
  // Its own libraries come last: those of the machine fit the machine.
  writeFileSync(
    wrapper,
    `#!/bin/sh
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${unpacked}/al2023/lib" FONTCONFIG_PATH="${unpacked}/fonts"
exec "${unpacked}/chromium" "$@"
`,
  )
  chmodSync(wrapper, 0o755)
  const tried = spawnSync(wrapper, ['--version', '--no-sandbox'], { encoding: 'utf8' })
  return tried.status === 0
    ? undefined
    : `it does not start (${tried.stderr.trim().split('\n')[0]})`
}
