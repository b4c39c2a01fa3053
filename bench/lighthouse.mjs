/**
 * Lighthouse on start page, list and a profile, in German and English: every category must reach 0.95.
 *
 *     npm run bench -- lighthouse
 *
 * Needs a browser: CHROMIUM_PATH, the machine's own, or the one that `npm test` brings.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const root = fileURLToPath(new URL('../', import.meta.url))
const port = 3977
const base = `http://localhost:${port}/`
const pages = [
  '',
  'kommunen',
  'kommunen/kreis-dueren',
  'en/',
  'en/kommunen',
  'en/kommunen/kreis-dueren',
]
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const least = 0.95

const browser = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  join(root, 'tools/browser/unpacked/run'),
].find((path) => path && existsSync(path))
if (browser === undefined) {
  console.error('No browser: CHROMIUM_PATH may name one.')
  process.exit(1)
}

const state = mkdtempSync(join(tmpdir(), 'kommunalgraph-lighthouse-'))
const server = spawn('kommunalgraph', ['serve', '--publish'], {
  cwd: root,
  env: { ...process.env, PORT: String(port), STATE_DIR: state, LOG_LEVEL: 'silent' },
  stdio: ['ignore', 'ignore', 'inherit'],
})

async function ready() {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`${base}readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the server did not get ready')
}

let failed = false
try {
  await ready()
  const chrome = await launch({
    chromePath: browser,
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
  console.log(`| page | ${categories.join(' | ')} |\n|---|${'--:|'.repeat(categories.length)}`)
  for (const page of pages) {
    const { lhr } = await lighthouse(base + page, {
      port: chrome.port,
      onlyCategories: categories,
      logLevel: 'error',
    })
    const scores = categories.map((name) => lhr.categories[name].score)
    if (scores.some((score) => score < least)) {
      failed = true
      const audits = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 0.9)
      console.error(audits.map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`).join('\n'))
    }
    console.log(`| /${page} | ${scores.map((score) => score.toFixed(2)).join(' | ')} |`)
  }
  await chrome.kill()
} finally {
  server.kill('SIGTERM')
  rmSync(state, { recursive: true, force: true })
}
process.exit(failed ? 1 : 0)
