import { mkdir, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openWriter, type ReleaseWriter } from '@kommunalgraph/release'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Scan, scanFolder, scanPaths } from '../src/scan.ts'
import { folder, records } from './folder.ts'

/*
 * Adorf is as it was read, Bdorf is not, Probestadt is remembered and gone, Cdorf is new; the district is as large and
 * as old as it was, but was written too shortly before it was read.
 */

const own = await folder(
  { adorf: records['adorf'] ?? '', bdorf: 'kind: gemeinde\n', 'kreis-muster': 'kind: kreis\n' },
  afterAll,
)
await own.edit('cdorf', 'kind: gemeinde\n')
await own.write('municipalities/notizen.txt', 'x')
await symlink(join(own.data, 'sources.yaml'), join(own.data, 'municipalities/ddorf.yaml'))

const pathOf = (slug: string): string => `municipalities/${slug}.yaml`

let writer: ReleaseWriter

beforeAll(async () => {
  await mkdir(dirname(own.store), { recursive: true })
  writer = openWriter(own.store)
  const keep = async (slug: string, outcome: object, grown = 0) => {
    const { mtimeMs, size } = await stat(join(own.data, pathOf(slug)))
    const state = { path: pathOf(slug), size: size + grown, mtimeMs, digest: slug }
    writer.intake.put({ ...state, outcome: JSON.stringify({ values: [], ...outcome }) }, [])
  }
  await keep('adorf', {})
  await keep('bdorf', {}, 1)
  await keep('kreis-muster', { racy: true })
  const gone = { path: pathOf('probestadt'), size: 1, mtimeMs: 1, digest: 'x' }
  writer.intake.put({ ...gone, outcome: '{"values":[]}' }, [])
  writer.intake.put(
    { path: 'sources.yaml', size: 0, mtimeMs: 0, digest: '', outcome: '{"values":[]}' },
    [],
  )
})

afterAll(() => writer.close())

const pathsOf = (files: Scan['changed'] | Scan['gone'] | undefined) =>
  files?.map(({ path }) => path).toSorted()

describe('a look at the whole folder', () => {
  let scan: Scan

  beforeAll(async () => {
    scan = await scanFolder(own.data, writer.intake)
  })

  it('finds files that are new, not as they were read, no files, or not to be trusted', () => {
    expect(pathsOf(scan.changed)).toEqual(['bdorf', 'cdorf', 'ddorf', 'kreis-muster'].map(pathOf))
  })

  it('finds remembered files of records that are there no more, and no shared one', () => {
    expect(pathsOf(scan.gone)).toEqual([pathOf('probestadt')])
  })

  it('lists every shared file, and no record', () => {
    const shared = pathsOf(scan.shared) ?? []
    expect(shared).toContain('network.yaml')
    expect(shared).toContain('reference/muster.csv')
    expect(shared.some((path) => path.startsWith('municipalities/'))).toBe(false)
  })

  it('names what nobody can use', () => {
    expect([...scan.misplaced.keys()]).toEqual(['municipalities/notizen.txt'])
  })

  it('counts the files that records have, and those that are remembered', () => {
    expect(scan).toMatchObject({ records: 5, remembered: 4 })
  })

  it('tells when it began, before which no time of a file can be trusted', async () => {
    const began = Date.now()
    for (const scan of [
      await scanFolder(own.data, writer.intake),
      await scanPaths(own.data, writer.intake, [pathOf('adorf')], 4),
    ]) {
      expect(scan.seen).toBeGreaterThanOrEqual(began)
      expect(scan.seen).toBeLessThanOrEqual(Date.now())
    }
  })

  it('throws where there is no folder', async () => {
    await expect(scanFolder(join(own.root, 'nichts'), writer.intake)).rejects.toMatchObject({
      code: 'validator/folder-missing',
    })
  })
})

describe('a look at some paths', () => {
  const look = (...paths: readonly string[]) => scanPaths(own.data, writer.intake, paths, 4)

  it.each([
    ['one as it was read', 'adorf', { changed: [], gone: [], records: 4 }],
    ['one that is not', 'bdorf', { changed: [pathOf('bdorf')], gone: [], records: 4 }],
    ['a new one', 'cdorf', { changed: [pathOf('cdorf')], gone: [], records: 5 }],
    ['one that is gone', 'probestadt', { changed: [], gone: [pathOf('probestadt')], records: 3 }],
    ['one that never was', 'edorf', { changed: [], gone: [], records: 4 }],
  ])('finds %s', async (_what, slug, expected) => {
    const { changed, gone, records: count, shared } = await look(pathOf(slug))
    expect({ changed: pathsOf(changed), gone: pathsOf(gone), records: count }).toEqual(expected)
    expect(shared).toBeUndefined()
  })

  it('looks at one that is named twice once', async () => {
    const { changed, records: count } = await look(pathOf('cdorf'), pathOf('cdorf'))
    expect([changed.length, count]).toEqual([1, 5])
  })

  it.each(['network.yaml', 'concepts/phases.yaml', 'reference/muster.csv', 'concepts/weg.yaml'])(
    'lists all shared files where %s is named',
    async (path) => {
      const { changed, shared } = await look(path)
      expect(changed).toEqual([])
      const { shared: all } = await scanFolder(own.data, writer.intake)
      expect(pathsOf(shared)).toEqual(pathsOf(all))
    },
  )

  it('names a file that nobody can use, and one that is in order now', async () => {
    const { misplaced, shared } = await look('municipalities/notizen.txt', 'municipalities/weg.txt')
    expect([...misplaced].map(([path, file]) => [path, file?.path])).toEqual([
      ['municipalities/notizen.txt', 'municipalities/notizen.txt'],
      ['municipalities/weg.txt', undefined],
    ])
    expect(shared).toBeUndefined()
  })
})
