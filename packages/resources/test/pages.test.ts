import { type PageLanguage, patternOf, type Release, valuesIn } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { security } from '../src/kinds/pages.ts'
import { picture } from '../src/kinds/picture.ts'
import { represent } from '../src/represent.ts'
import type { DocumentKind } from '../src/resource.ts'
import { resources } from '../src/table.ts'
import { base, shippedRelease } from './release.ts'

const release = await shippedRelease()

const assets = {
  stylesheets: ['/assets/kern.css', '/assets/site.css'],
  icon: '/assets/icon.svg',
  designLicence: '/assets/kern-licence.md',
  folder: '/assets/',
  script: '/assets/enhancements.js',
}

/** The kind that answers at a path, and what it opens there. */
function opened(path: string, query = '') {
  for (const kind of resources.documents) {
    const params = valuesIn(kind.address, path)
    if (params === undefined) continue
    const found = kind.open(release, { params, query: new URLSearchParams(query) })
    if (found.state === 'found') return { kind, subject: found.subject }
  }
  return undefined
}

async function pageAt(path: string, language: PageLanguage): Promise<string> {
  const document = opened(path)
  if (document === undefined) throw new Error(`nothing at ${path}`)
  const made = await represent(
    { release, ...document },
    { format: 'html', language },
    false,
    assets,
  )
  return new TextDecoder().decode(made.bytes)
}

const between = (html: string, before: string, after: string): string => {
  const start = html.indexOf(before) + before.length
  return html.slice(start, html.indexOf(after, start))
}

/** Every page of the release, but for what was: those have the title of the document that search engines name. */
const everyPath = resources.documents
  .filter(({ name }: DocumentKind) => !['memento', 'change', 'history'].includes(name))
  .flatMap(({ paths }) => paths(release))

describe.each(['de', 'en'] as const)('the pages of the shipped release (%s)', (language) => {
  it('have titles of their own that fit, and descriptions of the length that is shown', async () => {
    const titles = new Map<string, string>()
    for (const path of everyPath) {
      const html = await pageAt(path, language)
      const title = between(html, '<title>', '</title>')
      const description = between(html, '<meta name="description" content="', '">')
      expect([path, titles.get(title)]).toEqual([path, undefined])
      titles.set(title, path)
      expect(title.replace(/&\w+;|&#\d+;/g, '&').length, path).toBeLessThanOrEqual(60)
      const { length } = description.replace(/&\w+;|&#\d+;/g, '&')
      expect(length, path).toBeGreaterThanOrEqual(70)
      expect(length, path).toBeLessThanOrEqual(160)
    }
    expect(titles.size).toBeGreaterThan(100)
  })

  it('lead from the foot to the duties and the data, all of which are there', async () => {
    const foot = between(await pageAt('', language), '<footer', '</footer>')
    const prefix = language === 'de' ? '/' : '/en/'
    const targets = [...foot.matchAll(/href="(\/[^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !href.startsWith('/assets/'))
    for (const path of ['impressum', 'datenschutz', 'barrierefreiheit', 'leichte-sprache'])
      expect(targets).toContain(prefix + path)
    for (const target of targets) expect(opened(target.slice(prefix.length)), target).toBeDefined()
  })

  it('name a picture for every municipality, and there is one', async () => {
    const html = await pageAt('kommunen/kreis-dueren', language)
    expect(html).toContain(`<meta property="og:image" content="${base}kommunen/kreis-dueren.png">`)
    for (const path of picture.paths(release)) {
      expect(picture.svg(release, valuesIn(picture.address, path) ?? {})).toMatch(/^<svg /)
    }
  })
})

describe('the page for developers', () => {
  it('names addresses that exist', async () => {
    const html = await pageAt('entwickler', 'de')
    const example = release.slugs()[0] ?? ''
    const addresses = [...html.matchAll(/<code>(\/[^<]*)<\/code>/g)].map(([, path = '']) => path)
    expect(addresses.length).toBeGreaterThan(5)
    const files = resources.files.map(({ address }) => patternOf(address))
    for (const address of addresses) {
      if (address.startsWith('/id/')) continue
      const path = address
        .slice(1)
        .replace('{slug}', example)
        .replace('{scheme}', 'phases')
        .replace('.{ext}', '')
      expect([address, files.includes(path) || opened(path) !== undefined]).toEqual([address, true])
    }
  })

  it('keeps what was asked in its address, cut where it is too long', () => {
    const long = `explain=${'x'.repeat(9000)}`
    expect(opened('entwickler', 'explain=text%2Fturtle')?.subject.query).toBe(
      '?explain=text%2Fturtle',
    )
    expect(opened('entwickler', long)?.subject.query?.length).toBeLessThan(600)
  })
})

describe('security.txt', () => {
  it('says what RFC 9116 asks for, and is not there without an entry', () => {
    const lines = security.text(release)?.split('\n') ?? []
    const fields = new Map(
      lines.filter(Boolean).map((line) => line.split(': ') as [string, string]),
    )
    expect(fields.get('Contact')).toMatch(/^mailto:[^@]+@[^@]+$/)
    expect(fields.get('Expires')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(fields.get('Preferred-Languages')).toBe('de, en')
    expect(fields.get('Canonical')).toBe(`${base}.well-known/security.txt`)
    const { duties: _none, ...network } = release.network
    const silent: Release = { ...release, network }
    expect(security.text(silent)).toBeUndefined()
    expect(security.text(undefined)).toBeUndefined()
  })
})
