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

/** Without a browser, tests are skipped and say so; a run of CI without one fails. */
export const skipped = executable === undefined && !process.env['CI']

/** Only root needs to do without the sandbox. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
