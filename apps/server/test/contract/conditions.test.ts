import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../harness/client.ts'
import { examples, rdf } from '../harness/documents.ts'
import { readGraph } from '../harness/graphs.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { publicBase, start } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const server = serving(shippedRelease)
const small = serving(async () => releaseOf(await shippedRelease(), synthetic))

const D = '/kommunen/kreis-dueren'
const turtle = { accept: 'text/turtle' }
const codings = ['identity', 'gzip', 'br']
const tomorrow = new Date(Date.now() + 86_400_000).toUTCString()
const dctModified = 'http://purl.org/dc/terms/modified'

const etagOf = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
  String((await server().get(path, headers)).headers.etag)

/** Every pair of representation and coding of a document. */
const variants = (path: string, english: string) =>
  codings.flatMap((coding) => [
    ...[
      'text/html',
      'text/turtle',
      'application/ld+json',
      'application/json',
      'text/csv',
      'application/n-triples',
      'application/n-quads',
      'application/trig',
      'application/rdf+xml',
      'application/ld+json;profile="http://www.w3.org/ns/json-ld#expanded"',
      'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"',
    ].map((accept) => ({ path, headers: { accept, 'accept-encoding': coding } })),
    { path: english, headers: { 'accept-encoding': coding } },
  ])

describe('ETags', () => {
  it.each(examples)(
    'CO1: of everything at $path are strong and differ',
    async ({ path, english }) => {
      const answers = await Promise.all(
        variants(path, english).map(({ path, headers }) => server().get(path, headers)),
      )
      const found = answers
        .filter(({ status }) => status === 200)
        .map(({ headers }) => ({
          tag: String(headers.etag),
          // What is small is not coded, and JSON-LD stands in where there is no JSON: those are one representation.
          what: ['content-type', 'content-language', 'content-encoding'].map(
            (name) => headers[name],
          ),
        }))
      const tags = new Set(found.map(({ tag }) => tag))
      // Two codings of nine data formats and forms, where data have them all, three of two pages.
      expect(tags.size).toBeGreaterThanOrEqual(22)
      expect([...tags].filter((tag) => !/^"[\w-]{24}"$/.test(tag))).toEqual([])
      expect(tags.size).toBe(new Set(found.map(({ what }) => JSON.stringify(what))).size)
      expect(tags.size).toBe(new Set(found.map((each) => JSON.stringify(each))).size)
    },
  )

  it('CO9: are the same in another server', async () => {
    const other = await start(await shippedRelease())
    for (const { path, headers } of variants(D, `/en${D}`))
      expect((await other.get(path, headers)).headers.etag).toBe(await etagOf(path, headers))
    const { text } = await other.get('/')
    const [href = ''] = /\/assets\/site[^"]*/.exec(text) ?? []
    expect((await other.get(href)).headers.etag).toBe(await etagOf(href))
    await other.close()
  })
})

describe('If-None-Match', () => {
  it.each(['GET', 'HEAD'])(
    'CO2, EN3: gives %s 304 with the fields of the 200 and nothing of its body',
    async (method) => {
      for (const { path, headers } of variants(D, `/en${D}`)) {
        const whole = await server().get(path, headers)
        const etag = String(whole.headers.etag)
        const {
          status,
          bytes,
          headers: fields,
        } = await server().ask(path, { method, headers: { ...headers, 'if-none-match': etag } })
        expect([status, bytes.length]).toEqual([304, 0])
        const { date, ...rest } = fields
        expect(date).toBeDefined()
        for (const name of ['etag', 'vary', 'cache-control', 'content-location', 'last-modified'])
          expect([name, rest[name]]).toEqual([name, whole.headers[name]])
        expect(
          Object.keys(rest).filter((name) =>
            /^(?:content-(?:type|encoding|length|language)|link|transfer-encoding)$/.test(name),
          ),
        ).toEqual([])
        expect(rest['access-control-allow-origin']).toBe('*')
      }
    },
  )

  it.each(['W/CURRENT', '"x", CURRENT', 'CURRENT, "x"', '"a,b", W/CURRENT', '*'])(
    'CO3: %s gives 304',
    async (tags) => {
      const asked = tags.replace('CURRENT', await etagOf(D, turtle))
      expect((await server().get(D, { ...turtle, 'if-none-match': asked })).status).toBe(304)
    },
  )

  it('CO4: without a match, the date is not looked at', async () => {
    const headers = { ...turtle, 'if-none-match': '"old"', 'if-modified-since': tomorrow }
    expect((await server().get(D, headers)).status).toBe(200)
  })

  it('CO8: the tag of another format gives 200', async () => {
    const tag = await etagOf(D, turtle)
    const { status, headers } = await server().get(D, {
      accept: 'application/ld+json',
      'if-none-match': tag,
    })
    expect([status, headers['content-type']]).toEqual([200, 'application/ld+json'])
    const coded = await server().get(D, {
      ...turtle,
      'accept-encoding': 'gzip',
      'if-none-match': tag,
    })
    expect(coded.status).toBe(200)
    expect((await server().get(`/en${D}`, { 'if-none-match': await etagOf(D) })).status).toBe(200)
  })

  it('an unconditional request never gets 304', async () => {
    await server().get(D, { 'if-none-match': '*' })
    expect((await server().get(D)).status).toBe(200)
  })
})

describe('dates', () => {
  const lastModified = 'Fri, 05 Mar 2021 06:07:08 GMT'
  const since = (date: string) =>
    small()
      .get('/kommunen/musterstadt.ttl', { 'if-modified-since': date })
      .then(({ status }) => status)

  it('CO5: a copy of that date or a later one is current', async () => {
    const { headers } = await small().get('/kommunen/musterstadt.ttl')
    expect(headers['last-modified']).toBe(lastModified)
    expect(await since(lastModified)).toBe(304)
    expect(await since('Friday, 05-Mar-21 06:07:08 GMT')).toBe(304)
    expect(await since(tomorrow)).toBe(304)
  })

  it.each(['Fri, 05 Mar 2021 06:07:07 GMT', 'yesterday', '', '2021-03-05', '0'])(
    'CO5: since %j, it changed',
    async (date) => {
      expect(await since(date)).toBe(200)
    },
  )

  it('If-Unmodified-Since refuses what changed later', async () => {
    const status = async (date: string) =>
      (await small().get('/kommunen/musterstadt.ttl', { 'if-unmodified-since': date })).status
    expect(await status('Fri, 05 Mar 2021 06:07:07 GMT')).toBe(412)
    expect(await status(lastModified)).toBe(200)
  })

  it.each(examples)(
    'CO10: Last-Modified of $path is its dct:modified and not in the future',
    async ({ stem, path }) => {
      for (const { extension } of rdf) {
        const answer = await server().get(`${stem}.${extension}`)
        const quads = await readGraph(answer)
        const modified = quads.find(
          ({ subject, predicate }) =>
            predicate.value === dctModified && subject.value === new URL(path, publicBase).href,
        )?.object.value
        const sent = answer.headers['last-modified']
        expect(sent && Date.parse(sent)).toBe(modified && Date.parse(modified))
        if (sent) expect(Date.parse(sent)).toBeLessThanOrEqual(Date.now())
      }
    },
  )

  it('CO10: a page has none, because it changes with more than its data', async () => {
    expect((await server().get(D)).headers).not.toHaveProperty('last-modified')
  })
})

describe('If-Match', () => {
  it.each(['"other"', 'W/CURRENT', ''])('CO6: %j is 412', async (tags) => {
    const asked = tags.replace('CURRENT', await etagOf(D, turtle))
    const { status, headers } = await server().get(D, { ...turtle, 'if-match': asked })
    expect([status, headers['cache-control']]).toEqual([412, 'no-store'])
  })

  it.each(['CURRENT', '*', '"x", CURRENT'])('CO6: %s lets the request through', async (tags) => {
    const asked = tags.replace('CURRENT', await etagOf(D, turtle))
    expect((await server().get(D, { ...turtle, 'if-match': asked })).status).toBe(200)
  })
})

describe('CO7: a condition on what is not there', () => {
  it.each([
    ['/kommunen/nirgends', 'GET', 404],
    ['/kommunen/musterstadt', 'DELETE', 405],
    ['/kommunen/fort', 'GET', 410],
    ['/KOMMUNEN', 'GET', 308],
    ['/id/ags/05999', 'GET', 303],
  ])('%s %s is %i all the same', async (path, method, status) => {
    for (const condition of ['if-none-match', 'if-match'])
      for (const value of ['*', '"x"']) {
        const answer = await small().ask(path, { method, headers: { [condition]: value } })
        expect(answer.status).toBe(status)
        expect(fieldsOf(answer)).toEqual(fieldsOf(await small().ask(path, { method })))
      }
  })

  it('406 stays 406', async () => {
    const headers = { accept: 'image/png', 'if-none-match': '*', 'if-match': '"x"' }
    expect((await small().get('/kommunen/musterstadt', headers)).status).toBe(406)
  })
})
