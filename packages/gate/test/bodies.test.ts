import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { catalogueText, describeDatasetClosure, writeDumps } from '@kommunalgraph/catalog'
import {
  type BodyName,
  describe as describeRecord,
  documentPath,
  isMemento,
  municipalityColumns,
  noExtraFields,
  pageIri,
  type Release,
  type Slug,
  type Snapshot,
  schemaOrgBlock,
  toPublished,
} from '@kommunalgraph/model'
import { formats, writeCsv } from '@kommunalgraph/rdf'
import { openReader, openWriter, verifyStore } from '@kommunalgraph/release'
import { describe, expect, it, onTestFinished } from 'vitest'
import { at, base, type Folder, folder, records } from './folder.ts'

/* What was proved is what is kept: the bodies in the store, against a fresh description. */

const shipped = fileURLToPath(new URL('../../../data', import.meta.url))

const current = (store: string): Release => {
  const reader = openReader(store)
  onTestFinished(() => reader.close())
  const release = reader.current()
  if (release === undefined) throw new Error('Nothing is published')
  return release
}

const digest = (algorithm: string, bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex')

/** @throws where the facts that are kept are not those of the bytes */
const textOf = (release: Snapshot, path: string, name: BodyName): string | undefined => {
  const body = release.body(path, name)
  if (body === undefined) return undefined
  const plain = gunzipSync(body.gzip())
  const kept = [body.bytes, body.gzipBytes, body.sha256, body.sha1]
  const counted = [plain.length, body.gzip().length, digest('sha256', plain), digest('sha1', plain)]
  if (kept.join() !== counted.join()) throw new Error(`${path} ${name}: ${kept} is not ${counted}`)
  return plain.toString('utf8')
}

/** Every text of a municipality, made anew. */
function fresh(release: Release, slug: Slug): ReadonlyMap<BodyName, string> {
  const record = release.record(slug)
  if (record === undefined) throw new Error(slug)
  const quads = describeRecord(release, slug, record)
  const graph = formats.flatMap((format) =>
    format.rdf ? [[format.name as BodyName, format.write(quads, base)] as const] : [],
  )
  const path = documentPath(slug)
  return new Map<BodyName, string>([
    ...graph,
    ['json', `${JSON.stringify(toPublished(base, slug, record), null, 2)}\n`],
    ['csv', writeCsv(municipalityColumns({ base, fields: noExtraFields }), [{ slug, record }])],
    ...(['de', 'en'] as const).map((language) => {
      const other = pageIri(base, path, language === 'de' ? 'en' : 'de')
      return [`block:${language}`, schemaOrgBlock(quads, language, new Set([other])) ?? ''] as const
    }),
    [
      'catalogue',
      catalogueText(release, (profile) => describeDatasetClosure(release, slug, record, profile))
        .text,
    ],
  ])
}

/** The folder of the shipped data instead of the small one. */
async function demonstration(): Promise<Folder> {
  const own = await folder({})
  await rm(own.data, { recursive: true })
  await cp(shipped, own.data, { recursive: true })
  return own
}

/** A small folder with so many records, made of those that are shipped with other names and numbers. */
async function many(count: number): Promise<Folder> {
  const own = await demonstration()
  const names = (await readdir(join(own.data, 'municipalities'))).toSorted()
  for (let index = 0; index < count; index += 1) {
    const name = names[index % names.length] ?? ''
    const text = await readFile(join(own.data, 'municipalities', name), 'utf8')
    const slug = `${name.slice(0, -5)}-${index}`
    const changed = text
      .replace(/^identifiers:.*\n/m, '')
      .replace(/value: (\d+)/g, (_, value) => `value: ${Number(value) + index}`)
      .replace(/^name: \{ de: ([^,}]*)/m, `name: { de: '$1 & <"${index}"> é'`)
    await own.edit(slug, changed)
  }
  return own
}

/** Texts that are not what they would be if they were made now. */
const differing = (release: Release): readonly string[] =>
  release.slugs().flatMap((slug) =>
    [...fresh(release, slug)].flatMap(([name, text]) => {
      const kept = textOf(release, documentPath(slug), name) ?? ''
      return kept === text ? [] : [`${slug} ${name}`]
    }),
  )

describe('every text in the store', () => {
  it('is what a fresh description and writer give, for the shipped data and 200 records besides', async () => {
    const own = await many(200)
    const { issues, state } = await own.publish({ at: at(0) })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(state).toBe('published')
    expect(differing(current(own.store))).toEqual([])
    expect(verifyStore(own.store)).toEqual([])
  })

  it('is kept of the documents that municipalities share, too', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const release = current(own.store)
    for (const path of ['', 'def/phases', 'def/sources'])
      for (const name of ['turtle', 'json-ld', 'n-triples', 'rdf-xml', 'block:de'] as const)
        expect([path, name, textOf(release, path, name)?.length]).not.toContain(undefined)
    expect(release.body('def/nothing', 'turtle')).toBeUndefined()
  })

  it('is kept once where two formats say it with the same bytes', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const release = current(own.store)
    const path = documentPath('adorf')
    for (const [one, other] of [
      ['turtle', 'trig'],
      ['n-quads', 'n-triples'],
    ] as const)
      expect(release.body(path, one)?.gzip()).toEqual(release.body(path, other)?.gzip())
  })
})

