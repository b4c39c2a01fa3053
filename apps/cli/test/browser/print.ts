import type { Browser } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Site } from './site.ts'
import { visit } from './visit.ts'

const pageCount = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** On paper, the longest profile is three pages, with what each licence asks to be named. */
export function describePrint(site: () => Site, browser: () => Browser): void {
  describe('on paper', () => {
    it.each(['/kommunen/kreis-dueren', '/en/kommunen/kreis-dueren'])(
      '%s is three pages in A4 at most',
      async (address) => {
        const { page } = await visit(browser(), site(), address, { colorScheme: 'dark' })
        const pdf = await page.pdf({ preferCSSPageSize: true })
        expect(pageCount(pdf)).toBeGreaterThan(0)
        expect(pageCount(pdf)).toBeLessThanOrEqual(3)
        await page.context().close()
      },
    )

    it('nothing is lost but navigation and files', async () => {
      const { page } = await visit(browser(), site(), '/kommunen/kreis-dueren', {})
      await page.emulateMedia({ media: 'print' })
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(dd, th, td, li, p, blockquote, svg)')]
          .filter(
            (each) =>
              !each.checkVisibility() &&
              !each.closest('nav, .downloads, .around, .glossary, figcaption'),
          )
          .map((each) => each.outerHTML.slice(0, 100)),
      )
      expect(hidden.filter((each) => !each.includes('/versionen"'))).toEqual([])
      const source = page.locator('.locator figcaption .note')
      expect(await source.isVisible(), 'the licence of the map asks for its source').toBe(true)
      await page.context().close()
    })
  })
}
