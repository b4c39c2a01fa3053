import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executable, openBrowser, type Visit, visit } from './browser.ts'
import { everyPage, pages } from './pages.ts'

if (executable === undefined)
  console.warn('skipped: the pages in a browser, because no Chromium is installed (CHROMIUM_PATH)')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice']

const views = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280 },
] as const

type View = (typeof views)[number]

/** The page that people meet first in every view, the others in one view per language, all views in turn. */
const visits = everyPage.flatMap((entry, index) => {
  const chosen: readonly View[] =
    entry.name === 'profile' ? views : views.slice(index % views.length, (index % views.length) + 1)
  return chosen.map((view) => ({ ...entry, ...view }))
})

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

describe.skipIf(executable === undefined)('in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })

  afterAll(() => browser?.close())

  it.each(visits)(
    'the page $name in $language is accessible and stays at home ($colorScheme, $width px)',
    { timeout: 30_000 },
    async ({ colorScheme, language, name, width }) => {
      const viewport = { width, height: 800 }
      const opened = await visit(browser, pages[name](language), { colorScheme, viewport })
      const { complaints, foreign, page } = opened
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

  it('shows where the keyboard is at every stop', { timeout: 30_000 }, async () => {
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

  it('prints a profile black on white, without navigation', { timeout: 30_000 }, async () => {
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
})
