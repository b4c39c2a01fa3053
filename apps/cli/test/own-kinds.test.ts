import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, start } from './program.ts'
import { secondNetwork } from './second-network.ts'
import { answerOf, environment, freePort, until } from './served.ts'
import { expectUnknownConcept } from './unknown-concepts.ts'

/*
 * Kinds of a network of its own: a market town, which is a municipality, and a family centre, which is a place without
 * an official key. No line of the program knows them.
 */

const ownKinds = `  - notation: market-town
    label: { de: Marktflecken }
    plural: { de: Marktflecken }
    level: municipality
    mark: triangle
    class: { territory: "schema:City" }
  - notation: family-centre
    label: { de: Haus für Familien }
    plural: { de: Häuser für Familien }
    level: place
    mark: diamond
    class: { administration: "https://vocabulary.example.net/terms#FamilyCentre" }
`

const marketTown = `kind: market-town
name: { de: Musterstadt }
identifiers: { ags: "09999002", ars: "099999902002", source: musteramt }
location: { lat: 48.4, lon: 11.4, source: musteramt }
statistics:
  - { measure: population, value: 9800, referenceDate: 2020-12-31, method: official, source: musteramt }
issued: 2026-11-01
modified: 2026-11-01
`

const familyCentre = `kind: family-centre
name: { de: Haus Muster }
location: { lat: 48.53, lon: 11.56, source: musteramt }
partOf: "09999001"
contacts:
  - { id: 1, unit: { de: Leitung }, email: haus@musterdorf.example, source: musteramt }
issued: 2026-11-01
modified: 2026-11-01
`

async function network(centre = familyCentre): Promise<string> {
  const data = await secondNetwork()
  const kinds = join(data, 'concepts/kinds.yaml')
  await writeFile(kinds, (await readFile(kinds, 'utf8')) + ownKinds)
  await writeFile(join(data, 'municipalities/musterstadt.yaml'), marketTown)
  await writeFile(join(data, 'municipalities/haus-muster.yaml'), centre)
  return data
}

const columns = `key: key
name: name
date: { value: 2021-12-31 }
figures:
  - { column: people, measure: population }
source: { id: probe, title: { de: Probe }, licence: cc-zero }
`

const json = async (...words: readonly string[]) =>
  JSON.parse((await run([...words, '--format', 'json'])).out) as readonly {
    readonly code: string
    readonly severity: string
    readonly line: number
  }[]

