import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkLinks } from '../src/links/check-links.ts'
import { lookUp } from '../src/links/look-up.ts'
import { run, temporaryFolder } from './program.ts'
import { fewData } from './served.ts'

/** A web of our own, and what it was asked. */
async function web(answer: RequestListener) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { asked, origin: `http://127.0.0.1:${port}` }
}

const usual: RequestListener = ({ method, url }, response) => {
  const moves: Readonly<Record<string, readonly [number, string]>> = {
    '/moved': [301, '/there'],
    '/twice': [308, '/moved'],
    '/for-now': [302, '/there'],
    '/moved-for-now': [301, '/for-now'],
    '/to-nowhere': [302, '/gone'],
    '/circle': [301, '/circle'],
    '/circle-for-now': [302, '/circle-for-now'],
    '/to-data': [301, 'data:text/html,here'],
    '/to-mail-for-now': [302, 'mailto:info@example.org'],
    '/to-nothing': [301, 'http://'],
  }
  const move = moves[url ?? '']
  if (move) return void response.writeHead(move[0], { location: move[1] }).end()
  const states: Readonly<Record<string, number>> = {
    '/there': 200,
    '/gone': 410,
    '/never': 404,
    '/secret': 403,
    '/broken': 502,
    '/no-head': method === 'HEAD' ? 405 : 200,
    '/lies-about-head': method === 'HEAD' ? 404 : 200,
  }
  if (url === '/silent') return
  response.writeHead(states[url ?? ''] ?? 404).end()
}

const quick = { pause: 0, patience: 500, onProgress: () => undefined }

describe('an address that is looked at', () => {
  it.each([
    ['/there', { state: 'there' }],
    ['/gone', { state: 'gone', status: 410 }],
    ['/never', { state: 'gone', status: 404 }],
    ['/secret', { state: 'refused', status: 403 }],
    ['/broken', { state: 'failing', reason: 'HTTP 502' }],
    ['/silent', { state: 'failing', reason: 'TimeoutError' }],
    ['/no-head', { state: 'there' }],
    ['/lies-about-head', { state: 'there' }],
    ['/for-now', { state: 'there' }],
    ['/to-nowhere', { state: 'gone', status: 410 }],
    ['/moved-for-now', { state: 'there' }],
    ['/circle', { state: 'failing', reason: '5+ redirects' }],
    ['/circle-for-now', { state: 'failing', reason: 'redirect count exceeded' }],
    ['/to-data', { state: 'failing', reason: 'redirect to data:' }],
    ['/to-mail-for-now', { state: 'failing', reason: 'redirect to mailto:' }],
    ['/to-nothing', { state: 'failing', reason: 'ERR_INVALID_URL' }],
  ])('%s', async (path, state) => {
    const { origin } = await web(usual)
    expect((await lookUp([`${origin}${path}`], quick)).get(`${origin}${path}`)).toEqual(state)
  })

  it.each(['/moved', '/twice'])('%s leads for good to where it is now', async (path) => {
    const { origin } = await web(usual)
    expect((await lookUp([`${origin}${path}`], quick)).get(`${origin}${path}`)).toEqual({
      ...{ state: 'moved', to: `${origin}/there` },
    })
  })

  it('fails with a word for why, and asks nobody with a password', async () => {
    const { asked, origin } = await web(usual)
    const withName = origin.replace('//', '//name:secret@')
    const found = await lookUp([`${withName}/there`, 'http://127.0.0.1:1/'], quick)
    expect([...found.values()].toSorted()).toEqual([
      { state: 'failing', reason: 'user:password@' },
      { state: 'failing', reason: 'bad port' },
    ])
    expect(asked).toEqual([])
  })

  it('fails where nobody listens, and where there is no such host', async () => {
    const found = await lookUp(['http://127.0.0.1:9/', 'http://nirgends.invalid/'], quick)
    expect([...found.values()].map(({ state }) => state)).toEqual(['failing', 'failing'])
  })

  it('is one of a host that is asked at a time, with a pause between', async () => {
    let [open, most] = [0, 0]
    const { asked, origin } = await web((_request, response) => {
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        response.writeHead(200).end()
      }, 20)
    })
    const begun = performance.now()
    await lookUp(
      [1, 2, 3, 4].map((number) => `${origin}/${number}`),
      { ...quick, pause: 50 },
    )
    expect(asked).toHaveLength(4)
    expect(most).toBe(1)
    expect(performance.now() - begun).toBeGreaterThanOrEqual(150)
  })
})

