import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { copyOfData, end, run, start, temporaryFolder } from './program.ts'
import { answerOf, environment, freePort } from './served.ts'
import { published, record, storeOf } from './store.ts'

const name = 'Erika Löschenswert'
const email = 'erika.loeschenswert@example.org'
const telephone = '+492421999999'

const withContact = (motto: string) =>
  record({
    kind: 'gemeinde',
    name: { de: 'Musterstadt' },
    motto: { de: motto },
    contacts: [
      { id: 1, name, basis: 'consent', basisSince: '2026-01-01', email, telephone },
      { id: 2, unit: { de: 'Amt für Muster' }, email: 'amt@example.org' },
    ],
  })

const file = (further = '') => `kind: gemeinde\nname: { de: Musterstadt }\n${further}`
const contactInYaml = `contacts:\n  - { id: 1, name: Erika\n      Löschenswert, basis: consent, basisSince: 2026-01-01 }\n`

/** A data folder with the municipality, and a store in which three versions of it have the contact. */
async function setting(yaml: string) {
  const data = await copyOfData()
  const path = join(data, 'municipalities', 'musterstadt.yaml')
  await writeFile(path, yaml)
  const versions = ['Eins', 'Zwei', 'Drei'].map(withContact)
  return { data, path, ...(await storeOf(data, 'musterstadt', versions)) }
}

/** Every byte of every file in a folder. */
async function bytesIn(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Buffer.concat(
    await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name)))),
  )
}

const erase = (stateDir: string, data: string, ...words: readonly string[]) =>
  run(['erase', ...words, '--data', data, '--state', stateDir])

