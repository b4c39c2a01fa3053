import { createHash } from 'node:crypto'
import type { Release } from '@kommunalgraph/model'
import { describe, expect, it } from 'vitest'
import { towns } from '../harness/dump-store.ts'
import { canonical, readGraph } from '../harness/graphs.ts'
import { compare, harvest } from '../harness/harvester.ts'
import { parseLinks } from '../harness/links.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { publicBase, start } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const shipped = await shippedRelease()
const server = serving(() => shipped)
const gone = serving(() => releaseOf(shipped, synthetic))

const dcat = 'http://www.w3.org/ns/dcat#'
const spdx = 'http://spdx.org/rdf/terms#'

describe('DI3: the catalogue', () => {
  it.each([
    ['ttl', 'text/turtle; charset=utf-8'],
    ['rdf', 'application/rdf+xml'],
    ['jsonld', 'application/ld+json'],
  ])('has .%s of that type, below 50 MB, and HEAD says the same', async (extension, type) => {
    const answer = await server().get(`/katalog.${extension}`)
    const head = await server().head(`/katalog.${extension}`)
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type])
    expect(answer.bytes.length).toBeLessThan(50_000_000)
    for (const name of ['content-type', 'content-length', 'etag'])
      expect(head.headers[name]).toBe(answer.headers[name])
  })

  it('is Turtle for whoever takes anything, and HTML where it is named', async () => {
    for (const headers of [{}, { accept: '*/*' }, { accept: 'text/turtle' }])
      expect((await server().get('/katalog', headers)).headers['content-type']).toMatch(
        /^text\/turtle/,
      )
    const page = await server().get('/katalog', { accept: 'text/html' })
    expect(page.headers['content-type']).toMatch(/^text\/html/)
  })

  it.each(['/katalog', '/en/katalog'])(
    'shows people addresses for portals that are cut to no document: %s',
    async (path) => {
      const { text } = await server().get(path, { accept: 'text/html' })
      const shown = [...text.matchAll(/class="address" href="([^"]*)"/g)].map(([, href]) => href)
      const addresses = ['', '?profil=dcat-ap-3', '?profil=dcat-ap-2'].flatMap((query) =>
        ['rdf', 'jsonld'].map((extension) => `${publicBase}katalog.${extension}${query}`),
      )
      expect(shown.toSorted()).toEqual(addresses.toSorted())
    },
  )

  it('says one graph in every format, and its JSON-LD needs no other file', async () => {
    const graphs = await Promise.all(
      ['ttl', 'rdf', 'jsonld', 'nt'].map(async (extension) => {
        const answer = await server().get(`/katalog.${extension}`)
        if (extension === 'jsonld') expect(JSON.parse(answer.text)['@context']).toBeTypeOf('object')
        return canonical(await readGraph(answer))
      }),
    )
    expect(new Set(graphs).size).toBe(1)
  })

  it('tells size and digest of files as they come over the wire', async () => {
    const quads = await readGraph(await server().get('/katalog.nt'))
    const value = (subject: string, predicate: string) =>
      quads.find((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
        ?.object.value ?? ''
    for (const path of ['kommunen/kreis-dueren', 'kommunen/aachen', 'def/phases'])
      for (const extension of path.startsWith('def') ? ['ttl', 'rdf'] : ['ttl', 'jsonld', 'csv']) {
        const file = `${publicBase}${path}#distribution-${extension}`
        const { bytes } = await server().get(server().pathOf(value(file, `${dcat}downloadURL`)))
        const digest = value(value(file, `${spdx}checksum`), `${spdx}checksumValue`)
        expect(value(file, `${dcat}byteSize`)).toBe(String(bytes.length))
        expect(digest).toBe(createHash('sha256').update(bytes).digest('hex'))
      }
  })

  it.each([
    ['/katalog?profil=dcat', 'dcat-ap-de, dcat-ap-3, dcat-ap-2'],
    ['/katalog?profil=', 'dcat-ap-de'],
    ['/katalog?seite=0', '1–1'],
    ['/katalog?seite=2', '1–1'],
    ['/katalog?seite=x', '1–1'],
    ['/katalog?stand=99', '1–1'],
    ['/katalog.ttl?stand=-1', '1–1'],
  ])('refuses %s and names what is permitted', async (path, permitted) => {
    const { status, text } = await server().get(path, { accept: 'application/json' })
    expect([status, text]).toEqual([400, expect.stringContaining(permitted)])
  })

  it('reaches the last ten releases, and names these where an older one is asked for', async () => {
    const twelfth = await start(releaseOf(shipped, towns(2), { sequence: 12 }))
    const older = await twelfth.get('/katalog.ttl?stand=2')
    expect([older.status, JSON.parse(older.text).detail]).toEqual([
      400,
      expect.stringContaining('3–12'),
    ])
    // The releases before had no municipality: that is no catalogue, but it is one of the ten.
    expect((await twelfth.get('/katalog.ttl?stand=3')).status).toBe(503)
    expect((await twelfth.get('/katalog.ttl?stand=12')).status).toBe(200)
    await twelfth.close()
  })

  it('is never empty with 200: 503 with Retry-After until there is something', async () => {
    const nothing = await start(() => undefined)
    const empty = await start(releaseOf(shipped, {}))
    for (const each of [nothing, empty]) {
      const { headers, status } = await each.get('/katalog')
      expect([status, headers['retry-after']]).toEqual([503, expect.stringMatching(/^\d+$/)])
      await each.close()
    }
  })
})

