import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Site } from './site.ts'

/** A page that was opened, and what it did that it must not do. */
interface Opened {
  readonly page: Page
  readonly status: number
  /** The bytes of the page, as text. */
  readonly source: string
  readonly requests: readonly string[]
  readonly foreign: readonly string[]
  readonly complaints: readonly string[]
}

/** A browser notes the status of a page that is a problem, as it must. */
const isStatus = (text: string): boolean => text.startsWith('Failed to load resource: the server')

/** How a page is opened. */
interface VisitOptions extends BrowserContextOptions {
  /** Answer the site's script with nothing: a page without scripts in which axe, a script, can still run. */
  readonly quiet?: boolean
}

/** Open a page in a context of its own, and note whatever does not come from the site. */
export async function visit(
  browser: Browser,
  { base }: Site,
  address: string,
  { quiet = false, ...options }: VisitOptions,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const [requests, foreign, complaints]: string[][] = [[], [], []]
  const url = new URL(address, base).href
  page.on('console', (message) => {
    if (message.location().url !== url || !isStatus(message.text()))
      complaints?.push(message.text())
  })
  page.on('pageerror', (error) => complaints?.push(error.message))
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return
    requests?.push(request.url())
    if (!request.url().startsWith(base)) foreign?.push(request.url())
  })
  if (quiet)
    await page.route('**/enhancements.*.js', (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    )
  const answer = await page.goto(url)
  return {
    page,
    status: answer?.status() ?? 0,
    source: (await answer?.text()) ?? '',
    requests: requests ?? [],
    foreign: foreign ?? [],
    complaints: complaints ?? [],
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice']

/** Rules that a page breaks, with the elements. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (values) => {
    // The page has axe from the line above; its global has no type here.
    const { axe: engine } = globalThis as unknown as { axe: typeof axe }
    const { violations: found } = await engine.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return found.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  }, tags)
}

/** What a look at the document tells. */
export const look = (page: Page, source: string) =>
  page.evaluate(async (markup) => {
    // What enhancements add are buttons, beside what is there without them.
    const textOf = ({ body }: Document): string => {
      const copy = body.cloneNode(true) as HTMLElement
      for (const added of copy.querySelectorAll('script, .map-tools, .copy-tools')) added.remove()
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const { clientWidth, scrollWidth } = document.documentElement
    return {
      beyond: Math.max(0, scrollWidth - clientWidth),
      headings: document.querySelectorAll('h1').length,
      repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
      stored: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length],
      cookie: document.cookie,
      sameText: textOf(document) === textOf(new DOMParser().parseFromString(markup, 'text/html')),
    }
  }, source)
