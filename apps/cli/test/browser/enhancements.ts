import type { Browser } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Site } from './site.ts'
import { violations, visit } from './visit.ts'

const samples = ['/', '/kommunen?ansicht=karte', '/en/kommunen/kreis-dueren']

/** What scripts add, and what people have set in their browsers. */
export function describeEnhancements(site: () => Site, browser: () => Browser): void {
  describe('enhancements', () => {
    it('shows what is found while one types', async () => {
      const { complaints, page } = await visit(browser(), site(), '/kommunen', {})
      await page.locator('#list_words').pressSequentially('hagne', { delay: 20 })
      await page.waitForURL((url) => url.searchParams.get('q') === 'hagne')
      expect(await page.locator('.municipalities tbody th > a').allTextContents()).toEqual([
        'Hagen',
      ])
      expect(complaints).toEqual([])
      await page.context().close()
    })

    it('enlarges the map and moves it by buttons', async () => {
      const { complaints, page } = await visit(browser(), site(), '/', {})
      const drawing = page.locator('figure[data-map] > svg').first()
      const frame = () => drawing.getAttribute('viewBox')
      const whole = await frame()
      const tools = page.locator('.map-tools button')
      await tools.getByText('+').click()
      const near = await frame()
      await tools.getByText('→').click()
      const moved = await frame()
      expect(new Set([whole, near, moved]).size).toBe(3)
      await tools.getByText('−').click()
      expect((await frame())?.split(' ')).toEqual(whole?.split(' '))
      expect(complaints).toEqual([])
      await page.context().close()
    })
  })

  describe('people who set their browser', () => {
    it.each(samples)('to few colours read %s', async (address) => {
      const { page } = await visit(browser(), site(), address, { forcedColors: 'active' })
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
      expect(await violations(page)).toEqual([])
      await page.context().close()
    })

    it.each(samples)('to little motion see none on %s', async (address) => {
      const { page } = await visit(browser(), site(), address, { reducedMotion: 'reduce' })
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((each) => {
          const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(each)
          const still =
            animationName === 'none' &&
            scrollBehavior === 'auto' &&
            transitionDuration.split(', ').every((time) => Number.parseFloat(time) === 0)
          return still ? [] : [each.outerHTML.slice(0, 80)]
        }),
      )
      expect(moving).toEqual([])
      await page.context().close()
    })
  })
}