describe('addresses in files', () => {
  it('are asked once, wherever they stand, and not again while they are remembered', async () => {
    const { asked, origin } = await web(usual)
    const folder = await temporaryFolder()
    const file = join(folder, 'a.yaml')
    await writeFile(
      file,
      `# ${origin}/in-a-comment\nwebsite: ${origin}/there\nsources:\n  - { url: "${origin}/gone" }\n  - { url: ${origin}/there }\ntext: Siehe ${origin}/in-a-text\n`,
    )
    const cache = join(folder, 'state', 'links.json')
    const options = { ...quick, onProgress: () => undefined }
    const at = (now: string) => checkLinks({ files: [file], cache, now: Date.parse(now) }, options)
    const first = await at('2026-12-01T08:00:00Z')
    expect(first).toMatchObject({ links: 2, looked: 2 })
    expect(first.issues).toMatchObject([
      { code: 'link/gone', severity: 'warning', line: 4, column: 12 },
    ])
    expect(asked.filter((each) => each.includes('/there'))).toHaveLength(1)
    const second = await at('2026-12-01T20:00:00Z')
    expect(second).toMatchObject({ links: 2, looked: 0 })
    expect(second.issues).toEqual(first.issues)
    // What is gone may be back the next day, what was there is there for a week.
    expect(await at('2026-12-02T09:00:00Z')).toMatchObject({ looked: 1 })
    expect(await at('2026-12-09T09:00:00Z')).toMatchObject({ looked: 2 })
    expect(Object.keys(JSON.parse(await readFile(cache, 'utf8')))).toHaveLength(2)
    await writeFile(cache, '{ cut')
    expect(await at('2026-12-09T10:00:00Z')).toMatchObject({ looked: 2 })
    // What another program wrote, or one whose clock was ahead, is not remembered.
    const ahead = { looked: '2099-01-01T00:00:00Z', found: { state: 'there' } }
    await writeFile(cache, JSON.stringify({ [`${origin}/there`]: ahead, [`${origin}/gone`]: null }))
    expect(await at('2026-12-09T11:00:00Z')).toMatchObject({ looked: 2 })
  })

  it('are not looked at where nothing can be remembered, in one sentence', async () => {
    const { asked, origin } = await web(usual)
    const [data, folder] = [await fewData('Ein Motto'), await temporaryFolder()]
    const [file, state] = [join(data, 'municipalities', 'kreis-dueren.yaml'), join(folder, 'state')]
    await writeFile(file, `kind: kreis\nname: { de: Muster }\nwebsite: ${origin}/there\n`)
    await writeFile(state, 'a file')
    const { code, err } = await run(['check', file, '--data', data, '--links', '--state', state])
    expect([code, err]).toEqual([1, expect.stringMatching(/^The folder .* cannot be written/)])
    expect(asked).toEqual([])
  })

  it('are told with the findings of the check, which alone make it fail', async () => {
    const { origin } = await web(usual)
    const data = await fewData('Ein Motto')
    const state = await temporaryFolder()
    const file = join(data, 'municipalities', 'kreis-dueren.yaml')
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace(/https?:\/\/[^\s",}]+/g, `${origin}/moved`),
    )
    const { code, err, out } = await run([
      'check',
      file,
      '--data',
      data,
      '--links',
      '--state',
      state,
    ])
    expect(code).toBe(0)
    expect(out).toContain('link/moved')
    expect(out).toContain(`has moved for good to ${origin}/there.`)
    expect(err).toMatch(/^1 addresses, 1 of them looked at now; 0 do not let programs look\.\n$/m)
  })
})
