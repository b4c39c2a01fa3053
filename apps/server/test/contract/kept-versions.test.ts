import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import { type Release, versionPath } from '@kommunalgraph/model'
import { openReader, type ReleaseReader } from '@kommunalgraph/release'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../harness/client.ts'
import { throughTheGate } from '../harness/gate.ts'
import { canonical, rdfNames, rdfTypes, readGraph } from '../harness/graphs.ts'
import { parseLinks } from '../harness/links.ts'
import { visibleText } from '../harness/pages.ts'
import { publicBase, type Running, start } from '../harness/server.ts'

/* A version says what was published then, whatever mapping and base come later. */

const later = 'https://andere.example.org/'
const town = (motto: string) => ({
  kind: 'gemeinde',
  name: { de: 'Musterstadt', en: 'Sample Town' },
  motto: { de: motto },
})
/** A statement that an older mapping made, and today's does not. */
const older = `<${publicBase}kommunen/musterstadt#gebiet> <http://purl.org/dc/terms/description> "Von damals"@de .\n`

const store = throughTheGate()
const D = '/kommunen/musterstadt'
let reader: ReleaseReader
let before: Running
let after: Running
let proved = ''
let addresses: readonly string[] = []

const current = (): Release => {
  reader.poll()
  const release = reader.current()
  if (release === undefined) throw new Error('Nothing is published')
  return release
}

/** What the first version keeps, as if a mapping of then had made it: with one statement more, and without its row. */
function rewriteFirst(): void {
  const database = new DatabaseSync(store.file)
  const lines = [...proved.trimEnd().split('\n'), older.trimEnd()].toSorted()
  const text = `${lines.join('\n')}\n`
  database
    .prepare(
      `UPDATE version_body SET gzip = ?, bytes = ? WHERE name = 'n-quads'
        AND version = (SELECT min(cursor) FROM version)`,
    )
    .run(gzipSync(text), Buffer.byteLength(text))
  database
    .prepare(
      "DELETE FROM version_body WHERE name = 'csv' AND version = (SELECT min(cursor) FROM version)",
    )
    .run()
  database.close()
  proved = text
}

beforeAll(async () => {
  await store.publish({ musterstadt: town('Eins') })
  reader = openReader(store.file)
  const first = current()
  before = await start(() => first)
  proved = (await before.get(`${D}.nq`)).text
  await store.publish({ musterstadt: town('Zwei') })
  rewriteFirst()
  await store.publish({ musterstadt: town('Drei') }, { base: later, changeBase: true })
  const last = current()
  addresses = last.versions('musterstadt').map((version) => `/${versionPath(version)}`)
  after = await start(() => last, { base: later })
  afterAll(async () => {
    await Promise.all([before.close(), after.close()])
    reader.close()
  })
})

const graphOf = async (path: string) => canonical(await readGraph(await after.get(path)))

describe('a version that another one followed', () => {
  it('keeps its graph, also where it would be described otherwise now', async () => {
    const [first = ''] = addresses
    const { text } = await after.get(`${first}.nq`)
    expect(text).toBe(proved)
    expect(text).toContain('"Von damals"@de')
  })

  it('says this graph in every RDF format', async () => {
    const [first = ''] = addresses
    const kept = await graphOf(`${first}.nq`)
    for (const name of rdfNames) {
      const answer = await after.get(first, { accept: rdfTypes[name] })
      expect([name, answer.status]).toEqual([name, 200])
      expect([name, await canonical(await readGraph(answer))]).toEqual([name, kept])
    }
  })

  it('begins with the document, under the prefix that its own things have', async () => {
    const [first = ''] = addresses
    const { text } = await after.get(`${first}.ttl`)
    expect(text).toContain(`@prefix k: <${publicBase}kommunen/musterstadt#> .`)
    const [, subject] = text.split('\n\n')
    expect(subject).toMatch(new RegExp(`^<${publicBase}kommunen/musterstadt> a `))
    expect(text).toMatch(/\n\nk:gebiet a /)
  })

  it('shows its own block for search engines on its page', async () => {
    const [first = ''] = addresses
    const { text } = await after.get(first, { accept: 'text/html' })
    const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
    expect(JSON.stringify(JSON.parse(block))).toContain(`${publicBase}kommunen/musterstadt#gebiet`)
    expect(visibleText(text)).toContain('Eins')
  })

  it('is not offered in a format that it has not', async () => {
    const [first = '', second = ''] = addresses
    expect((await after.get(`${first}.csv`)).status).toBe(404)
    expect((await after.get(`${second}.csv`)).status).toBe(200)
    const refused = await after.get(first, { accept: 'text/csv' })
    expect(refused.status).toBe(406)
    const hrefs = ({ headers }: Answer) => parseLinks(headers['link']).map(({ href }) => href)
    expect(hrefs(refused).filter((href) => href.endsWith('.csv'))).toEqual([])
    expect(hrefs(await after.get(first)).filter((href) => href.endsWith('.csv'))).toEqual([])
    expect(hrefs(await after.get(second)).filter((href) => href.endsWith('.csv'))).toHaveLength(1)
  })
})

describe('a version of another base', () => {
  it('keeps the IRIs that it was published with, and its header names the present base', async () => {
    for (const path of addresses.slice(0, 2)) {
      const answer = await after.get(`${path}.nt`)
      expect(answer.text).toContain(`<${publicBase}kommunen/musterstadt#gebiet>`)
      expect(answer.text).not.toContain(later)
      for (const name of ['link', 'content-location'] as const)
        expect(String(answer.headers[name] ?? '')).not.toContain(publicBase)
    }
    const [, second = ''] = addresses
    expect(JSON.parse((await after.get(`${second}.json`)).text).iri).toContain(publicBase)
    expect((await after.get(`${second}.csv`)).text).toContain(publicBase)
    expect((await after.get(`${addresses[2]}.nt`)).text).not.toContain(publicBase)
  })

  it('is told apart in the list of versions, for people and in RDF', async () => {
    const [german, english] = await Promise.all(
      [`${D}/versionen`, `/en${D}/versionen`].map(async (path) =>
        visibleText((await after.get(path, { accept: 'text/html' })).text),
      ),
    )
    expect(german?.split(`Veröffentlicht unter ${publicBase}`)).toHaveLength(3)
    expect(english?.split(`Published under ${publicBase}`)).toHaveLength(3)
    const quads = await readGraph(await after.get(`${D}/versionen.nt`))
    const topics = quads.filter(
      ({ object, predicate }) =>
        predicate.value === 'http://xmlns.com/foaf/0.1/primaryTopic' &&
        object.value === `${publicBase}kommunen/musterstadt#gebiet`,
    )
    expect(topics.map(({ subject }) => subject.value)).toEqual(
      addresses.slice(0, 2).map((path) => `${later}${path.slice(1)}`),
    )
  })
})
