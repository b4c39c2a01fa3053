import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOfData, end, runApart, start, temporaryFolder } from './program.ts'
import { answerOf, environment, freePort, until } from './served.ts'
import { expectUnknownConcept } from './unknown-concepts.ts'

/*
 * Fields that a network adds in its own `fields.yaml`: no line of the program is another, and they are everywhere that
 * a field is.
 */

const centres = `  - name: familyCentres
    type: whole-number
    about: territory
    label: { de: Familienzentren, en: family centres }
    description: { de: Wie viele es gibt., en: How many there are. }
`
const stages = `  - name: stages
    type: concept
    scheme: phases
    list: true
    label: { de: Stufen, en: stages }
`
const report = `  - name: report
    type: url
    label: { de: Bericht, en: report }
    property: http://example.net/vocabulary#report
`

const fields = (...each: readonly string[]) => `fields:\n${each.join('')}`

const town = (stage: string) => `kind: gemeinde
name: { de: Musterstadt }
extra:
  familyCentres: 7
  stages: [${stage}]
  report: https://www.example.org/bericht
  source: destatis-gv
`

async function dataWith(stage: string): Promise<string> {
  const data = await copyOfData()
  const municipalities = join(data, 'municipalities')
  for (const name of await readdir(municipalities)) await rm(join(municipalities, name))
  await writeFile(join(municipalities, 'musterstadt.yaml'), town(stage))
  await writeFile(
    join(municipalities, 'musterdorf.yaml'),
    'kind: gemeinde\nname: { de: Musterdorf }\n',
  )
  await writeFile(join(data, 'fields.yaml'), fields(centres, stages, report))
  return data
}

describe('Fields that a network adds', () => {
  it('are checked, with line and suggestion', async () => {
    const data = await dataWith('day-car')
    const checked = await runApart(['check', '--data', data, '--format', 'json'])
    expectUnknownConcept(checked, { line: 5, column: 12, pointer: '/extra/stages/0' }, 'day-care')
  })

  it('are in the JSON Schema of records, with label, meaning and notations', async () => {
    const folder = await temporaryFolder()
    await runApart(['schema', '--data', await dataWith('day-care'), folder])
    const schema = JSON.parse(await readFile(join(folder, 'municipality.schema.json'), 'utf8'))
    expect(schema.properties.extra).toMatchObject({
      additionalProperties: false,
      properties: {
        familyCentres: { title: 'Familienzentren', type: 'integer' },
        stages: { title: 'Stufen', items: { examples: expect.arrayContaining(['day-care']) } },
      },
    })
  })
})

describe('Fields that a network adds, once published', () => {
  it('are everywhere that a field is, and make anew what depends on them', async () => {
    const data = await dataWith('day-care')
    const port = await freePort()
    const base = `http://localhost:${port}/`
    const child = start(
      ['serve', '--watch', '--data', data, '--port', String(port)],
      await environment(),
    )
    const ended = end(child)
    const textOf = async (path: string, accept = '*/*'): Promise<string> => {
      const answer = await answerOf(`${base}${path}`, { accept })
      expect([path, answer.status]).toEqual([path, 200])
      return answer.text()
    }
    await answerOf(`${base}healthz`)
    await until(`${base}readyz`, ({ status }) => status === 200)

    // They are statements in RDF, of the territory or the administration
    const triples = await textOf('kommunen/musterstadt.nt')
    const self = `${base}kommunen/musterstadt`
    const property = (name: string) => `${base}def/fields#${name}`
    expect(triples).toContain(
      `<${self}#gebiet> <${property('familyCentres')}> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
    )
    expect(triples).toContain(
      `<${self}#verwaltung> <${property('stages')}> <${base}def/phases#day-care> .`,
    )
    expect(triples).toContain(
      `<${self}#verwaltung> <http://example.net/vocabulary#report> <https://www.example.org/bericht> .`,
    )
    expect(triples).toContain(
      `<${self}> <http://purl.org/dc/terms/source> <${base}def/sources#destatis-gv>`,
    )
    expect(await textOf('kommunen/musterstadt.rdf')).toContain(`="${base}def/fields#"`)
    expect(await textOf('kommunen/musterstadt.ttl')).toContain('day-care')

    // They stand in JSON-LD under whole IRIs, and in no context
    const document = JSON.parse(await textOf('kommunen/musterstadt.jsonld'))
    const nodes: readonly Record<string, unknown>[] = document['@graph']
    const territory = nodes.find(({ id }) => id === `${base}kommunen/musterstadt#gebiet`)
    expect(territory?.[`${base}def/fields#familyCentres`]).toBe(7)
    expect(await textOf('kontext/v2.jsonld')).not.toContain('familyCentres')

    // They are in JSON and in a column of every row, also where there is no value
    expect(JSON.parse(await textOf('kommunen/musterstadt.json'))).toMatchObject({
      extra: { familyCentres: 7, stages: ['day-care'] },
    })
    const lines = (await textOf('kommunen.csv')).trim().split(/\r?\n/)
    expect(lines.map((line) => line.split(',').slice(-3))).toEqual([
      ['extra_family_centres', 'extra_stages', 'extra_report'],
      ['', '', ''],
      ['7', 'day-care', 'https://www.example.org/bericht'],
    ])

    // They are on the page, with links and their source
    const page = await textOf('kommunen/musterstadt', 'text/html')
    expect(page).toContain('Weitere Angaben')
    expect(page).toContain('Familienzentren')
    expect(page).toContain('/def/phases#day-care')
    expect(page).toContain('href="https://www.example.org/bericht"')
    expect(await textOf('en/kommunen/musterstadt', 'text/html')).toContain('family centres')
    expect(await textOf('kommunen/musterdorf', 'text/html')).not.toContain('Weitere Angaben')

    // They are in the data dictionary, with their property
    const dictionary = await textOf('datenfelder', 'text/html')
    expect(dictionary).toContain('Familienzentren')
    expect(dictionary).toContain(`${base}def/fields#familyCentres`)

    // They are defined where their IRIs lead
    const defined = await textOf('def/fields.nt')
    expect(defined).toContain(
      `<${base}def/fields#familyCentres> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Property>`,
    )
    expect(defined).toContain(
      `<${base}def/fields#report> <http://www.w3.org/2000/01/rdf-schema#subPropertyOf> <http://example.net/vocabulary#report>`,
    )
    const definitions = await textOf('def/fields', 'text/html')
    expect(definitions).toContain('id="familyCentres"')
    expect(definitions).toContain('Wie viele es gibt.')

    // They make anew what depends on them when they change, and nothing when nothing of it is another
    const versions = async (slug: string) =>
      (await textOf(`kommunen/${slug}/versionen.nt`)).match(/dcat#version>/g)?.length
    expect(await versions('musterdorf')).toBe(1)
    const renamed = centres.replace('de: Familienzentren', 'de: Zentren für Familien')
    await writeFile(join(data, 'fields.yaml'), fields(renamed, stages, report))
    await until(`${base}kommunen/musterstadt.html`, async (answer) =>
      (await answer.text()).includes('Zentren für Familien'),
    )
    expect(await versions('musterstadt')).toBe(1)
    const more = '  - { name: council, type: yes-no, label: { de: Rat, en: council } }\n'
    await writeFile(join(data, 'fields.yaml'), fields(renamed, stages, report, more))
    await until(`${base}kommunen/musterdorf.csv`, async (answer) =>
      (await answer.text()).includes('extra_council'),
    )
    expect(await versions('musterstadt')).toBe(2)
    expect(await versions('musterdorf')).toBe(2)

    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })
})
