import { createRequire } from 'node:module'
import { type ConceptScheme, recordSchema } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { storedRelease } from '@kommunalgraph/release/testing'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { observationColumns } from '../src/cube/figure-rows.ts'
import { describeWholeCube, writeWholeCube } from '../src/cube/whole.ts'
import { constraints, normalize, prefixes, sdmx } from './cube-constraints.ts'
import { base, shippedInput } from './snapshot.ts'

interface Store {
  load(text: string, options: { readonly format: string }): void
  query(text: string): boolean | Map<string, { readonly value: string }>[]
  update(text: string): void
}

const require = createRequire(import.meta.url)
const { Store: Oxigraph }: { readonly Store: new () => Store } = require('oxigraph')

const sexes: ConceptScheme = {
  ...{
    scheme: 'sexes',
    title: { de: 'Geschlechter' },
    description: { de: 'Wen eine Zahl zählt.' },
  },
  licence: 'cc-zero',
  concepts: [
    { notation: 'total', label: { de: 'insgesamt' }, code: '_T' },
    { notation: 'female', label: { de: 'weiblich' }, code: 'F' },
  ],
}

const women = {
  ...{ notation: 'population-female', label: { de: 'Einwohnerzahl, weiblich' } },
  ...{ ageGroup: 'total', sex: 'female', unit: 'persons' },
}

const figure = (measure: string, value: number) => ({
  ...{ measure, value, referenceDate: '2024-12-31', base: 'census-2022', method: 'official' },
})

/** A network with a table that had women as well as all. */
async function releaseBySex() {
  const input = await shippedInput()
  const measures = input.concepts.get('measures')
  if (measures === undefined) throw new Error('no measures')
  const record = recordSchema.parse({
    ...{ kind: 'gemeinde', name: { de: 'Musterstadt' } },
    statistics: [figure('population', 100), figure('population-female', 51)],
  })
  return storedRelease({
    ...input,
    concepts: new Map([
      ...input.concepts,
      ['measures', { ...measures, concepts: [...measures.concepts, women] }],
      ['sexes', sexes],
    ]),
    records: new Map([['musterstadt', record]]),
  })
}

describe('A cube of figures by sex', () => {
  let release: Awaited<ReturnType<typeof releaseBySex>>
  let store: Store
  beforeAll(async () => {
    release = await releaseBySex()
    store = new Oxigraph()
    store.load(formatNamed('n-triples').write(describeWholeCube(release)), {
      format: 'application/n-triples',
    })
    for (const update of [sdmx, normalize]) store.update(prefixes + update)
  })

  it('has the dimension, and its code for both where a figure is not broken down', () => {
    const found = store.query(`${prefixes} SELECT ?value ?code {
      ?obs sdmxm:obsValue ?value ; sdmxd:sex [ skos:notation ?code ]
      FILTER(DATATYPE(?code) = xsd:string) }`)
    const pairs = (found === true || found === false ? [] : found).map((row) =>
      ['value', 'code'].map((name) => row.get(name)?.value),
    )
    expect(pairs.toSorted()).toEqual([
      ['100', '_T'],
      ['51', 'F'],
    ])
  })

  it('is well-formed: without the dimension, both figures would be one observation', () => {
    const failed = (of: Store) =>
      constraints
        .filter(({ ask }) => of.query(`${prefixes} ASK { ${ask} }`))
        .map(({ name }) => name)
    expect(failed(store)).toEqual([])
    store.update(`${prefixes} DELETE { ?c qb:dimension sdmxd:sex ; qb:componentProperty sdmxd:sex }
      WHERE { ?c qb:dimension sdmxd:sex }`)
    expect(failed(store)).toContain(
      'IC-12, no two observations of a data set have the same dimensions',
    )
  })

  it('has a column for it in the table, with the property of the cube', () => {
    const column = observationColumns(release).find(({ name }) => name === 'sex')
    expect(column?.propertyUrl).toBe('http://purl.org/linked-data/sdmx/2009/dimension#sex')
    const rows: Record<string, string>[] = parse(writeWholeCube(release), { columns: true })
    expect(rows.map(({ sex, value }) => [value, sex])).toEqual([
      ['100', `${base}def/sexes#total`],
      ['51', `${base}def/sexes#female`],
    ])
  })
})
