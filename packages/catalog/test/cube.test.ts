import { readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe as describeRecord, recordSchema } from '@kommunalgraph/model'
import { parse } from 'csv-parse/sync'
import { Parser } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { cubePart } from '../src/cube/observations.ts'
import { writeDumps } from '../src/dumps/write-dumps.ts'
import { constraints, normalize, prefixes, sdmx } from './cube-constraints.ts'
import { dumpedRelease, newFolder } from './dumped.ts'
import { base } from './snapshot.ts'

/** A store with SPARQL that knows nothing of ours; its own types do not pass our compiler. */
interface Store {
  load(text: string, options: { readonly format: string }): void
  query(text: string): boolean | Map<string, { readonly value: string }>[]
  update(text: string): void
}

const require = createRequire(import.meta.url)
const { Store: Oxigraph }: { readonly Store: new () => Store } = require('oxigraph')

type Row = Readonly<Record<string, string>>

let folder: string
beforeAll(async () => {
  folder = await newFolder()
  await writeDumps(await dumpedRelease(), folder)
  return () => rm(folder, { recursive: true })
})

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
const rowsOf = async (name: string): Promise<Row[]> =>
  parse(await read(name), { columns: true, skip_empty_lines: true })

/** The cube in a store of other people's making, changed and then normalized. */
async function storeWith(change = ''): Promise<Store> {
  const store = new Oxigraph()
  store.load(await read('population.ttl'), { format: 'text/turtle' })
  for (const update of [sdmx, change, normalize]) if (update) store.update(prefixes + update)
  return store
}

const asks = (store: Store, pattern: string) => store.query(`${prefixes} ASK { ${pattern} }`)

describe('The population cube', () => {
  it('is a part of the union of all documents, but for what it says of itself', async () => {
    const all = new Set((await read('kommunen.nt')).split('\n'))
    const part = (await read('population.nt')).split('\n')
    const itself = ['', 'en/'].map((language) => `<${base}${language}daten/population`)
    const isOther = (line: string) => itself.every((start) => !line.startsWith(start))
    expect(part.filter((line) => !all.has(line) && isOther(line))).toEqual([])
  })

  it('holds every dated figure that counts an age group, and no other', async () => {
    const quads = new Parser().parse(await read('population.ttl'))
    const observed = quads
      .filter(({ predicate }) => predicate.value.endsWith('#obsValue'))
      .map(({ subject }) => subject.value)
    const figures = await rowsOf('figures.csv')
    const expected = figures.filter(
      (row) => row['reference_date'] !== '' && row['measure'] !== 'share-under-18',
    )
    expect(observed.toSorted()).toEqual(expected.map((row) => row['figure']).toSorted())
    expect(observed.filter((each) => each.includes('undated'))).toEqual([])
  })

  it('says what the own sources of a record are, as far as its figures are from them', async () => {
    const source = (id: string) => ({ id, title: { de: id }, licence: 'dl-by-de/2.0' })
    const record = recordSchema.parse({
      kind: 'gemeinde',
      name: { de: 'Probedorf' },
      sources: [source('amtsblatt'), source('chronik')],
      statistics: [
        {
          ...{ measure: 'population', value: 99, referenceDate: '2020-12-31' },
          ...{ method: 'official', source: 'amtsblatt' },
        },
      ],
      motto: { de: 'Kinder zuerst', source: 'chronik' },
    })
    const part = cubePart(describeRecord(await dumpedRelease(), 'probedorf', record))
    const subjects = new Set(part.map(({ subject }) => subject.value.split('#')[1]))
    expect(subjects).toContain('quelle-amtsblatt')
    expect(subjects).not.toContain('quelle-chronik')
  })

  it('is well-formed by the integrity constraints of the recommendation', async () => {
    const store = await storeWith()
    expect(constraints.filter(({ ask }) => asks(store, ask)).map(({ name }) => name)).toEqual([])
  })

  it.each(constraints)('would be found out by $name', async ({ ask, broken }) => {
    expect(asks(await storeWith(broken), ask)).toBe(true)
  })

  it('has a code list for every dimension but the date, which is a literal', async () => {
    const store = await storeWith()
    const found = store.query(`${prefixes} SELECT ?p ?list {
      cube:structure qb:component [ qb:dimension ?p ] OPTIONAL { ?p qb:codeList ?list } }`)
    const pairs = (found === true || found === false ? [] : found).map((row) =>
      ['p', 'list'].map((name) => row.get(name)?.value.replace(/^.*[/](?=[^/]+$)/, '')),
    )
    expect(pairs.toSorted()).toEqual([
      ['dimension#age', 'age-groups#scheme'],
      ['dimension#refArea', 'population#territories'],
      ['dimension#refPeriod', undefined],
      ['population#census-base', 'census-bases#scheme'],
    ])
    const dates = store.query(
      `${prefixes} ASK { [] sdmxd:refPeriod ?date FILTER(!isLiteral(?date)) }`,
    )
    expect(dates).toBe(false)
  })

  it('says of a sum which age groups it was added up from', async () => {
    const store = await storeWith()
    const found = store.query(`${prefixes} SELECT DISTINCT ?part {
      ?obs sdmxd:age <${base}def/age-groups#under-18> ; qb:dataSet cube:derived ; cube:age-parts ?part }`)
    const parts = (found === true || found === false ? [] : found).map(
      (row) => row.get('part')?.value,
    )
    const groups = ['0-2', '10-14', '15-17', '3-5', '6-9']
    expect(parts.toSorted()).toEqual(groups.map((each) => `${base}def/age-groups#${each}`))
  })

  it('keeps the methods apart, each in a data set of its own', async () => {
    const store = await storeWith()
    const found = store.query(
      `${prefixes} SELECT DISTINCT ?d ?m { [] qb:dataSet ?d ; sdmxa:collMethod ?m }`,
    )
    const pairs = (found === true || found === false ? [] : found).map((row) =>
      ['d', 'm'].map((name) => row.get(name)?.value.split('#')[1]),
    )
    expect(pairs.toSorted()).toEqual([
      ['derived', 'derived'],
      ['estimated', 'estimated'],
      ['official', 'official'],
      ['register', 'register'],
    ])
  })
})

