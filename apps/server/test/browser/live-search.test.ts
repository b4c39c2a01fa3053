import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, skipped } from '../harness/browser.ts'
import { shippedRelease } from '../harness/releases.ts'
import { serving } from '../harness/serving.ts'

if (skipped) console.warn('skipped: live search, because no Chromium is installed (CHROMIUM_PATH)')

const server = serving(() => shippedRelease())

const names = (page: Page): Promise<readonly string[]> =>
  page.locator('.municipalities tbody th > a').allTextContents()

describe.skipIf(skipped)(
  'live search in a browser',
  { meta: { needs: 'chromium, or a browser in CHROMIUM_PATH' } },
  () => {
    let browser: Browser
    let page: Page
    const complaints: string[] = []

    beforeAll(async () => {
      browser = await openBrowser()
      page = await browser.newPage()
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
    })

    afterAll(() => browser?.close())

    /** Type, and wait until the address says that the answer is there. */
    async function type(words: string): Promise<void> {
      const query = new URLSearchParams({ q: words }).toString()
      await page.locator('#list_words').fill(words)
      await page.waitForURL((url) => url.search.startsWith(`?${query}`))
    }

    it('shows what is found while one types, without another page', async () => {
      await page.goto(`http://127.0.0.1:${server().port}/kommunen`)
      await page.evaluate(() => {
        document.body.dataset['mark'] = 'the same page'
      })
      await type('düren')
      expect(await names(page)).toEqual(['Kreis Düren'])
      expect(await page.locator('.outcome').textContent()).toContain('1 Kommune gefunden')
      expect(await page.locator('body').getAttribute('data-mark')).toBe('the same page')
    })

    it('forgives a wrong letter, and says so', async () => {
      await type('hagne')
      expect(await names(page)).toEqual(['Hagen'])
      expect(await page.locator('.outcome').textContent()).toContain('Gesucht wurde stattdessen')
    })

    it('leads on where nothing is found, and leaves the words where they are', async () => {
      await type('xyzzyx')
      expect(await page.locator('h2').first().textContent()).toBe('Nichts gefunden')
      expect(await page.locator('#list_words').inputValue()).toBe('xyzzyx')
      await type('kreis')
    })

    it('narrows by a facet, counts anew, and keeps the keyboard where it is', async () => {
      const kind = page.locator('input[name=art][value=kreis]')
      await kind.focus()
      await page.keyboard.press('Space')
      await page.waitForURL((url) => url.searchParams.get('art') === 'kreis')
      expect(await kind.isChecked()).toBe(true)
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('value'))
      expect(focused).toBe('kreis')
      expect((await names(page)).length).toBeGreaterThan(5)
    })

    it('has an address for what it shows, in the other language and as data too', async () => {
      const found = await names(page)
      const { pathname, search } = new URL(page.url())
      await page.reload()
      expect(await names(page)).toEqual(found)
      const english = await page.locator('.languages a').getAttribute('href')
      expect(english).toBe(`/en${pathname}${search}`)
      const table = await page.locator('a[type^="text/csv"]').first().getAttribute('href')
      const { status, text } = await server().get(table ?? '')
      expect([status, text.trim().split('\n').length - 1]).toEqual([200, found.length])
    })

    it('does nothing that the page’s policy forbids', () => {
      expect(complaints).toEqual([])
    })
  },
)
