import { createHash } from 'node:crypto'
import {
  conceptSchemeSchema,
  describe as describeRecord,
  mappingVersion,
  type Network,
  neighbourOf,
  networkSchema,
  noExtraFields,
  noOutlines,
  type ReferenceData,
  recordSchema,
  sourceSchema,
} from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { expect, it } from 'vitest'
import { finishVersion } from '../src/finish/finish-version.ts'

/*
 * Every text of one municipality with one of everything, in reference data that never changes. Who changes a text of
 * any version sees this test fail, raises `mappingVersion` (the next publish then makes every version anew) and writes
 * the new digest beside the new number.
 */

const golden = {
  mapping: 5,
  digest: 'f3127a6bea49eecbcac6bb869ccbb0ad4934cdd1a3a5c3ed2405aa37c20b4f27',
}

const base = 'https://daten.example.org/' as const

const network: Network = networkSchema.parse({
  name: { de: 'Musternetz', en: 'Sample network' },
  site: {
    name: { de: 'Musterprofile', en: 'Sample profiles' },
    description: {
      de: 'Profile von Orten, die es nicht gibt.',
      en: 'Profiles of invented places.',
    },
  },
  programme: 'kinderstark',
  states: ['05'],
  publisher: { name: 'Musterverlag', type: 'NonProfitOrganisation', url: 'https://example.org/' },
  contact: { name: { de: 'Stelle für Daten', en: 'Data desk' }, email: 'daten@example.org' },
  licences: { facts: 'dl-by-de/2.0', texts: 'dl-by-de/2.0', metadata: 'dl-zero-de/2.0' },
  languages: ['de', 'en'],
  modified: '2021-01-02',
  harvest: { contributor: 'muster', themes: ['SOCI'], frequency: 'IRREG' },
})

const scheme = (name: string, ...notations: readonly string[]) =>
  conceptSchemeSchema.parse({
    scheme: name,
    title: { de: name, en: name },
    description: { de: `Systematik ${name}`, en: `Scheme ${name}` },
    licence: 'cc-zero',
    modified: '2021-01-02',
    concepts: notations.map((notation) => ({
      notation,
      label: { de: `${notation} (de)`, en: `${notation} (en)` },
      ...(name === 'measures' && { unit: 'persons', ageGroup: 'total' }),
    })),
  })

const schemes = [
  scheme('kinds', 'kreis', 'gemeinde'),
  scheme('measures', 'population'),
  scheme('methods', 'official', 'stated'),
  scheme('age-groups', 'total', '0-17', '18-and-over'),
  scheme('sexes', 'total'),
  scheme('census-bases', 'census-2011', 'census-2022', 'not-stated'),
  scheme('phases', 'birth'),
  scheme('units', 'persons'),
]

const district = recordSchema.parse({
  kind: 'kreis',
  name: { de: 'Kreis Muster', en: 'Sample District' },
  identifiers: { ags: '05999', source: 'amt' },
})

const record = recordSchema.parse({
  kind: 'gemeinde',
  name: { de: 'Adorf', en: 'A-Village' },
  identifiers: { ags: '05999001', source: 'amt' },
  location: { lat: 50.5, lon: 7.25, source: 'amt' },
  areaKm2: { value: 12.5, source: 'amt' },
  participations: [{ since: '2020', source: 'amt' }],
  statistics: [
    {
      measure: 'population',
      value: 1234,
      referenceDate: '2021-12-31',
      method: 'official',
      source: 'amt',
    },
    {
      measure: 'population',
      value: 1222,
      referenceDate: '2024-12-31',
      base: 'census-2022',
      method: 'official',
      parts: ['0-17', '18-and-over'],
      note: { de: 'Ein Hinweis', en: 'A note' },
      source: 'amt',
    },
    {
      measure: 'population',
      value: 1236,
      referenceDate: '2021-12-31',
      method: 'stated',
      source: 'seite',
    },
    {
      measure: 'population',
      value: 1300,
      referenceText: 'Stand: 31.1',
      method: 'stated',
      source: 'amt',
    },
  ],
  phases: ['birth'],
  motto: { de: 'Kinder zuerst', en: 'Children first' },
  description: { de: 'Ein Ort.', source: 'amt' },
  quotation: { text: { de: 'Ein Satz.' }, speaker: { name: 'Erika Mustermann' }, source: 'amt' },
  contacts: [
    { id: 1, unit: { de: 'Jugendamt' }, telephone: '+492421000001', email: 'amt@example.org' },
  ],
  website: 'https://www.example.org/',
  sources: [{ id: 'seite', title: { de: 'Seite des Orts' }, licence: 'other-closed' }],
  issued: '2021-01-02',
  modified: '2021-01-02',
})

const referenceData: ReferenceData = {
  ...{ base, network, fields: noExtraFields, outlines: noOutlines },
  concepts: new Map(schemes.map((each) => [each.scheme, each])),
  sources: new Map([
    [
      'amt',
      sourceSchema.parse({ id: 'amt', title: { de: 'Amtsblatt' }, licence: 'dl-zero-de/2.0' }),
    ],
  ]),
  neighbour: (slug) => (slug === 'kreis-muster' ? neighbourOf(district) : undefined),
  resolve: (keys, value) => (keys === 'ags' && value === '05999' ? 'kreis-muster' : undefined),
  place: () => undefined,
}

it('the texts of a version are those of the number of the mapping', async () => {
  const quads = describeRecord(referenceData, 'adorf', record)
  const version = {
    ...{ slug: 'adorf', sequence: 1, instant: '2021-01-02T03:04:05.678Z' },
    change: 'create',
    ...{ hash: '', recordChanged: true, personal: true },
  } as const
  const triples = formatNamed('n-triples').write(quads)
  const surface = { base, documents: new Map(), isPublished: () => true }
  const { bodies } = await finishVersion(
    { referenceData, record, version, quads, triples },
    surface,
    false,
  )
  const lines = bodies.map(({ names, sha256 }) => `${names.join('+')} ${sha256}`)
  const digest = createHash('sha256').update(lines.toSorted().join('\n')).digest('hex')
  expect({ mapping: mappingVersion, digest }).toEqual(golden)
})