describe('PR2: a profile by header', () => {
  const [de, , older] = [
    'http://dcat-ap.de/def/dcatde/3.0/',
    'https://semiceu.github.io/DCAT-AP/releases/3.0.1',
    'https://semiceu.github.io/DCAT-AP/releases/2.1.1',
  ]

  it.each([
    [undefined, de],
    [`<${older}>`, older],
    [`<${de}>;q=0.6, <${older}>;q=1`, older],
    [`<${de}>, <${older}>`, de],
    [`<${older}>;q=0`, de],
    ['blog', de],
    [older, de],
    ['<https://example.org/unknown>', de],
    [',;<>"', de],
  ])('%s gets %s', async (wished, expected) => {
    const { headers, status } = await server().get('/katalog', {
      ...(wished !== undefined && { 'accept-profile': wished }),
    })
    const profiles = parseLinks(headers['link']).filter(({ rel }) => rel === 'profile')
    expect([status, profiles.map(({ href }) => href)]).toEqual([200, [expected]])
    expect(headers.vary).toContain('Accept-Profile')
    expect(headers['content-location']).toBe(
      `${publicBase}katalog.ttl${expected === older ? '?profil=dcat-ap-2' : ''}`,
    )
  })

  it('is no matter where the address names one, or the format', async () => {
    const wished = { 'accept-profile': `<${older}>` }
    const profileOf = async (path: string) =>
      parseLinks((await server().get(path, wished)).headers['link']).find(
        ({ rel }) => rel === 'profile',
      )?.href
    expect(await profileOf('/katalog?profil=dcat-ap-de')).toBe(de)
    expect(await profileOf('/katalog.ttl')).toBe(de)
  })
})

/** So many that the catalogue has two pages. */
const records = Object.fromEntries(
  Array.from({ length: 520 }, (_, index) => [
    `ort-${String(index).padStart(4, '0')}`,
    {
      kind: 'gemeinde',
      name: { de: `Ort ${index}` },
      issued: '2026-01-01',
      modified: '2026-01-02',
    },
  ]),
)

