import { mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPaths, hasErrors, readData, ValidatorError } from '../src/index.ts'
import { brief, folder } from './fixture.ts'

const shipped = fileURLToPath(new URL('../../../data', import.meta.url))

let root = ''
let data = ''

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(root, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kommunalgraph-validator-'))
  data = join(root, 'data')
  for (const [path, content] of Object.entries(folder)) await write(`data/${path}`, content)
})

afterAll(() => rm(root, { recursive: true }))

const options = () => ({ today: '2026-02-01', relativeTo: root })

const broken = 'kind: gemeinde\nname: { de: Musterdorf }\npartof: "05998"\n'

describe('the data that is shipped', () => {
  it('has no error, and no warning but the known ones', async () => {
    const { ok, issues, records } = await readData(shipped, { today: '2026-12-01' })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(
      new Set(issues.filter(({ severity }) => severity === 'warning').map(({ code }) => code)),
    ).toEqual(new Set(['duty/missing-in-demonstration', 'figure/undated', 'network/demonstration']))
    expect(ok).toBe(true)
    expect(records.size).toBe((await readdir(join(shipped, 'municipalities'))).length)
  })

  it('says of both undated figures of Kreis Düren what follows from it', async () => {
    const { issues } = await readData(shipped, { today: '2026-12-01' })
    const undated = issues.filter(({ code }) => code === 'figure/undated')
    expect(undated.map(({ pointer }) => pointer)).toEqual([
      '/statistics/0/referenceText',
      '/statistics/1/referenceText',
    ])
    expect(undated[0]?.message.de).toContain(
      'fehlt aber in Zeitreihe, Diagrammen, Sortierung und Vergleichen',
    )
  })

  it('would be from the future a day before it was written', async () => {
    const { issues } = await readData(shipped, { today: '2026-11-30' })
    expect(hasErrors(issues)).toBe(true)
  })
})

describe('a folder', () => {
  it('is read with its records, schemes, sources, places and network', async () => {
    const set = await readData(data, options())
    expect(set.issues).toEqual([])
    expect([...set.records.keys()]).toEqual(['musterstadt', 'musterverbund', 'probenhausen'])
    expect(set.concepts.get('phases')?.concepts[0]?.notation).toBe('anfang')
    expect(set.sources.get('amt')?.attribution).toBe('© Musteramt')
    expect(set.places.get('05998')).toMatchObject({ name: 'Kreis Muster', lat: 51.2 })
    expect(set.places.get('05')).not.toHaveProperty('lat')
    expect(set.network?.programme).toBe('muster')
    expect(set.files).toBe(20)
  })

  it('cannot be changed once it is checked', async () => {
    const { records } = await readData(data, options())
    const record = records.get('musterstadt')
    expect(Object.isFrozen(record?.contacts?.[0]?.address)).toBe(true)
  })

  it('may not be missing', async () => {
    const reading = readData(join(root, 'nowhere'), options())
    await expect(reading).rejects.toThrow(ValidatorError)
    await expect(reading).rejects.toMatchObject({
      code: 'validator/folder-missing',
      sentence: { de: expect.stringMatching(/^Den Datenordner „.*nowhere“ gibt es nicht\.$/) },
    })
  })

  it('may not be a file', async () => {
    await expect(readData(join(data, 'network.yaml'), options())).rejects.toMatchObject({
      code: 'validator/not-a-folder',
    })
  })
})

describe('what a disk can show', () => {
  it('is reported: links, folders, other files, files too large to read; hidden files are not', async () => {
    await symlink(join(data, 'network.yaml'), join(data, 'municipalities/link.yaml'))
    await mkdir(join(data, 'municipalities/alt.yaml'))
    await write('data/municipalities/.gitkeep', '')
    await write('data/concepts/notizen.txt', '')
    await write('data/municipalites/musterort.yaml', 'kind: gemeinde')
    await write('data/municipalities/riese.yaml', '')
    // A hole of three gibibytes, more than Node reads at once: takes no room.
    await truncate(join(data, 'municipalities/riese.yaml'), 3 * 1024 ** 3)
    const { issues } = await readData(data, options())
    for (const name of [
      'municipalities/link.yaml',
      'municipalities/alt.yaml',
      'municipalities/.gitkeep',
      'concepts/notizen.txt',
      'municipalites',
      'municipalities/riese.yaml',
    ])
      await rm(join(data, name), { recursive: true })
    expect(issues.find(({ code }) => code === 'data/unread')?.remedy.en).toContain('municipalities')
    expect(issues.map(brief)).toEqual([
      'data/concepts/notizen.txt data/unexpected-file 1:1',
      'data/municipalites data/unread 1:1',
      'data/alt data/unexpected-file 1:1',
      'data/link data/symbolic-link 1:1',
      'data/riese data/unreadable 1:1',
    ])
  })
})

describe('a check of some paths', () => {
  it('reports only what was asked for, but knows the rest', async () => {
    await write('data/municipalities/musterdorf.yaml', broken)
    const all = await checkPaths(data, [], options())
    const file = await checkPaths(data, [join(data, 'municipalities/musterdorf.yaml')], options())
    const other = await checkPaths(
      data,
      [join(data, 'concepts'), join(data, 'network.yaml')],
      options(),
    )
    await rm(join(data, 'municipalities/musterdorf.yaml'))
    expect(all.issues.map(brief)).toEqual(['data/musterdorf field/unknown 3:1'])
    expect(all.files).toBe(21)
    expect(file).toEqual({ issues: all.issues, files: 1 })
    expect(other).toEqual({ issues: [], files: 15 })
  })

  it('checks a file outside as if it took its place inside', async () => {
    const record =
      'kind: gemeinde\nname: { de: Musterdorf }\nidentifiers: { ags: "05998004", source: amt }\n'
    await write('entwurf/musterdorf.yaml', record)
    const { issues, files } = await checkPaths(
      data,
      [join(root, 'entwurf/musterdorf.yaml')],
      options(),
    )
    expect(files).toBe(1)
    expect(issues.map(brief)).toEqual([
      'entwurf/musterdorf kind/differs-from-reference 1:7',
      'entwurf/musterdorf name/differs-from-reference 2:13',
      'entwurf/musterdorf identifiers/duplicate 3:21',
    ])
  })

  it('refuses a path that does not exist or cannot hold a record', async () => {
    await write('bild.png', '')
    await expect(checkPaths(data, [join(root, 'fehlt.yaml')], options())).rejects.toMatchObject({
      code: 'validator/path-missing',
    })
    await expect(checkPaths(data, [join(root, 'bild.png')], options())).rejects.toMatchObject({
      code: 'validator/path-outside',
    })
  })
})
