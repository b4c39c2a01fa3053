import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, skipped } from '../harness/browser.ts'
import { shippedRelease } from '../harness/releases.ts'
import { serving } from '../harness/serving.ts'

if (skipped) console.warn('skipped: suggestions, because no Chromium is installed (CHROMIUM_PATH)')

const server = serving(() => shippedRelease())

describe.skipIf(skipped)(
  'suggestions in a browser',
  { meta: { needs: 'chromium, or a browser in CHROMIUM_PATH' } },
  () => {
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      browser = await openBrowser()
      page = await browser.newPage()
    })

    afterAll(() => browser?.close())

    const open = (path: string) => page.goto(`http://127.0.0.1:${server().port}${path}`)

    it.each([
      ['start', '/', '#list_words'],
      ['head', '/daten', '#head_words'],
    ])('three letters and one choice reach a profile from the %s', async (_, path, field) => {
      await open(path)
      await page.locator(field).pressSequentially('bie')
      const option = page.getByRole('option', { name: 'Bielefeld' })
      await option.waitFor()
      expect(await page.locator(field).getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('ArrowDown')
      const active = await page.locator(field).getAttribute('aria-activedescendant')
      expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/kommunen/bielefeld')
    })

    it('a place without a profile says why, and leads to its district', async () => {
      await open('/')
      await page.locator('#list_words').pressSequentially('xan')
      await page.getByText('Xanten ist selbst nicht dabei, der Kreis Wesel ist es.').click()
      await page.waitForURL('**/kommunen/kreis-wesel')
    })

    it('Escape closes them, and the button of the form still works', async () => {
      await open('/en/')
      await page.locator('#list_words').pressSequentially('Xanten')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Escape')
      expect(await page.getByRole('option').count()).toBe(0)
      await page.keyboard.press('Enter')
      await page
        .getByText('Xanten does not take part itself, but the District of Wesel does.')
        .waitFor()
    })

    it('a comparison is chosen by typing; what has no profile cannot be', async () => {
      await open('/vergleich')
      const [first, second] = [page.locator('#compare_1'), page.locator('#compare_2')]
      await first.pressSequentially('xan')
      const place = page.getByRole('option', { name: 'Xanten' })
      expect(await place.getAttribute('aria-disabled')).toBe('true')
      await first.fill('')
      for (const [field, letters, name] of [
        [first, 'bie', 'Bielefeld'],
        [second, 'mün', 'Münster'],
      ] as const) {
        await field.pressSequentially(letters)
        await page.getByRole('option', { name }).first().click()
        expect(await field.inputValue()).toBe(name)
      }
      await page.getByRole('button', { name: 'Vergleichen' }).click()
      await page.getByText('Bielefeld · Münster').waitFor()
    })
  },
)
