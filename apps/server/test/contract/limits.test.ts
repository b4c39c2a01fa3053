import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { cacheBytes } from '../../src/entity-cache.ts'
import { limits } from '../../src/limits.ts'
import { parseAnswer, talk } from '../harness/client.ts'
import { releaseOf, shippedRelease, synthetic } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const D = '/kommunen/musterstadt'
const small = serving(async () => releaseOf(await shippedRelease(), synthetic))
const hasty = serving(async () => releaseOf(await shippedRelease(), synthetic), {
  limits: { headersTimeout: 200, requestTimeout: 400 },
})
const sleepy = serving(async () => releaseOf(await shippedRelease(), synthetic), {
  limits: { idle: 200 },
})

const say = async (text: string) => parseAnswer(await talk(small().port, text))

/** A refusal that no client can take for data. */
function expectProblem(
  { status, headers, body }: ReturnType<typeof parseAnswer>,
  expected: number,
  type: string,
) {
  expect(status).toBe(expected)
  expect(headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    'content-type': 'application/problem+json',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  expect(Date.parse(headers['date'] ?? '')).not.toBeNaN()
  expect(headers['content-length']).toBe(String(Buffer.byteLength(body, 'latin1')))
  expect(JSON.parse(body)).toMatchObject({
    status: expected,
    type: `${publicBase}def/problems#${type}`,
  })
}

describe('limits', () => {
  it('414: a target of 4,097 characters', async () => {
    const target = (length: number) => `/${'a'.repeat(length - 1)}`
    expectProblem(
      await say(`GET ${target(4_097)} HTTP/1.1\r\nHost: x\r\n\r\n`),
      414,
      'address-too-long',
    )
    expect((await small().get(target(4_096))).status).toBe(404)
    expect((await small().get(`${D}?${'a'.repeat(4_097)}`)).status).toBe(414)
  })

  it('414: a target that is longer than all headers may be', async () => {
    expectProblem(
      await say(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`),
      414,
      'address-too-long',
    )
  })

  it('431: headers of more than 16 kB', async () => {
    expectProblem(
      await say(`GET ${D} HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(17_000)}\r\n\r\n`),
      431,
      'headers-too-large',
    )
    const many = Array.from(
      { length: 200 },
      (_, index) => `X-${index}: ${'a'.repeat(100)}\r\n`,
    ).join('')
    expectProblem(
      await say(`GET ${D} HTTP/1.1\r\nHost: x\r\n${many}\r\n`),
      431,
      'headers-too-large',
    )
    expect((await small().get(D, { 'x-a': 'a'.repeat(15_000) })).status).toBe(200)
  })

  it.each(['GET', 'POST'])(
    '413: a body of more than 64 kB with %s, before it has come',
    async (method) => {
      expectProblem(
        await say(`${method} ${D} HTTP/1.1\r\nHost: x\r\nContent-Length: 65537\r\n\r\n`),
        413,
        'body-too-large',
      )
    },
  )

  it('a small body of a GET is not looked at', async () => {
    expect(
      (await small().ask(D, { headers: { 'content-type': 'application/json' }, body: '{' })).status,
    ).toBe(200)
  })

  it('408: headers that do not come', async () => {
    expectProblem(
      parseAnswer(await talk(hasty().port, `GET ${D} HTTP/1.1\r\nHost: x\r\n`)),
      408,
      'timeout',
    )
  })

  it('a connection without traffic is closed', async () => {
    expect(await talk(sleepy().port, '')).toBe('')
    expect(await talk(sleepy().port, `GET ${D} HTTP/1.1\r\n`)).toBe('')
  })

  it('a connection is closed after its answer as soon as one without any', async () => {
    const began = performance.now()
    expect(await talk(sleepy().port, `GET ${D} HTTP/1.1\r\nHost: x\r\n\r\n`)).toContain(' 200 ')
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('says what the docs say: idle connections, memory', async () => {
    const docs = await readFile(new URL('../../../../docs/http.md', import.meta.url), 'utf8')
    expect(docs).toContain(`and after an answer | ${limits.idle / 1000} s | closed |`)
    expect(docs).toContain(`bodies that no store keeps | 1 MiB · ${cacheBytes / 2 ** 20} MiB · `)
  })

  it.each([
    [65_000, 'answered', / 200 /],
    [70_000, 'closed', /^(?!.* 200 .* 200 )/s],
  ])('a body of %i bytes in chunks is %s', async (length, _, expected) => {
    const chunk = `3e8\r\n${'a'.repeat(1_000)}\r\n`.repeat(length / 1_000)
    const request = `GET ${D}.json HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}0\r\n\r\n`
    const next = `GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
    const read = await talk(small().port, `${request}${next}`)
    expect(read).toMatch(expected)
    expect(read.endsWith('{"status":"ok"}\n')).toBe(length < limits.body)
  })
})

describe('400: what is no HTTP', () => {
  it.each([
    ['no request line', 'hello\r\n\r\n'],
    ['two hosts', `GET ${D} HTTP/1.1\r\nHost: x\r\nHOST: y\r\n\r\n`],
    ['no host', `GET ${D} HTTP/1.1\r\n\r\n`],
    ['a broken field', `GET ${D} HTTP/1.1\r\nHost: x\r\nb roken\r\n\r\n`],
    [
      'two lengths',
      `GET ${D} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
    ],
    [
      'length and chunks',
      `POST ${D} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
    ],
    ['an unknown version', `GET ${D} HTTP/9.9\r\nHost: x\r\n\r\n`],
    ['bytes beyond ASCII in the target', 'GET /kommunen/d\u00fcren HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('%s', async (_, text) => {
    expectProblem(await say(text), 400, 'bad-request')
  })

  it.each(['/%', '/%E0%A4%A', '/kommunen/%FF', '/%c0%ae', '/en/%zz', '/kommunen/kreis-dueren%'])(
    'broken percent-encoding: %s',
    async (path) => {
      for (const method of ['GET', 'HEAD', 'POST']) {
        const { status, headers, text } = await small().ask(path, { method })
        expect([status, headers['cache-control'], headers['content-type']]).toEqual([
          400,
          'no-store',
          'application/problem+json',
        ])
        if (method === 'GET')
          expect(JSON.parse(text).type).toBe(`${publicBase}def/problems#broken-address`)
      }
    },
  )
})

describe('control characters', () => {
  it.each(['*/*', 'text/html'])('are never echoed, asked for %s', async (accept) => {
    for (const sign of ['%00', '%07', '%1B%5B31m', '%7F', '%C2%9B'])
      for (const path of [
        `/nichts-${sign}`,
        `/kommunen?q=${sign}x`,
        `/vergleich?kommunen=${sign}`,
      ]) {
        const { bytes, headers } = await small().get(path, {
          accept,
          'accept-encoding': 'identity',
        })
        expect([path, Object.values(headers).join() + bytes.toString()]).toEqual([
          path,
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
          expect.not.stringMatching(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/),
        ])
      }
  })
})

describe('unusual requests', () => {
  it('HTTP/1.0 without a host is answered', async () => {
    const { status, headers } = await say(`GET ${D} HTTP/1.0\r\n\r\n`)
    expect([status, headers['content-location']]).toEqual([
      200,
      `${publicBase}kommunen/musterstadt.html`,
    ])
  })

  it('a target in absolute form is read without its origin', async () => {
    const { status, headers } = await say(
      `GET http://evil.example${D} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    )
    expect([status, headers['content-location']]).toEqual([
      200,
      `${publicBase}kommunen/musterstadt.html`,
    ])
  })

  it('OPTIONS * is answered for the whole server', async () => {
    const { status, headers } = await say(
      'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    )
    expect([status, headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })

  it('several Accept fields are one list', async () => {
    const { headers } = await say(
      `GET ${D} HTTP/1.1\r\nHost: x\r\nAccept: image/png\r\nAccept: text/turtle;q=0.5\r\nConnection: close\r\n\r\n`,
    )
    expect(headers['content-type']).toBe('text/turtle; charset=utf-8')
  })

  it('an expectation that nobody knows is ignored', async () => {
    const { status, headers } = await say(
      `GET ${D} HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\nConnection: close\r\n\r\n`,
    )
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*'])
  })

  it('requests in one go are answered in order', async () => {
    const read = await talk(
      small().port,
      `GET ${D}.json HTTP/1.1\r\nHost: x\r\n\r\nHEAD /robots.txt HTTP/1.1\r\nHost: x\r\n\r\nGET /nichts HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    )
    expect(read.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 404'])
  })

  it('a refusal never falls into another answer', async () => {
    const [path = ''] = /\/assets\/kern[^"]*/.exec((await small().get('/')).text) ?? []
    const socket = connect(small().port, '127.0.0.1')
    let read = ''
    socket.on('data', (piece: Buffer) => {
      read += piece.toString('latin1')
      // The file has begun to come: now what follows is no HTTP.
      if (socket.bytesWritten < 200) socket.write(`no http${' '.repeat(200)}\r\n\r\n`)
    })
    socket.on('error', () => undefined)
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
    await new Promise((resolve) => socket.on('close', resolve))
    expect(read).toMatch(/^HTTP\/1\.1 200 /)
    const length = Number(parseAnswer(read).headers['content-length'])
    expect(length).toBeGreaterThan(200_000)
    const body = read.slice(read.indexOf('\r\n\r\n') + 4)
    expect(body.slice(0, length)).not.toContain('HTTP/1.1 400')
  })

  it('a client that goes away harms nobody', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(small().port, '127.0.0.1', () => {
        socket.write(`GET ${D} HTTP/1.1\r\nHost: x\r\n\r\n`, () => socket.resetAndDestroy())
      })
      socket.on('close', () => resolve())
    })
    expect((await small().get('/healthz')).status).toBe(200)
  })
})
