import { describe, expect, it } from 'vitest'
import { visibleText } from '../harness/pages.ts'
import { shippedRelease } from '../harness/releases.ts'
import { start } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const server = serving(() => shippedRelease())

/** What the page says that a header gets, and what that header really gets. */
async function told(accept: string) {
  const page = await server().get(`/entwickler?explain=${encodeURIComponent(accept)}`)
  const [, label = 'nothing'] = /Die Antwort kommt als ([^.]+)\./.exec(page.text) ?? []
  const answer = await server().get('/kommunen/essen', { accept })
  return { label, type: answer.headers['content-type'] ?? '', status: answer.status, page }
}

const labels: Readonly<Record<string, string>> = {
  HTML: 'text/html',
  Turtle: 'text/turtle',
  'JSON-LD': 'application/ld+json',
  JSON: 'application/json',
  'N-Triples': 'application/n-triples',
  'RDF/XML': 'application/rdf+xml',
  CSV: 'text/csv',
}

describe('the page for developers', () => {
  it.each([
    '*/*',
    'text/turtle',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'application/rdf+thrift, */*;q=0.5',
    'text/*;q=0.3, application/json;q=0.2',
    'text/csv;q=0.9, text/turtle;q=0.1',
    'application/x-turtle',
    '',
  ])('says of "%s" what it really gets', async (accept) => {
    const { label, status, type } = await told(accept)
    expect(status).toBe(200)
    expect(type.split(';')[0]).toBe(labels[label])
  })

  it('says where nothing fits', async () => {
    const { label, status, page } = await told('image/png')
    expect([label, status]).toEqual(['nothing', 406])
    expect(page.text).toContain('406')
  })

  it('shows what was entered as text, whatever it is', async () => {
    const attack = '"><script>alert(1)</script>'
    const { page } = await told(attack)
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('<script>alert')
    expect(page.text).toContain('<meta name="robots" content="noindex">')
  })

  it('has examples whose addresses answer as they say', async () => {
    const page = await server().get('/entwickler')
    const commands = [
      ...page.text.matchAll(/curl -H &#39;Accept: ([^&]+)&#39; https:\/\/[^/]+(\/[^<]+)/g),
    ]
    expect(commands.length).toBeGreaterThan(6)
    for (const [, accept = '', path = ''] of commands) {
      const answer = await server().get(path, { accept })
      expect(answer.headers['content-type']?.split(';')[0]).toBe(accept)
    }
    const fixed = [...page.text.matchAll(/readLines\(&quot;https:\/\/[^/]+(\/[^&]+)&quot;/g)]
    expect(fixed.length).toBeGreaterThan(3)
    for (const [, path = ''] of fixed) expect((await server().get(path)).status).toBe(200)
  })
})

describe('a page that is text for people', () => {
  it.each(['/impressum', '/datenschutz', '/barrierefreiheit', '/leichte-sprache', '/datenfelder'])(
    '%s is not negotiated, and exists in English',
    async (path) => {
      for (const address of [path, `/en${path}`, `${path}.html`]) {
        const answer = await server().get(address, { accept: 'text/turtle' })
        expect([address, answer.status]).toEqual([address, 200])
        expect(answer.headers['content-type']).toMatch(/^text\/html/)
        expect(answer.headers.vary).toBe('Accept-Encoding')
        expect(visibleText(answer.text).length).toBeGreaterThan(500)
      }
      expect((await server().get(`${path}.ttl`)).status).toBe(404)
    },
  )
})

describe('security.txt', () => {
  it('is plain text at its well-known address', async () => {
    const answer = await server().get('/.well-known/security.txt')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(answer.text).toMatch(/^Contact: mailto:/)
  })
})

describe('security.txt without a release', () => {
  it('is not ready', async () => {
    const server = await start(() => undefined)
    expect((await server.get('/.well-known/security.txt')).status).toBe(503)
    await server.close()
  })
})
