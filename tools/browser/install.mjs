// Sees to a browser for the tests: the machine's own, else one from npm, unpacked beside this file. Where neither can
// be had, tests in a browser are skipped with a notice; under CI they fail.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const unpacked = join(folder, 'unpacked')
const wrapper = join(unpacked, 'run')
const fonts = join(unpacked, 'fonts.conf')

// Its own libraries come last: those of the machine fit the machine.
const start = `#!/bin/sh
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${unpacked}/al2023/lib" FONTCONFIG_FILE="${fonts}"
exec "${unpacked}/chromium" "$@"
`
// The package looks for fonts in the folders of a cloud service only, and without any font every page crashes. Arimo is
// as wide as Arial, which nearly every machine has: tests that count lines and pages see what people see.
const families = ['Arial', 'Liberation Sans', 'system-ui', 'sans-serif']
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/node_modules/@expo-google-fonts/arimo</dir>
  <cachedir>${unpacked}/font-cache</cachedir>
${families
  .map(
    (family) =>
      `  <alias binding="same"><family>${family}</family><prefer><family>Arimo</family></prefer></alias>\n`,
  )
  .join('')}</fontconfig>
`

const known = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const isThere =
  known.some((path) => path && existsSync(path)) ||
  // One that an earlier state of this file unpacked may be another.
  (existsSync(wrapper) && readFileSync(wrapper, 'utf8') === start)

if (isThere) process.exit(0)

const runs = process.platform === 'linux' && process.arch === 'x64'
const reason = runs ? await bring() : 'no package for this platform'
if (reason) console.error(`No browser: ${reason}. CHROMIUM_PATH may name one.`)

/** Returns what npm complains of. */
function fetchPackage() {
  const options = { cwd: folder, encoding: 'utf8' }
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options)
  if (npm.status === 0) return undefined
  const complaints = npm.stderr?.split('\n').filter((line) => line.startsWith('npm error')) ?? []
  return `the package could not be fetched (${complaints[0] ?? npm.error?.message ?? npm.signal})`
}

/** Returns why it could not be done. */
async function bring() {
  // Once more: a registry that is busy answers a second later.
  const complaint = fetchPackage() && fetchPackage()
  if (complaint) return complaint
  rmSync(unpacked, { recursive: true, force: true })
  mkdirSync(unpacked, { recursive: true })
  // The package unpacks into the folder for temporary files, whatever that is.
  process.env.TMPDIR = unpacked
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  await inflate(join(folder, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
  writeFileSync(fonts, fontSettings)
  writeFileSync(wrapper, start)
  chmodSync(wrapper, 0o755)
  const fault = await whyNot()
  // What does not start is not to be taken for a browser the next time.
  if (fault) rmSync(wrapper)
  return fault && `it does not start (${fault})`
}

/** Lets it lay out text, as the tests do: a browser without a font says its version all the same. */
async function whyNot() {
  const { chromium } = createRequire(join(folder, '../../apps/cli/package.json'))('playwright-core')
  try {
    const browser = await chromium.launch({
      executablePath: wrapper,
      args: process.getuid() === 0 ? ['--no-sandbox'] : [],
      timeout: 60_000,
    })
    const page = await browser.newPage()
    await page.setContent('<span>Größe</span>')
    const { width } = await page.locator('span').boundingBox()
    await browser.close()
    return width > 0 ? undefined : 'text has no width'
  } catch (error) {
    return error.message.split('\n', 1)[0]
  }
}
