import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  fileURLToPath(new URL('../../../../tools/browser/unpacked/run', import.meta.url)),
]

const executable = [process.env['CHROMIUM_PATH'], ...installed].find(
  (path) => path !== undefined && existsSync(path),
)

/** Without a browser, tests are skipped and say so; where they decide (CI), they fail. */
export const skipped = executable === undefined && !process.env['CI']

if (skipped)
  console.warn('skipped: the site in a browser, because there is no Chromium (CHROMIUM_PATH)')

/** What runs for half a second is not worth compiling, and what was parsed for a page need not be for the next. */
const scripts = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'

/** Only root needs to do without the sandbox. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable ?? '',
    args: [scripts, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
