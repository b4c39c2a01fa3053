import { describe, expect, it } from 'vitest'
import { fieldsOf, valuesOf } from '../harness/client.ts'
import { examples, html, varyOf } from '../harness/documents.ts'
import { canonical, readGraph } from '../harness/graphs.ts'
import { elements } from '../harness/pages.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const small = serving(async () => releaseOf(await shippedRelease(), synthetic))

const allow = 'GET, HEAD, OPTIONS'
const D = '/kommunen/musterstadt'

describe('ME1: HEAD says what GET says, without a body', () => {
  const paths = [
    ...examples.map(({ path }) => path.replace('kreis-dueren', 'musterstadt')),
    '/en/',
    `/en${D}`,
    `${D}.csv`,
    '/kontext/v1.jsonld',
    '/robots.txt',
    '/healthz',
    '/readyz',
    '/id/ags/05999',
    '/id/ags/1',
    '/KOMMUNEN/',
    '/kommunen/altstadt',
    '/kommunen/fort',
    '/kommunen/nirgends',
    '/kommunen/musterstadt.xyz',
    '/kommunen?seite=9',
    '/assets/nichts.css',
    '/%E0%A4%A',
  ]
  const conditions: readonly Readonly<Record<string, string>>[] = [
    {},
    { accept: 'text/html' },
    { accept: 'text/turtle', 'accept-encoding': 'br' },
    { accept: 'image/png' },
    { 'if-none-match': '*' },
    { 'if-match': '"x"' },
    { 'accept-encoding': 'gzip' },
  ]

  it.each(paths)('at %s', async (path) => {
    for (const headers of conditions) {
      const [head, get] = await Promise.all([
        small().head(path, headers),
        small().get(path, headers),
      ])
      expect([head.status, headers, fieldsOf(head)]).toEqual([get.status, headers, fieldsOf(get)])
      expect(head.bytes).toHaveLength(0)
    }
  })

  it('at an asset', async () => {
    const { text } = await small().get('/')
    const hrefs = elements(text, 'link').flatMap(({ attrs }) =>
      attrs.filter(({ value }) => value.startsWith('/assets/')),
    )
    expect(hrefs.length).toBeGreaterThan(1)
    for (const { value } of hrefs)
      for (const headers of conditions) {
        const [head, get] = await Promise.all([
          small().head(value, headers),
          small().get(value, headers),
        ])
        expect([head.status, fieldsOf(head)]).toEqual([get.status, fieldsOf(get)])
        expect(head.bytes).toHaveLength(0)
      }
  })
})

describe('OPTIONS', () => {
  it.each([D, '/', '/kommunen/fort', '/robots.txt', '/id/ags/1', '/nichts', '/healthz', '*'])(
    'ME2: of %s is 204 with Allow, also without Origin',
    async (path) => {
      const { status, headers, bytes } = await small().ask(path, { method: 'OPTIONS' })
      expect([status, headers.allow, bytes.length]).toEqual([204, allow, 0])
    },
  )

  it('answers a preflight with every header that means something here', async () => {
    const { status, headers } = await small().ask(D, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.com',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    })
    expect(status).toBe(204)
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': allow,
      'access-control-max-age': '86400',
    })
    const allowed = String(headers['access-control-allow-headers']).toLowerCase().split(', ')
    expect(allowed).toEqual(
      expect.arrayContaining([
        'accept',
        'if-match',
        'if-none-match',
        'if-modified-since',
        'if-unmodified-since',
      ]),
    )
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
  })
})

describe('ME3: other methods', () => {
  const others = ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'QUERY', 'LINK']
  const paths = [
    D,
    `${D}.ttl`,
    `/en${D}`,
    '/',
    '/def/phases',
    '/robots.txt',
    '/id/ags/05999',
    '/nichts',
    '/healthz',
  ]
  it.each(others.flatMap((method) => paths.map((path) => [method, path] as const)))(
    '%s %s is 405 with Allow',
    async (method, path) => {
      const { status, headers, text } = await small().ask(path, {
        method,
        body: method === 'TRACE' ? '' : 'a=b',
      })
      expect([status, headers.allow]).toEqual([405, allow])
      expect(JSON.parse(text).allow).toEqual(allow.split(', '))
    },
  )

  it('are refused before anybody looks whether the document is gone or missing', async () => {
    for (const path of ['/kommunen/fort', '/kommunen/nirgends'])
      expect((await small().ask(path, { method: 'DELETE' })).status).toBe(405)
  })
})

