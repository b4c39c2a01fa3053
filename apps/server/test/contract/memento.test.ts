import type { IncomingHttpHeaders } from 'node:http'
import type { Release } from '@kommunalgraph/model'
import { storedReleases } from '@kommunalgraph/release/testing'
import { describe, expect, it } from 'vitest'
import { irisOf, readGraph } from '../harness/graphs.ts'
import { type LinkValue, parseLinks } from '../harness/links.ts'
import { attribute, elements, visibleText } from '../harness/pages.ts'
import { dataOf, shippedRelease } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

/* Four releases: a town is edited, one is renamed, one becomes part of another, one comes back. */

const days = ['20', '21', '22', '23'] as const
const instants = days.map((day) => `2026-11-${day}T08:00:00.123Z`)
const [first, second, third, fourth] = days.map((day) => `202611${day}T080000123Z`)
const dates = days.map((day) => new Date(`2026-11-${day}T08:00:00Z`).toUTCString())

const town = (further: object = {}) => ({
  kind: 'gemeinde',
  name: { de: 'Musterstadt', en: 'Sample Town' },
  ...further,
})
const motto = (de: string) => ({ motto: { de } })
const contact = {
  contacts: [{ id: 1, name: 'Max Mustermann', basis: 'consent', basisSince: '2026-01-01' }],
}
const small = (de: string, further: object = {}) => ({ kind: 'gemeinde', name: { de }, ...further })

const states = [
  {
    musterstadt: town(motto('Eins')),
    altstadt: small('Altstadt', contact),
    aufgegangen: small('Aufgegangen'),
    ruhend: small('Ruhend'),
  },
  {
    musterstadt: town(motto('Zwei')),
    neustadt: small('Neustadt', { formerSlugs: ['altstadt'], ...contact }),
    aufgegangen: small('Aufgegangen', { status: 'merged', replacedBy: 'musterstadt' }),
  },
  {
    musterstadt: town({ ...motto('Drei'), website: 'https://example.org/' }),
    neustadt: small('Neustadt', { formerSlugs: ['altstadt'], ...contact }),
    aufgegangen: small('Aufgegangen', { status: 'merged', replacedBy: 'musterstadt' }),
    ruhend: small('Ruhend'),
  },
  {
    musterstadt: town({ ...motto('Drei'), website: 'https://example.org/' }),
    neustadt: small('Neustadt', { formerSlugs: ['altstadt'] }),
    aufgegangen: small('Aufgegangen', { status: 'merged', replacedBy: 'musterstadt' }),
    ruhend: small('Ruhend'),
  },
]

async function history(): Promise<Release> {
  const shipped = await shippedRelease()
  const data = states.map((records, at) => ({
    ...dataOf(shipped, records),
    published: instants[at] ?? '',
  }))
  const last = storedReleases(data).at(-1)
  if (last === undefined) throw new Error('Nothing is published')
  return last
}

const server = serving(history)

const D = '/kommunen/musterstadt'
const at = (path: string): string => new URL(path, publicBase).href
const linksOf = (headers: IncomingHttpHeaders): LinkValue[] => parseLinks(headers['link'])
const target = (links: readonly LinkValue[], rel: string) =>
  links.filter((link) => link.rel === rel).map(({ href }) => href.replace(publicBase, '/'))

const forever = 'public, max-age=31536000, immutable'
const document = 'public, max-age=300, stale-while-revalidate=86400'

