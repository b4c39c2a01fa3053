import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addSource, registerFolder } from '@kommunalgraph/importer'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { copyOfData, run, start } from './program.ts'
import { answerOf, environment, freePort, until } from './served.ts'

/* A folder out of the register, with every kind of name that the register has, through the whole program. */

const line = (record: string, status: string, key: string, name: string, rest = '') =>
  `${record}${status}${key.padEnd(12)}${name.padEnd(50)}${rest.padEnd(148)}`

const figures = (...values: readonly number[]) =>
  values.map((value) => String(value).padStart(11, '0')).join('')

/** Rows of a table none of whose cells has a comma. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = csv
    .trim()
    .split('\r\n')
    .map((each) => each.split(','))
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

/** Names as the register writes them, the last one cut at 50 letters, and two that are one. */
const names = [
  'Musterstadt (Oder), Stadt',
  'Mustow/Mustrow',
  'Musterhain / Łučow',
  'Mustrup / Møstrup',
  "Muster'sche Höfe, M",
  'Neumuster',
  'Neumuster, Stadt',
  'Musterkirchen-Beispielhausen an der Probe und Uebu',
] as const

function editionOf(status: string, people: number): string {
  const towns = names.flatMap((name, index) => {
    const [key, kind] = [`1206000${index + 1}`, /Stadt$/.test(name) ? '63' : '64']
    const numbers = figures(1_000 + index, people + index, 100)
    return line('60', status, `${key}0000`, name, `${' '.repeat(50)}${kind}    ${numbers}`)
  })
  const containers = [
    line('10', status, '12', 'Brandenburg', 'Potsdam'),
    line('40', status, '12060', 'Muster', `${'Musterstadt'.padEnd(50)}44`),
    line('50', status, '12060   0000', 'Musterverband', `${'Musterstadt'.padEnd(50)}50`),
  ]
  return `${[...containers, ...towns].join('\n')}\n`
}

async function folder(): Promise<string> {
  const data = await copyOfData()
  for (const name of ['municipalities', 'reference']) {
    await rm(join(data, name), { recursive: true })
    await mkdir(join(data, name))
  }
  const { records, reference, sources } = registerFolder([
    { input: editionOf('20201231', 400), populationDate: '2020-12-31', base: 'census-2011' },
    { input: editionOf('20251130', 500), populationDate: '2024-12-31', base: 'census-2022' },
  ])
  for (const [slug, text] of records)
    await writeFile(join(data, 'municipalities', `${slug}.yaml`), text)
  await writeFile(join(data, 'reference', 'register.csv'), reference)
  const path = join(data, 'sources.yaml')
  await writeFile(path, sources.reduce(addSource, await readFile(path, 'utf8')))
  const network = join(data, 'network.yaml')
  const text = await readFile(network, 'utf8')
  await writeFile(network, text.replace(/^states: .*$/m, 'states: ["12"]'))
  return data
}

const slugs = [
  'musterhain-lucow',
  'musterkirchen-beispielhausen-an-der-probe-und-uebu',
  'muster-sche-hoefe',
  'musterstadt-oder',
  'mustow-mustrow',
  'mustrup-moestrup',
  'neumuster-landkreis-muster-12060006',
  'neumuster-landkreis-muster-12060007',
].toSorted()

describe('A folder out of the register', () => {
  it('is checked, published, searched, harvested and exported, whatever its names look like', async () => {
    const data = await folder()
    expect((await readdir(join(data, 'municipalities'))).toSorted()).toEqual(
      slugs.map((slug) => `${slug}.yaml`),
    )
    const port = await freePort()
    const settings = await environment({ DATA_DIR: data, PORT: String(port) })
    const checked = await run(['check'], settings)
    expect(checked.out).toContain(': 0 errors')
    const published = await run(['publish'], settings)
    expect([published.code, published.err]).toEqual([0, expect.anything()])
    start(['serve'], settings)
    const base = `http://localhost:${port}/`
    await answerOf(`${base}healthz`)
    const text = async (path: string) =>
      (await until(`${base}${path}`, ({ status }) => status === 200)).text()

    // Searched: with marks and without, by a part behind a slash or in brackets.
    const found = async (words: string) => {
      const rows = rowsOf(await text(`kommunen.csv?q=${encodeURIComponent(words)}`))
      return rows.map(({ slug }) => slug)
    }
    for (const words of ['Łučow', 'lucow', 'Musterhain'])
      expect([words, await found(words)]).toEqual([words, ['musterhain-lucow']])
    for (const words of ['Møstrup', 'moestrup'])
      expect([words, await found(words)]).toEqual([words, ['mustrup-moestrup']])
    expect(await found('(Oder)')).toEqual(['musterstadt-oder'])
    expect(await found('Mustrow')).toEqual(['mustow-mustrow'])
    expect(await found('Neumuster')).toEqual(slugs.filter((slug) => slug.startsWith('neumuster')))

    // Harvested: every one is a data set of the catalogue.
    const catalogue = new Parser().parse(await text('katalog.ttl'))
    const sets = new Set(catalogue.map(({ subject }) => subject.value))
    for (const slug of slugs) expect(sets).toContain(`${base}kommunen/${slug}#datensatz`)

    // Exported: the dumps have all of them, with both populations, each on its base.
    const rows = rowsOf(await text('daten/figures.csv'))
    expect(rows).toHaveLength(2 * slugs.length)
    expect(new Set(rows.map((row) => `${row['reference_date']} ${row['base']}`))).toEqual(
      new Set(['2020-12-31 census-2011', '2024-12-31 census-2022']),
    )
    const graph = new Parser().parse(await text('daten/kommunen.nt'))
    const labels = new Set(
      graph
        .filter(({ predicate }) => predicate.value.endsWith('#prefLabel'))
        .map(({ object }) => object.value),
    )
    expect(labels).toContain('Musterhain / Łučow')
    for (const slug of slugs)
      for (const path of [`kommunen/${slug}`, `en/kommunen/${slug}`, `kommunen/${slug}.jsonld`])
        expect([path, (await fetch(`${base}${path}`)).status]).toEqual([path, 200])
    expect((await fetch(`${base}id/ags/12060003`)).url).toContain('musterhain-lucow')
  })
})
