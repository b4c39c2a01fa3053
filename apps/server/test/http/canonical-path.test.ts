import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalPath } from '../../src/http/canonical-path.ts'
import { foldWord } from '../../src/http/path-words.ts'

const D = '/kommunen/kreis-dueren'

/** Former slugs, aliases and misspellings, some of them hostile. */
const TABLE: Readonly<Record<string, string>> = {
  'kreis dueren': 'kreis-dueren',
  'dueren-kreis': 'dueren',
  dueren: 'kreis-dueren',
  'kreis-dueren': 'kreis-dueren',
  'st.augustin': 'sankt-augustin',
  'frankfurt/main': 'frankfurt-am-main',
  ping: 'pong',
  pong: 'ping',
  traversal: '..',
  host: '/evil.example',
  shout: 'KREIS',
}
const resolveSlug = (slug: string) => (Object.hasOwn(TABLE, slug) ? TABLE[slug] : undefined)

function canonical(rawPath: string): string {
  const result = canonicalPath(rawPath, { resolveSlug })
  return result.ok ? result.path : result.reason
}

type Row = readonly [rawPath: string, path: string]

describe('the rows of the contract', () => {
  it.each<readonly [id: string, ...Row]>([
    ['ID7', '/kommunen/dueren-kreis', D],
    ['ID8', `${D}/`, D],
    ['ID8', '/KOMMUNEN/KREIS-DUEREN', D],
    ['ID9', '/kommunen/kreis-d%C3%BCren', D],
    ['ID9', '/kommunen/kreis-du%CC%88ren', D],
    ['ID9', '/Kommunen/Kreis-D%c3%bcren/', D],
  ])('%s: %s → %s', (_, rawPath, path) => {
    expect(canonicalPath(rawPath, { resolveSlug })).toEqual({ ok: true, path, changed: true })
  })

  it.each([
    '/',
    '/en/',
    '/kommunen',
    D,
    `${D}.ttl`,
    `/en${D}`,
    `${D}/v/20261120T080000123Z`,
    `${D}/v/20261120T080000123Z.ttl`,
    `${D}/aenderung/20261120T080000123Z`,
    '/id/wikidata/Q5895',
    '/id/nuts/DEA26',
    '/assets/site-Ab3_dE.css',
    '/assets/fonts/Ab3.woff2',
    '/daten/kommunen.nt.gz',
    '/.well-known/void',
    '/kontext/v1.jsonld',
    '/kommunen/describe-construct',
  ])('leaves %s as it is', (path) => {
    expect(canonicalPath(path, { resolveSlug })).toEqual({ ok: true, path, changed: false })
  })
})

describe('words, slugs and extensions', () => {
  it.each<Row>([
    ['/Kommunen/KREIS-DÜREN.TTL', `${D}.ttl`],
    ['/kommunen/D%C3%BCren.JsonLD', `${D}.jsonld`],
    ['/EN/Kommunen/D%C3%BCren', `/en${D}`],
    ['/kommunen/Kreis%20D%C3%BCren', D],
    ['/kommunen/St.Augustin', '/kommunen/sankt-augustin'],
    ['/kommunen/St.Augustin.HTML', '/kommunen/sankt-augustin.html'],
    ['/kommunen/Frankfurt%2FMain', '/kommunen/frankfurt-am-main'],
    ['/kommunen/GRO%E1%BA%9EENHAIN', '/kommunen/grossenhain'],
    ['/kommunen/dueren/Versionen', `${D}/versionen`],
    ['/Qualit%C3%A4t', '/qualitaet'],
    ['/kommunen/Orl%C3%A9ans', '/kommunen/orl%C3%A9ans'],
    ['/Daten/Kommunen.NT.GZ', '/daten/kommunen.nt.gz'],
  ])('%s → %s', (rawPath, path) => {
    expect(canonical(rawPath)).toBe(path)
  })

  it.each<Row>([
    ['/Kommunen/D%C3%BCren/V/20261120T080000123Z.TTL', `${D}/v/20261120T080000123Z.ttl`],
    ['/en/kommunen/dueren/V/20261120T08Z/', `/en${D}/v/20261120T08Z`],
    ['/kommunen/dueren/%C3%84nderung/20261120T08Z', `${D}/aenderung/20261120T08Z`],
    ['/ID/NUTS/DEA26', '/id/nuts/DEA26'],
    ['/id/Wikidata/Q5895/', '/id/wikidata/Q5895'],
    ['/id/slug/Kreis-D%c3%bcren', '/id/slug/Kreis-D%C3%BCren'],
    ['/ASSETS//Site-Ab3.CSS', '/assets/Site-Ab3.CSS'],
  ])('keeps instants, keys and hashes: %s → %s', (rawPath, path) => {
    expect(canonical(rawPath)).toBe(path)
  })
})

