import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOfData, end, runApart, start, temporaryFolder } from './program.ts'
import { answerOf, environment, freePort } from './served.ts'
import { expectUnknownConcept } from './unknown-concepts.ts'

/*
 * The promise of CONTRIBUTING.md: a field of concepts is one row, a facet one option. A copy of the sources gets that
 * row; nothing else in it is touched.
 */

const root = fileURLToPath(new URL('../../..', import.meta.url))

const row = `  topics: conceptsRow('topics', ['Themen', 'topics'], dct.subject, {
    facet: { name: 'topic', parameter: 'thema' },
  }),
`

const scheme = `scheme: topics
title: { de: Themen, en: Topics }
description: { de: Erfundene Themen., en: Invented topics. }
licence: cc-zero
concepts:
  - { notation: playgrounds, label: { de: Spielplätze, en: playgrounds } }
  - { notation: libraries, label: { de: Büchereien, en: libraries } }
`

const town = (topic: string) => `kind: gemeinde
name: { de: Musterstadt }
topics: [${topic}]
`

/** A copy of the sources, without what is built or tests; what others wrote is linked. */
async function copyOfSources(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
  const isSource = (path: string) => !/[\\/](?:dist|test|\.turbo|\.vitest)$/.test(path)
  for (const part of ['apps', 'packages'])
    await cp(join(root, part), join(folder, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: isSource,
    })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  return folder
}

/** The shipped data with that scheme and no municipality but the one that names a topic. */
async function dataWith(topic: string): Promise<string> {
  const data = await copyOfData()
  const municipalities = join(data, 'municipalities')
  for (const name of await readdir(municipalities)) await rm(join(municipalities, name))
  await writeFile(join(municipalities, 'musterstadt.yaml'), town(topic))
  await writeFile(join(data, 'concepts', 'topics.yaml'), scheme)
  return data
}

describe('A field of concepts with a facet that is one row more', () => {
  let sources: string

  beforeAll(async () => {
    sources = await copyOfSources()
    const file = join(sources, 'packages', 'model', 'src', 'fields', 'record.ts')
    const [before, after, ...more] = (await readFile(file, 'utf8')).split('  components: ')
    expect(more).toEqual([])
    await writeFile(file, `${before}${row}  components: ${after}`)
  })

  afterAll(() => rm(sources, { recursive: true, force: true }))

  it('is checked, with line and suggestion', async () => {
    const data = await dataWith('playground')
    const checked = await runApart(['check', '--data', data, '--format', 'json'], {}, sources)
    expectUnknownConcept(checked, { line: 3, column: 10, pointer: '/topics/0' }, 'playgrounds')
  })

  it('is in the JSON Schema, with label, meaning and the notations there are', async () => {
    const data = await dataWith('playgrounds')
    const folder = await temporaryFolder()
    await runApart(['schema', '--data', data, folder], {}, sources)
    const schema = JSON.parse(await readFile(join(folder, 'municipality.schema.json'), 'utf8'))
    expect(schema.properties.topics).toMatchObject({
      title: 'Themen',
      description: expect.stringContaining('data/concepts/topics.yaml'),
      items: { examples: ['playgrounds', 'libraries'] },
    })
  })

  it('is in the tables of the documentation', async () => {
    const tables = join(sources, 'packages', 'model', 'src', 'field-tables.ts')
    const script = `import { fieldTable, termTable } from ${JSON.stringify(tables)}
process.stdout.write(fieldTable('de') + termTable())`
    const options = ['--conditions=@kommunalgraph/source', '--input-type=module', '-e', script]
    const { stdout: out } = await promisify(execFile)(process.execPath, options)
    expect(out).toContain('| `topics` | Themen | Begriffe aus `data/concepts/topics.yaml`. |')
    expect(out).toContain('| `topics` | concept of `topics` | D `dct:subject` |')
  })

  it('is published: RDF, JSON-LD, page, list, concept', async () => {
    const port = await freePort()
    const data = await dataWith('playgrounds')
    const child = start(
      ['serve', '--publish', '--data', data, '--port', String(port)],
      await environment(),
      sources,
    )
    const ended = end(child)
    const textOf = async (path: string, accept = '*/*'): Promise<string> =>
      (await answerOf(`http://localhost:${port}/${path}`, { accept })).text()
    const concept = `http://localhost:${port}/def/topics#playgrounds`
    expect(await textOf('kommunen/musterstadt.nt')).toContain(
      `<http://purl.org/dc/terms/subject> <${concept}>`,
    )
    expect(await textOf('kommunen/musterstadt.jsonld')).toContain(concept)
    expect(JSON.parse(await textOf('kommunen/musterstadt.json'))).toMatchObject({
      topics: ['playgrounds'],
    })
    const page = await textOf('kommunen/musterstadt')
    expect(page).toContain('Themen')
    expect(page).toContain('/def/topics#playgrounds')
    const list = await textOf('kommunen')
    expect(list).toContain('<summary>Themen</summary>')
    expect(list).toContain('name="thema" value="playgrounds"')
    expect(await textOf('kommunen?thema=playgrounds')).toContain('Musterstadt')
    expect(await textOf('kommunen?thema=libraries')).not.toContain('/kommunen/musterstadt"')
    const scheme = await textOf('def/topics', 'text/html')
    expect(scheme).toContain('/kommunen/musterstadt')
    expect(scheme).toContain('/kommunen?thema=playgrounds')
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })
})
