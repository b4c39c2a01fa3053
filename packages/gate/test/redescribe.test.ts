import { DatabaseSync } from 'node:sqlite'
import { gunzipSync, gzipSync } from 'node:zlib'
import { documentPath, type Release, type Slug } from '@kommunalgraph/model'
import { erase, openReader, storedTexts, verifyStore } from '@kommunalgraph/release'
import { describe, expect, it } from 'vitest'
import { redescribeWith } from '../src/index.ts'
import { at, base, type Folder, folder, records } from './folder.ts'
import { site } from './site.ts'

/* Erasing from what is kept: the value goes from graph, record and texts, and nothing else does. */

const name = 'Erika Löschenswert'
const email = 'erika+amt@example.org'
const telephone = '+492421999999'
const contact = `contacts: [{ id: 1, name: ${name}, basis: consent, basisSince: 2026-01-01, email: ${email}, telephone: "${telephone}" }, { id: 2, unit: { de: Jugendamt }, telephone: "+492421000002" }]\n`

/** Look at what is published, and let go of it: an erasure waits for readers. */
function look<T>(own: Folder, at: (release: Release) => T): T {
  const reader = openReader(own.store)
  try {
    const release = reader.current()
    if (release === undefined) throw new Error('Nothing is published')
    return at(release)
  } finally {
    reader.close()
  }
}

const graphAt = (own: Folder, slug: Slug, sequence: number): readonly string[] =>
  look(own, (release) => {
    const body = release.asOf(sequence)?.body(documentPath(slug), 'n-quads')
    return body ? gunzipSync(body.gzip()).toString('utf8').trimEnd().split('\n') : []
  })

/** Two versions with the person, and one without. */
async function withPast(): Promise<Folder> {
  const own = await folder({ ...records, adorf: `${records['adorf']}${contact}` })
  await own.publish({ at: at(0) })
  await own.edit('adorf', `${records['adorf']}${contact}motto: { de: Kinder zuerst }\n`)
  await own.publish({ at: at(1) })
  return own
}

const holdsNothing = () => []

const eraseContact = (own: Folder) =>
  erase(
    own.store,
    { slug: 'adorf', what: { contact: 1 }, instant: at(9) },
    holdsNothing,
    redescribeWith(site),
  )

const traces = (own: Folder, ...values: readonly string[]): readonly string[] =>
  [...storedTexts(own.store)]
    .filter(({ bytes }) => values.some((value) => bytes.includes(value)))
    .map((text) => text.name)

describe('what was erased', () => {
  it('is in no text that is kept, in whatever spelling', async () => {
    const own = await withPast()
    const spellings = [name, 'Erika L\\u00f6schenswert', 'erika+amt@example.org', telephone]
    expect(traces(own, ...spellings).length).toBeGreaterThan(8)
    expect(await eraseContact(own)).toEqual({ versions: 2 })
    expect(traces(own, ...spellings)).toEqual([])
    expect(verifyStore(own.store)).toEqual([])
    look(own, (release) => {
      expect(release.version('adorf')).toMatchObject({ redacted: at(9), personal: false })
      expect(release.record('adorf')?.contacts).toHaveLength(1)
    })
  })

  it('does not come back with the next publish', async () => {
    const own = await withPast()
    await eraseContact(own)
    const rest = contact.replace(/\{ id: 1.*?\}, /, '')
    await own.edit('adorf', `${records['adorf']}${rest}motto: { de: Kinder zuerst }\n`)
    expect(await own.publish({ at: at(20) })).toMatchObject({ updated: 1, unchanged: 3 })
    expect(traces(own, name, email, telephone)).toEqual([])
    expect(traces(own, 'Jugendamt')).toContain('adorf turtle')
  })

  it('is all that goes from a version of an older mapping', async () => {
    const own = await withPast()
    const before = graphAt(own, 'adorf', 1)
    // An older mapping said something that this one does not say, also about the person.
    const document = `${base}kommunen/adorf`
    const foreign = [
      `<${document}#gebiet> <https://example.org/older> "älter" .`,
      `<${document}#kontakt-1> <https://example.org/older> "${name}" .`,
    ]
    const graph = [...before, ...foreign].toSorted()
    replaceGraph(own, graph)
    await eraseContact(own)
    const gone = graph.filter((line) => line.includes(`${document}#kontakt-1`))
    const after = graphAt(own, 'adorf', 1)
    expect(gone.length).toBeGreaterThan(3)
    expect(after).toContain(foreign[0])
    expect(graph.filter((line) => !after.includes(line)).toSorted()).toEqual(
      graph.filter((line) => isOfPerson(line, document)).toSorted(),
    )
    expect(after.filter((line) => !graph.includes(line))).toEqual([])
  })

  it('is told to neighbours who named it: a name that is erased stands in no other graph', async () => {
    const own = await folder({
      ...records,
      'kreis-muster': (records['kreis-muster'] ?? '').replace(
        'de: Kreis Muster',
        'de: Kreis Muster, en: Secret District',
      ),
    })
    await own.publish({ at: at(0) })
    expect(traces(own, 'Secret District').some((each) => each.startsWith('adorf'))).toBe(true)
    await erase(
      own.store,
      { slug: 'kreis-muster', what: { field: 'name/en' }, instant: at(9) },
      holdsNothing,
      redescribeWith(site),
    )
    expect(traces(own, 'Secret District')).toEqual([])
    expect(verifyStore(own.store)).toEqual([])
  })

  it('is found where it is planted in one text', async () => {
    const own = await withPast()
    await eraseContact(own)
    const store = new DatabaseSync(own.store)
    store
      .prepare(
        "UPDATE version_body SET gzip = ? WHERE name = 'rdf-xml' AND version = (SELECT max(cursor) FROM version)",
      )
      .run(gzipSync(`<x>${name}</x>`))
    store.close()
    expect(traces(own, name)).toEqual(['adorf rdf-xml'])
  })
})

/** What the mapping of today would have said of the person alone, or what is one of the values. */
const isOfPerson = (line: string, document: string): boolean =>
  line.includes(`${document}#kontakt-1`) || line.includes(name)

/** Let the first version have another graph, and an older mapping. */
function replaceGraph(own: Folder, graph: readonly string[]): void {
  const text = `${graph.join('\n')}\n`
  const store = new DatabaseSync(own.store)
  store.prepare('UPDATE release SET mapping = 0 WHERE sequence = 1').run()
  store
    .prepare(`UPDATE version_body SET gzip = ?, bytes = ? WHERE name = 'n-quads' AND version = (
      SELECT cursor FROM version JOIN document ON document.id = document WHERE slug = 'adorf' AND sequence = 1)`)
    .run(gzipSync(text), Buffer.byteLength(text))
  store.close()
}