interface Column {
  readonly name: string
  readonly titles: object
  readonly datatype?: string | { readonly format: string }
  readonly propertyUrl?: string
  readonly valueUrl?: string
}

/** What cells of a datatype look like. */
const lexical: Readonly<Record<string, RegExp>> = {
  anyURI: /^[a-z]+:\S+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
}

const patternOf = ({ datatype }: Column): RegExp => {
  if (typeof datatype === 'object') return new RegExp(`^(?:${datatype.format})$`)
  return (datatype && lexical[datatype]) || /^/
}

describe.each(['kommunen', 'figures', 'population'])('The table %s', (name) => {
  const schemaOf = async (): Promise<{ primaryKey: string; columns: Column[] }> =>
    JSON.parse(await read(`${name}.csv-metadata.json`)).tableSchema

  it('has the columns that its metadata describe, in both languages', async () => {
    const { columns } = await schemaOf()
    const [header = ''] = (await read(`${name}.csv`)).split('\r\n')
    expect(columns.map((column) => column.name).join(',')).toBe(header)
    for (const { titles } of columns) expect(Object.keys(titles)).toEqual(['de', 'en'])
  })

  it('holds what the datatypes say, and no key twice', async () => {
    const { columns, primaryKey } = await schemaOf()
    const rows = await rowsOf(`${name}.csv`)
    for (const column of columns)
      for (const { [column.name]: cell = '' } of rows)
        if (cell !== '') expect(cell).toMatch(patternOf(column))
    const keys = rows.map((row) => row[primaryKey])
    expect(new Set(keys).size).toBe(keys.length)
    expect(rows.length).toBeGreaterThan(80)
  })
})

describe('The tables', () => {
  it('say in population.csv the very statements of the cube', async () => {
    const { columns } = JSON.parse(await read('population.csv-metadata.json')).tableSchema
    const rows = await rowsOf('population.csv')
    const fill = (template: string, row: Row) =>
      template.replace(/\{\+?(\w+)\}/g, (_, key: string) => row[key] ?? '')
    const said = rows.flatMap((row) =>
      (columns as Column[]).flatMap(({ name, propertyUrl, valueUrl }) =>
        propertyUrl === undefined
          ? []
          : [`${row['observation']} ${propertyUrl} ${valueUrl ? fill(valueUrl, row) : row[name]}`],
      ),
    )
    const properties = new Set((columns as Column[]).map(({ propertyUrl }) => propertyUrl))
    const quads = new Parser().parse(await read('population.ttl'))
    const observations = new Set(rows.map((row) => row['observation']))
    const expected = quads
      .filter(
        ({ predicate, subject }) =>
          properties.has(predicate.value) && observations.has(subject.value),
      )
      .map(
        ({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`,
      )
    expect(said.toSorted()).toEqual(expected.toSorted())
    expect(said.length).toBe(rows.length * 7)
  })

  it('quote what needs it, and let no text become a formula', async () => {
    const rows = (await rowsOf('figures.csv')).filter((row) => row['slug'] === 'musterstadt')
    expect(rows.map((row) => row['name'])).toEqual(rows.map(() => 'Musterstadt "am, See"'))
    expect(rows.at(-2)).toMatchObject({ reference_date: '', reference_text: "'=Stand: 31.1" })
    expect(rows.at(-1)).toMatchObject({
      figure: `${base}kommunen/musterstadt#share-under-18-2020-12-31-derived`,
      value: '17',
      unit: 'percent',
      method: 'derived',
    })
  })
})
