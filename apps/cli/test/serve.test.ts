import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { backup } from '@kommunalgraph/release'
import { describe, expect, it } from 'vitest'
import { copyOfData, end, run, shippedCount, start, temporaryFolder } from './program.ts'
import {
  answerOf,
  environment,
  fewData,
  freePort,
  publishedFolder,
  until,
  writeMotto,
} from './served.ts'

describe('serve --publish', () => {
  it('publishes the shipped data and ends on a signal with exit code 0', async () => {
    const port = await freePort()
    const child = start(['serve', '--publish', '--port', String(port)], await environment())
    const ended = end(child)
    const address = `http://localhost:${port}/kommunen/kreis-dueren`
    const answer = await answerOf(address, { accept: 'text/turtle' })
    expect(answer.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    expect(await answer.text()).toContain(`http://localhost:${port}/kommunen/kreis-dueren`)
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect(code).toBe(0)
    expect(err).toContain(`${shippedCount} municipalities: http://localhost:${port}/`)
  })

  it('says that a port is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port, 'localhost')
    await once(other, 'listening')
    const { code, err } = await run(['serve'], await environment({ PORT: String(port) }))
    other.close()
    expect(code).toBe(1)
    expect(err).toContain(`Port ${port} on localhost is in use; PORT=… picks another.\n`)
    expect(err).not.toContain('    at ')
  })

  it.each([
    ['PORT', 'http', 'PORT must be a number from 0 to 65535'],
    ['PORT', '70000', 'PORT must be a number from 0 to 65535'],
    ['HOST', 'no host', 'HOST must be a host name or address'],
    ['BASE_URL', 'daten.example.org', 'BASE_URL must be an http or https address'],
    ['NODE_ENV', 'production', 'BASE_URL must be an http or https address'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of'],
    ['DATA_DIR', 'nowhere', 'The data folder'],
    ['STATE_DIR', 'package.json', 'STATE_DIR ('],
  ])('refuses %s=%s in one sentence', async (name, value, sentence) => {
    const { code, err, out } = await run(
      ['serve', '--publish'],
      await environment({ [name]: value }),
    )
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.startsWith(sentence)).toBe(true)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('lists what is wrong with the data instead of serving them', async () => {
    const folder = await copyOfData()
    await writeFile(join(folder, 'municipalities', 'musterstadt.yaml'), 'kind: burg\n')
    const { code, err } = await run(['serve', '--publish', '--data', folder], await environment())
    expect(code).toBe(1)
    expect(err).toContain('musterstadt.yaml')
  })

  it('goes on at another port, with everything made anew there, and says so in one line', async () => {
    const settings = await environment({ DATA_DIR: await fewData('Ein Motto') })
    const serveAt = async (): Promise<{ base: string; turtle: string; err: string }> => {
      const port = await freePort()
      const child = start(['serve', '--publish'], { ...settings, PORT: String(port) })
      const ended = end(child)
      const base = `http://localhost:${port}/`
      const turtle = await (await answerOf(`${base}kommunen/kreis-dueren.ttl`)).text()
      child.kill('SIGTERM')
      return { base, turtle, err: (await ended).err }
    }
    const first = await serveAt()
    const second = await serveAt()
    expect(second.turtle).toBe(first.turtle.replaceAll(first.base, second.base))
    const lines = second.err.split('\n').filter((line) => line.includes(first.base))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`Nothing was promised at ${first.base}`)
  })
})

describe('serve', () => {
  it('serves what was published, and needs no data', async () => {
    const port = await freePort()
    const base = `http://localhost:${port}/`
    const state = await publishedFolder(base)
    const environment = { PORT: String(port), STATE_DIR: state, DATA_DIR: 'nowhere' }
    const child = start(['serve'], { ...environment, LOG_LEVEL: 'silent' })
    const ended = end(child)
    const answer = await answerOf(`${base}kommunen/kreis-dueren.ttl`)
    expect([answer.status, answer.headers.get('release-sequence')]).toEqual([200, '1'])
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect([code, err]).toEqual([0, `1 municipalities: ${base}\n`])
  })

  it('says that nothing is published, answers 503, and takes up what is published then', async () => {
    const port = await freePort()
    const base = 'https://profile.example.org/'
    const settings = await environment({ PORT: String(port), BASE_URL: base })
    const child = start(['serve'], settings)
    const ended = end(child)
    const address = `http://localhost:${port}/kommunen/kreis-dueren`
    const before = await answerOf(address)
    expect([before.status, before.headers.get('retry-after')]).toEqual([503, '30'])
    await publishedFolder(base, settings.STATE_DIR)
    expect((await until(address, ({ status }) => status === 200)).status).toBe(200)
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect([code, err.startsWith('Nothing has been published yet')]).toEqual([0, true])
  })

  it('begins with a release at localhost, where nobody was promised anything, and only once', async () => {
    const port = await freePort()
    const data = await fewData('Ein Motto')
    const settings = await environment({ PORT: String(port), DATA_DIR: data })
    for (const said of [
      /^Nothing has been published yet: .* is published now\.\n/,
      /^1 municipalities/,
    ]) {
      const child = start(['serve'], settings)
      const ended = end(child)
      const answer = await answerOf(`http://localhost:${port}/kommunen/kreis-dueren.ttl`)
      expect([answer.status, answer.headers.get('release-sequence')]).toEqual([200, '1'])
      child.kill('SIGTERM')
      expect((await ended).err).toMatch(said)
      await writeMotto(data, 'Ein anderes Motto')
    }
  })

  it('publishes nothing unasked beside the remains of lost releases', async () => {
    const port = await freePort()
    const data = await fewData('Ein Motto')
    const settings = await environment({ PORT: String(port), DATA_DIR: data })
    await mkdir(join(settings.STATE_DIR, 'dumps', '1'), { recursive: true })
    const child = start(['serve'], settings)
    const ended = end(child)
    expect((await answerOf(`http://localhost:${port}/`)).status).toBe(503)
    child.kill('SIGTERM')
    expect((await ended).err).toContain('A backup in its place brings them back')
  })

  it('tells findings and answers 503 where the first release is refused', async () => {
    const port = await freePort()
    const data = await fewData('Ein Motto')
    await writeFile(join(data, 'municipalities', 'musterstadt.yaml'), 'kind: burg\n')
    const child = start(['serve'], await environment({ PORT: String(port), DATA_DIR: data }))
    const ended = end(child)
    expect((await answerOf(`http://localhost:${port}/`)).status).toBe(503)
    child.kill('SIGTERM')
    expect((await ended).err).toContain('musterstadt.yaml:1:7')
  })

  it('refuses a base that is not that of the release', async () => {
    const state = await publishedFolder('https://daten.example.org/')
    const { code, err } = await run(['serve'], { STATE_DIR: state, LOG_LEVEL: 'silent' })
    expect(code).toBe(1)
    expect(err).toBe(
      'What is published belongs to https://daten.example.org/, not to http://localhost:3000/. BASE_URL=https://daten.example.org/ serves it; another address needs a new publish (kommunalgraph publish --change-base).\n',
    )
  })

  it.each([
    [['--workers', '0'], '--workers must be a number from 1 to 256.'],
    [['--workers', 'two'], '--workers must be a number from 1 to 256.'],
    [['--release', 'copy.sqlite', '--watch'], '--release serves a copy'],
    [['--release', 'copy.sqlite', '--publish'], '--release serves a copy'],
  ])('refuses %j in one sentence', async (words, sentence) => {
    const { code, err } = await run(['serve', ...words], await environment())
    expect([code, err.startsWith(sentence), err.trimEnd().split('\n').length]).toEqual([1, true, 1])
  })
})

describe('serve --release', () => {
  it('serves a copy, also where no folder can be written, and notices another in its place', async () => {
    const port = await freePort()
    const base = `http://localhost:${port}/`
    const folder = await temporaryFolder()
    const copy = join(folder, 'copy.sqlite')
    const state = await publishedFolder(base)
    await backup(join(state, 'release.sqlite'), copy)
    // A file where the folder should be: nobody can write below it, root neither.
    const settings = { PORT: String(port), STATE_DIR: join(copy, 'below'), LOG_LEVEL: 'silent' }
    const child = start(['serve', '--release', copy], settings)
    const ended = end(child)
    const address = `${base}kommunen/kreis-dueren.ttl`
    expect((await answerOf(address)).headers.get('release-sequence')).toBe('1')
    // Made in the thread, which reads the copy by itself.
    const catalogue = async () => {
      const { headers, status } = await fetch(`${base}katalog.ttl`)
      return [status, headers.get('release-sequence')]
    }
    expect(await catalogue()).toEqual([200, '1'])
    await publishedFolder(base, state, 'Ein anderes Motto')
    await backup(join(state, 'release.sqlite'), join(folder, 'next.sqlite'))
    await rename(join(folder, 'next.sqlite'), copy)
    const answer = await until(address, ({ headers }) => headers.get('release-sequence') === '2')
    expect(await answer.text()).toContain('Ein anderes Motto')
    expect(await catalogue()).toEqual([200, '2'])
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })
})

describe('serve --watch', () => {
  it('publishes an edit, shows what is wrong with a bad one, and keeps the last good release online', async () => {
    const port = await freePort()
    const base = `http://localhost:${port}/`
    const data = await fewData('Das erste Motto')
    const child = start(
      ['serve', '--watch', '--data', data],
      await environment({ PORT: String(port) }),
    )
    const ended = end(child)
    const page = `${base}kommunen/kreis-dueren.html`
    const shows = (text: string) => async (answer: Response) => (await answer.text()).includes(text)
    const first = await answerOf(page)
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(await first.text()).toContain('Das erste Motto')

    await writeMotto(data, 'Das zweite Motto')
    await until(page, shows('Das zweite Motto'))

    await writeFile(join(data, 'municipalities', 'musterstadt.yaml'), 'kind: burg\n')
    await until(page, shows('Nicht veröffentlicht. Gezeigt wird der letzte gute Stand.'))
    const stays = await fetch(page)
    expect([stays.status, stays.headers.get('etag'), stays.headers.get('cache-control')]).toEqual([
      200,
      null,
      'no-store',
    ])
    const shown = await stays.text()
    expect(Buffer.byteLength(shown)).toBe(Number(stays.headers.get('content-length')))
    expect(shown).toContain('Das zweite Motto')
    expect(shown).toContain('href="/_watch"')
    expect(await (await fetch(`${base}en/kommunen/kreis-dueren`)).text()).toContain(
      'href="/en/_watch"',
    )
    const turtle = await fetch(`${base}kommunen/kreis-dueren.ttl`)
    expect(await turtle.text()).not.toContain('Nicht veröffentlicht')

    const findings = await (await fetch(`${base}en/_watch`)).text()
    expect(findings).toContain('musterstadt.yaml:1:7')
    expect(findings).toContain('There is no concept &quot;burg&quot; in concepts/kinds.yaml.')
    expect((await fetch(`${base}_watch.css`)).headers.get('content-type')).toContain('text/css')

    await rm(join(data, 'municipalities', 'musterstadt.yaml'))
    await until(page, async (answer) => !(await shows('Nicht veröffentlicht')(answer)))
    expect(await (await fetch(`${base}_watch`)).text()).toContain('<h1>Veröffentlicht</h1>')
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect(code).toBe(0)
    expect(err).toContain('musterstadt.yaml:1:7')
  })

  it('starts with data that are wrong, and publishes once they are mended', async () => {
    const port = await freePort()
    const data = await fewData('Ein Motto')
    const file = join(data, 'municipalities', 'musterstadt.yaml')
    await writeFile(file, 'kind: burg\n')
    const child = start(
      ['serve', '--watch', '--data', data],
      await environment({ PORT: String(port) }),
    )
    const ended = end(child)
    const address = `http://localhost:${port}/kommunen/kreis-dueren`
    const before = await answerOf(address, { accept: 'text/html' })
    expect(before.status).toBe(503)
    expect(await before.text()).toContain('href="/_watch"')
    await rm(file)
    expect((await until(address, ({ status }) => status === 200)).status).toBe(200)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })

  it('makes a new store where the old one was removed, and says so', async () => {
    const port = await freePort()
    const page = `http://localhost:${port}/kommunen/kreis-dueren.html`
    const data = await fewData('Das erste Motto')
    const settings = await environment({ PORT: String(port), DATA_DIR: data })
    const store = join(settings.STATE_DIR, 'release.sqlite')
    const child = start(['serve', '--watch'], settings)
    const ended = end(child)
    expect((await answerOf(page)).status).toBe(200)
    await rm(settings.STATE_DIR, { recursive: true })
    await writeMotto(data, 'Das zweite Motto')
    const shown = async (answer: Response) => (await answer.text()).includes('Das zweite Motto')
    const answer = await until(page, shown)
    expect([answer.headers.get('release-sequence'), existsSync(store)]).toEqual(['1', true])
    const [, style = ''] = (await answer.text()).match(/rel="stylesheet" href="([^"]+)"/) ?? []
    await until(new URL(style, page).href, ({ status }) => status === 200)
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect(code).toBe(0)
    const told = `The store ${store} was removed or replaced while it was in use`
    expect(err.split('\n').filter((line) => line.startsWith(told))).toHaveLength(1)
  })
})