describe('the bytes of a dump', () => {
  it('are the bytes of the documents, one after the other', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const release = current(own.store)
    const dumps = join(own.root, 'dumps')
    await mkdir(dumps)
    await writeDumps(release, dumps)
    const joined = (name: BodyName, end = '') =>
      release.slugs().map((slug) => `${textOf(release, documentPath(slug), name) ?? ''}${end}`)
    for (const [file, name, end] of [
      ['kommunen.nt', 'n-triples', ''],
      ['kommunen.ttl', 'turtle', '\n'],
      ['kommunen.csv', 'row:kommunen', ''],
      ['kommunen.jsonl', 'row:records', ''],
      ['figures.csv', 'row:figures', ''],
      ['population.nt', 'cube:n-triples', ''],
    ] as const) {
      const text = await readFile(join(dumps, file), 'utf8')
      expect([file, text.endsWith(joined(name, end).join(''))]).toEqual([file, true])
    }
    const first = await readFile(join(dumps, 'kommunen.nt'), 'utf8')
    expect(first.startsWith(textOf(release, '', 'n-triples') ?? '-')).toBe(true)
  })
})

describe('a superseded version', () => {
  async function twice(): Promise<Folder> {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('adorf', `${records['adorf']}motto: { de: Kinder zuerst }\n`)
    await own.publish({ at: at(1) })
    return own
  }

  it('keeps its graph and its row as they were published, and nothing else', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const path = documentPath('adorf')
    const before = current(own.store)
    const [graph, row] = [textOf(before, path, 'n-quads'), textOf(before, path, 'csv')]
    await own.edit('adorf', `${records['adorf']}motto: { de: Kinder zuerst }\n`)
    await own.publish({ at: at(1) })
    const then = current(own.store).asOf(1)
    if (then === undefined) throw new Error('There is no first release')
    expect([textOf(then, path, 'n-quads'), textOf(then, path, 'csv')]).toEqual([graph, row])
    for (const name of ['turtle', 'json', 'json-ld', 'rdf-xml', 'block:de', 'n-triples'] as const)
      expect([name, then.body(path, name)]).toEqual([name, undefined])
    expect(textOf(current(own.store), path, 'turtle')).toContain('Kinder zuerst')
  })

  it('stays as it is when the base changes', async () => {
    const own = await twice()
    const path = documentPath('adorf')
    const before = current(own.store)
    const graphs = [1, 2].map((sequence) => before.asOf(sequence)?.body(path, 'n-quads')?.sha256)
    const changed = await own.publish(
      { at: at(2), changeBase: true },
      { base: 'https://anders.example.org/' },
    )
    expect(changed).toMatchObject({ state: 'published', updated: 4 })
    const after = current(own.store)
    expect([1, 2].map((sequence) => after.asOf(sequence)?.body(path, 'n-quads')?.sha256)).toEqual(
      graphs,
    )
    const then = after.asOf(1)
    expect(then && textOf(then, path, 'n-quads')).toContain(`<${base}kommunen/adorf>`)
    expect(textOf(after, path, 'n-quads')).not.toContain(base)
  })

  it('stays as it is when the mapping changes, and everyone gets one new version, with the date as it was', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const path = documentPath('adorf')
    const graph = current(own.store).body(path, 'n-quads')?.sha256
    // As if an older program had published: its mapping had a smaller number.
    const store = new DatabaseSync(own.store)
    store.prepare('UPDATE release SET mapping = 0').run()
    store.prepare("UPDATE version SET hash = 'older ' || hash").run()
    store.close()
    const again = await own.publish({ at: at(1) })
    expect(again).toMatchObject({ state: 'published', updated: 4, parsed: 0 })
    const release = current(own.store)
    expect(release.versions('adorf').filter(isMemento)).toHaveLength(2)
    expect(release.record('adorf')).toMatchObject({ issued: at(0), modified: at(0) })
    expect(release.changes(0, 99).filter(({ slug }) => slug === 'adorf')).toHaveLength(2)
    expect(release.asOf(1)?.body(path, 'n-quads')?.sha256).toBe(graph)
    expect((await own.publish({ at: at(2) })).state).toBe('unchanged')
  })
})

