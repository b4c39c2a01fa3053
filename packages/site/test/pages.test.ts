import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { messages } from '../src/messages/messages.ts'
import { all, attribute, type Element, elementsOf, idsOf, visibleText } from './dom.ts'
import { everyPage, languages, type PageName, pages } from './pages.ts'
import { base, releaseOf } from './release.ts'

/** Fields of one name are how HTML sends several values; the rule is for servers that do not read them. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'form-dup-name': 'off' },
})

const meta = (html: string, name: string): string | undefined => {
  const found = all(html, 'meta').find(
    (each) => attribute(each, 'name') === name || attribute(each, 'property') === name,
  )
  return found && attribute(found, 'content')
}

const title = (html: string): string => /<title>(.*)<\/title>/.exec(html)?.[1] ?? ''

const links = (html: string, rel: string): Element[] =>
  all(html, 'link').filter((each) => attribute(each, 'rel') === rel)

const hrefs = (elements: readonly Element[]): (string | undefined)[] =>
  elements.map((each) => attribute(each, 'href'))

/** Addresses and identifiers are in no language. */
const isCode = (each: Element): boolean =>
  each.tagName === 'code' ||
  attribute(each, 'class') === 'address' ||
  attribute(each, 'href')?.startsWith('mailto:') === true

const isMarked = (each: Element, language: string): boolean =>
  each.tagName !== 'html' && (attribute(each, 'lang') ?? language) !== language

const isProblem = (name: PageName): boolean => name === 'problem'

/** Text for people, of which there are no data. */
const isText = (name: PageName): boolean =>
  /^(?:accessibility|developer|fields|imprint|join|licensing|privacy|simple$)/.test(name)

/** Search engines are to name the document instead. */
const isVersion = (name: PageName): boolean => name.startsWith('version')

