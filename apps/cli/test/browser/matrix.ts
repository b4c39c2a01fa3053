import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, pageKinds } from './page-kinds.ts'
import type { Site } from './site.ts'
import { pairwise, type View, visits } from './views.ts'
import { look, lookIn, violations } from './visit.ts'

const factors = ['name', 'language', 'colorScheme', 'scripts', 'width'] as const

/** Every two values of different factors that a list of views has together. */
const pairsOf = (list: readonly (View & { readonly name: string })[]): ReadonlySet<string> =>
  new Set(
    list.flatMap((each) =>
      factors.flatMap((one, index) =>
        factors.slice(index + 1).map((other) => `${each[one]} ${each[other]}`),
      ),
    ),
  )

/** Every page kind in the views that this run takes. */
export function describeMatrix(site: () => Site, browser: () => Browser): void {
  it('takes views in which any two values of two factors meet', () => {
    const two = 2
    const between = pageKinds.length * two * (factors.length - 1)
    const among = ((factors.length - 1) * (factors.length - 2)) / 2
    expect(pairsOf(pairwise).size).toBe(between + among * two * two)
  })

  describe.concurrent('every page', () => {
    it.each(visits)(
      'of the kind "$name" is accessible, at home and whole ($language, $colorScheme, scripts $scripts, $width px)',
      async (view) => {
        const { colorScheme, language, scripts, status = 200, width } = view
        const address = addressOf(view, language, site())
        const options = { colorScheme, viewport: { width, height: 800 } }
        const judge = async ({ page }: { page: Page }) => expect(await violations(page)).toEqual([])
        await lookIn(
          ...[browser(), site(), address],
          { ...options, javaScriptEnabled: scripts === 'on' },
          async (opened) => {
            const { page, source } = opened
            expect(opened.status).toBe(status)
            expect(await look(page, source)).toEqual({
              ...{ beyond: 0, headings: 1, repeated: [], stored: [0, 0, 0] },
              ...{ cookie: '', sameText: true },
            })
            expect(await page.context().cookies()).toEqual([])
            expect(opened.requests.length).toBeLessThanOrEqual(10)
            expect([opened.foreign, opened.complaints]).toEqual([[], []])
            if (scripts === 'on') await judge(opened)
          },
        )
        if (scripts === 'off')
          await lookIn(browser(), site(), address, { ...options, quiet: true }, judge)
      },
    )
  })
}
