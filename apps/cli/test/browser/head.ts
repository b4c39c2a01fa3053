import { brotliDecompressSync } from 'node:zlib'
import { resources } from '@kommunalgraph/resources'
import { HtmlValidate } from 'html-validate'
import { parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { all, attribute, type Element, textOf } from './document.ts'
import { addressOf, type Language, languages, pageKinds } from './page-kinds.ts'
import type { Site } from './site.ts'

/** Fields of one name are how HTML sends several values; the rule is for servers that do not read them. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'form-dup-name': 'off' },
})

const asked = { accept: 'text/html', 'accept-encoding': 'br' }

/** A page as it was sent, and taken apart. */
interface Page {
  readonly size: number
  readonly html: string
  readonly elements: readonly Element[]
}

async function open(site: Site, address: string): Promise<Page> {
  const { bytes, headers, status } = await site.send(address, asked)
  const coding = headers['content-encoding']
  // Problems are made anew each time, and are not worth it.
  if (status === 200) expect([address, coding]).toEqual([address, 'br'])
  const html = (coding === 'br' ? brotliDecompressSync(bytes) : bytes).toString('utf8')
  const elements = all(parse(html), 'html', 'title', 'meta', 'link', 'a', 'form', 'img', 'script')
  return { size: bytes.length, html, elements }
}

const title = ({ elements }: Page): string =>
  elements.filter(({ tagName }) => tagName === 'title').map(textOf)[0] ?? ''

const meta = ({ elements }: Page, key: string): string | undefined => {
  const found = elements.find(
    (each) =>
      each.tagName === 'meta' &&
      [attribute(each, 'name'), attribute(each, 'property')].includes(key),
  )
  return found && attribute(found, 'content')
}

const links = ({ elements }: Page, rel: string): Element[] =>
  elements.filter((each) => each.tagName === 'link' && attribute(each, 'rel') === rel)

const hrefs = (list: readonly Element[]): string[] =>
  list.flatMap((each) => attribute(each, 'href') ?? [])

const twins = (page: Page): Readonly<Record<string, string>> =>
  Object.fromEntries(
    links(page, 'alternate').flatMap((each) => {
      const language = attribute(each, 'hreflang')
      return language === undefined ? [] : [[language, attribute(each, 'href') ?? '']]
    }),
  )

const width = (bytes: Buffer): readonly number[] => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]

const each = (kinds: typeof pageKinds) =>
  kinds.flatMap((kind) => languages.map((language) => ({ ...kind, kind, language })))

const isProfile = (name: string): boolean => /^municipality$|profile/.test(name)

/** Every own address that a page leads to. */
const addressesOf = ({ elements }: Page, base: string): string[] => {
  const found = elements.flatMap(
    (each) => attribute(each, 'href') ?? attribute(each, 'src') ?? attribute(each, 'action') ?? [],
  )
  const own = found.map((href) => new URL(href, base).href).filter((href) => href.startsWith(base))
  return [...new Set(own.map((href) => href.replace(/#.*$/, '')))]
}

/** What search engines, validators and budgets see of every kind of page. */
export function describeHeads(site: () => Site): void {
  const known = new Map<string, Promise<Page>>()
  const pageAt = (address: string): Promise<Page> => {
    const page = known.get(address) ?? open(site(), address)
    known.set(address, page)
    return page
  }
  const statuses = new Map<string, Promise<number>>()
  const statusOf = (address: string): Promise<number> => {
    const status =
      statuses.get(address) ??
      site()
        .send(address, { accept: '*/*' })
        .then((sent) => sent.status)
    statuses.set(address, status)
    return status
  }

  describe.each(each(pageKinds))('the page of the kind "$name" in $language', (row) => {
    const { kind, language, status = 200 } = row
    let page: Page
    beforeAll(async () => {
      page = await pageAt(addressOf(kind, language, site()))
    })

    it('is valid HTML and small', () => {
      const { results } = validator.validateStringSync(page.html)
      const messages = results.flatMap((result) =>
        result.messages.map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})`),
      )
      expect(messages).toEqual([])
      expect(page.size).toBeLessThanOrEqual(30_000)
    })

    it('has a title and a description of good length', () => {
      expect(title(page).length).toBeLessThanOrEqual(60)
      expect(title(page).length).toBeGreaterThan(3)
      if (status !== 200) return
      const length = meta(page, 'description')?.length ?? 0
      expect(length, meta(page, 'description')).toBeGreaterThanOrEqual(70)
      expect(length, meta(page, 'description')).toBeLessThanOrEqual(160)
    })

    it.skipIf(status !== 200)(
      'names its address, its twin and a picture that is there',
      async () => {
        const { base } = site()
        const [canonical = ''] = hrefs(links(page, 'canonical'))
        expect(canonical.startsWith(base)).toBe(true)
        expect(await statusOf(canonical)).toBe(200)
        if (meta(page, 'robots')?.includes('noindex') !== true) {
          const named = twins(page)
          for (const other of languages)
            expect(twins(await pageAt(named[other] ?? ''))).toEqual(named)
          expect(named['x-default']).toBe(named['de'])
        }
        const picture = meta(page, 'og:image')
        expect(picture !== undefined, 'a profile has a picture').toBe(isProfile(kind.name))
        if (picture === undefined) return
        const image = await site().send(picture)
        expect([image.headers['content-type'], width(image.bytes)]).toEqual([
          'image/png',
          [1200, 630],
        ])
      },
    )

    it('leads nowhere where nothing is', async () => {
      const dead: string[] = []
      for (const address of addressesOf(page, site().base)) {
        const found = await statusOf(address)
        // A problem links to itself in the other language.
        const itself = status !== 200 && found === status
        if (found !== 200 && !itself) dead.push(`${found} ${address}`)
      }
      expect(dead).toEqual([])
    })
  })

  it('no two pages that may be found have one title', async () => {
    const titles = new Map<string, string[]>()
    const paths = resources.documents.flatMap(({ paths }) => paths(site().release))
    const addresses = paths.flatMap((path) => [`/${path}`, `/en/${path}`])
    for (const address of addresses) {
      const { html } = await open(site(), address)
      if (/<meta name="robots" content="noindex/.test(html)) continue
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ''
      if (new URL(canonical).pathname !== address) continue
      const [, words = ''] = /<title>(.*?)<\/title>/.exec(html) ?? []
      const language: Language = address.startsWith('/en/') ? 'en' : 'de'
      const key = `${language} ${words}`
      titles.set(key, [...(titles.get(key) ?? []), address])
    }
    expect([...titles].filter(([, used]) => used.length > 1)).toEqual([])
    expect(titles.size).toBeGreaterThan(200)
  })

  it('styles and scripts are small', async () => {
    const page = await pageAt('/')
    const styles = hrefs(links(page, 'stylesheet'))
    const scripts = page.elements.flatMap((each) =>
      each.tagName === 'script' ? (attribute(each, 'src') ?? []) : [],
    )
    const sizeOf = async (address: string) => (await site().send(address, asked)).bytes.length
    const own = styles.filter((address) => address.includes('site'))
    const total = async (list: readonly string[]) =>
      (await Promise.all(list.map(sizeOf))).reduce((sum, size) => sum + size, 0)
    expect([styles.length, own.length, scripts.length]).toEqual([2, 1, 1])
    expect(await total(styles)).toBeLessThanOrEqual(33_000)
    expect(await total(own)).toBeLessThanOrEqual(10_000)
    expect(await total(scripts)).toBeLessThanOrEqual(15_000)
  })
}