describe.each(everyPage)('the page $name in $language', ({ language, name }) => {
  const html = pages[name](language)

  it('is valid HTML', () => {
    const { results } = validator.validateStringSync(html)
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})`),
    )
    expect(messages).toEqual([])
  })

  it('has its language, one heading of the first level, and no step left out', () => {
    expect(attribute(all(html, 'html')[0] as Element, 'lang')).toBe(language)
    const levels = elementsOf(html).flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : [],
    )
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1)
    })
  })

  it('uses every id once, and every link inside it leads somewhere', () => {
    const ids = idsOf(html)
    expect(new Set(ids).size).toBe(ids.length)
    const inside = hrefs(all(html, 'a')).filter((href) => href?.startsWith('#'))
    expect(inside.filter((href) => !ids.includes(href?.slice(1) ?? ''))).toEqual([])
  })

  it('has a short title and a description of the length that search engines show', () => {
    expect(title(html).length).toBeGreaterThan(3)
    expect(title(html).length).toBeLessThanOrEqual(60)
    const description = meta(html, 'description') ?? ''
    expect(description.length).toBeGreaterThanOrEqual(70)
    expect(description.length).toBeLessThanOrEqual(160)
  })

  it('names its own address and its twin, unless it is an answer about an error', () => {
    const [canonical] = hrefs(links(html, 'canonical'))
    const twins = links(html, 'alternate').filter((each) => attribute(each, 'hreflang'))
    if (isProblem(name)) {
      expect(canonical).toBeUndefined()
      expect(twins).toEqual([])
      expect(meta(html, 'robots')).toBe('noindex')
      return
    }
    if (isVersion(name)) {
      expect(canonical).toBe(`${base}${language === 'de' ? '' : 'en/'}kommunen/musterstadt`)
      expect(twins).toEqual([])
      expect(meta(html, 'robots')).toBe('noindex')
      return
    }
    const german = canonical?.replace('/en/', '/')
    expect(canonical?.startsWith(language === 'de' ? base : `${base}en/`)).toBe(true)
    expect(twins.map((each) => [attribute(each, 'hreflang'), attribute(each, 'href')])).toEqual([
      ['de', german],
      ['en', german?.replace(base, `${base}en/`)],
      ['x-default', german],
    ])
    expect(meta(html, 'og:url')).toBe(canonical)
  })

  it('offers every data format in its head and in its text', () => {
    if (isProblem(name) || isText(name)) return
    const types = links(html, 'alternate').flatMap((each) => attribute(each, 'type') ?? [])
    expect(types).toEqual(['text/turtle', 'application/ld+json', 'application/rdf+xml', 'text/csv'])
    const text = visibleText(html)
    for (const type of types) expect(text).toContain(type)
  })

  it('links to pages of its own language only, but for the language switch', () => {
    const own = all(html, 'a').filter((each) => attribute(each, 'href')?.startsWith('/'))
    expect(own.length).toBeGreaterThan(5)
    const pagesOnly = own.filter(
      (each) => !/^\/assets\/|\.[a-z]+(?:\?.*)?$/.test(attribute(each, 'href') ?? ''),
    )
    for (const each of pagesOnly) {
      const wanted = attribute(each, 'hreflang') ?? language
      expect(attribute(each, 'href')).toMatch(wanted === 'de' ? /^\/(?!en\/)/ : /^\/en\//)
      expect(attribute(each, 'href')).toMatch(
        /^\/(?:en\/)?(?:(?:kommunen(?:\/[a-z0-9-]+(?:\/versionen|\/(?:v|aenderung)\/\d{8}T\d{9}Z)?)?|def\/[a-z-]+|daten\/population|feed\/\d+|(?:\.well-known\/)?[a-z-]+)(?:\?[a-zA-Z0-9=&,%+-]+)?)?(?:#[a-z0-9-]+)?$/,
      )
    }
  })

  it('holds no inline script, no inline style, and nothing from another host', () => {
    const elements = elementsOf(html)
    expect(all(html, 'style')).toEqual([])
    expect(elements.filter((each) => attribute(each, 'style') !== undefined)).toEqual([])
    for (const script of all(html, 'script'))
      if (attribute(script, 'type') !== 'application/ld+json')
        expect(attribute(script, 'src')).toMatch(/^\/assets\/enhancements\./)
    const loaded = [...all(html, 'img'), ...links(html, 'stylesheet'), ...links(html, 'icon')]
    for (const each of loaded)
      expect(attribute(each, 'src') ?? attribute(each, 'href')).toMatch(/^\/assets\//)
  })

  it('has no words of the other language where that is not marked', () => {
    const own = wordsOf(messages[language])
    const others = [...wordsOf(messages[language === 'de' ? 'en' : 'de'])].filter(
      (word) => !own.has(word),
    )
    const text = visibleText(html, (each) => isCode(each) || isMarked(each, language))
    const used = new Set(text.match(/\p{L}+/gu))
    expect(others.filter((word) => used.has(word))).toEqual([])
  })
})

/** Words of an interface that are long enough to belong to one language. */
function wordsOf(messages: object): Set<string> {
  const texts = Object.values(messages).flatMap((value): string[] => {
    if (typeof value === 'object') return [...wordsOf(value)]
    return typeof value === 'function' ? [] : [String(value)]
  })
  return new Set(texts.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []))
}

describe('the pages', () => {
  it.each(languages)('have different titles (%s)', (language) => {
    const byAddress = new Map(
      Object.values(pages).flatMap((page) => {
        const html = page(language)
        const hidden = meta(html, 'robots') === 'noindex'
        return hidden ? [] : [[hrefs(links(html, 'canonical'))[0], title(html)] as const]
      }),
    )
    expect(byAddress.size).toBeGreaterThan(10)
    expect(new Set(byAddress.values()).size).toBe(byAddress.size)
  })

  it('link to no term, source or municipality that the release does not have', () => {
    const release = releaseOf()
    const known = new Set([
      ...release.slugs().map((slug) => `kommunen/${slug}`),
      ...[...release.sources.keys()].map((id) => `def/sources#${id}`),
      ...[...release.concepts.values()].flatMap(({ concepts, scheme }) =>
        concepts.map(({ notation }) => `def/${scheme}#${notation}`),
      ),
    ])
    const targets = [pages.profile, pages.measures, pages.scheme, pages.list]
      .flatMap((page) => hrefs(all(page('de'), 'a')))
      .flatMap((href) => /^\/((?:kommunen\/[^./]+|def\/.+#.+))$/.exec(href ?? '')?.[1] ?? [])
    expect(targets.length).toBeGreaterThan(30)
    expect(targets.filter((target) => !known.has(target))).toEqual([])
  })

  it('mark up the way to them as it is shown', () => {
    const items = elementsOf(pages.profile('de')).filter(
      (each) => attribute(each, 'itemprop') === 'name',
    )
    expect(items).toHaveLength(3)
    expect(pages.profile('de')).toContain('itemtype="http://schema.org/BreadcrumbList"')
  })

  it('lead to the pages before and after a page of a list', () => {
    const html = pages['middle of a list']('en')
    expect(
      hrefs(all(html, 'a').filter((each) => /prev|next/.test(attribute(each, 'rel') ?? ''))),
    ).toEqual(['/en/kommunen', '/en/kommunen?seite=3'])
  })

  it('keep an English name or text apart from a German one on the English page', () => {
    const html = pages['profile in German only']('en')
    const marked = elementsOf(html).filter((each) => attribute(each, 'lang') === 'de')
    expect(marked.length).toBeGreaterThan(3)
  })
})
