import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { describeBlocks } from './block.ts'
import { openBrowser, skipped } from './browser.ts'
import { describeEnhancements } from './enhancements.ts'
import { describeHeads } from './head.ts'
import { describeKeyboard } from './keyboard.ts'
import { describeMatrix } from './matrix.ts'
import { describePrint } from './print.ts'
import { describeSamples } from './samples.ts'
import { openSite } from './site.ts'

/** The whole program with the shipped data, as people, their browsers and search engines meet it. */
const site = openSite()

describe('without a browser', () => {
  describeHeads(site)
  describeBlocks(site)
  describeSamples(site)
})

describe.skipIf(skipped)(
  'in a browser',
  { meta: { needs: 'chromium, or a browser in CHROMIUM_PATH' } },
  () => {
    let opened: Browser | undefined
    beforeAll(async () => {
      opened = await openBrowser()
    })
    afterAll(() => opened?.close())
    const browser = (): Browser => {
      if (opened === undefined) throw new Error('the browser is not open yet')
      return opened
    }

    describeMatrix(site, browser)
    describeKeyboard(site, browser)
    describeEnhancements(site, browser)
    describePrint(site, browser)
  },
)