describe('slashes', () => {
  it.each<Row>([
    ['', '/'],
    ['//', '/'],
    ['/en', '/en/'],
    ['/EN//', '/en/'],
    ['/en/en', '/en/en'],
    ['/english', '/english'],
    ['//kommunen///kreis-dueren//', D],
    ['/kommunen/./kreis-dueren/.', D],
    ['/kommunen/x/../kreis-dueren', D],
    ['/kommunen/%2e%2E/katalog', '/katalog'],
    ['/../../etc', '/etc'],
  ])('"%s" → %s', (rawPath, path) => {
    expect(canonical(rawPath)).toBe(path)
  })

  it('leaves versions where they were published, and only them', () => {
    const options = {
      resolveSlug: (slug: string) => (slug === 'alt' ? 'neu' : undefined),
      hasVersions: (slug: string) => slug === 'alt',
    }
    const pathOf = (path: string) => canonicalPath(path, options)
    expect(pathOf('/kommunen/Alt/V/20261120T080000123Z.TTL')).toMatchObject({
      path: '/kommunen/alt/v/20261120T080000123Z.ttl',
    })
    expect(pathOf('/kommunen/alt/Änderung/20261120T080000123Z')).toMatchObject({
      path: '/kommunen/alt/aenderung/20261120T080000123Z',
    })
    for (const rest of ['', '.ttl', '/versionen', '/versionen.wlnk'])
      expect(pathOf(`/kommunen/alt${rest}`)).toMatchObject({ path: `/kommunen/neu${rest}` })
  })

  it('asks its caller what a language is', () => {
    const isLanguagePrefix = (segment: string) => segment === 'nl'
    expect(canonicalPath('/NL', { isLanguagePrefix })).toMatchObject({ path: '/nl/' })
    expect(canonicalPath('/en/', { isLanguagePrefix })).toMatchObject({ path: '/en' })
  })
})

describe('hostile paths', () => {
  it.each<Row>([
    ['//evil.example', '/evil.example'],
    ['///evil.example/%2e%2e', '/'],
    ['/\\evil.example', '/%5Cevil.example'],
    ['/%5cevil.example', '/%5Cevil.example'],
    ['/%2F/evil.example', '/%2F/evil.example'],
    ['/%2fevil.example', '/%2Fevil.example'],
    ['/./%2F%2Fevil.example/', '/%2F%2Fevil.example'],
    ['/kommunen/..%2f..%2fetc', '/kommunen/..%2F..%2Fetc'],
    ['/kommunen/x%00.ttl', '/kommunen/x%00.ttl'],
    ['/kommunen/x%0d%0aSet-Cookie:a=b', '/kommunen/x%0D%0Aset-cookie:a=b'],
    ['/kommunen/x%3Fq', '/kommunen/x%3Fq'],
    ['/kommunen/x%23gebiet', '/kommunen/x%23gebiet'],
    ['/kommunen/%2541', '/kommunen/%2541'],
    ['/kommunen/<script>', '/kommunen/%3Cscript%3E'],
    ['http://evil.example/', '/http:/evil.example'],
    ['/kommunen/ping', '/kommunen/ping'],
    ['/kommunen/traversal', '/kommunen/traversal'],
    ['/kommunen/host', '/kommunen/host'],
    ['/kommunen/shout', '/kommunen/shout'],
    ['/kommunen/__proto__', '/kommunen/__proto__'],
  ])('%s → %s', (rawPath, path) => {
    expect(canonical(rawPath)).toBe(path)
  })

  it.each(['/%', '/%E0%A4%A', '/%zz', '/%FF', '/%C0%AF', '/%ED%A0%80', '/\uD800', '/a/%u00fc'])(
    'refuses the broken encoding of %j',
    (rawPath) => {
      expect(canonicalPath(rawPath)).toEqual({ ok: false, reason: 'broken-encoding' })
    },
  )
})

describe('whatever the path', () => {
  const word = fc.constantFrom(
    ...Object.keys(TABLE),
    ...['kommunen', 'en', 'EN', 'v', 'aenderung', 'id', 'assets', '.', '..', '', '%2e', 'ü', 'ẞ'],
    ...['%2F', '%5C', '\\', '%00', '.ttl', '.TTL', '%C3%BC', 'u%CC%88', 'u\u0327\u0308', 'İ', 'ΑΣ'],
  )
  const segment = fc.oneof(
    word,
    fc.array(word, { maxLength: 3 }).map((words) => words.join('')),
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('%', '')),
    fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text)),
  )
  const path = fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join('/')}`)
  const anything = fc.oneof(path, fc.string({ unit: 'binary' }), fc.string())

  it('is canonical after one hop, in safe ASCII with exactly one slash in front', () => {
    fc.assert(
      fc.property(anything, (rawPath) => {
        const once = canonicalPath(rawPath, { resolveSlug })
        if (!once.ok) return
        expect(once.path).toMatch(/^\/(?:$|[^/])/)
        expect(once.path).toMatch(/^[A-Za-z0-9\-._~!$&'()*+,;=:@%/]+$/)
        expect(canonicalPath(once.path, { resolveSlug })).toEqual({ ...once, changed: false })
      }),
      { numRuns: 2_000 },
    )
  })

  it('stays on the same host, as a browser resolves it', () => {
    fc.assert(
      fc.property(anything, (rawPath) => {
        const result = canonicalPath(rawPath, { resolveSlug })
        const url = new URL(result.ok ? result.path : '/', 'https://kommunal.example/x/y')
        expect(url.origin).toBe('https://kommunal.example')
        if (result.ok) expect(url.pathname).toBe(result.path)
      }),
      { numRuns: 2_000 },
    )
  })

  it('folds a word once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('is one hop for any table of slugs', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'a.b', 'b.c', 'a.b.c')
    fc.assert(
      fc.property(fc.dictionary(names, names), names, (table, slug) => {
        const options = { resolveSlug: (asked: string) => table[asked] }
        const once = canonicalPath(`/kommunen/${slug}`, options)
        const path = once.ok ? once.path : ''
        expect(canonicalPath(path, options)).toEqual({ ...once, changed: false })
      }),
    )
  })
})
