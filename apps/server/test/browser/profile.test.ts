import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, skipped } from '../harness/browser.ts'
import { shippedRelease } from '../harness/releases.ts'
import { serving } from '../harness/serving.ts'

/* What a designer measured: answers first, machinery last. */

if (skipped) console.warn('skipped: profiles, because no Chromium is installed (CHROMIUM_PATH)')

const server = serving(() => shippedRelease())

/** The longest profile, and one of which little is known. */
const profiles = ['/kommunen/kreis-dueren', '/en/kommunen/kreis-dueren', '/kommunen/kamp-lintfort']

describe.skipIf(skipped)(
  'a profile in a browser',
  { meta: { needs: 'chromium, or a browser in CHROMIUM_PATH' } },
  () => {
    let browser: Browser

    beforeAll(async () => {
      browser = await openBrowser()
    })

    afterAll(() => browser?.close())

    async function open(path: string, width: number, height: number): Promise<Page> {
      const page = await browser.newPage({ viewport: { width, height } })
      await page.goto(`http://127.0.0.1:${server().port}${path}`)
      return page
    }

    it.each(profiles)('%s has its data and the way to report an error at hand', async (path) => {
      const page = await open(path, 1280, 800)
      const wanted = /^(?:Turtle|Fehler melden|Report an error)$/
      const stops: string[] = []
      while (stops.length < 15) {
        await page.keyboard.press('Tab')
        stops.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))
      }
      expect(stops.filter((stop) => wanted.test(stop))).toHaveLength(2)
      const links = page.locator('.actions a').filter({ hasText: wanted })
      for (const link of await links.all()) expect((await link.boundingBox())?.y).toBeLessThan(700)
      await page.close()
    })

    it.each(profiles)('%s is at most seven screens of a phone', async (path) => {
      const page = await open(path, 390, 844)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      expect(height / 844).toBeLessThanOrEqual(7)
      await page.close()
    })

    it('what is folded opens for a link that leads into it', async () => {
      const page = await open('/kommunen/kreis-dueren', 1280, 800)
      const source = page.locator('#quelle-profile')
      expect(await source.isVisible()).toBe(false)
      await page.locator('.motto .reference').click()
      await source.waitFor({ state: 'visible' })
      await page.goto(`http://127.0.0.1:${server().port}/kommunen/kamp-lintfort#gebiet`)
      await page.locator('#gebiet .locator').waitFor({ state: 'visible' })
      await page.close()
    })

    it('every profile that lacks something says so, and how to complete it', async () => {
      const release = await shippedRelease()
      for (const slug of release.slugs()) {
        const answer = await fetch(`http://127.0.0.1:${server().port}/kommunen/${slug}`)
        const html = await answer.text()
        const { contacts, description, goals, website } = release.record(slug) ?? {}
        const isWhole = contacts && description && goals && website
        if (!isWhole) expect(html, slug).toMatch(/id="missing_here"[\s\S]*mailto:[^"]*body=/)
      }
    })
  },
)