describe('erase', () => {
  it('takes a contact out of every version and proves that no file has it', async () => {
    const { data, stateDir, store } = await setting(file())
    expect((await bytesIn(stateDir)).includes(name)).toBe(true)
    const { code, err, out } = await erase(stateDir, data, 'musterstadt', '--contact', '1')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Erased from 3 versions of musterstadt.')
    expect(out).toMatch(/Searched \d+ files: none of them contains it any longer\./)
    const bytes = await bytesIn(stateDir)
    for (const value of [name, email, telephone, 'Löschenswert'])
      expect([value, bytes.includes(value)]).toEqual([value, false])
    const release = published(store)
    const versions = release.versions('musterstadt')
    expect(versions).toHaveLength(3)
    for (const { redacted, sequence } of versions) {
      expect(redacted).toMatch(/^20\d\d-/)
      const kept = release.asOf(sequence)?.record('musterstadt')
      expect(kept?.contacts?.map(({ id }) => id)).toEqual([2])
    }
    // What catalogues say of its files is true again, and the store agrees with itself.
    expect(release.sizes('kommunen/musterstadt')?.['ttl']?.bytes).toBeGreaterThan(1_000)
    expect((await run(['verify-store', store])).code).toBe(0)
  })

  it('is done again in a backup that was put back, by the log of the store that it came from', async () => {
    const { data, stateDir, store } = await setting(file())
    const old = join(await temporaryFolder(), 'old')
    await mkdir(old)
    expect((await run(['backup', join(old, 'release.sqlite'), '--state', stateDir])).code).toBe(0)
    await erase(stateDir, data, 'musterstadt', '--contact', '1')
    expect((await bytesIn(old)).includes(name)).toBe(true)
    const again = await erase(old, data, '--log', store)
    expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' })
    expect(again.out).toContain('Erased from 3 versions of musterstadt.')
    expect((await bytesIn(old)).includes(name)).toBe(false)
    expect((await erase(old, data, '--log', store)).out).toBe(
      'All erasures in this log have already been made here.\n',
    )
    const both = await erase(old, data, 'musterstadt', '--log', store)
    expect([both.code, both.err]).toEqual([1, expect.stringContaining('--log')])
  })

  it.each([
    ['in the record', file(contactInYaml)],
    ['in a comment', file(`# früher: ${name}\n`)],
    ['in escapes', file(`motto: { de: "Erika L\\u00f6schenswert" }\n`)],
  ])('refuses as long as it stands %s of data/', async (_, yaml) => {
    const { data, path, stateDir } = await setting(yaml)
    const before = await bytesIn(stateDir)
    const refused = await erase(stateDir, data, 'musterstadt', '--contact', '1')
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toContain('municipalities/musterstadt.yaml')
    expect(refused.err).not.toContain('    at ')
    expect((await bytesIn(stateDir)).includes(name)).toBe(before.includes(name))
    await rm(path)
    expect((await erase(stateDir, data, 'musterstadt', '--contact', '1')).code).toBe(0)
  })

  it('takes a field out, in dots or slashes', async () => {
    const { data, stateDir, store } = await setting(file())
    const { code } = await erase(stateDir, data, 'musterstadt', '--field', 'motto.de')
    expect(code).toBe(0)
    const release = published(store)
    expect(release.record('musterstadt')?.motto).toBeUndefined()
    expect((await bytesIn(stateDir)).includes('Zwei')).toBe(false)
  })

  it('removes dumps and caches that hold it, also packed ones, all pictures, and nothing else', async () => {
    const { data, stateDir } = await setting(file())
    const put = async (path: string, bytes: string | Buffer) => {
      await mkdir(join(stateDir, path, '..'), { recursive: true })
      await writeFile(join(stateDir, path), bytes)
    }
    await put('dumps/3/all.nt.gz', gzipSync(`<a> <b> "${name}" .`))
    await put('dumps/3/all.json', JSON.stringify({ harmless: true }))
    await put('cache/page.html', `<a href="mailto:${encodeURIComponent(email)}">`)
    await put('pictures/0a1b.png', 'pixels, in which nothing can be found')
    await put('assets/site.css', 'body { color: black }')
    const { code, out } = await erase(stateDir, data, 'musterstadt', '--contact', '1')
    expect(code).toBe(0)
    expect(out).toContain('Removed: dumps.')
    expect(out).toContain('Removed: cache.')
    expect(out).toContain('Removed: pictures.')
    expect((await readdir(stateDir)).filter((each) => !each.startsWith('release'))).toEqual([
      'assets',
    ])
  })

  it('takes a value of network.yaml out of every release, and again by the log', async () => {
    const data = await copyOfData()
    const path = join(data, 'network.yaml')
    const shipped = await readFile(path, 'utf8')
    const duties = `duties:\n  imprint: { responsible: ${name} }`
    await writeFile(path, shipped.replace('duties:', duties).replace('Kommunalgraph-Demo', name))
    const { stateDir, store } = await storeOf(data, 'musterstadt', [withContact('Eins')])
    const old = join(await temporaryFolder(), 'old')
    await mkdir(old)
    await run(['backup', join(old, 'release.sqlite'), '--state', stateDir])
    await mkdir(join(stateDir, 'dumps'))
    await writeFile(join(stateDir, 'dumps', 'all.nt.gz'), gzipSync(`<a> <b> "${name}" .`))
    const words = ['--network', 'duties.imprint.responsible']
    const refused = await erase(stateDir, data, ...words)
    expect([refused.code, refused.err.includes('network.yaml')]).toEqual([1, true])
    expect(refused.err).not.toContain(name)
    await writeFile(path, shipped)
    // The publisher still has the name: the scan says where, until that is erased, too.
    expect((await erase(stateDir, data, ...words)).code).toBe(1)
    const { code, err, out } = await erase(stateDir, data, '--network', 'publisher/name')
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('Erased from network.yaml in 2 releases.')
    // The contact of the municipality has the name as well.
    expect((await erase(stateDir, data, 'musterstadt', '--contact', '1')).code).toBe(0)
    expect((await bytesIn(stateDir)).includes(name)).toBe(false)
    expect((await run(['verify-store', store])).code).toBe(0)
    await erase(old, data, '--log', store)
    expect((await bytesIn(old)).includes(name)).toBe(false)
    expect((await erase(old, data, '--log', store)).out).toContain('have already been made')
  })

  it.each([
    [[], 'The municipality is missing'],
    [['--network', 'harvest'], 'With --network, name one of these fields'],
    [['musterstadt', '--network', 'publisher'], '--network names a field'],
    [['--network', 'publisher', '--log', 'x'], 'With --log, what was erased'],
    [['musterstadt'], 'Name either --contact'],
    [['musterstadt', '--contact', 'eins'], 'Name either --contact'],
    [['musterstadt', '--contact', '1', '--field', 'motto'], 'Name either --contact'],
    [['musterstadt', '--contact', '1'], 'There is no release in'],
  ])('says what is missing: %j', async (words, sentence) => {
    const { code, err } = await erase(await temporaryFolder(), 'data', ...words)
    expect(code).toBe(1)
    expect(err.startsWith(sentence)).toBe(true)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('says in German what no version holds', async () => {
    const { data, stateDir } = await setting(file())
    const words = ['erase', 'musterstadt', '--contact', '7', '--data', data, '--state', stateDir]
    const { code, err } = await run(words, { LC_ALL: 'de_DE.UTF-8' })
    expect([code, err]).toEqual([
      1,
      'Keine Version enthält „musterstadt: contacts/7“. Prüfen Sie Adresse, Nummer und Feld.\n',
    ])
  })
})

/** Ask until a page no longer has a text: a server looks for a new release once a second. */
async function without(address: string, text: string): Promise<string> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const body = await (await fetch(address)).text()
    if (!body.includes(text)) return body
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${address} still has it`)
}

describe('erase beside a server', () => {
  it('leaves every version where it is, redacted and marked, and nothing in any file', async () => {
    const { data, stateDir } = await setting(file())
    const port = await freePort()
    const base = 'https://daten.example.org/'
    const settings = { PORT: String(port), BASE_URL: base, DATA_DIR: data, STATE_DIR: stateDir }
    const server = start(['serve'], { ...(await environment()), ...settings })
    const ended = end(server)
    const D = `http://localhost:${port}/kommunen/musterstadt`
    const version = `${D}/v/20261101T080000123Z`
    for (const address of [D, version, `${version}.ttl`])
      expect(await (await answerOf(address)).text()).toContain(name)
    const { code, err } = await erase(stateDir, data, 'musterstadt', '--contact', '1')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((await bytesIn(stateDir)).includes(name)).toBe(false)
    expect(await without(version, name)).toContain('Angaben aus dieser Version gelöscht')
    for (const address of [D, `${version}.ttl`, `${version}.json`, `${D}/versionen`]) {
      const answer = await fetch(address)
      expect([address, answer.status, (await answer.text()).includes(name)]).toEqual([
        address,
        200,
        false,
      ])
    }
    const history = await (await fetch(`${D}/versionen`)).text()
    expect(history.match(/Angaben aus dieser Version gelöscht/g)).toHaveLength(3)
    server.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    expect((await bytesIn(stateDir)).includes(name)).toBe(false)
  })
})

