import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, skipped, type Visit, visit } from './browser.ts'
import { everyPage, type PageName, pages } from './pages.ts'

if (skipped)
  console.warn('skipped: the pages in a browser, because no Chromium is installed (CHROMIUM_PATH)')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice']

/** Any two of theme, width and scripts meet in one of these. */
const views = [
  { colorScheme: 'light', width: 320, scripts: 'on' },
  { colorScheme: 'dark', width: 1280, scripts: 'on' },
  { colorScheme: 'dark', width: 320, scripts: 'off' },
  { colorScheme: 'light', width: 1280, scripts: 'off' },
] as const

type View = (typeof views)[number]

/** Pages that people meet first. */
const first: ReadonlySet<PageName> = new Set(['start', 'list with a map', 'profile', 'comparison'])

/** The first ones in every view, the others in one view per language, all views in turn. */
const visits = everyPage.flatMap((entry, index) => {
  const chosen: readonly View[] = first.has(entry.name)
    ? views
    : views.slice(index % views.length, (index % views.length) + 1)
  return chosen.map((view) => ({ ...entry, ...view }))
})

/** What is left where no script runs. In a browser that runs none at all, axe would wait for its timers for ever. */
const withoutScript = (html: string): string =>
  html.replace(/<script type="module"[^>]*><\/script>/, '')

/** Rules that a page breaks, with the elements. */
async function violations({ page }: Visit): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    // The page has axe from the line above; its global has no type here.
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    tags,
  )
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}

describe.skipIf(skipped)(
  'in a browser',
  { meta: { needs: 'chromium, or a browser in CHROMIUM_PATH' } },
  () => {
    let browser: Browser

    beforeAll(async () => {
      browser = await openBrowser()
    })

    afterAll(() => browser?.close())

    it.each(visits)(
      'the page $name in $language is accessible and stays at home ($colorScheme, $width px, scripts $scripts)',
      async ({ colorScheme, language, name, scripts, width }) => {
        const viewport = { width, height: 800 }
        const html = scripts === 'on' ? pages[name](language) : withoutScript(pages[name](language))
        const opened = await visit(browser, html, { colorScheme, viewport })
        const { complaints, foreign, page } = opened
        expect(html.includes('type="module"')).toBe(scripts === 'on')
        expect(await violations(opened)).toEqual([])
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(beyond).toBeLessThanOrEqual(0)
        expect(await page.context().cookies()).toEqual([])
        expect(foreign).toEqual([])
        expect(complaints).toEqual([])
        await page.context().close()
      },
    )

    it('shows where the keyboard is at every stop', async () => {
      const { page } = await visit(browser, pages.profile('de'), {})
      const stops = new Set<string>()
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab')
        const stop = await page.evaluate(() => {
          const element = document.activeElement ?? document.body
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          return {
            html: element.outerHTML.slice(0, 80),
            seen: outlineStyle !== 'none' && outlineWidth !== '0px',
          }
        })
        if (stop.html.startsWith('<body')) break
        expect(stop, stop.html).toMatchObject({ seen: true })
        stops.add(stop.html)
      }
      expect(stops.size).toBeGreaterThan(20)
      await page.context().close()
    })

    it('prints a profile black on white, without navigation', async () => {
      const { page } = await visit(browser, pages.profile('de'), { colorScheme: 'dark' })
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const seen = await page.evaluate(() => ({
        ink: getComputedStyle(document.querySelector('h1') ?? document.body).color,
        paper: getComputedStyle(document.body).backgroundColor,
        navigation: [...document.querySelectorAll('nav')].filter((each) => each.checkVisibility())
          .length,
      }))
      expect(seen).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', navigation: 0 })
      await page.context().close()
    })
  },
)
