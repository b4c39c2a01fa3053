import { describe, expect, it } from 'vitest'
import { type Answer, fieldsOf } from '../harness/client.ts'
import { csv, examples, html, json, type Row, rdf, varyOf } from '../harness/documents.ts'
import { readGraph } from '../harness/graphs.ts'
import { shippedRelease } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const server = serving(shippedRelease)

const methods = ['GET', 'HEAD'] as const

const absolute = (path: string): string => new URL(path, publicBase).href

/** Every row of the table: accept | … → status | type | vary | content-location | body. */
const negotiated = examples.flatMap(({ path, stem, rows }) =>
  methods.flatMap((method) => rows.map((row) => ({ method, path, stem, row, ...row }))),
)
const byAddress = examples.flatMap(({ stem, rows }) =>
  methods.flatMap((method) =>
    rows.map((row) => ({ method, path: `${stem}.${row.extension}`, row })),
  ),
)
const english = examples.flatMap(({ english }) =>
  methods.map((method) => ({ method, path: english })),
)

async function checkBody(row: Row, { headers, text }: Answer): Promise<void> {
  expect(text.charCodeAt(0)).not.toBe(0xfeff)
  if (rdf.includes(row)) expect(await readGraph({ headers, text })).not.toHaveLength(0)
  if (row === html) expect(text).toMatch(/^<!DOCTYPE html>\s*<html lang="de">/)
  if (row === json) expect(JSON.parse(text)).toBeTypeOf('object')
  if (row === csv) expect(text).toMatch(/^\uFEFF?[^\r\n]+\r\n/)
}

/** What every 200 of a document has, whatever it is. */
function checkOk(answer: Answer, row: Row): void {
  expect(answer.status).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': row.sent,
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    'content-length': expect.stringMatching(/^[1-9]\d*$/),
    etag: expect.stringMatching(/^"[\w-]{24}"$/),
    link: expect.stringContaining('rel="canonical"'),
  })
}

async function checkPair(method: string, answer: Answer, row: Row, path: string, accept?: string) {
  checkOk(answer, row)
  const whole = await server().get(path, accept === undefined ? {} : { accept })
  expect(fieldsOf(answer)).toEqual(fieldsOf(whole))
  if (method === 'HEAD') return expect(answer.bytes).toHaveLength(0)
  expect(String(answer.bytes.length)).toBe(answer.headers['content-length'])
  await checkBody(row, answer)
}

describe('a negotiated answer', () => {
  it.each(negotiated)('to $method $path is $row.accept when that is asked for', async (each) => {
    const { method, path, stem, row, accept } = each
    const answer = await server().ask(path, { method, headers: { accept } })
    expect(answer.headers.vary).toBe(varyOf(path))
    expect(answer.headers['content-location']).toBe(absolute(`${stem}.${row.extension}`))
    await checkPair(method, answer, row, path, accept)
  })

  it.each(examples)('of $path is $usual.accept when anything is welcome', async (each) => {
    const headers = [{}, { accept: '' }, { accept: '*/*' }]
    for (const asked of headers) checkOk(await server().get(each.path, asked), each.usual)
  })

  it.each(examples.filter(({ rows }) => !rows.includes(csv)))(
    'of $path is 406 for CSV, which it does not have',
    async ({ path }) => {
      expect((await server().get(path, { accept: 'text/csv' })).status).toBe(406)
      expect((await server().get(`${path === '/' ? '/index' : path}.csv`)).status).toBe(404)
    },
  )
})

describe('a fixed address', () => {
  it.each(byAddress)(
    'answers $method $path whatever Accept says',
    async ({ method, path, row }) => {
      const answer = await server().ask(path, { method, headers: { accept: 'image/png' } })
      expect(answer.headers.vary).toBe('Accept-Encoding')
      expect(answer.headers['content-location']).toBeUndefined()
      await checkPair(method, answer, row, path)
    },
  )

  it.each(english)('answers $method $path in English', async ({ method, path }) => {
    const answer = await server().ask(path, { method, headers: { accept: 'text/turtle' } })
    checkOk(answer, html)
    expect(answer.headers).toMatchObject({ vary: 'Accept-Encoding', 'content-language': 'en' })
    expect(answer.headers['content-location']).toBeUndefined()
    expect(fieldsOf(answer)).toEqual(fieldsOf(await server().get(path)))
    if (method === 'GET') expect(answer.text).toMatch(/^<!DOCTYPE html>\s*<html lang="en">/)
  })
})

describe('a file', () => {
  const files = [
    {
      path: '/kontext/v1.jsonld',
      type: 'application/ld+json',
      cache: /^public, max-age=31536000, immutable$/,
    },
    { path: '/robots.txt', type: 'text/plain; charset=utf-8', cache: /^public, max-age=300/ },
    { path: '/healthz', type: 'application/json', cache: /^no-store$/ },
    { path: '/readyz', type: 'application/json', cache: /^no-store$/ },
  ].flatMap((file) => methods.map((method) => ({ ...file, method })))

  it.each(files)('answers $method $path as $type', async ({ method, path, type, cache }) => {
    const answer = await server().ask(path, { method, headers: { accept: 'image/png' } })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe(type)
    expect(answer.headers['cache-control']).toMatch(cache)
    expect(answer.headers.vary ?? 'Accept-Encoding').toBe('Accept-Encoding')
    const whole = await server().get(path)
    expect(fieldsOf(answer)).toEqual(fieldsOf(whole))
    expect(answer.bytes.length).toBe(
      method === 'HEAD' ? 0 : Number(whole.headers['content-length']),
    )
  })
})