describe('MT1: a version', () => {
  it.each([
    ['text/turtle', '.ttl'],
    ['application/ld+json', '.jsonld'],
    ['application/n-quads', '.nq'],
    ['application/rdf+xml', '.rdf'],
    ['application/json', '.json'],
    ['text/csv', '.csv'],
    ['text/html', '.html'],
  ])(
    'as %s tells when it was published, and leads to document and list',
    async (accept, ending) => {
      for (const answer of [
        await server().get(`${D}/v/${second}`, { accept }),
        await server().get(`${D}/v/${second}${ending}`),
        await server().head(`${D}/v/${second}${ending}`),
      ]) {
        expect([answer.status, answer.headers['memento-datetime']]).toEqual([200, dates[1]])
        const links = linksOf(answer.headers)
        expect(target(links, 'original')).toEqual([D])
        expect(target(links, 'timegate')).toEqual([D])
        expect(target(links, 'timemap')).toEqual([`${D}/versionen.wlnk`])
        expect(target(links, 'canonical')).toEqual([D])
        expect(target(links, 'memento')).toEqual([`${D}/v/${second}`])
        expect(target(links, 'first')).toEqual([`${D}/v/${first}`])
        expect(target(links, 'prev')).toEqual([`${D}/v/${first}`])
        expect(target(links, 'next')).toEqual([`${D}/v/${third}`])
        expect(String(answer.headers['link'])).toContain(
          `<${at(`${D}/v/${first}`)}>; rel="prev"; datetime="${dates[0]}"`,
        )
      }
    },
  )

  it('says what the document said then, about the same things', async () => {
    const texts = await Promise.all(
      [`${D}/v/${first}.ttl`, `${D}/v/${third}.ttl`, `${D}.ttl`].map(
        async (path) => (await server().get(path)).text,
      ),
    )
    expect(texts[0]).toContain('"Eins"@de')
    expect(texts[0]).not.toContain('"Drei"@de')
    expect(texts[1]).toBe(texts[2])
    const quads = await readGraph(await server().get(`${D}/v/${first}.nt`))
    expect(irisOf(quads)).toContain(at(`${D}#gebiet`))
  })

  it('is a page in today’s clothes that says so, leads to the present and stays out of indexes', async () => {
    const { text } = await server().get(`${D}/v/${first}`)
    expect(visibleText(text)).toContain('Version vom 20. November 2026')
    expect(visibleText(text)).toContain('Eins')
    const hrefs = elements(text, 'a').map((each) => attribute(each, 'href'))
    expect(hrefs).toEqual(expect.arrayContaining([D, `${D}/versionen`]))
    const named = elements(text, 'link').filter((each) => attribute(each, 'rel') === 'canonical')
    expect(named.map((each) => attribute(each, 'href'))).toEqual([at(D)])
    const robots = elements(text, 'meta').find((each) => attribute(each, 'name') === 'robots')
    expect(robots && attribute(robots, 'content')).toBe('noindex')
    const english = await server().get(`/en${D}/v/${first}`)
    expect(visibleText(english.text)).toContain('As published on 20 November 2026')
    expect(english.headers['memento-datetime']).toBe(dates[0])
  })

  it.each([
    [`${D}/v/${first}.ttl`, forever],
    [`${D}/v/${first}.json`, forever],
    [`${D}/v/${first}`, document],
    [`/kommunen/altstadt/v/${first}.ttl`, document],
    [`/kommunen/altstadt/v/${first}.csv`, document],
    [`/kommunen/neustadt/v/${fourth}.ttl`, forever],
  ])('%s may be kept: %s', async (path, cache) => {
    expect((await server().get(path)).headers['cache-control']).toBe(cache)
  })

  it('that is kept for ever names no last one, which may change', async () => {
    const kept = linksOf((await server().get(`${D}/v/${first}.ttl`)).headers)
    const personal = linksOf((await server().get(`/kommunen/altstadt/v/${first}.ttl`)).headers)
    expect(target(kept, 'last')).toEqual([])
    expect(target(personal, 'last')).toEqual([`/kommunen/neustadt/v/${fourth}`])
  })

  it('answers 304 to who has it', async () => {
    const { headers } = await server().get(`${D}/v/${first}.ttl`)
    const again = await server().get(`${D}/v/${first}.ttl`, {
      'if-none-match': String(headers.etag),
    })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it.each([
    `${D}/v/20200101T000000000Z`,
    `${D}/v/${first?.toLowerCase()}`,
    `${D}/v/gestern`,
    `${D}/v/__proto__`,
    `/kommunen/nirgends/v/${first}`,
    `/kommunen/neustadt/v/${first}`,
    `${D}/v/${first}.xyz`,
    `${D}/aenderung/${fourth}`,
  ])('%s is none', async (path) => {
    expect((await server().get(path)).status).toBe(404)
  })
})

describe('MT2: the document as TimeGate', () => {
  const gate = (datetime: string, path = D, headers = {}) =>
    server().get(path, { 'accept-datetime': datetime, ...headers })

  it.each([
    ['long before', 'Sat, 01 Jan 2000 00:00:00 GMT', first],
    ['to the second of publication', dates[1] ?? '', second],
    ['a second before', 'Sat, 21 Nov 2026 07:59:59 GMT', first],
    ['between two', 'Sat, 21 Nov 2026 23:00:00 GMT', second],
    ['in the old form', 'Saturday, 21-Nov-26 23:00:00 GMT', second],
    ['in the future', 'Fri, 01 Jan 2077 00:00:00 GMT', third],
  ])('leads who asks %s to the version valid then', async (_, datetime, instant) => {
    for (const method of ['GET', 'HEAD']) {
      const { headers, status } = await server().ask(D, {
        method,
        headers: { 'accept-datetime': datetime },
      })
      expect([status, headers.location]).toEqual([302, `${D}/v/${instant}`])
      expect(headers).toMatchObject({
        vary: 'Accept, Accept-Datetime, Accept-Encoding',
        'cache-control': document,
        'access-control-allow-origin': '*',
      })
      const links = linksOf(headers)
      expect(target(links, 'original')).toEqual([D])
      expect(target(links, 'memento')).toEqual([`${D}/v/${instant}`])
      expect((await server().get(String(headers.location))).status).toBe(200)
    }
  })

  it('does so also where the same was asked before without a time', async () => {
    expect((await server().get(D)).status).toBe(200)
    expect((await server().get(D)).status).toBe(200)
    expect((await gate(dates[0] ?? '')).status).toBe(302)
    expect((await server().get(D)).status).toBe(200)
  })

  it.each(['gestern', '2026-11-20', '', 'Sat, 31 Feb 2026 00:00:00 GMT'])(
    'does not guess what %j means',
    async (datetime) => {
      const { headers, status, text } = await gate(datetime)
      expect([status, headers['cache-control']]).toEqual([400, 'no-store'])
      expect(JSON.parse(text).detail).toContain('Accept-Datetime')
    },
  )

  it('keeps to the present at addresses that name a form or language', async () => {
    for (const path of [`${D}.ttl`, `/en${D}`, '/kommunen'])
      expect([path, (await gate(dates[0] ?? '', path)).status]).toEqual([path, 200])
  })

  it('leads to what was there last where the document is gone, and is 404 where nothing was', async () => {
    const { headers } = await gate('Fri, 01 Jan 2077 00:00:00 GMT', '/kommunen/aufgegangen')
    expect(headers.location).toBe(`/kommunen/aufgegangen/v/${first}`)
    expect((await gate(dates[0] ?? '', '/kommunen/nirgends')).status).toBe(404)
  })

  it('reaches over a change of address', async () => {
    const renamed = await gate(dates[0] ?? '', '/kommunen/neustadt')
    expect(renamed.headers.location).toBe(`/kommunen/altstadt/v/${first}`)
    const old = await gate(dates[0] ?? '', '/kommunen/altstadt')
    expect([old.status, old.headers.location]).toEqual([308, '/kommunen/neustadt'])
  })

  it('says the same in Vary whatever it answers, and leads to its versions', async () => {
    const answers = await Promise.all([
      server().get(D),
      server().get(D, { accept: 'text/turtle' }),
      server().get(D, { accept: 'image/png' }),
      server().get('/kommunen/nirgends'),
      server().get('/kommunen/aufgegangen'),
      gate('gestern'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 406, 404, 410, 400])
    for (const { headers } of answers)
      expect(headers.vary).toBe('Accept, Accept-Datetime, Accept-Encoding')
    for (const { headers } of answers.slice(0, 2)) {
      expect(target(linksOf(headers), 'timegate')).toEqual([D])
      expect(target(linksOf(headers), 'timemap')).toEqual([`${D}/versionen.wlnk`])
    }
  })
})

describe('MT3: the list of versions', () => {
  it('as TimeMap has all versions with their dates', async () => {
    const accept = 'application/link-format'
    const answers = [
      await server().get(`${D}/versionen`, { accept }),
      await server().get(`${D}/versionen.wlnk`),
    ]
    for (const { headers, status, text } of answers) {
      expect([status, headers['content-type']]).toEqual([200, accept])
      expect(text).toBe(
        [
          `<${at(D)}>; rel="original timegate"`,
          `<${at(`${D}/versionen.wlnk`)}>; rel="self"; type="${accept}"; from="${dates[0]}"; until="${dates[2]}"`,
          `<${at(`${D}/v/${first}`)}>; rel="first memento"; datetime="${dates[0]}"`,
          `<${at(`${D}/v/${second}`)}>; rel="memento"; datetime="${dates[1]}"`,
          `<${at(`${D}/v/${third}`)}>; rel="last memento"; datetime="${dates[2]}"\n`,
        ].join(',\n'),
      )
    }
  })

  it('of a renamed one holds the versions of both addresses, each where it was', async () => {
    const { text } = await server().get('/kommunen/neustadt/versionen.wlnk')
    expect(text).toContain(`/kommunen/altstadt/v/${first}>`)
    expect(text).toContain(`/kommunen/neustadt/v/${second}>`)
    const old = await server().get('/kommunen/altstadt/versionen')
    expect([old.status, old.headers.location]).toEqual([308, '/kommunen/neustadt/versionen'])
    for (const path of [`/kommunen/altstadt/v/${first}`, `/kommunen/Altstadt/V/${first}.TTL`])
      expect((await server().get(path)).headers.location).toBe(
        path.includes('TTL') ? `/kommunen/altstadt/v/${first}.ttl` : undefined,
      )
  })
})

describe('MT4: the history', () => {
  it('is RDF too', async () => {
    const { text } = await server().get(`${D}/versionen`, { accept: 'text/turtle' })
    expect(text).toContain('dcat:hasVersion')
    expect((await server().get(`${D}/versionen.jsonld`)).status).toBe(200)
  })

  it('is a page for people, in both languages, in words', async () => {
    const { headers, text } = await server().get(`${D}/versionen`)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(visibleText(text)).toContain('Geändert: Leitspruch, Website.')
    expect(visibleText(text)).toContain('Erstmals veröffentlicht.')
    const english = await server().get(`/en${D}/versionen`)
    expect(visibleText(english.text)).toContain('Changed: motto, website.')
    const hrefs = elements(text, 'a').map((each) => attribute(each, 'href'))
    expect(hrefs).toEqual(expect.arrayContaining([`${D}/v/${first}`, `${D}/aenderung/${third}`, D]))
  })

  it('of one that was away tells that it went and came back', async () => {
    const { text } = await server().get('/kommunen/ruhend/versionen')
    expect(visibleText(text)).toContain('Aus dem Netzwerk entfernt.')
    expect(visibleText(text)).toContain('Wieder aufgenommen.')
  })

  it('stands on the document’s page in short', async () => {
    const { text } = await server().get(D)
    const hrefs = elements(text, 'a').map((each) => attribute(each, 'href'))
    expect(hrefs).toContain(`${D}/versionen`)
  })

  it('shows what one version changed, field by field', async () => {
    const { text } = await server().get(`${D}/aenderung/${third}`)
    expect(visibleText(text)).toMatch(/Leitspruch .*Zwei.*Drei/)
    expect(visibleText(text)).toMatch(/Website ?neu keine Angabe https:\/\/example.org\//)
    const english = await server().get(`/en${D}/aenderung/${third}`)
    expect(visibleText(english.text)).toMatch(/website ?new no information/)
  })

  it('says the same as JSON, and as RDF that it is a change', async () => {
    const accept = 'application/json'
    const { text } = await server().get(`${D}/aenderung/${third}`, { accept })
    expect(JSON.parse(text)).toMatchObject({
      slug: 'musterstadt',
      published: instants[2],
      change: 'update',
      before: at(`${D}/v/${second}`),
      after: at(`${D}/v/${third}`),
      differences: [
        { path: ['motto', 'de'], kind: 'changed', before: 'Zwei', after: 'Drei' },
        { path: ['website'], kind: 'added', after: 'https://example.org/' },
      ],
    })
    const turtle = await server().get(`${D}/aenderung/${third}.nt`)
    expect(turtle.text).toContain(
      `<${at(`${D}/aenderung/${third}`)}#aktivitaet> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/ns/activitystreams#Update>`,
    )
  })
})

describe('ID6: what is gone', () => {
  const gone = '/kommunen/aufgegangen'

  it.each([gone, `${gone}.ttl`, `${gone}.json`, `${gone}.html`, `/en${gone}`])(
    '%s is 410 for everybody',
    async (path) => {
      for (const accept of ['*/*', 'text/html', 'text/turtle', 'application/rdf+xml']) {
        const { headers, status } = await server().get(path, { accept, 'if-none-match': '*' })
        expect([path, accept, status]).toEqual([path, accept, 410])
        expect(headers['cache-control']).toBe('public, max-age=3600')
      }
    },
  )

  it('tells reason, date, successor and versions as problem+json', async () => {
    const { headers, text } = await server().get(gone)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(JSON.parse(text)).toMatchObject({
      status: 410,
      detail:
        'Aufgegangen ist in einer anderen Kommune aufgegangen; diese Seite gibt es seit dem 21. November 2026 nicht mehr.',
      goneSince: instants[1],
      replacedBy: at(D),
      versions: at(`${gone}/versionen`),
    })
    expect(target(linksOf(headers), 'timemap')).toEqual([`${gone}/versionen.wlnk`])
  })

  it('is described in Turtle for who asks for RDF', async () => {
    for (const accept of ['text/turtle', 'application/ld+json', 'application/n-triples']) {
      const answer = await server().get(gone, { accept })
      expect(answer.headers['content-type']).toBe('text/turtle; charset=utf-8')
      const quads = await readGraph(answer)
      const said = quads.map(({ object, predicate, subject }) =>
        [subject.value, predicate.value.replace(/^.*[#/]/, ''), object.value].join(' '),
      )
      expect(said).toContain(`${at(gone)} isReplacedBy ${at(D)}`)
      expect(said).toContain(`${at(gone)} invalidatedAtTime ${instants[1]}`)
      expect(said.join('\n')).toContain('ChangeEvent')
    }
  })

  it('is a page that leads to the successor and the versions', async () => {
    const { text } = await server().get(`/en${gone}`, { accept: 'text/html' })
    expect(visibleText(text)).toContain('has become part of another municipality')
    const hrefs = elements(text, 'a').map((each) => attribute(each, 'href'))
    expect(hrefs).toEqual(expect.arrayContaining([at(D), at(`/en${gone}/versionen`)]))
  })

  it('keeps its versions and their list', async () => {
    for (const path of [`${gone}/v/${first}`, `${gone}/v/${first}.ttl`, `${gone}/versionen`])
      expect([path, (await server().get(path)).status]).toEqual([path, 200])
    const { text } = await server().get(`${gone}/aenderung/${second}`)
    expect(visibleText(text)).toContain('Aus dem Netzwerk entfernt.')
  })
})
