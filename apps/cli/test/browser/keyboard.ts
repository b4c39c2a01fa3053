import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Site } from './site.ts'
import { visit } from './visit.ts'

interface Stop {
  readonly at: number
  readonly seen: boolean
  readonly html: string
}

/** Number what the keyboard should reach, in the order in which it is read. */
const number = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
      (each) =>
        // Marks on a map stand aside: the list beside it leads where they lead.
        each.tabIndex >= 0 &&
        !each.matches(':disabled, [type=hidden]') &&
        each.checkVisibility({ visibilityProperty: true }),
    )
    for (const [index, stop] of stops.entries()) stop.dataset['stop'] = String(index)
    return stops.length
  })

/** Where the keyboard is, and whether one sees it: an outline on the element, within the window. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { bottom, left, right, top } = element.getBoundingClientRect()
    const within = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    return {
      at: Number(element.dataset['stop'] ?? -1),
      seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && within,
      html: element.outerHTML.slice(0, 100),
    }
  })

/** The pages that have forms, and the longest one. */
const walks = [
  '/kommunen',
  '/en/kommunen?art=kreis&ansicht=karte',
  '/vergleich',
  '/kommunen/kreis-dueren',
]

/** Whoever has no mouse reaches everything, in the order in which it stands, and sees where they are. */
export function describeKeyboard(site: () => Site, browser: () => Browser): void {
  describe('the keyboard', () => {
    it.each(walks)('walks through %s as one reads', async (address) => {
      // The window follows the keyboard at once: nobody waits here until it has slid there.
      const { page } = await visit(browser(), site(), address, { reducedMotion: 'reduce' })
      const count = await number(page)
      expect(count).toBeGreaterThan(20)
      const walked: number[] = []
      for (let step = 0; step < count; step += 1) {
        await page.keyboard.press('Tab')
        const { at, html, seen } = await stop(page)
        expect([at, seen], html).toEqual([step, true])
        walked.push(at)
      }
      expect(walked).toHaveLength(count)
      await page.context().close()
    })

    it('sends the form of the list and of the comparison', async () => {
      const { page } = await visit(browser(), site(), '/kommunen', { javaScriptEnabled: false })
      await page.locator('#list_words').fill('düren')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.searchParams.get('q') === 'düren')
      expect(await page.locator('.municipalities tbody th > a').allTextContents()).toEqual([
        'Kreis Düren',
      ])
      await page.goto(`${site().base}vergleich`)
      for (const [index, name] of ['Dortmund', 'Hagen'].entries()) {
        await page.locator(`#compare_${index + 1}`).focus()
        await page.keyboard.type(name)
      }
      await page.locator('.compare-form button[type=submit]').focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(({ search }) => search.includes('mit=Dortmund&mit=Hagen'))
      await page.getByText('Dortmund · Hagen').first().waitFor()
      await page.context().close()
    })
  })
}
