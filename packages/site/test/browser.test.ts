import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openTab, skipped, type Tab, type Visit, visit } from './browser.ts'
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

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Rules that a page breaks, with the elements. */
async function violations({ page }: Visit): Promise<string[]> {
  // As a script of its own: what `page.evaluate` is given is parsed anew for every page.
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axeSource })
  await session.detach()
  return page.evaluate(async (values) => {
    // The page has axe from the lines above; its global has no type here.
    const { axe: engine } = globalThis as unknown as { axe: typeof axe }
    const { violations: found } = await engine.run({
      ...{ runOnly: { type: 'tag', values }, resultTypes: ['violations'], selectors: false },
    })
    return found.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  }, tags)
}

describe.skipIf(skipped)(
  'in a browser',
  { meta: { needs: 'chromium, or a browser in CHROMIUM_PATH' } },
  () => {
    let browser: Browser
    const tabs = new Map<string, Promise<Tab>>()

    /** The tab for a view; its pages are loaded one after the other. */
    const tabFor = ({ colorScheme, width }: View): Promise<Tab> => {
      const key = `${colorScheme} ${width}`
      const viewport = { width, height: 800 }
      const tab = tabs.get(key) ?? openTab(browser, { colorScheme, viewport })
      tabs.set(key, tab)
      return tab
    }

    beforeAll(async () => {
      browser = await openBrowser()
    })

    afterAll(() => browser?.close())

    it.each(visits)(
      'the page $name in $language is accessible and stays at home ($colorScheme, $width px, scripts $scripts)',
      async ({ language, name, ...view }) => {
        const { scripts } = view
        const html = scripts === 'on' ? pages[name](language) : withoutScript(pages[name](language))
        const tab = await tabFor(view)
        const opened = await tab.show(html)
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
      },
    )

    it('the check sees what a page must not do, and holds it against no other', async () => {
      const tab = await openTab(browser, {})
      const spoilt =
        '<img src="https://example.org/x.png"><script>document.title = "x"</script></main>'
      const html = pages.problem('de').replace('</main>', spoilt)
      expect(html).toContain(spoilt)
      const opened = await tab.show(html)
      expect(await violations(opened)).toEqual([expect.stringMatching(/^image-alt: <img /)])
      expect(opened.foreign).toEqual([])
      expect(opened.complaints).toHaveLength(2)
      const { complaints } = await tab.show(pages.problem('de'))
      expect(complaints).toEqual([])
    })

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
