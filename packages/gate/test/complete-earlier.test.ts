import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import {
  type BodyName,
  describe as describeRecord,
  documentPath,
  type Snapshot,
} from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { openWriter, type ReleaseWriter } from '@kommunalgraph/release'
import { describe, expect, it, onTestFinished } from 'vitest'
import { completeEarlier } from '../src/complete-earlier.ts'
import type { Progress } from '../src/options.ts'
import { at, base, type Folder, folder, records } from './folder.ts'
import { site } from './site.ts'

/* Versions of the program before bodies were kept; the store as a whole is looked at in earlier-store.test.ts. */

const fixture = readFileSync(new URL('fixtures/store-2.sqlite.gz', import.meta.url))

function earlierWriter(): ReleaseWriter {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-earlier-'))
  const file = join(folder, 'release.sqlite')
  writeFileSync(file, gunzipSync(fixture))
  const writer = openWriter(file)
  onTestFinished(() => {
    writer.close()
    rmSync(folder, { recursive: true })
  })
  return writer
}

it('gets every version its bodies in batches, and tells how far it is after each', async () => {
  const writer = earlierWriter()
  const told: Progress[] = []
  const options = { site, prefix: 'data/', batch: 4 }
  expect(await completeEarlier(writer, options, (each) => told.push(each))).toEqual([])
  expect(told).toEqual([
    { stage: 'complete', done: 4, total: 6 },
    { stage: 'complete', done: 6, total: 6 },
  ])
  expect(writer.incomplete(9)).toEqual([])
  expect(await completeEarlier(writer, options, (each) => told.push(each))).toEqual([])
  expect(told).toHaveLength(2)
})

describe('a store that was stripped of its bodies, as an older program would have left it', () => {
  const path = documentPath('adorf')
  const { write } = formatNamed('n-quads')

  /** @param more - what an older program left out besides, or left otherwise */
  async function stripped(own: Folder, more = ''): Promise<ReleaseWriter> {
    const store = new DatabaseSync(own.store)
    store.exec(`DELETE FROM version_body;
      UPDATE version SET own_statements = NULL, own_subjects = NULL, shared_statements = NULL; ${more}`)
    store.close()
    const writer = openWriter(own.store)
    onTestFinished(() => writer.close())
    return writer
  }

  async function published(...later: readonly string[]): Promise<Folder> {
    const own = await folder()
    await own.publish({ at: at(0) })
    for (const [index, more] of later.entries()) {
      await own.edit('adorf', `${records['adorf']}${more}\n`)
      await own.publish({ at: at(index + 1) })
    }
    return own
  }

  const complete = (writer: ReleaseWriter) =>
    completeEarlier(writer, { site, prefix: 'data/' }, () => undefined)

  const textOf = (snapshot: Snapshot | undefined, name: BodyName) => {
    const body = snapshot?.body(path, name)
    return body && gunzipSync(body.gzip()).toString('utf8')
  }

  const current = (own: Folder) => own.reader().current()

  /** Statements and subjects of every version. */
  function countsIn(file: string) {
    const store = new DatabaseSync(file, { readOnly: true })
    const counts = store
      .prepare('SELECT cursor, own_statements, own_subjects FROM version ORDER BY cursor')
      .all()
    store.close()
    return counts
  }

  const facts = (own: Folder) => {
    const last = current(own)
    return {
      present: last?.body(path, 'turtle')?.sha256,
      superseded: ['n-quads', 'csv'].map(
        (name) => last?.asOf(1)?.body(path, name as BodyName)?.sha256,
      ),
      statements: last?.statements('adorf'),
      counts: countsIn(own.store),
      sizes: [1, 2].map((sequence) => last?.asOf(sequence)?.sizes(path)),
    }
  }

  it('has all again that it had: texts of the present, graph, row and counts of what was before', async () => {
    const own = await published('motto: { de: Kinder zuerst }')
    const before = facts(own)
    expect(Object.values(before)).not.toContain(undefined)
    expect(before.superseded).not.toContain(undefined)
    const writer = await stripped(own)
    expect(await complete(writer)).toEqual([])
    expect(facts(own)).toEqual(before)
    expect(textOf(current(own)?.asOf(1), 'turtle')).toBeUndefined()
  })

  it('gets sizes where even those are missing, also of what was superseded', async () => {
    const own = await published('motto: { de: Kinder zuerst }')
    const before = facts(own)
    const writer = await stripped(own, 'UPDATE version SET sizes = NULL; DELETE FROM member')
    expect(await complete(writer)).toEqual([])
    expect(facts(own).sizes).toEqual(before.sizes)
  })

  it('takes each version by the documents of its own release', async () => {
    const own = await folder()
    const phases = 'concepts/phases.yaml'
    await own.publish({ at: at(0) })
    const text = await readFile(join(own.data, phases), 'utf8')
    await own.write(
      phases,
      `${text}  - notation: fernweh\n    label: { de: Fernweh, en: wanderlust }\n    definition: { de: Neu., en: New. }\n`,
    )
    await own.edit('bdorf', `${records['bdorf']}phases: [fernweh]\n`)
    expect(await own.publish({ at: at(1) })).toMatchObject({ state: 'published' })
    const writer = await stripped(own)
    const left = writer.incomplete(9).filter(({ isPresent }) => isPresent)
    expect(new Set(left.map(({ sequence }) => sequence))).toEqual(new Set([1, 2]))
    expect(await complete(writer)).toEqual([])
  })

  it('is not completed where a version says what cannot be proved', async () => {
    const own = await published('motto: { de: Kinder zuerst }')
    const writer = await stripped(
      own,
      `UPDATE record SET json = json_set(json, '$.website', '${base}kommunen/nirgends') WHERE id =
        (SELECT record FROM version WHERE cursor = (SELECT max(cursor) FROM version
          JOIN document ON document.id = version.document WHERE slug = 'adorf'))`,
    )
    const issues = await complete(writer)
    expect(issues.map(({ file }) => file)).toContain('data/municipalities/adorf.yaml')
    expect(new Set(issues.map(({ file }) => file)).size).toBe(1)
    expect(current(own)?.body(path, 'turtle')).toBeUndefined()
  })

  it('describes what was superseded as its record says it', async () => {
    const own = await published('motto: { de: Kinder zuerst }')
    await complete(await stripped(own))
    const then = current(own)?.asOf(1)
    const record = then?.record('adorf')
    if (then === undefined || record === undefined) throw new Error('Adorf is missing')
    expect(textOf(then, 'n-quads')).toBe(write(describeRecord(then, 'adorf', record)))
  })
})

it('keeps nothing of a batch in which one cannot be proved, and says of which file', async () => {
  const writer = earlierWriter()
  const nowhere = { shared: () => new Map(), others: new Map() }
  const issues = await completeEarlier(writer, { site: nowhere, prefix: 'data/' }, () => {
    throw new Error('nothing is done')
  })
  expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['error']))
  expect(issues.map(({ file }) => file)).toContain('data/municipalities/adorf.yaml')
  expect(writer.incomplete(9)).toHaveLength(6)
})

it('does nothing where nothing was ever published', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kommunalgraph-earlier-'))
  const writer = openWriter(join(folder, 'release.sqlite'))
  onTestFinished(() => {
    writer.close()
    rmSync(folder, { recursive: true })
  })
  expect(await completeEarlier(writer, { site, prefix: 'data/' }, () => undefined)).toEqual([])
})