describe('backup and verify-store', () => {
  it('copy a store into one file, and find it whole', async () => {
    const { data, stateDir } = await setting(file())
    const target = join(stateDir, '..', 'copy.sqlite')
    const backedUp = await run(['backup', target, '--state', stateDir])
    expect([backedUp.code, backedUp.err]).toEqual([0, ''])
    expect(published(target).record('musterstadt')?.motto?.de).toBe('Drei')
    for (const words of [
      ['verify-store', target],
      ['verify-store', '--state', stateDir],
    ]) {
      const { code, out } = await run(words)
      expect([code, out.endsWith('everything is in order\n')]).toEqual([0, true])
    }
    const again = await run(['backup', target, '--state', stateDir])
    expect([again.code, again.err.includes('exists already')]).toEqual([1, true])
    expect(data).not.toBe('')
  })

  it('tell what is damaged', async () => {
    const { store } = await setting(file())
    const bytes = await readFile(store)
    bytes.fill(0x5a, 4096 * 3, 4096 * 6)
    await writeFile(store, bytes)
    const { code, err, out } = await run(['verify-store', store])
    expect(code).toBe(1)
    expect(out + err).toMatch(/damaged|malformed/)
  })

  it('say that there is nothing, and what is missing', async () => {
    const state = await temporaryFolder()
    expect((await run(['verify-store', '--state', state])).err).toContain('There is no release')
    expect((await run(['backup', '--state', state])).err).toContain('The file to back up to is')
    expect((await run(['backup', join(state, 'x'), '--state', state])).code).toBe(1)
  })
})
