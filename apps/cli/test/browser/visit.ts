import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
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

/** A window of the browser that shows one page after the other: to open one takes longer than to load a page. */
interface Tab {
  readonly page: Page
  /** Load an address, and note whatever does not come from the site. */
  readonly load: (site: Site, address: string) => Promise<Opened>
}

async function openTab(
  browser: Browser,
  { quiet = false, ...options }: VisitOptions,
): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  // Vitest ends what hangs; a busy machine is only slow.
  context.setDefaultTimeout(0)
  const page = await context.newPage()
  const [requests, foreign, complaints]: [string[], string[], string[]] = [[], [], []]
  let [base, url] = ['', '']
  page.on('console', (message) => {
    if (message.location().url !== url || !isStatus(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return
    requests.push(request.url())
    if (!request.url().startsWith(base)) foreign.push(request.url())
  })
  if (quiet)
    await page.route('**/enhancements.*.js', (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    )
  const load = async (site: Site, address: string): Promise<Opened> => {
    for (const notes of [requests, foreign, complaints]) notes.length = 0
    base = site.base
    url = new URL(address, base).href
    const answer = await page.goto(url)
    const source = (await answer?.text()) ?? ''
    return { page, status: answer?.status() ?? 0, source, requests, foreign, complaints }
  }
  return { page, load }
}

/** Open a page in a context of its own. */
export const visit = async (
  browser: Browser,
  site: Site,
  address: string,
  options: VisitOptions,
): Promise<Opened> => (await openTab(browser, options)).load(site, address)

/** The tabs of a browser that nobody looks at, by their options. */
const idle = new WeakMap<Browser, Map<string, Tab[]>>()

function idleTabs(browser: Browser, options: VisitOptions): Tab[] {
  const key = JSON.stringify(options)
  const own = idle.get(browser) ?? new Map<string, Tab[]>()
  const tabs = own.get(key) ?? []
  idle.set(browser, own.set(key, tabs))
  return tabs
}

/**
 * Look at a page in a tab that may have shown others, one at a time. A tab in which something failed shows no other
 * page; all are closed with their browser.
 */
export async function lookIn(
  browser: Browser,
  site: Site,
  address: string,
  options: VisitOptions,
  at: (opened: Opened) => Promise<void>,
): Promise<void> {
  const tabs = idleTabs(browser, options)
  const tab = tabs.pop() ?? (await openTab(browser, options))
  await at(await tab.load(site, address))
  tabs.push(tab)
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice']

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Rules that a page breaks, with the elements. */
export async function violations(page: Page): Promise<readonly string[]> {
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

/** What a look at the document tells. */
export const look = (page: Page, source: string) =>
  page.evaluate(async (markup) => {
    // What enhancements add are buttons, beside what is there without them.
    const textOf = ({ body }: Document): string => {
      const copy = body.cloneNode(true) as HTMLElement
      const added = 'script, .map-tools, .copy-tools, .print-tools'
      for (const each of copy.querySelectorAll(added)) each.remove()
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
