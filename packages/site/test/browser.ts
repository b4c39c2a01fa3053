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

/** What runs for half a second is not worth compiling, and what was parsed for a page need not be for the next. */
const scripts = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'

/** Only root needs to do without the sandbox. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable ?? '',
    args: [scripts, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })

/** As the server sends it: whatever a page needs beyond this, it must not need. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const assets = new Map(readAssets().map((asset) => [`/assets/${asset.name}`, asset]))

/** A page in a browser, and what it did that it must not do. */
export interface Visit {
  readonly page: Page
  readonly foreign: readonly string[]
  readonly complaints: readonly string[]
}

/** A window of the browser that shows one page after the other: to open one takes longer than to load a page. */
export interface Tab {
  readonly show: (html: string) => Promise<Visit>
}

/** Pages are shown from memory; every other address than ours is refused and noted. */
export async function openTab(browser: Browser, options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext(options)
  // Vitest ends what hangs; a busy machine is only slow.
  context.setDefaultTimeout(0)
  const page = await context.newPage()
  const foreign: string[] = []
  const complaints: string[] = []
  let shown = ''
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url())
    const asset = assets.get(url.pathname)
    if (url.href === base)
      return route.fulfill({
        body: shown,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
      })
    if (asset)
      return route.fulfill({ body: Buffer.from(asset.bytes), contentType: asset.mediaType })
    foreign.push(url.href)
    return route.abort()
  })
  const show = async (html: string) => {
    foreign.length = 0
    complaints.length = 0
    shown = html
    await page.goto(base)
    return { page, foreign, complaints }
  }
  return { show }
}

/** Open a page in a tab of its own. */
export const visit = async (
  browser: Browser,
  html: string,
  options: BrowserContextOptions,
): Promise<Visit> => (await openTab(browser, options)).show(html)