describe('Kinds that a network has', () => {
  it('are checked by their level, with line and suggestion', async () => {
    const data = await network(familyCentre.replace('family-centre', 'family-center'))
    const place = { line: 1, column: 7, pointer: '/kind' }
    expectUnknownConcept(
      await run(['check', '--data', data, '--format', 'json']),
      place,
      'family-centre',
    )

    const keyed = familyCentre.replace('partOf:', 'identifiers: { ags: "09999001" }\npartOf:')
    const found = await json('check', '--data', await network(keyed))
    expect(found.map(({ code, line }) => [code, line])).toContainEqual(['kind/has-key', 4])
  })

  it('are in the schema for editors, get figures from a table, and take an old page', async () => {
    const data = await network()
    const folder = join(data, '../schema')
    await run(['schema', '--data', data, folder])
    const schema = JSON.parse(await readFile(join(folder, 'municipality.schema.json'), 'utf8'))
    expect(schema.properties.kind.examples).toEqual(
      expect.arrayContaining(['market-town', 'family-centre', 'landkreis']),
    )

    const table = join(data, '../zahlen.csv')
    const mapping = join(data, '../spalten.yaml')
    await writeFile(table, 'key;name;people\n09999002;Musterstadt;9900\n')
    await writeFile(mapping, columns)
    const written = await run(['figures', table, '--data', data, '--mapping', mapping])
    expect([written.code, written.err]).toEqual([0, expect.stringContaining('1')])
    const record = await readFile(join(data, 'municipalities/musterstadt.yaml'), 'utf8')
    expect(record).toContain('value: 9900')

    const page = join(data, '../alt.txt')
    await writeFile(page, 'Marktflecken Musterstadt\n\nEinwohnerzahl: 9.900 (Stand: 31.12.2021)\n')
    const imported = await run(['import', page, '--data', data])
    expect(imported.out).toContain('kind: market-town\nname: { de: Musterstadt }\n')
  })

  it('go through RDF, tables, pages, lists, maps, catalogue, search, comparison and erasure', async () => {
    const data = await network()
    const port = await freePort()
    const settings = await environment({ DATA_DIR: data, PORT: String(port) })
    const base = `http://localhost:${port}/`
    const published = await run(['publish'], settings)
    expect([published.code, published.out, published.err]).toEqual([
      0,
      expect.anything(),
      expect.anything(),
    ])
    const server = start(['serve'], settings)
    await answerOf(`${base}healthz`)
    const textOf = async (path: string, accept = '*/*'): Promise<string> => {
      const answer = await until(`${base}${path}`, ({ status }) => status !== 503)
      expect([path, answer.status]).toEqual([path, 200])
      return accept === '*/*'
        ? answer.text()
        : (await answerOf(`${base}${path}`, { accept })).text()
    }

    // Classes follow from level and class, in every format of RDF.
    const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
    const town = await textOf('kommunen/musterstadt.nt')
    const centre = await textOf('kommunen/haus-muster.nt')
    expect(town).toContain(`musterstadt#gebiet> ${type} <http://schema.org/City> .`)
    expect(town).toContain(`musterstadt#gebiet> ${type} <http://data.europa.eu/m8g/AdminUnit> .`)
    expect(town).toContain('Level/municipality>')
    expect(centre).toContain(
      `haus-muster#verwaltung> ${type} <https://vocabulary.example.net/terms#FamilyCentre> .`,
    )
    expect(centre).not.toContain(`haus-muster#gebiet> ${type} <http://data.europa.eu`)
    expect(centre).not.toContain(`haus-muster#verwaltung> ${type} <http://data.europa.eu`)
    expect(centre).toContain(
      `haus-muster#gebiet> <http://purl.org/dc/terms/isPartOf> <${base}kommunen/musterdorf#gebiet> .`,
    )
    const { '@graph': nodes } = JSON.parse(await textOf('kommunen/haus-muster.jsonld'))
    expect(JSON.stringify(nodes)).toContain('https://vocabulary.example.net/terms#FamilyCentre')
    expect(await textOf('kommunen/haus-muster.rdf')).toContain('FamilyCentre')
    expect(await textOf('def/kinds.ttl')).toContain('Haus für Familien')

    // Tables, pages and lists know them by label and notation.
    expect(await textOf('kommunen.csv')).toMatch(/^haus-muster,[^,]*,family-centre,Haus Muster,/m)
    expect(await textOf('kommunen/haus-muster', 'text/html')).toContain('Haus für Familien')
    const list = await textOf('kommunen', 'text/html')
    expect(list).toContain('value="family-centre"')
    expect(await textOf('kommunen.csv?art=market-town')).toMatch(/^musterstadt,/m)
    expect(await textOf('kommunen.csv?kreis=09999')).toMatch(/^haus-muster,/m)
    expect(await textOf('def/kinds', 'text/html')).toContain('art=family-centre')

    // Marks are those of the kinds, and the legend tells them.
    const start_ = await textOf('', 'text/html')
    expect(start_).toContain('href="#mark_triangle"')
    expect(start_).toContain('href="#mark_diamond"')
    expect(start_).toContain('Marktflecken')
    expect(await textOf('kommunen/haus-muster', 'text/html')).toContain('href="#mark_diamond"')

    // Catalogue, search, comparison.
    const catalogue = await textOf('katalog.nt')
    expect(catalogue).toContain('"Haus für Familien"@de')
    expect(catalogue).toMatch(
      /kommunen\/musterstadt#\S+> \S*politicalGeocodingLevelURI> \S*municipality>/,
    )
    expect(await textOf('kommunen.csv?q=Marktflecken+Musterstadt')).toMatch(/^musterstadt,/m)
    expect(await textOf('vergleich?mit=musterstadt,haus-muster', 'text/html')).toContain(
      'Marktflecken',
    )
    server.kill('SIGTERM')
    await new Promise((resolve) => server.on('close', resolve))

    // A contact of a place is erased like any other.
    await writeFile(
      join(data, 'municipalities/haus-muster.yaml'),
      familyCentre.replace(/contacts:\n.*\n/, ''),
    )
    const erased = await run(['erase', 'haus-muster', '--contact', '1'], settings)
    expect([erased.code, erased.err]).toEqual([0, expect.anything()])
    expect((await run(['verify-store'], settings)).code).toBe(0)
  })
})
