import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { readAssets } from '../src/index.ts'
import { base } from './release.ts'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  fileURLToPath(new URL('../../../tools/browser/unpacked/run', import.meta.url)),
]

const executable = [process.env['CHROMIUM_PATH'], ...installed].find(
  (path) => path !== undefined && existsSync(path),
)

/** Without a browser, tests are skipped and say so; where they decide (CI), they fail. */
export const skipped = executable === undefined && !process.env['CI']

/** Only root needs to do without the sandbox. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })

/** As the server sends it: whatever a page needs beyond this, it must not need. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const assets = new Map(readAssets().map((asset) => [`/assets/${asset.name}`, asset]))

/** What a page did that it must not do. */
export interface Visit {
  readonly page: Page
  readonly foreign: string[]
  readonly complaints: string[]
}

/** Open a page from memory; every other address than ours is refused and noted. */
export async function visit(
  browser: Browser,
  html: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const foreign: string[] = []
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url())
    const asset = assets.get(url.pathname)
    if (url.href === base)
      return route.fulfill({
        body: html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
      })
    if (asset)
      return route.fulfill({ body: Buffer.from(asset.bytes), contentType: asset.mediaType })
    foreign.push(url.href)
    return route.abort()
  })
  await page.goto(base)
  return { page, foreign, complaints }
}