describe('ME4: errors are representations', () => {
  const errors = [
    { status: 404, path: '/kommunen/mustersta', method: 'GET' },
    { status: 405, path: D, method: 'POST' },
    { status: 410, path: '/kommunen/aufgegangen', method: 'GET' },
    { status: 400, path: '/kommunen?seite=x', method: 'GET' },
  ]
  const kinds = [
    ['*/*', 'application/problem+json'],
    ['application/json', 'application/problem+json'],
    ['image/png', 'application/problem+json'],
    ['text/html', 'text/html; charset=utf-8'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['text/turtle', 'text/turtle; charset=utf-8'],
    ['application/rdf+xml, */*;q=0.1', 'text/turtle; charset=utf-8'],
    ['application/n-triples', 'text/turtle; charset=utf-8'],
  ] as const

  it.each(errors.flatMap((error) => kinds.map(([accept, type]) => ({ ...error, accept, type }))))(
    '$status for $accept is $type',
    async ({ status, path, method, accept, type }) => {
      const answer = await small().ask(path, { method, headers: { accept } })
      expect([answer.status, answer.headers['content-type']]).toEqual([status, type])
      expect(answer.headers).toMatchObject({
        'content-language': 'de',
        'access-control-allow-origin': '*',
      })
      expect(valuesOf(answer, 'vary')).toEqual([
        status === 405 ? 'Accept, Accept-Encoding' : varyOf(path),
      ])
      if (type === html.sent) {
        expect(elements(answer.text, 'h1')).toHaveLength(1)
        expect(answer.text).toContain(String(status))
      } else if (type.startsWith('text/turtle')) {
        const quads = await readGraph(answer)
        expect(await canonical(quads)).toContain(
          `"${status}"^^<http://www.w3.org/2001/XMLSchema#integer>`,
        )
      } else {
        const problem = JSON.parse(answer.text)
        expect(problem).toMatchObject({ status, instance: path.split('?')[0] })
        expect(problem.type).toMatch(`${publicBase}def/problems#`)
        expect(problem.title).not.toBe('')
      }
    },
  )

  it('406 for something unknown is problem+json', async () => {
    const { status, headers } = await small().get(D, { accept: 'text/html;q=0, image/png' })
    expect([status, headers['content-type']]).toEqual([406, 'application/problem+json'])
  })

  it('under /en/ they are in English', async () => {
    const { headers, text } = await small().get('/en/kommunen/nirgends')
    expect(headers['content-language']).toBe('en')
    expect(JSON.parse(text).title).toBe('Not found')
    const page = await small().get('/en/kommunen/nirgends', { accept: 'text/html' })
    expect(page.text).toContain('<html lang="en">')
  })
})

describe('an error helps', () => {
  it('404 suggests municipalities with a similar name', async () => {
    const { text } = await small().get('/kommunen/mustersta')
    expect(JSON.parse(text).suggestions).toEqual([
      { name: 'Musterstadt', href: `${publicBase}kommunen/musterstadt` },
    ])
    const page = await small().get('/kommunen/mustersta', { accept: 'text/html' })
    expect(page.text).toContain(`href="${publicBase}kommunen/musterstadt"`)
  })

  it.each([
    ['/kommunen/st-musterstadt', 'musterstadt'],
    ['/kommunen/musterstadt-irgendwo', 'musterstadt'],
    ['/kommunen/bd-musterstdt', 'musterstadt'],
  ])('404 lists similar names where it says so: %s', async (path, slug) => {
    const { status, text } = await small().get(path)
    const { suggestions } = JSON.parse(text)
    expect([status, suggestions]).toEqual([
      404,
      [{ name: 'Musterstadt', href: `${publicBase}kommunen/${slug}` }],
    ])
  })

  it('leads from another way to write a name to the address', async () => {
    const { headers, status } = await small().get('/kommunen/Stadt%20Musterstadt.ttl')
    expect([status, headers.location]).toEqual([
      308,
      expect.stringMatching(/kommunen\/musterstadt\.ttl$/),
    ])
  })

  it('404 suggests nothing where nothing is near', async () => {
    for (const path of ['/kommunen/xxxxxxxxxxxxxxxxxxx', '/def/musterstad', '/musterstad'])
      expect(JSON.parse((await small().get(path)).text)).not.toHaveProperty('suggestions')
  })

  it.each(['', '.ttl', '.html', '.json', '.csv', '.unknown'])(
    '410 at D%s names who follows',
    async (extension) => {
      const { status, headers, text } = await small().get(`/kommunen/aufgegangen${extension}`)
      expect([status, headers['cache-control']]).toEqual([410, 'public, max-age=3600'])
      expect(headers.location).toBeUndefined()
      expect(JSON.parse(text)).toMatchObject({ replacedBy: `${publicBase}kommunen/musterstadt` })
    },
  )

  it('410 says in Turtle that the document is replaced', async () => {
    const answer = await small().get('/kommunen/aufgegangen.ttl', { accept: 'text/turtle' })
    expect(await canonical(await readGraph(answer))).toContain(
      `<${publicBase}kommunen/aufgegangen> <http://purl.org/dc/terms/isReplacedBy> <${publicBase}kommunen/musterstadt> .`,
    )
  })

  it('410 links on the page, in both languages', async () => {
    for (const path of ['/kommunen/aufgegangen', '/en/kommunen/aufgegangen']) {
      const { status, text } = await small().get(path, { accept: 'text/html' })
      expect(status).toBe(410)
      expect(text).toContain(`href="${publicBase}kommunen/musterstadt"`)
    }
  })

  it('410 without a successor names none, and escapes the name', async () => {
    const { status, text } = await small().get('/kommunen/fort')
    expect([status, 'replacedBy' in JSON.parse(text)]).toEqual([410, false])
    const page = await small().get('/kommunen/fort', { accept: 'text/html' })
    expect(page.text).toContain('Fort &lt;b&gt;')
  })

  it('no body tells a path of the machine or a library', async () => {
    for (const path of ['/%E0%A4%A', '/kommunen/fort', '/assets/..%2f..%2fpackage.json', '/nichts'])
      expect((await small().get(path)).text).not.toMatch(
        /node_modules|fastify|\bat \w+ \(|FST_|\.ts\b/i,
      )
  })

  it('a path in an error is escaped', async () => {
    const path = '/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E'
    for (const accept of ['text/html', '*/*', 'text/turtle']) {
      const answer = await small().get(path, { accept })
      expect(answer.status).toBe(404)
      expect(answer.text).not.toContain('<script>')
      expect(answer.text).not.toContain('alert(1)</script')
      if (accept === 'text/turtle') await readGraph(answer)
    }
  })
})
