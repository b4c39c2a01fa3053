import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync, gzipSync } from 'node:zlib'
import { catalogueBody } from '@kommunalgraph/catalog'
import { documentPath, type Release, type Slug } from '@kommunalgraph/model'
import { erase, openReader, storedTexts, verifyStore } from '@kommunalgraph/release'
import { readData } from '@kommunalgraph/validator'
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

  it('leaves no size and no digest of the files that said it in what is told of that version', async () => {
    const own = await withPast()
    const told = () =>
      look(own, (release) => {
        const body = release.asOf(1)?.body(documentPath('adorf'), catalogueBody)
        return body ? gunzipSync(body.gzip()).toString('utf8') : ''
      })
    const measures = /byteSize|checksumValue|pruefsumme/g
    expect(told().match(measures)?.length).toBeGreaterThan(8)
    await eraseContact(own)
    expect(told()).toContain('kommunen/adorf#distribution-ttl')
    expect(told().match(measures)).toBeNull()
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

/** network.yaml with a person where an office could stand, and one who answers for the content. */
const withPerson = async (own: Folder): Promise<string> => {
  const shipped = await readFile(join(own.data, 'network.yaml'), 'utf8')
  return shipped
    .replace('name: Kommunalgraph-Demo', `name: ${name}`)
    .replace('email: daten@example.org', `email: ${email}\n  telephone: "${telephone}"`)
    .replace('duties:', `duties:\n  imprint: { responsible: Karl Verantwortlich }`)
}

const eraseField = async (own: Folder, network: string, second: number) => {
  const { network: today } = await readData(own.data, { today: '2026-12-01' })
  if (today === undefined) throw new Error('There is no network')
  return erase(
    own.store,
    { network, today, instant: at(second) },
    holdsNothing,
    redescribeWith(site),
  )
}

/** The bytes of the store itself, in which packed texts are not to be read. */
const storeHas = async (own: Folder, value: string): Promise<boolean> =>
  (await readFile(own.store)).includes(value)

describe('what stood in network.yaml', () => {
  const fields = ['publisher', 'contact/email', 'contact/telephone']

  it('is in no release, version, catalogue part, feed or shared document after its erasure', async () => {
    const own = await folder()
    const shipped = await readFile(join(own.data, 'network.yaml'), 'utf8')
    await own.write('network.yaml', await withPerson(own))
    await own.publish({ at: at(0) })
    await own.edit('adorf', `${records['adorf']}motto: { de: Kinder zuerst }\n`)
    await own.publish({ at: at(1) })
    await own.write('network.yaml', shipped)
    await own.publish({ at: at(2) })
    const published = graphAt(own, 'adorf', 3)
    expect(traces(own, name, email, telephone).length).toBeGreaterThan(3)
    expect(await storeHas(own, 'Karl Verantwortlich')).toBe(true)
    for (const [index, field] of [...fields, 'duties/imprint/responsible'].entries())
      expect(await eraseField(own, field, 10 + index)).toEqual({ versions: 2 })
    expect(traces(own, name, email, telephone, 'Verantwortlich')).toEqual([])
    for (const value of [name, email, telephone, 'Karl Verantwortlich'])
      expect([value, await storeHas(own, value)]).toEqual([value, false])
    expect(verifyStore(own.store)).toEqual([])
    expect(graphAt(own, 'adorf', 3)).toEqual(published)
    // Superseded versions say nothing of who publishes instead.
    expect(graphAt(own, 'adorf', 1).filter((line) => line.includes('Kommunalgraph-Demo'))).toEqual(
      [],
    )
    look(own, (release) => {
      expect(release.asOf(1)?.network.duties?.imprint?.responsible).toBeUndefined()
      expect(release.asOf(1)?.network.contact.email).toBe('daten@example.org')
      expect(release.asOf(1)?.version('adorf')).toMatchObject({ redacted: at(12) })
    })
    expect(await own.publish({ at: at(30) })).toMatchObject({ state: 'unchanged' })
  })

  it('goes from what is published now, too, where a backup has it', async () => {
    const own = await folder()
    const shipped = await readFile(join(own.data, 'network.yaml'), 'utf8')
    await own.write('network.yaml', await withPerson(own))
    await own.publish({ at: at(0) })
    await own.write('network.yaml', shipped)
    for (const [index, field] of [...fields, 'duties/imprint'].entries())
      expect(await eraseField(own, field, 10 + index)).toMatchObject({ versions: index + 1 })
    expect(traces(own, name, email, telephone, 'Verantwortlich')).toEqual([])
    expect(traces(own, 'Kommunalgraph-Demo')).toContain(' turtle')
    expect(verifyStore(own.store)).toEqual([])
    expect(await own.publish({ at: at(30) })).toMatchObject({ updated: 0, unchanged: 4 })
    expect(traces(own, name, email, telephone)).toEqual([])
  })

  it('leaves versions as they are that say nothing of it', async () => {
    const own = await folder()
    const shipped = await readFile(join(own.data, 'network.yaml'), 'utf8')
    await own.write('network.yaml', await withPerson(own))
    await own.publish({ at: at(0) })
    await own.write('network.yaml', shipped)
    const hash = look(own, (release) => release.version('adorf')?.hash)
    await eraseField(own, 'duties/imprint/responsible', 9)
    look(own, (release) => expect(release.version('adorf')).toMatchObject({ hash }))
    look(own, (release) => expect(release.version('adorf')?.redacted).toBeUndefined())
    await expect(eraseField(own, 'duties/imprint/representedBy', 10)).rejects.toThrow(
      'network/duties/imprint/representedBy',
    )
  })
})
