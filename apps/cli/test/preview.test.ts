import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { run, temporaryFolder } from './program.ts'
import { fewData, writeMotto } from './served.ts'

/* What a publish would change, and who is told where it is refused. */

/** A folder with one municipality that is published, and the words that publish it. */
async function published() {
  const data = await fewData('Ein Motto')
  const state = await temporaryFolder()
  const words = ['publish', '--data', data, '--state', state]
  expect((await run(words)).code).toBe(0)
  return { data, file: join(data, 'municipalities', 'kreis-dueren.yaml'), words, state }
}

const edit = async (file: string, change: (text: string) => string) =>
  writeFile(file, change(await readFile(file, 'utf8')))

const lineOf = async (file: string, start: string): Promise<number> =>
  (await readFile(file, 'utf8')).split('\n').findIndex((line) => line.startsWith(start)) + 1

describe('publish --dry-run', () => {
  it('says field by field, with file and line, what would change, and publishes nothing', async () => {
    const { data, file, words } = await published()
    await writeMotto(data, 'Ein anderes Motto')
    const { code, out } = await run([...words, '--dry-run'])
    expect(code).toBe(0)
    const line = await lineOf(file, 'motto')
    expect(out).toMatch(/^Kreis Düren: updated \(\+\d+ −\d+\)\n/)
    expect(out).toContain(
      `  municipalities/kreis-dueren.yaml:${line} motto.de: Ein Motto → Ein anderes Motto\n`,
    )
    expect(out).toMatch(
      /0 created, 1 updated, 0 deleted; \d+ triples are added, \d+ removed; \d+ pages and 3 data sets are touched\.\n/,
    )
    expect(out).toContain('Checked and proved, but not published, as asked')
    expect((await run(words)).out).toMatch(/^Release 2: 0 created, 1 updated/)
  })

  it('counts the triples that the graph then has', async () => {
    const { data, words } = await published()
    await writeMotto(data, 'Ein anderes Motto')
    const { out } = await run([...words, '--dry-run', '--format', 'json'])
    const { municipalities, totals } = JSON.parse(out)
    expect(municipalities).toHaveLength(1)
    // The text, wherever it stands; and the instant at which the record was changed.
    expect(municipalities[0].triples.added).toBe(municipalities[0].triples.removed)
    expect(municipalities[0].triples.added).toBeGreaterThan(0)
    expect(totals.triples).toEqual(municipalities[0].triples)
    expect(municipalities[0].differences).toEqual([
      {
        ...{ field: 'motto.de', kind: 'changed', line: expect.any(Number) },
        ...{ before: 'Ein Motto', after: 'Ein anderes Motto' },
      },
    ])
  })

  it('shows no value that is about a person, in no format, only field and line', async () => {
    const { data, words } = await published()
    const contact = `- { id: 1, function: { de: Koordination }, name: Erika Mustermann, email: amt@example.org, basis: official-publication, source: mkffi-praeventionsketten }`
    await writeFile(
      join(data, 'municipalities', 'musterstadt.yaml'),
      `kind: gemeinde\nname: { de: Musterstadt }\ncontacts:\n  ${contact}\n`,
    )
    for (const format of ['pretty', 'markdown', 'json']) {
      const { code, err, out } = await run([...words, '--dry-run', '--format', format])
      expect([format, code, err]).toEqual([format, 0, expect.any(String)])
      expect(`${out}${err}`).not.toContain('Mustermann')
      expect(out).toMatch(/contacts\.[^:`"]*name/)
    }
  })

  it('writes Markdown that a pull request shows as tables, with nothing else on standard output', async () => {
    const { data, words } = await published()
    await writeMotto(data, 'Ein *anderes* <b>Motto</b> | mit Strich')
    const { err, out } = await run([...words, '--dry-run', '-f', 'markdown'])
    expect(out).toMatch(/^## What this change would publish\n\n/)
    expect(out).toContain('| Field | Line | Before | After |\n| --- | --- | --- | --- |\n')
    expect(out).toContain('Ein \\*anderes\\* \\<b\\>Motto\\</b\\> \\| mit Strich |\n')
    expect(out).not.toContain('Checked and proved')
    expect(err).toContain('Checked and proved')
  })

  it('names who comes and who goes, in German too', async () => {
    const { data, words } = await published()
    await writeFile(
      join(data, 'municipalities', 'musterstadt.yaml'),
      'kind: gemeinde\nname: { de: Musterstadt }\n',
    )
    const created = await run([...words, '--dry-run'], { LC_ALL: 'de_DE.UTF-8' })
    expect(created.out).toMatch(/^Musterstadt: neu \(\+\d+ −0\)\n/m)
    expect(created.out).toContain('1 neu, 0 geändert, 0 gelöscht')
    await run(words)
    await rm(join(data, 'municipalities', 'musterstadt.yaml'))
    const gone = await run([...words, '--dry-run', '--allow-removals', 'musterstadt'])
    expect(gone.out).toMatch(/^Musterstadt: deleted \(\+0 −\d+\)\n/m)
  })

  it('names documents about shared things, and who changes only with them', async () => {
    const { data, words } = await published()
    await edit(join(data, 'concepts', 'kinds.yaml'), (text) =>
      text.replace(/^(\s+label: \{ de: )(Kreis\b)/m, '$1Landkreis'),
    )
    const { out } = await run([...words, '--dry-run', '-f', 'json'])
    const { datasets, documents, municipalities, pages } = JSON.parse(out)
    expect(documents).toContain('def/kinds')
    expect(pages).toContain('en/def/kinds')
    expect(datasets).toContain('kommunen/kreis-dueren')
    expect(municipalities[0]).toMatchObject({ slug: 'kreis-dueren', differences: [] })
    expect((await run([...words, '--dry-run'])).out).toContain(
      'changes only because something changes that it names',
    )
  })

  it('says that nothing would change, and why nothing would be published', async () => {
    const { data, words } = await published()
    expect((await run([...words, '--dry-run'])).out).toMatch(/^Nothing would change\.\n/)
    await writeFile(join(data, 'municipalities', 'falsch.yaml'), 'kind: burg\n')
    const { code, out } = await run([...words, '--dry-run', '-f', 'markdown'])
    expect(code).toBe(1)
    expect(out).toContain('It would not be published; the findings say why.')
    expect(out).toMatch(/\| error \| .*municipalities\/falsch\.yaml:1:7 \|/)
  })

  it('refuses a format that there is not, and one without a rehearsal', async () => {
    expect((await run(['publish', '--dry-run', '-f', 'html'])).err).toMatch(/^--format must be one/)
    expect((await run(['publish', '-f', 'json'])).err).toMatch(/^--format goes with --dry-run/)
  })
})

/** Something that listens, and what it was told. */
async function listener(status: number, headers: OutgoingHttpHeaders = {}, isEndless = false) {
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  const told: { readonly type: string | undefined; readonly body: string }[] = []
  const server: Server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    told.push({ type: request.headers['content-type'], body })
    response.writeHead(status, headers).on('close', () => resolve())
    if (isEndless) response.write('still here')
    else response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { closed, told, url: `http://127.0.0.1:${port}/hook?secret=abc` }
}

describe('publish --notify', () => {
  it('tells a refused publish, with its findings and no personal value', async () => {
    const { file, words } = await published()
    await edit(file, (text) => `${text}unbekannt: Frau Erika Mustermann\n`)
    const { told, url } = await listener(204)
    const { code, err } = await run([...words, '--notify', url])
    expect(code).toBe(1)
    expect(err).not.toContain('The notification')
    expect(told).toHaveLength(1)
    expect(told[0]?.type).toBe('application/json')
    const notice = JSON.parse(told[0]?.body ?? '')
    expect(notice).toMatchObject({
      event: 'publish-refused',
      base: 'http://localhost:3000/',
      errors: 1,
    })
    expect(notice.text).toMatch(/^Not published/)
    expect(notice.findings[0]).toMatchObject({ file: expect.stringContaining('kreis-dueren.yaml') })
    expect(told[0]?.body).not.toContain('Mustermann')
  })

  it('tells nothing of a publish that is not refused, nor of a rehearsal', async () => {
    const { data, words } = await published()
    const { told, url } = await listener(204)
    await run([...words], { NOTIFY_URL: url })
    await writeFile(join(data, 'municipalities', 'falsch.yaml'), 'kind: burg\n')
    await run([...words, '--dry-run'], { NOTIFY_URL: url })
    expect(told).toEqual([])
    await run([...words], { NOTIFY_URL: url })
    expect(told).toHaveLength(1)
  })

  it.each([302, 307])(
    'does not follow where it is sent on with %d, with what only one is to know',
    async (status) => {
      const { data, words } = await published()
      await writeFile(join(data, 'municipalities', 'falsch.yaml'), 'kind: burg\n')
      const other = await listener(204)
      const moved = await listener(status, { location: other.url })
      const { err } = await run([...words, '--notify', moved.url])
      expect([err, other.told]).toEqual([
        expect.stringContaining(`did not arrive (HTTP ${status})`),
        [],
      ])
    },
  )

  it('waits for no end of an answer', async () => {
    const { data, words } = await published()
    await writeFile(join(data, 'municipalities', 'falsch.yaml'), 'kind: burg\n')
    const { closed, told, url } = await listener(200, {}, true)
    await run([...words, '--notify', url])
    const ended = performance.now()
    await closed
    expect(told).toHaveLength(1)
    // A connection that stays open keeps the process alive until its patience ends.
    expect(performance.now() - ended).toBeLessThan(5_000)
  })

  it('says that it did not arrive, without the address, which may hold a secret', async () => {
    const { data, words } = await published()
    await writeFile(join(data, 'municipalities', 'falsch.yaml'), 'kind: burg\n')
    const { url } = await listener(500)
    const refused = await run([...words, '--notify', url])
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('The notification did not arrive (HTTP 500).')
    const nobody = await run([...words, '--notify', 'http://127.0.0.1:9/hook?secret=abc'])
    expect(nobody.code).toBe(1)
    expect(nobody.err).toMatch(/The notification did not arrive \(\w+\)\./)
    expect(nobody.err).not.toContain('secret')
    const withName = await run([...words, '--notify', 'https://name:hidden@x.example.org/'])
    expect(withName.err).toMatch(/^--notify takes no address with a name/)
    expect(withName.err).not.toContain('hidden')
    expect((await run([...words, '--notify', 'ftp://x/'])).err).toMatch(/^--notify takes an http/)
  })
})
