import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, skipped, visit } from './browser.ts'
import { pages } from './pages.ts'

/** What the keyboard stands on. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const name = element.getAttribute('name') ?? element.textContent?.trim() ?? ''
    return `${element.tagName.toLowerCase()} ${name}`
  })

/** Press Tab until it stands there; the stops on the way. */
async function walkTo(page: Page, goal: string, most = 60): Promise<readonly string[]> {
  const stops: string[] = []
  while (stops.length < most && stops.at(-1) !== goal) {
    await page.keyboard.press('Tab')
    stops.push(await focused(page))
  }
  return stops
}

describe.skipIf(skipped)(
  'with scripts',
  { meta: { needs: 'chromium, or a browser in CHROMIUM_PATH' } },
  () => {
    let browser: Browser

    beforeAll(async () => {
      browser = await openBrowser()
    })

    afterAll(() => browser?.close())

    it('and without them, the keyboard walks through the form of the list in its order', async () => {
      for (const javaScriptEnabled of [true, false]) {
        const { page } = await visit(browser, pages.list('de'), { javaScriptEnabled })
        await page.locator('summary', { hasText: 'Was erst wenige Profile nennen' }).click()
        await page.locator('h1').click()
        const stops = await walkTo(page, 'button Auswahl anwenden')
        const order = ['input q', 'button Suchen', 'summary Art', 'input art', 'summary Kohorte']
        const places = order.map((stop) => stops.indexOf(stop))
        expect(places).not.toContain(-1)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        await page.keyboard.press('Tab')
        expect(await focused(page)).toBe('a Name ↑(aufsteigend)')
        await page.context().close()
      }
    })

    it('a folded facet opens by keyboard, and its choice is sent with the form', async () => {
      const { page } = await visit(browser, pages.list('de'), { javaScriptEnabled: false })
      await walkTo(page, 'summary Was erst wenige Profile nennen')
      await page.keyboard.press('Enter')
      await walkTo(page, 'summary Kohorte')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('input kohorte')
      await page.keyboard.press('Space')
      const asked = page.waitForRequest((request) => request.url().includes('/kommunen?'))
      await page.keyboard.press('Enter')
      const { searchParams } = new URL((await asked).url())
      expect([...searchParams]).toEqual([
        ['q', ''],
        ['kohorte', 'programme-2020'],
      ])
      await page.context().close()
    })

    it('a map grows by buttons, moves, and shrinks again', async () => {
      const { page, complaints } = await visit(browser, pages['list with a map']('de'), {})
      const drawing = page.locator('figure.map > svg')
      const press = (name: string) => page.getByRole('button', { name }).click()
      const whole = await drawing.getAttribute('viewBox')
      expect(await page.getByRole('button', { name: 'Nach Norden' }).isDisabled()).toBe(true)
      await press('Karte vergrößern')
      const [x, y, width] = (await drawing.getAttribute('viewBox'))?.split(' ').map(Number) ?? []
      expect(width).toBe(400)
      await press('Nach Norden')
      const [movedX, movedY] = (await drawing.getAttribute('viewBox'))?.split(' ').map(Number) ?? []
      expect(movedX).toBe(x)
      expect(movedY).toBeLessThan(y ?? 0)
      await press('Karte verkleinern')
      expect(await drawing.getAttribute('viewBox')).toBe(whole)
      expect(complaints).toEqual([])
      await page.context().close()
    })

    it('a command is copied as it stands', async () => {
      const { page } = await visit(browser, pages.start('en'), {
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      const command = await page.locator('pre').first().textContent()
      await page.getByRole('button', { name: 'Copy' }).first().click()
      await page.getByText('Copied').waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command?.trim())
      await page.context().close()
    })

    it('no more can be ticked than fit beside each other', async () => {
      const { page } = await visit(browser, pages['list with a map']('de'), {})
      const picks = page.locator('input[name=mit]')
      for (const index of [0, 1, 2, 3]) await picks.nth(index).check()
      expect(await picks.nth(4).isDisabled()).toBe(true)
      await picks.nth(0).uncheck()
      expect(await picks.nth(4).isDisabled()).toBe(false)
      await page.context().close()
    })
  },
)