describe('a portal that harvests every night', () => {
  const first = releaseOf(shipped, records)
  let current: Release = first
  const large = serving(() => first)
  const night = async (release: Release, address = `${publicBase}katalog`) => {
    current = release
    const portal = await start(() => current)
    try {
      return await harvest(portal, address)
    } finally {
      await portal.close()
    }
  }
  const iriOf = (slug: string) => `${publicBase}kommunen/${slug}#datensatz`
  const all = 520 + shipped.concepts.size

  it.each(['katalog', 'katalog.rdf', 'katalog.jsonld', 'katalog.ttl?profil=dcat-ap-2'])(
    'gets everything once from /%s, over two pages',
    async (path) => {
      const found = await harvest(large(), publicBase + path)
      expect(found.size).toBe(all)
      for (const slug of Object.keys(records)) expect(found.has(iriOf(slug))).toBe(true)
    },
  )

  it('sees nothing new the next night, one update after an edit, one deletion after a withdrawal', async () => {
    const before = await night(first)
    expect(compare(before, await night(releaseOf(shipped, records)))).toEqual({
      created: [],
      updated: [],
      deleted: [],
    })
    const edited = {
      ...records,
      'ort-0100': { ...records['ort-0100'], name: { de: 'Neuer Ort' }, modified: '2026-01-03' },
    }
    const after = await night(releaseOf(shipped, edited))
    expect(compare(before, after)).toEqual({
      created: [],
      updated: [iriOf('ort-0100')],
      deleted: [],
    })
    const { 'ort-0007': _gone, ...fewer } = records
    expect(compare(before, await night(releaseOf(shipped, fewer)))).toEqual({
      created: [],
      updated: [],
      deleted: [iriOf('ort-0007')],
    })
  })

  it('gets one release, also when another is published between two pages', async () => {
    const { 'ort-0000': _gone, ...fewer } = records
    const second: Release = releaseOf(shipped, fewer, { sequence: 2 })
    const both: Release = { ...second, asOf: (sequence) => (sequence === 1 ? first : second) }
    current = first
    const portal = await start(() => current)
    const found = await harvest(portal, `${publicBase}katalog`, () => {
      current = both
    })
    await portal.close()
    expect(found.size).toBe(all)
  })
})

describe('discovery', () => {
  it('DI1: VoID is there in every format, and named by a document', async () => {
    const quads = await readGraph(await server().get('/.well-known/void'))
    const subjects = new Set(quads.map(({ subject }) => subject.value))
    const document = await readGraph(await server().get('/kommunen/aachen.nt'))
    const [part] = document.filter(({ predicate }) => predicate.value.endsWith('void#inDataset'))
    expect(subjects.has(part?.object.value ?? '')).toBe(true)
    for (const extension of ['ttl', 'rdf', 'jsonld', 'nt', 'html'])
      expect((await server().get(`/.well-known/void.${extension}`)).status).toBe(200)
  })

  it('DI2: the list of interfaces is a linkset, and HEAD leads to it', async () => {
    const { headers, text } = await server().get('/.well-known/api-catalog')
    expect(headers['content-type']).toBe(
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    )
    const head = await server().head('/.well-known/api-catalog')
    expect(parseLinks(head.headers['link']).map(({ rel }) => rel)).toContain('api-catalog')
    const { linkset } = JSON.parse(text) as { linkset: readonly { anchor: string }[] }
    for (const { anchor } of linkset)
      expect((await server().get(server().pathOf(anchor))).status).toBe(200)
  })

  it('SI2: a document and its files lead to all their relations', async () => {
    for (const path of ['/kommunen/aachen', '/kommunen/aachen.ttl', '/kommunen/aachen.csv']) {
      const { headers } = await server().get(path)
      const [link] = parseLinks(headers['link']).filter(({ rel }) => rel === 'linkset')
      expect(link).toMatchObject({
        href: `${publicBase}kommunen/aachen/linkset`,
        type: 'application/linkset+json',
      })
    }
    const { headers, text } = await server().get('/kommunen/aachen/linkset')
    expect(headers['content-type']).toBe('application/linkset+json')
    const { linkset } = JSON.parse(text) as { linkset: readonly { anchor: string }[] }
    for (const { anchor } of linkset)
      expect([anchor, (await server().get(server().pathOf(anchor))).status]).toEqual([anchor, 200])
    expect((await server().get('/kommunen/nirgends/linkset')).status).toBe(404)
  })

  it('SI2: the relations of what is gone are gone', async () => {
    const { headers, status } = await gone().get('/kommunen/fort/linkset')
    expect([status, headers['content-type']]).toEqual([410, 'application/problem+json'])
  })

  it('DI5: robots.txt names the sitemap, which holds canonical addresses that answer', async () => {
    expect((await server().get('/robots.txt')).text).toContain(`Sitemap: ${publicBase}sitemap.xml`)
    const { text } = await server().get('/sitemap.xml')
    const addresses = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain(`${publicBase}en/kommunen/aachen`)
    for (const address of addresses) {
      const answer = await server().get(server().pathOf(address), { accept: 'text/html' })
      const [canonicalLink] = parseLinks(answer.headers['link']).filter(
        ({ rel }) => rel === 'canonical',
      )
      expect([address, answer.status, canonicalLink?.href]).toEqual([address, 200, address])
      expect(answer.text).not.toContain('content="noindex"')
    }
  })
})
