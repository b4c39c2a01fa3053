import { describe, expect, it } from 'vitest'
import type { Asked } from '../harness/client.ts'
import { valuesOf } from '../harness/client.ts'
import { attribute, blocksOf, elements } from '../harness/pages.ts'
import { hostile, releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import type { Running } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const small = serving(async () => releaseOf(await shippedRelease(), synthetic))
const local = serving(
  async () => releaseOf(await shippedRelease('http://localhost:3000/'), synthetic),
  { base: 'http://localhost:3000/' },
)

const D = '/kommunen/musterstadt'

/** One answer of every status that a request can be answered with. */
const answers: readonly (Asked & { readonly status: number; readonly path: string })[] = [
  { status: 200, path: D },
  { status: 200, path: `${D}.ttl` },
  { status: 200, path: '/robots.txt' },
  { status: 200, path: '/healthz' },
  { status: 204, path: D, method: 'OPTIONS' },
  { status: 303, path: '/id/ags/05999' },
  { status: 304, path: D, headers: { 'if-none-match': '*' } },
  { status: 308, path: '/KOMMUNEN' },
  { status: 400, path: '/%E0%A4%A' },
  { status: 400, path: '/kommunen?seite=x' },
  { status: 404, path: '/nichts' },
  { status: 404, path: '/assets/nichts.css' },
  { status: 405, path: D, method: 'POST' },
  { status: 406, path: D, headers: { accept: 'image/png' } },
  { status: 410, path: '/kommunen/fort' },
  { status: 412, path: D, headers: { 'if-match': '"x"' } },
  { status: 413, path: D, headers: { 'content-length': '65537' } },
  { status: 414, path: `/${'a'.repeat(4_096)}` },
]

const exposed = [
  'Link',
  'ETag',
  'Content-Location',
  'Content-Language',
  'Vary',
  'Memento-Datetime',
  'Location',
  'Allow',
  'Retry-After',
  'Release-Sequence',
]

describe('SE1: every answer', () => {
  it.each(answers)(
    '$status at $path is open to every origin, without credentials',
    async ({ path, status, ...asked }) => {
      for (const origin of [undefined, 'https://example.com', 'null']) {
        const headers = { ...asked.headers, ...(origin && { origin }) }
        const answer = await small().ask(path, { ...asked, headers })
        expect(answer.status).toBe(status)
        expect(valuesOf(answer, 'access-control-allow-origin')).toEqual(['*'])
        expect(answer.headers).not.toHaveProperty('access-control-allow-credentials')
        expect(answer.headers.vary ?? '').not.toMatch(/origin/i)
        expect(String(answer.headers['access-control-expose-headers']).split(', ')).toEqual(exposed)
        expect(answer.headers['x-content-type-options']).toBe('nosniff')
      }
    },
  )

  it.each(answers)(
    '$status at $path names no software and sets no cookie',
    async ({ path, status, ...asked }) => {
      const { headers } = await small().ask(path, asked)
      for (const name of ['server', 'x-powered-by', 'set-cookie', 'via'])
        expect(headers).not.toHaveProperty(name)
    },
  )
})

describe('SE2: pages', () => {
  const pages = [
    D,
    `/en${D}`,
    '/',
    '/kommunen',
    '/def/phases.html',
    '/nichts',
    '/kommunen/fort',
    '/id/ags/05999',
    '/KOMMUNEN',
    '/%E0%A4%A',
  ]
  const policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  it.each(pages)('at %s forbid everything foreign and inline', async (path) => {
    const { headers } = await small().get(path, { accept: 'text/html' })
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=63072000',
    })
  })

  it.each(pages)('at %s need nothing of what is forbidden', async (path) => {
    const { text } = await small().get(path, { accept: 'text/html' })
    const all = elements(
      text,
      'script',
      'style',
      'link',
      'img',
      'a',
      'form',
      'iframe',
      'body',
      'div',
      'p',
    )
    expect(
      all
        .flatMap(({ attrs }) => attrs.map(({ name }) => name))
        .filter((name) => /^(?:on\w+|style)$/.test(name)),
    ).toEqual([])
    expect(elements(text, 'style', 'iframe', 'object', 'embed')).toEqual([])
    for (const script of elements(text, 'script'))
      if (attribute(script, 'type') === 'module')
        expect(attribute(script, 'src')).toMatch(/^\/assets\//)
      else expect(attribute(script, 'type')).toBe('application/ld+json')
    for (const link of elements(text, 'link', 'img'))
      if (['stylesheet', 'icon'].includes(attribute(link, 'rel') ?? '') || link.tagName === 'img')
        expect(attribute(link, 'href') ?? attribute(link, 'src')).toMatch(/^\/assets\//)
  })

  it('over http send no promise of https', async () => {
    for (const path of [D, '/nichts', '/KOMMUNEN', '/robots.txt'])
      expect((await local().get(path)).headers).not.toHaveProperty('strict-transport-security')
  })
})

describe('SE3: texts that try to break out of the page', () => {
  const pages = async (server: Running) =>
    Promise.all([D, `/en${D}`].map(async (path) => (await server.get(path)).text))

  it('stand in one block, with < written \\u003c', async () => {
    for (const text of await pages(small())) {
      const [block = '', ...others] = blocksOf(text)
      expect(others).toEqual([])
      expect(block).not.toContain('<')
      expect(block).toContain('\\u003c/script')
      expect(JSON.stringify(JSON.parse(block))).toContain(JSON.stringify(hostile.script))
    }
  })

  it('make no element', async () => {
    for (const text of await pages(small())) {
      const types = elements(text, 'script').map((script) => attribute(script, 'type'))
      expect(types.sort()).toEqual(['application/ld+json', 'module'])
      expect(text).toContain('&lt;/script&gt;')
    }
  })
})

describe('requests side by side', () => {
  it('in German and English do not mix', async () => {
    const asked = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'de' : 'en'))
    const answers = await Promise.all(
      asked.map((language, index) =>
        small().get(language === 'de' ? D : `/en${D}`, {
          'accept-encoding': ['br', 'gzip', 'identity'][index % 3] ?? '',
        }),
      ),
    )
    for (const [index, { headers, text }] of answers.entries()) {
      expect(headers['content-language']).toBe(asked[index])
      expect(text).toContain(`<html lang="${asked[index]}">`)
    }
  })
})