describe('what the catalogue says of a municipality', () => {
  it('is part of its version: an edit of the contact for portals is a new one for everybody', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const network = await readFile(join(own.data, 'network.yaml'), 'utf8')
    await writeFile(
      join(own.data, 'network.yaml'),
      network.replace(/^(harvest: .*)IRREG/m, '$1WEEKLY'),
    )
    expect(await own.publish({ at: at(1) })).toMatchObject({ state: 'published', updated: 4 })
    const text = textOf(current(own.store), documentPath('adorf'), 'catalogue')
    expect(text).toContain('/frequency/WEEKLY')
  })

  it('does not change with what it does not say', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    const network = await readFile(join(own.data, 'network.yaml'), 'utf8')
    await writeFile(join(own.data, 'network.yaml'), `${network}# Ein Kommentar\n`)
    expect(await own.publish({ at: at(1) })).toMatchObject({ state: 'unchanged' })
  })
})

describe('what is told of a neighbour', () => {
  it('makes its towns anew when its name changes, and nobody when anything else does', async () => {
    const own = await folder()
    await own.publish({ at: at(0) })
    await own.edit('kreis-muster', `${records['kreis-muster']}motto: { de: Neu }\n`)
    expect(await own.publish({ at: at(1) })).toMatchObject({ updated: 1, unchanged: 3 })
    const renamed = (records['kreis-muster'] ?? '').replace(
      'de: Kreis Muster',
      'de: Kreis Muster, en: Muster',
    )
    await own.edit('kreis-muster', `${renamed}motto: { de: Neu }\n`)
    expect(await own.publish({ at: at(2) })).toMatchObject({ updated: 3, unchanged: 1 })
  })
})

it('a store that is opened by an older writer keeps its bodies through a second publish', async () => {
  const own = await folder()
  await own.publish({ at: at(0) })
  const sha = current(own.store).body(documentPath('bdorf'), 'turtle')?.sha256
  openWriter(own.store).close()
  await own.edit('adorf', `${records['adorf']}motto: { de: Kinder zuerst }\n`)
  await own.publish({ at: at(1) })
  expect(current(own.store).body(documentPath('bdorf'), 'turtle')?.sha256).toBe(sha)
})
